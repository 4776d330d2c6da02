package org.candour.desktop.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// What stands above every page: the search, what kind of register this is, and what can be logged.
final class TopBar extends HBox {
  private final Label pill = Parts.label("", "pill");
  private final Button log =
      Parts.button("log-button", Words.text("log.button"), () -> {}, "primary");
  private final MenuButton more = new MenuButton();

  TopBar(Node search) {
    pill.setId("pill");
    pill.setMinWidth(Region.USE_PREF_SIZE);
    getStyleClass().add("top-bar");
    log.setGraphic(Parts.key(Words.text("log.key")));
    log.setContentDisplay(ContentDisplay.RIGHT);
    more.setId("log-more");
    more.setAccessibleText(Words.text("log.more"));
    more.setTooltip(new Tooltip(Words.text("log.more")));
    more.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(search, Parts.gap(), pill, new HBox(2, log, more));
    pill("");
  }

  /// Says what kind of register this is; nothing when empty.
  void pill(String text) {
    pill.setText(text);
    shown(pill, !text.isEmpty());
  }

  /// Says what the Log button does, and what else can be logged.
  void onLog(Runnable open, List<Command> others) {
    shown(log, true);
    shown(more, !others.isEmpty());
    log.setOnAction(_ -> open.run());
    more.getItems().setAll(others.stream().map(TopBar::item).toList());
  }

  /// Where nothing can be logged.
  void noLog() {
    shown(log, false);
    shown(more, false);
  }

  /// Lets go of everything that came from the register.
  void forget() {
    log.setOnAction(null);
    pill("");
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /// The key is shown; the scene listens for it.
  private static MenuItem item(Command command) {
    MenuItem item = new MenuItem(command.text() + "\u2003" + command.keyText());
    item.setId("log-" + command.id());
    item.setOnAction(_ -> command.action().run());
    return item;
  }
}
