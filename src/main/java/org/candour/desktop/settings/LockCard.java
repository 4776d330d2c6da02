package org.candour.desktop.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// After how long the window locks when nobody touches it. Only a register that one signs in to can
/// be locked: an encrypted one, or a team's.
public final class LockCard {
  private static final String NAME = "lock.minutes";
  private static final int USUAL = 10;
  private static final List<Integer> CHOICES = List.of(2, 5, 10, 15, 30, 60);

  private LockCard() {}

  /// The minutes chosen for a register; nought when it cannot be locked.
  public static int minutes(Office office) {
    return office.register().keys().isEmpty() && !MoveCard.isShared(office)
        ? 0
        : office
            .register()
            .preferences()
            .setting(NAME)
            .filter(said -> said.matches("[1-9]\\d?"))
            .map(Integer::valueOf)
            .orElse(USUAL);
  }

  /// @param changed is told the minutes chosen
  public static Node of(Office office, Consumer<Integer> changed) {
    int now = minutes(office);
    if (now == 0) {
      return Parts.card(
          "settings-lock",
          Words.text("settings.lock"),
          Parts.prose(Words.text("settings.lock.plain"), "empty"));
    }
    ToggleGroup group = new ToggleGroup();
    HBox box = new HBox(6);
    for (int minutes : CHOICES) {
      ToggleButton button = new ToggleButton(Words.text("settings.lock.minutes", minutes));
      button.setId("lock-" + minutes);
      button.getStyleClass().setAll("chip", "quiet", "toggle-button");
      button.setToggleGroup(group);
      button.setSelected(minutes == now);
      button.setOnAction(_ -> {
        button.setSelected(true);
        office.register().preferences().keep(NAME, String.valueOf(minutes));
        changed.accept(minutes);
      });
      box.getChildren().add(button);
    }
    return Parts.card(
        "settings-lock",
        Words.text("settings.lock"),
        Parts.prose(Words.text("settings.lock.why")),
        box);
  }
}
