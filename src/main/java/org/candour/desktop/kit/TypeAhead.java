package org.candour.desktop.kit;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Chooses in a box by typing, whether its list is open or not. Letters in quick succession make a
/// word: the option that begins with it is chosen, or the only one that has it inside; where none
/// or several have, what stood there before stands again, so that nothing is chosen that was not
/// meant, and it is said which options have the word. One letter again and again goes through the
/// options that begin with it.
public final class TypeAhead {
  private static final long PAUSE = 1_000_000_000L;

  /// As many options as a hint names.
  private static final int MOST = 6;

  private final ComboBox<String> box;
  private final Consumer<String> say;
  private String typed = "";
  private @Nullable String before;
  private long last;

  private TypeAhead(ComboBox<String> box, Consumer<String> say) {
    this.box = box;
    this.say = say;
  }

  /// @param say is told what hint there is; blank when something was chosen
  public static void in(ComboBox<String> box, Consumer<String> say) {
    TypeAhead ahead = new TypeAhead(box, say);
    box.addEventFilter(KeyEvent.KEY_TYPED, event -> ahead.type(event.getCharacter()));
  }

  private void type(String letter) {
    if (letter.isEmpty() || Character.isISOControl(letter.charAt(0))) {
      return;
    }
    long now = System.nanoTime();
    if (now - last > PAUSE) {
      typed = "";
      before = box.getValue();
    }
    typed += letter;
    last = now;
    int at = Math.max(box.getItems().indexOf(box.getValue()), 0);
    boolean chosen = begins(typed, at) || same() && begins(letter, at + 1) || inside(typed);
    if (!chosen) {
      box.setValue(before);
    }
    say.accept(chosen ? "" : hint());
  }

  private String hint() {
    String word = typed.toLowerCase(Locale.UK);
    List<String> having =
        box.getItems().stream()
            .filter(option -> option.toLowerCase(Locale.UK).contains(word))
            .limit(MOST)
            .toList();
    return having.isEmpty()
        ? Words.text("choice.none", typed)
        : Words.text("choice.several", typed, String.join(", ", having));
  }

  /// Whether one letter was typed again and again.
  private boolean same() {
    return typed.toLowerCase(Locale.UK).chars().distinct().count() == 1;
  }

  /// Chooses the first option from there on, and round again, that begins with these letters.
  private boolean begins(String letters, int from) {
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

  /// Chooses the only option that has a word beginning with these letters.
  private boolean inside(String letters) {
    String word = " " + letters.toLowerCase(Locale.UK);
    List<String> having =
        box.getItems().stream()
            .filter(option -> option.toLowerCase(Locale.UK).contains(word))
            .toList();
    if (having.size() == 1) {
      box.setValue(having.getFirst());
    }
    return having.size() == 1;
  }
}
