package org.candour.domain;

/// The outcome of a complaint, and the finding on a point, at any stage (R047).
public enum Outcome implements Listed {
  FULLY_UPHELD("fully upheld"),
  PARTLY_UPHELD("partly upheld"),
  NOT_UPHELD("not upheld"),
  NO_FINDING("no finding");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static Outcome of(String label) {
    return Listed.of(values(), label);
  }
}
