package org.candour.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Text as it is compared and searched: without case, accents and apostrophes, so that both engines
/// find the same.
final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’`]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int LONGEST = 100_000;

  private Words() {}

  /// The same for two texts that differ in case or spaces only.
  static String key(String text) {
    return SPACE.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
  }

  /// The words of some texts with single spaces between them.
  static String plain(@Nullable String... texts) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      if (text != null) {
        all.append(' ').append(text);
      }
    }
    String bare = MARKS.matcher(Normalizer.normalize(all, Normalizer.Form.NFD)).replaceAll("");
    String plain = BETWEEN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }

  /// The words somebody typed, to be looked for one by one.
  static List<String> typed(String text) {
    List<String> words = new ArrayList<>();
    for (String word : plain(text).split(" ")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
