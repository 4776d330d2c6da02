package org.candour.domain;

/// The people of Stages 2 and 3 (statute: section 5.1).
public enum OfficerRole implements Listed {
  INVESTIGATING_OFFICER("investigating officer"),
  INDEPENDENT_PERSON("independent person"),
  ADJUDICATING_OFFICER("adjudicating officer"),
  PANEL_CHAIR("panel chair"),
  PANEL_MEMBER("panel member"),
  ADVOCATE("advocate");

  private final String label;

  OfficerRole(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static OfficerRole of(String label) {
    return Listed.of(values(), label);
  }
}
