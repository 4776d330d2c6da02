package org.candour.domain;

/// Whom a recommendation of the Ombudsman is to help: this person, or everybody after.
public enum RecommendationKind implements Listed {
  PERSONAL_REMEDY("personal remedy"),
  SERVICE_IMPROVEMENT("service improvement");

  private final String label;

  RecommendationKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static RecommendationKind of(String label) {
    return Listed.of(values(), label);
  }
}
