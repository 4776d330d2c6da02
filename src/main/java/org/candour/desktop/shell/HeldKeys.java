package org.candour.desktop.shell;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets a key that goes with Ctrl act once, however long it is held: nothing is sent twice, and no
/// form is opened over itself. Arrows and the size of the text go on.
final class HeldKeys {
  private static final Set<KeyCode> GO_ON = EnumSet.of(KeyCode.EQUALS, KeyCode.PLUS, KeyCode.MINUS);

  private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);

  private HeldKeys() {}

  static void once(Scene scene) {
    HeldKeys keys = new HeldKeys();
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> keys.down.remove(event.getCode()));
    scene.windowProperty().subscribe(window -> {
      if (window != null) {
        window.focusedProperty().subscribe(_ -> keys.down.clear());
      }
    });
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean again = !down.add(code);
    if (again && event.isShortcutDown() && !code.isNavigationKey() && !GO_ON.contains(code)) {
      event.consume();
    }
  }
}
