package org.candour.domain;

/// The parts that people of the pool take in a complaint (statute: section 5.1).
public enum PoolRole implements Listed {
  INVESTIGATING_OFFICER("investigating officer"),
  INDEPENDENT_PERSON("independent person"),
  PANEL_CHAIR("panel chair"),
  PANEL_MEMBER("panel member"),
  MEDIATOR("mediator"),
  ADVOCATE("advocate");

  private final String label;

  PoolRole(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static PoolRole of(String label) {
    return Listed.of(values(), label);
  }
}
