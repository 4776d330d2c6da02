package org.candour.desktop.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Words;
import org.candour.domain.Listed;

/// The questions that verbs ask, by their words in the wording (`ask.NAME`).
final class Ask {
  private Ask() {}

  static FormField text(String id) {
    return FormField.text(id, Words.text("ask." + id));
  }

  /// A name for which those that the register knows are offered.
  static FormField name(String id) {
    return FormField.suggest(id, Words.text("ask." + id), List.of());
  }

  static FormField longText(String id) {
    return FormField.longText(id, Words.text("ask." + id));
  }

  static FormField yesNo(String id) {
    return FormField.yesNo(id, Words.text("ask." + id));
  }

  static FormField choice(String id, Listed... values) {
    return choice(id, Arrays.stream(values).map(Listed::label).toList());
  }

  static FormField choice(String id, List<String> values) {
    return FormField.choice(id, Words.text("ask." + id), values);
  }

  /// The number after the highest: one that was struck out in between is not given again.
  static String next(Stream<String> numbers) {
    int highest =
        numbers
            .filter(number -> number.matches("[0-9]{1,6}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
    return String.valueOf(highest + 1);
  }

  /// A date that may be left blank.
  static FormField date(String id) {
    return new FormField(
        id, FormField.Kind.DATE, Words.text("ask." + id), "", "", List.of(), false);
  }
}
