package org.candour.figures;

import java.util.Arrays;
import java.util.Optional;

/// A percentage of one count in another, whole.
enum Ratio {
  ESCALATION("escalation.percent", Count.STAGE2_REQUESTED, Count.STAGE1_RECEIVED, false),
  ESCALATION_COHORT("escalation.cohort.percent", Count.ESCALATED, Count.STAGE1_RECEIVED, false),
  CHILDREN("received.children.percent", Count.CHILDREN, Count.STAGE1_RECEIVED, true),
  WITHIN10("stage1.within10.percent", Count.WITHIN10, Count.STAGE1_RESOLVED, true),
  WITHIN20("stage1.within20.percent", Count.WITHIN20, Count.STAGE1_RESOLVED, true),
  OVER20("stage1.over20.percent", Count.OVER20, Count.STAGE1_RESOLVED, true),
  UPHELD("upheld.percent", Count.UPHELD, Count.STAGE1_RESOLVED, true);

  private final String id;
  private final Count part;
  private final Count whole;
  private final boolean previous;

  Ratio(String id, Count part, Count whole, boolean previous) {
    this.id = id;
    this.part = part;
    this.whole = whole;
    this.previous = previous;
  }

  String id() {
    return id;
  }

  Count part() {
    return part;
  }

  Count whole() {
    return whole;
  }

  boolean hasPrevious() {
    return previous;
  }

  static Optional<Ratio> of(String id) {
    return Arrays.stream(values()).filter(r -> r.id.equals(id)).findFirst();
  }
}
