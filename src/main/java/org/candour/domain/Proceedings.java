package org.candour.domain;

/// What considering a complaint might prejudice (regulation 8).
public enum Proceedings implements Listed {
  COURT("court"),
  TRIBUNAL("tribunal"),
  DISCIPLINARY("disciplinary"),
  CRIMINAL("criminal");

  private final String label;

  Proceedings(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static Proceedings of(String label) {
    return Listed.of(values(), label);
  }
}
