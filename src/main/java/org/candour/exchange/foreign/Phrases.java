package org.candour.exchange.foreign;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.candour.domain.Wording;

/// Words as people write them, brought to one form: small letters and figures, apart by single
/// blanks.
final class Phrases {
  private static final Wording WORDS = Wording.of("headings");

  private Phrases() {}

  static String plain(String text) {
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean gap = !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ';
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      } else if ("'\u2019`".indexOf(c) < 0 && !plain.isEmpty() && !gap) {
        plain.append(' ');
      }
    }
    return plain.toString().toLowerCase(Locale.UK).strip();
  }

  /// The phrases of a key, each brought to one form; a star in front stays.
  static Set<String> of(String key) {
    var phrases = new LinkedHashSet<String>();
    if (WORDS.has(key)) {
      for (var phrase : WORDS.text(key).split(";")) {
        boolean starred = phrase.strip().startsWith("*");
        phrases.add((starred ? "*" : "") + plain(phrase));
      }
    }
    return phrases;
  }

  static List<String> words(String plain) {
    return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
  }

  /// Whether no more letters than that must change to make one of the other.
  static boolean near(String one, String other, int most) {
    return Math.abs(one.length() - other.length()) <= most && apart(one, other) <= most;
  }

  /// How many letters must change to make one of the other, up to three.
  static int apart(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 3) {
      return 4;
    }
    var before = new int[other.length() + 1];
    Arrays.setAll(before, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      var now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + same);
      }
      before = now;
    }
    return before[other.length()];
  }
}
