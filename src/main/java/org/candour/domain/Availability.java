package org.candour.domain;

/// Whether somebody of the pool may be asked.
public enum Availability implements Listed {
  AVAILABLE("available"),
  AWAY("away"),
  LEFT("left the pool");

  private final String label;

  Availability(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static Availability of(String label) {
    return Listed.of(values(), label);
  }
}
