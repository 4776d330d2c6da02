package org.candour.desktop.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// What can happen next, each with its key, and below it what cannot yet, each with its reason.
final class MovesPane extends VBox {
  private MovesPane() {
    getStyleClass().add("card");
    setId("moves");
    getChildren().add(Parts.label(Words.text("moves.now"), "strong", "h2"));
  }

  /// For somebody who reads here and takes no step.
  static MovesPane reading() {
    MovesPane pane = new MovesPane();
    pane.getChildren().add(Parts.prose(Words.text("moves.reading"), "muted"));
    return pane;
  }

  MovesPane(List<MoveLine> moves, Consumer<MoveLine> start) {
    this();
    List<MoveLine> now = moves.stream().filter(MoveLine::allowed).toList();
    List<MoveLine> notYet = moves.stream().filter(move -> !move.allowed()).toList();
    now.stream().filter(MoveLine::first).forEach(move -> getChildren().add(verb(move, start)));
    List<MoveLine> aside = now.stream().filter(move -> !move.first()).toList();
    if (!aside.isEmpty()) {
      getChildren().add(more(aside, start));
    }
    if (now.isEmpty()) {
      getChildren().add(Parts.prose(Words.text("moves.none"), "muted"));
    }
    if (!notYet.isEmpty()) {
      getChildren().add(Parts.label(Words.text("moves.not-yet"), "strong", "h2"));
      notYet.stream().filter(MoveLine::first).forEach(move -> getChildren().add(refused(move)));
      every(notYet.stream().filter(move -> !move.first()).toList());
    }
  }

  /// All that is refused here is behind a link, so that each reason can be read where one stands.
  private void every(List<MoveLine> others) {
    if (others.isEmpty()) {
      return;
    }
    VBox list = new VBox();
    list.getStyleClass().add("every-refusal");
    Hyperlink link = Parts.link("every-step", Words.text("moves.every"), () -> {}, "quiet");
    link.setOnAction(_ -> {
      boolean open = list.getChildren().isEmpty();
      list.getChildren()
          .setAll(open ? others.stream().map(MovesPane::refused).toList() : List.of());
      link.setText(Words.text(open ? "moves.fewer" : "moves.every"));
    });
    getChildren().addAll(link, list);
  }

  private static Button verb(MoveLine move, Consumer<MoveLine> start) {
    Button button = Parts.button("verb-" + move.id(), "", () -> start.accept(move), "verb");
    HBox line = new HBox(6, Parts.brief(move.text(), "verb-text"), Parts.gap());
    if (!move.key().isEmpty()) {
      line.getChildren().add(Parts.key(move.key()));
    }
    button.setGraphic(line);
    button.setMinWidth(0);
    line.prefWidthProperty().bind(button.widthProperty().subtract(18));
    button.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(
        move.key().isEmpty() ? move.text() : Words.text("verb.said", move.text(), move.key()));
    return button;
  }

  /// What stands aside: under its heading, one menu for each part of the procedure.
  private static MenuButton more(List<MoveLine> moves, Consumer<MoveLine> start) {
    MenuButton more = new MenuButton(Words.text("moves.more"));
    more.setId("verb-more");
    more.setMaxWidth(Double.MAX_VALUE);
    Map<String, Menu> headings = new LinkedHashMap<>();
    for (MoveLine move : moves) {
      MenuItem item = new MenuItem(move.text());
      item.setId("verb-" + move.id());
      item.setOnAction(_ -> start.accept(move));
      headings.computeIfAbsent(move.group(), title -> new Menu(title)).getItems().add(item);
    }
    more.getItems().addAll(headings.values());
    return more;
  }

  private static VBox refused(MoveLine move) {
    VBox box = new VBox(Parts.prose(move.text(), "strong"), Parts.prose(move.reason()));
    box.setId("not-yet-" + move.id());
    box.getStyleClass().add("not-yet");
    box.setFocusTraversable(true);
    box.setAccessibleRole(javafx.scene.AccessibleRole.TEXT);
    box.setAccessibleText(Words.text("move.refused", move.text(), move.reason()));
    return box;
  }
}
