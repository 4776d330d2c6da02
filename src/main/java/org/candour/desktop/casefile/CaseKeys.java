package org.candour.desktop.casefile;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The letters that start a step of the case.
final class CaseKeys {
  private CaseKeys() {}

  /// The step that a key asks for, if it is allowed now.
  static Optional<MoveLine> asked(KeyEvent event, List<MoveLine> moves, @Nullable Node form) {
    if (answering(event, form) || event.isShortcutDown() || event.isAltDown()) {
      return Optional.empty();
    }
    String key = event.getCode().getChar();
    return moves.stream()
        .filter(move -> move.allowed() && !move.key().isEmpty() && move.key().equals(key))
        .findFirst();
  }

  /// In a form every letter is an answer, also one that chooses from a list.
  private static boolean answering(KeyEvent event, @Nullable Node form) {
    Node at = event.getTarget() instanceof Node target ? target : null;
    boolean answering = at instanceof TextInputControl;
    for (; at != null && !answering; at = at.getParent()) {
      answering = at == form;
    }
    return answering;
  }
}
