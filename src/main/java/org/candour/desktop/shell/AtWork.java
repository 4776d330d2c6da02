package org.candour.desktop.shell;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Where in the page the keyboard was at work last. A press on the status line gives it back there,
/// and Ctrl+Enter on that line is meant for the page.
final class AtWork {
  private final Parent page;
  private final HeldKeys keys;
  private @Nullable Node last;

  AtWork(Scene scene, Parent page, Node status, HeldKeys keys) {
    this.page = page;
    this.keys = keys;
    scene.focusOwnerProperty().subscribe(owner -> last = inPage(owner) ? owner : last);
    status.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    status.addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> back());
  }

  private boolean inPage(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == page) {
        return true;
      }
    }
    return false;
  }

  private void key(KeyEvent event) {
    Node there = last;
    if (there != null && event.getCode() == KeyCode.ENTER && event.isShortcutDown() && back()) {
      keys.released();
      Event.fireEvent(there, event.copyFor(there, there));
      event.consume();
    }
  }

  /// Answers false when what the keyboard was on is there no more.
  private boolean back() {
    Node there = last;
    if (there == null || !inPage(there)) {
      last = null;
      return false;
    }
    there.requestFocus();
    return true;
  }

  /// Lets go of it.
  void forget() {
    last = null;
  }
}
