package org.candour.procedure.keeping;

import java.time.LocalDate;
import org.candour.domain.Listed;
import org.candour.domain.Wording;

/// Under which rule a complaint is kept, and from when its time runs. No law gives one figure: each
/// period is the council's own, and the one shipped says which schedule it comes from.
public enum KeepingRule implements Listed {
  /// Any complaint: from the day its case ended.
  COMPLAINT,
  /// A complaint about a child in need: from the child's eighteenth birthday, never shorter than
  /// that of any complaint. Off until the council sets a period.
  NEED,
  /// A complaint about care, abuse or protection: from the child's eighteenth birthday.
  CARE,
  /// What was recorded beside the complaints and never became one: concerns, matters of children's
  /// rights, compliments, contacts of the Ombudsman, costs: from the last day recorded of it.
  BESIDE,
  /// What was taken back after it was brought in, or struck out whole: from the day it was.
  STRUCK;

  private static final int GROWN = 18;

  /// The last day on which a complaint is kept under this rule.
  ///
  /// @param age the child's age when it was received, in whole years; nought when not known, which
  ///   is the longest
  public LocalDate until(LocalDate ended, LocalDate received, int age, KeepingPeriods periods) {
    if (this != NEED && this != CARE) {
      return ended.plusYears(years(periods));
    }
    var general = ended.plusYears(periods.complaint());
    // The birthday is not known; the latest it can be leaves nothing destroyed too soon.
    var grown = received.plusYears(Math.max(0, GROWN - age));
    var grownUntil = grown.plusYears(years(periods));
    return grownUntil.isAfter(general) ? grownUntil : general;
  }

  /// Where the period comes from.
  public String source() {
    return Wording.of("keeping").text("source." + name());
  }

  /// What the rule says, with its period.
  public String said(KeepingPeriods periods) {
    return Wording.of("keeping").text("rule." + name(), years(periods));
  }

  private int years(KeepingPeriods periods) {
    return switch (this) {
      case COMPLAINT -> periods.complaint();
      case NEED -> periods.need();
      case CARE -> periods.care();
      case BESIDE -> periods.beside();
      case STRUCK -> periods.struck();
    };
  }

  @Override
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /// The rule of that label.
  public static KeepingRule of(String label) {
    return Listed.of(values(), label);
  }
}
