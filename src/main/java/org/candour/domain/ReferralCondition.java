package org.candour.domain;

/// What must hold, all of it, before a complaint may go from Stage 2 straight to the Ombudsman
/// (section 4.3).
public enum ReferralCondition implements Listed {
  ROBUST_REPORT("a very robust Stage 2 report"),
  COMPLETE_ADJUDICATION("a complete adjudication"),
  UPHELD("all complaints upheld, or all the significant ones"),
  ACTION_PLAN("a clear action plan for delivery"),
  OUTCOMES_MET("agreement to meet most or all of the desired outcomes");

  private final String label;

  ReferralCondition(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static ReferralCondition of(String label) {
    return Listed.of(values(), label);
  }
}
