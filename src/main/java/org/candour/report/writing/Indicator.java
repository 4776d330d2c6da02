package org.candour.report.writing;

import org.candour.domain.Wording;

/// A figure by which the work is judged from one period to the next, and which way is better.
public enum Indicator {
  RECEIVED("stage1.received", "n", Better.NEITHER),
  RESOLVED("stage1.resolved", "n", Better.NEITHER),
  WITHIN_10("stage1.within10.percent", "%", Better.HIGHER),
  WITHIN_20("stage1.within20.percent", "%", Better.HIGHER),
  AVERAGE_DAYS("stage1.average.days", "n", Better.LOWER),
  LATE_IN_LAW("stage1.unextended.within20", "n", Better.LOWER),
  OPEN_LATE("stage1.open.late", "n", Better.LOWER),
  UPHELD("upheld.percent", "%", Better.NEITHER),
  ESCALATION("escalation.percent", "%", Better.LOWER),
  STAGE_2("stage2.requested", "n", Better.LOWER),
  STAGE_3("stage3.requested", "n", Better.LOWER),
  CHILDREN("received.children", "n", Better.NEITHER),
  ACTIONS_OVERDUE("actions.overdue", "n", Better.LOWER),
  FAULT("ombudsman.fault", "n", Better.LOWER),
  COMPLIMENTS("compliments.received", "n", Better.HIGHER);

  /// Which way is better.
  public enum Better {
    HIGHER,
    LOWER,
    NEITHER
  }

  private final String figure;
  private final String way;
  private final Better better;

  Indicator(String figure, String way, Better better) {
    this.figure = figure;
    this.way = way;
    this.better = better;
  }

  public String figure() {
    return figure;
  }

  /// How it is printed.
  public String way() {
    return way;
  }

  public Better better() {
    return better;
  }

  /// Whether it is counted at the end of the period instead of over it.
  public boolean standing() {
    return this == OPEN_LATE || this == ACTIONS_OVERDUE;
  }

  /// What it is called in a report.
  public String said() {
    return Wording.of("report").text("indicator." + name());
  }
}
