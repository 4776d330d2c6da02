package org.candour.domain;

/// What comes in and is no complaint: none of it is counted as one.
public enum ConcernKind implements Listed {
  CONCERN("service concern"),
  ENQUIRY("enquiry"),
  COUNCILLOR("councillor or MP enquiry"),
  SUGGESTION("suggestion");

  private final String label;

  ConcernKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static ConcernKind of(String label) {
    return Listed.of(values(), label);
  }
}
