package org.candour.casework;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.candour.domain.Wording;

/// The name of a field as a reader knows it, made from the path to it: parts that only the program
/// needs are left out, others have words of their own in the wording. And its value, days as they
/// are written everywhere.
public final class HistoryWords {
  private static final Wording WORDS = Wording.of("casework");

  /// A month of three letters, so that days stand below each other in a list.
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);

  private HistoryWords() {}

  /// The name of the field to which that path leads.
  public static String field(String path) {
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
    return WORDS.has(key) ? WORDS.text(key) : plain;
  }

  /// What stands in it.
  public static String value(String text) {
    return text.matches("\\d{4}-\\d{2}-\\d{2}") ? DAY.format(LocalDate.parse(text)) : text;
  }
}
