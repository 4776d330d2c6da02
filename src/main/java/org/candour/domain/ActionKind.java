package org.candour.domain;

/// Whether an action mends this case or prevents the next (R075).
public enum ActionKind implements Listed {
  CORRECTIVE("corrective"),
  PREVENTATIVE("preventative");

  private final String label;

  ActionKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static ActionKind of(String label) {
    return Listed.of(values(), label);
  }
}
