package org.candour.domain;

import java.util.List;

/// The outcome of a complaint, and the finding on a point, at any stage (R047).
public enum Outcome implements Listed {
  FULLY_UPHELD("fully upheld"),
  PARTLY_UPHELD("partly upheld"),
  NOT_UPHELD("not upheld"),
  NO_FINDING("no finding");

  /// The labels of what counts as upheld, fully or in part (R047).
  public static final List<String> UPHELD = List.of(FULLY_UPHELD.label, PARTLY_UPHELD.label);

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
