package org.candour.domain;

/// What money was spent on; the first five are always printed (R105).
public enum CostCategory implements Listed {
  INDEPENDENT_PERSON("independent person"),
  INVESTIGATING_OFFICER("investigating officer"),
  STAGE_3("stage 3"),
  MEDIATION("mediation"),
  FINANCIAL_REDRESS("financial redress"),
  ADVOCACY("advocacy"),
  OTHER("other");

  private final String label;

  CostCategory(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static CostCategory of(String label) {
    return Listed.of(values(), label);
  }
}
