package org.candour.domain;

/// The procedure that a complaint is handled under; only the first is counted in the published
/// tables (R009).
public enum Procedure implements Listed {
  CHILDREN_STATUTORY("children statutory"),
  ADULT_STATUTORY("adult statutory"),
  CORPORATE("corporate"),
  CHILD_PROTECTION_APPEAL("child protection appeal"),
  COURT_CONCLUDED("court concluded"),
  COURT_PENDING("court pending"),
  TRIBUNAL("tribunal"),
  SCHOOL("school"),
  DATA_PROTECTION("data protection"),
  ALLEGATION("allegation"),
  OTHER_PROCEDURE("other procedure"),
  NOT_ACCEPTED("not accepted");

  private final String label;

  Procedure(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static Procedure of(String label) {
    return Listed.of(values(), label);
  }
}
