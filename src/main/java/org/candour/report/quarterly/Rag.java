package org.candour.report.quarterly;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How an action stands on a day, what needs to be seen most first.
enum Rag {
  LATE(Rating.RED),
  UNDATED(Rating.AMBER),
  SOON(Rating.AMBER),
  DONE_LATE(Rating.GREEN),
  ON_COURSE(Rating.GREEN),
  DONE(Rating.GREEN);

  /// Days before its date from which an action shows as due soon.
  private static final int NEAR = 14;

  private final Rating rating;

  Rag(Rating rating) {
    this.rating = rating;
  }

  enum Rating {
    RED,
    AMBER,
    GREEN
  }

  /// @param done when it was done, if it was by that day
  static Rag of(@Nullable LocalDate due, @Nullable LocalDate done, LocalDate day) {
    if (done != null) {
      return due != null && due.isBefore(done) ? DONE_LATE : DONE;
    }
    if (due == null) {
      return UNDATED;
    }
    return due.isBefore(day) ? LATE : due.isBefore(day.plusDays(NEAR)) ? SOON : ON_COURSE;
  }

  Rating rating() {
    return rating;
  }

  /// The name of its wording.
  String key() {
    return "rag." + name().toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
