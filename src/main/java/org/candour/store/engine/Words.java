package org.candour.store.engine;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Text as it is compared and searched: without case, accents and apostrophes, so that both engines
/// find the same.
public final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’`]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int LONGEST = 100_000;

  private Words() {}

  /// The same for two texts that differ in case or spaces only.
  public static String key(String text) {
    String small = text.strip().toLowerCase(Locale.ROOT);
    return spaced(small) ? SPACE.matcher(small).replaceAll(" ") : small;
  }

  /// Whether its spaces are to be made single ones.
  private static boolean spaced(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == ' ' && text.charAt(i - 1) == ' ') {
        return true;
      }
    }
    return false;
  }

  /// The words of some texts with single spaces between them.
  public static String plain(@Nullable String... texts) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      if (text != null) {
        all.append(' ').append(text);
      }
    }
    if (simple(all)) {
      return shortened(simply(all));
    }
    String bare = MARKS.matcher(Normalizer.normalize(all, Normalizer.Form.NFD)).replaceAll("");
    String plain = BETWEEN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return shortened(plain);
  }

  private static String shortened(String plain) {
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }

  private static boolean simple(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }

  /// The same for text without accents, as most is.
  private static String simply(CharSequence text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (letter) {
        plain.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        plain.append((char) (c + 'a' - 'A'));
      } else if (c != '\''
          && c != '`'
          && !plain.isEmpty()
          && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    int end = plain.length();
    return plain.substring(0, end > 0 && plain.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  /// The words somebody typed, to be looked for one by one.
  public static List<String> typed(String text) {
    List<String> words = new ArrayList<>();
    for (String word : plain(text).split(" ")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
