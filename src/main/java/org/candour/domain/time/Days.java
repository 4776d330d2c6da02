package org.candour.domain.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/// How days are written for people: always the British way, whatever the computer is set to.
public final class Days {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private Days() {}

  /// `Thursday 24 May 2012`.
  public static String said(LocalDate day) {
    return LONG.format(day);
  }

  /// `24 May 2012`.
  public static String plain(LocalDate day) {
    return PLAIN.format(day);
  }

  /// `Thu`.
  public static String shortName(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.UK);
  }
}
