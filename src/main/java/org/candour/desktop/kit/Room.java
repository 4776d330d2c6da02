package org.candour.desktop.kit;

import java.util.Set;
import javafx.scene.Parent;

/// One room of the window: something to show, which can read itself again when the register
/// changes.
public interface Room {
  /// The node to show; the same one each time.
  Parent view();

  /// Reads what is shown again.
  void refresh();

  /// Others have added to these files of a shared register, while nobody is writing here. No files
  /// means that anything may have changed.
  default void changedElsewhere(Set<Long> files) {
    refresh();
  }

  /// Puts the keyboard where work begins.
  default void focus() {
    view().requestFocus();
  }
}
