package org.candour.domain;

/// Where the root of a complaint was found to lie (R081, R129).
public enum CauseFamily implements Listed {
  COMMUNICATION("communication"),
  PROCEDURE_NOT_FOLLOWED("procedure not followed"),
  PROCEDURE_UNCLEAR("procedure missing or unclear"),
  SKILLS("training or skills"),
  CAPACITY("staffing or capacity"),
  DECISION("decision or judgement"),
  RECORDS("records or systems"),
  OTHER_BODY("another organisation"),
  NO_SINGLE_CAUSE("no single cause");

  private final String label;

  CauseFamily(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static CauseFamily of(String label) {
    return Listed.of(values(), label);
  }
}
