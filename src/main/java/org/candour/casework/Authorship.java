package org.candour.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Who records, when, and whether by import.
///
/// @param recordedOn the day on the recorder's own calendar
public record Authorship(
    String author, Instant recordedAt, LocalDate recordedOn, boolean imported) {
  /// Recorded now by that person, on that wall clock.
  public static Authorship by(String author, ZonedDateTime now) {
    return new Authorship(author, now.toInstant(), now.toLocalDate(), false);
  }

  /// Recorded on a fixed day, as in the demonstration.
  public static Authorship on(String author, LocalDate day) {
    return new Authorship(
        author, day.atTime(12, 0).atZone(ZoneId.of("Europe/London")).toInstant(), day, false);
  }

  /// The same, but brought in from a workbook: entries count from their own day.
  public Authorship importing() {
    return new Authorship(author, recordedAt, recordedOn, true);
  }
}
