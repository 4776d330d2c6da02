package org.candour.procedure.clock;

import java.time.LocalDate;
import java.util.List;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.time.Length;
import org.jspecify.annotations.Nullable;

/// A change to a limit, for good or for a while: the new length, its source, from when to when, who
/// made it and on which day. The changes together are the log of the limits; none is ever removed.
public record LimitChange(
    String id,
    Length length,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String source,
    String author,
    LocalDate made) {
  private static final String APART = "|";
  private static final int PARTS = 7;

  public LimitChange {
    if (source.isBlank()) {
      throw new Refusal(Wording.of("clocks").text("change.source", id));
    }
    source = source.strip().replace(APART, "/");
    author = author.strip().replace(APART, "/");
  }

  /// One line, as a setting keeps it.
  public String text() {
    return String.join(
        APART, List.of(id, length.code(), day(from), day(to), source, author, made.toString()));
  }

  public static LimitChange parse(String text) {
    String[] parts = text.split("\\|", -1);
    if (parts.length != PARTS) {
      throw new Refusal(Wording.of("clocks").text("change.unreadable", text));
    }
    return new LimitChange(
        parts[0],
        Length.parse(parts[1]),
        day(parts[2]),
        day(parts[3]),
        parts[4],
        parts[5],
        LocalDate.parse(parts[6]));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
