package org.candour.desktop.kit;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;

/// Chooses in a closed box by typing: letters in quick succession make a word that the option
/// begins with, one letter again and again goes through the options that begin with it.
final class TypeAhead {
  private static final long PAUSE = 1_000_000_000L;

  private final ComboBox<String> box;
  private String typed = "";
  private long last;

  private TypeAhead(ComboBox<String> box) {
    this.box = box;
  }

  static void in(ComboBox<String> box) {
    TypeAhead ahead = new TypeAhead(box);
    box.addEventFilter(KeyEvent.KEY_TYPED, event -> ahead.type(event.getCharacter()));
  }

  private void type(String letter) {
    if (box.isShowing() || letter.isEmpty() || Character.isISOControl(letter.charAt(0))) {
      return;
    }
    long now = System.nanoTime();
    typed = now - last > PAUSE ? letter : typed + letter;
    last = now;
    int at = box.getItems().indexOf(box.getValue());
    if (!choose(typed, Math.max(at, 0)) && choose(letter, at + 1)) {
      typed = letter;
    }
  }

  /// The first option from there on, and round again, that begins with these letters.
  private boolean choose(String letters, int from) {
    List<String> options = box.getItems();
    for (int i = 0; i < options.size(); i++) {
      String option = options.get((from + i) % options.size());
      if (option.regionMatches(true, 0, letters, 0, letters.length())) {
        box.setValue(option);
        return true;
      }
    }
    return false;
  }
}
