package org.candour.desktop.shell;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A key that is held down repeats itself. One with Ctrl acts once all the same, so that nothing is
/// sent twice; a letter that opens a form is not typed into it. Tab, arrows and the size of the
/// text go on.
final class HeldKeys {
  private static final Set<KeyCode> GO_ON =
      EnumSet.of(KeyCode.TAB, KeyCode.EQUALS, KeyCode.PLUS, KeyCode.MINUS);

  /// No system waits longer before it repeats a key. A window that has gone may have taken the key
  /// being let go with it, so that nothing later counts as held.
  private static final long REPEATS = TimeUnit.SECONDS.toNanos(2);

  private final Scene scene;
  private KeyCode held = KeyCode.UNDEFINED;
  private @Nullable Node where;
  private long since;
  private boolean kept;

  private HeldKeys(Scene scene) {
    this.scene = scene;
  }

  static HeldKeys once(Scene scene) {
    HeldKeys keys = new HeldKeys(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    scene.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    scene.addEventFilter(KeyEvent.KEY_RELEASED, _ -> keys.released());
    return keys;
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    long now = System.nanoTime();
    boolean again = code == held && code != KeyCode.UNDEFINED && now - since < REPEATS;
    since = now;
    if (!again) {
      held = code;
      where = scene.getFocusOwner();
    }
    kept = again && !goesOn(code) && (event.isShortcutDown() || where != scene.getFocusOwner());
    if (kept) {
      event.consume();
    }
  }

  private static boolean goesOn(KeyCode code) {
    return code.isNavigationKey() || GO_ON.contains(code);
  }

  private void typed(KeyEvent event) {
    if (kept) {
      event.consume();
    }
  }

  /// The next press is a new one, as that of a key that is handed on.
  void released() {
    held = KeyCode.UNDEFINED;
    where = null;
    kept = false;
  }
}
