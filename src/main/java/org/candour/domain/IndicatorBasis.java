package org.candour.domain;

/// Whether a context indicator counts a year's flow or a day's stock (R113).
public enum IndicatorBasis implements Listed {
  DURING_YEAR("during year"),
  AT_31_MARCH("at 31 March");

  private final String label;

  IndicatorBasis(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static IndicatorBasis of(String label) {
    return Listed.of(values(), label);
  }
}
