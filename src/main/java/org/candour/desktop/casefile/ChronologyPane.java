package org.candour.desktop.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Words;

/// The chronology, newest first. What was struck out stays, struck through, with its reason.
final class ChronologyPane extends VBox {
  private final Consumer<ChronologyLine> strikeOut;

  ChronologyPane(List<ChronologyLine> lines, LocalDate today, Consumer<ChronologyLine> strikeOut) {
    this.strikeOut = strikeOut;
    setId("chronology");
    lines.forEach(line -> getChildren().add(line(line, today)));
  }

  /// A line can be struck out: Delete while it has the keyboard, or its context menu.
  private void offer(HBox box, ChronologyLine line) {
    MenuItem item = new MenuItem(Words.text("strike.title"));
    item.setOnAction(_ -> strikeOut.accept(line));
    ContextMenu menu = new ContextMenu(item);
    box.setOnContextMenuRequested(event -> menu.show(box, event.getScreenX(), event.getScreenY()));
    box.setOnMousePressed(_ -> box.requestFocus());
    box.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DELETE) {
        strikeOut.accept(line);
        event.consume();
      }
    });
  }

  private HBox line(ChronologyLine line, LocalDate today) {
    TextFlow words = words(line);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox box = new HBox(day(line, today), beside(line), words);
    box.getStyleClass().add("entry");
    box.setFocusTraversable(true);
    if (!line.struck()) {
      offer(box, line);
    }
    box.setAccessibleRole(javafx.scene.AccessibleRole.TEXT);
    box.setAccessibleText(
        Words.text(
            line.struck() ? "entry.struck" : "entry.said",
            Dates.day(line.day()),
            line.title(),
            line.detail(),
            line.struckOut()));
    return box;
  }

  private static Label day(ChronologyLine line, LocalDate today) {
    boolean thisYear = line.day().getYear() == today.getYear();
    Label day = new Label(thisYear ? Dates.weekday(line.day()) : Dates.day(line.day()));
    day.getStyleClass().add("entry-day");
    if (line.struck()) {
      day.getStyleClass().add("struck");
    }
    return day;
  }

  private static StackPane beside(ChronologyLine line) {
    Region dot = new Region();
    dot.getStyleClass().addAll("entry-dot", dot(line));
    StackPane beside = new StackPane(dot);
    beside.setPadding(new javafx.geometry.Insets(5, 0, 0, 0));
    StackPane.setAlignment(dot, javafx.geometry.Pos.TOP_CENTER);
    return beside;
  }

  private static TextFlow words(ChronologyLine line) {
    Text title = text(line.title(), "text-flow-strong");
    Text detail = text(line.detail().isEmpty() ? "" : "  " + line.detail(), "text-flow-muted");
    title.setStrikethrough(line.struck());
    detail.setStrikethrough(line.struck());
    String out = line.struck() ? "  " + line.struckOut() : "";
    return new TextFlow(title, detail, text(out, "text-flow-muted"));
  }

  private static Text text(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }

  private static String dot(ChronologyLine line) {
    if (line.struck()) {
      return "struck";
    }
    return switch (line.mark()) {
      case MILESTONE -> "mile";
      case NOTICE -> "notice";
      case STEP -> "step";
    };
  }
}
