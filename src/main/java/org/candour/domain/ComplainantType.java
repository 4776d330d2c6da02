package org.candour.domain;

/// Who may complain (Children Act 1989 ss.24D, 26(3) to (3C); R012).
public enum ComplainantType implements Listed {
  CHILD("child or young person"),
  PARENT("parent"),
  PARENTAL_RESPONSIBILITY("person with parental responsibility"),
  FOSTER_CARER("foster carer"),
  ADOPTER("adopter"),
  SPECIAL_GUARDIAN("special guardian"),
  CARE_LEAVER("care leaver"),
  OTHER_SUFFICIENT_INTEREST("other sufficient interest");

  private final String label;

  ComplainantType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static ComplainantType of(String label) {
    return Listed.of(values(), label);
  }
}
