package org.candour.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;

/// Dates as typed on the command line: `2016-04-30` or `30/04/2016`.
final class Dates {
  private static final DateTimeFormatter BRITISH =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

  private Dates() {}

  static LocalDate read(String typed) {
    try {
      return typed.contains("/") ? LocalDate.parse(typed, BRITISH) : LocalDate.parse(typed);
    } catch (DateTimeException unreadable) {
      throw new Refusal(Wording.of("command").text("date.unreadable", typed), unreadable);
    }
  }
}
