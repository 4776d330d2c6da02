package org.candour.domain;

/// Whether what is in the child's records may be shared in answering (section 26; a person on the
/// statutory list complains in their own right, but has no right to the child's own data).
public enum Consent implements Listed {
  OWN_RIGHT("not needed: own right"),
  GIVEN("given"),
  REFUSED("refused"),
  CANNOT_CONSENT("child cannot consent");

  private final String label;

  Consent(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static Consent of(String label) {
    return Listed.of(values(), label);
  }
}
