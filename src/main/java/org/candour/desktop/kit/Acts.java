package org.candour.desktop.kit;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// What can be done with the thing chosen: a button for each act, which its letter starts too.
public final class Acts extends FlowPane {
  private List<Act> acts = List.of();

  /// One thing that can be done.
  ///
  /// @param key the letter that starts it; empty when it has none
  public record Act(String id, String key, String text, Runnable start) {}

  public Acts(String id) {
    setId(id);
    setHgap(6);
    setVgap(6);
  }

  /// Shows these acts in the place of those before.
  public void show(List<Act> offered) {
    acts = List.copyOf(offered);
    getChildren().setAll(acts.stream().map(Acts::button).toList());
  }

  private static Button button(Act act) {
    Button button = Parts.button("act-" + act.id(), act.text(), act.start());
    if (!act.key().isEmpty()) {
      button.setGraphic(Parts.key(act.key()));
      button.setContentDisplay(ContentDisplay.RIGHT);
      button.setAccessibleText(Words.text("verb.said", act.text(), act.key()));
    }
    return button;
  }

  /// Starts the act whose letter was typed, unless somebody is writing.
  public void typed(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl
        || event.isShortcutDown()
        || event.isAltDown()) {
      return;
    }
    acts.stream()
        .filter(act -> !act.key().isEmpty() && act.key().equals(event.getCode().getChar()))
        .findFirst()
        .ifPresent(act -> {
          event.consume();
          act.start().run();
        });
  }
}
