package org.candour.domain;

import java.time.LocalDate;
import java.time.Period;

/// The meetings, briefings and trainings of a complaints team, and how often each comes round (R116
/// to R127).
public enum EventKind implements Listed {
  DEPARTMENT_REPORT("quarterly report to the management team", 3),
  LEADERSHIP_REPORT("quarterly report to senior leadership", 3),
  ONE_TO_ONE("one-to-one with the assistant director", 1),
  SERVICE_BRIEFING("six-month briefing of service managers", 6),
  RIGHTS_REVIEW("quarterly review with children's rights officers", 3),
  CHILDREN_IN_CARE_COUNCIL("Children in Care Council", 6),
  SCRUTINY("annual report to the scrutiny committee", 12),
  REGIONAL_GROUP("regional complaints group", 0),
  TRAINING("training", 0),
  BRIEFING("briefing", 0),
  ADVICE("advice to a service", 0),
  OTHER("other", 0);

  private final String label;
  private final int months;

  EventKind(String label, int months) {
    this.label = label;
    this.months = months;
  }

  @Override
  public String label() {
    return label;
  }

  /// Whether it comes round again by itself.
  public boolean regular() {
    return months > 0;
  }

  /// The day by which the next one is due after that one; only of a regular one.
  public LocalDate next(LocalDate held) {
    return held.plus(Period.ofMonths(months));
  }

  /// The value of that label, in any case.
  public static EventKind of(String label) {
    return Listed.of(values(), label);
  }
}
