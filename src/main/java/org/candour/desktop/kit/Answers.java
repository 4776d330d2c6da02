package org.candour.desktop.kit;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The answers of a form, by the name of the question. Blank means not answered.
public record Answers(Map<String, String> values) {
  public Answers {
    values = Map.copyOf(values);
  }

  /// The answer, stripped; empty when there is none.
  public String text(String id) {
    return values.getOrDefault(id, "").strip();
  }

  /// The answer, or null when there is none.
  public @Nullable String maybe(String id) {
    String text = text(id);
    return text.isEmpty() ? null : text;
  }

  /// The date answered; the form has seen to it that there is one.
  public LocalDate day(String id) {
    return Dates.read(text(id))
        .orElseThrow(() -> new IllegalStateException("no date was asked for as " + id));
  }

  /// The date answered, or null when there is none.
  public @Nullable LocalDate maybeDay(String id) {
    return Dates.read(text(id)).orElse(null);
  }

  /// Yes, no, or not answered.
  public @Nullable Boolean maybeYes(String id) {
    return switch (text(id)) {
      case "yes" -> Boolean.TRUE;
      case "no" -> Boolean.FALSE;
      default -> null;
    };
  }
}
