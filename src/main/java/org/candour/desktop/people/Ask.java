package org.candour.desktop.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Words;
import org.candour.domain.Listed;
import org.jspecify.annotations.Nullable;

/// The questions of this room; their words are `people.ask.NAME`.
final class Ask {
  private Ask() {}

  static FormField text(String id, @Nullable String value) {
    return FormField.text(id, word(id)).set(Objects.requireNonNullElse(value, ""));
  }

  static FormField longText(String id, @Nullable String value) {
    return FormField.longText(id, word(id)).set(Objects.requireNonNullElse(value, ""));
  }

  static FormField suggest(String id, @Nullable String value) {
    return FormField.suggest(id, word(id), List.of()).set(Objects.requireNonNullElse(value, ""));
  }

  static FormField yesNo(String id, @Nullable Boolean value) {
    FormField field = FormField.yesNo(id, word(id));
    return value == null ? field : field.set(value ? "yes" : "no");
  }

  static FormField choice(String id, @Nullable Listed value, Listed... values) {
    FormField field = FormField.choice(id, word(id), Stream.of(values).map(Listed::label).toList());
    return value == null ? field : field.set(value.label());
  }

  /// A date that may be left blank.
  static FormField maybe(String id, @Nullable LocalDate value) {
    return new FormField(
        id,
        FormField.Kind.DATE,
        word(id),
        "",
        value == null ? "" : Dates.column(value),
        List.of(),
        false);
  }

  /// The day it happened.
  static FormField day(LocalDate day) {
    return FormField.date("day", word("day"), Dates.column(day));
  }

  private static String word(String id) {
    return Words.text("people.ask." + id);
  }
}
