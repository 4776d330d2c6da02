package org.candour.domain;

/// Why Stage 1 was extended from 10 to 20 working days (regulation 14).
public enum ExtensionReason implements Listed {
  COMPLEXITY("complexity"),
  ADVOCATE("advocate"),
  OTHER("other");

  private final String label;

  ExtensionReason(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static ExtensionReason of(String label) {
    return Listed.of(values(), label);
  }
}
