package org.candour.desktop.casefile;

import java.util.Locale;
import java.util.Optional;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Words;

/// The name of a field as a reader knows it, made from the path to it: parts that only the program
/// needs are left out, others have words of their own in the wording. And its value, days as they
/// are written everywhere on the screen.
final class HistoryWords {
  private HistoryWords() {}

  static String field(String path) {
    StringBuilder said = new StringBuilder();
    for (String part : path.split(", ")) {
      String word = word(part);
      boolean number = part.matches("\\d+");
      if (!word.isEmpty()) {
        said.append(said.isEmpty() ? "" : number ? " " : ", ").append(word);
      }
    }
    return said.isEmpty() ? path : said.toString();
  }

  private static String word(String part) {
    String plain = part.replace('_', ' ');
    String key = "history.word." + plain.toLowerCase(Locale.UK).replace(' ', '-');
    return Words.has(key) ? Words.text(key) : plain;
  }

  static String value(String text) {
    return Optional.of(text)
        .filter(value -> value.matches("\\d{4}-\\d{2}-\\d{2}"))
        .flatMap(Dates::read)
        .map(Dates::column)
        .orElse(text);
  }
}
