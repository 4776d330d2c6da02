package org.candour.domain;

/// Whose finding on a point it is; a later one never overwrites an earlier (section 5.3).
public enum FindingBy implements Listed {
  STAGE_1("stage 1"),
  INVESTIGATING_OFFICER("investigating officer"),
  ADJUDICATING_OFFICER("adjudicating officer"),
  PANEL("panel");

  private final String label;

  FindingBy(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static FindingBy of(String label) {
    return Listed.of(values(), label);
  }
}
