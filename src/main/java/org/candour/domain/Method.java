package org.candour.domain;

/// How a complaint reached the authority (register format).
public enum Method implements Listed {
  PHONE("phone"),
  EMAIL("email"),
  LETTER("letter"),
  FORM("form"),
  IN_PERSON("in person"),
  ONLINE("online"),
  THROUGH_ADVOCATE("through advocate"),
  OTHER("other");

  private final String label;

  Method(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static Method of(String label) {
    return Listed.of(values(), label);
  }
}
