package org.candour.domain;

/// What a part of the department is.
public enum UnitKind implements Listed {
  SERVICE("service"),
  TEAM("team");

  private final String label;

  UnitKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static UnitKind of(String label) {
    return Listed.of(values(), label);
  }
}
