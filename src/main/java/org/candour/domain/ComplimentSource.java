package org.candour.domain;

/// Who paid a compliment (R104).
public enum ComplimentSource implements Listed {
  CHILD("child or young person"),
  PARENT_OR_CARER("parent or carer"),
  PROFESSIONAL("professional or partner"),
  PANEL("panel"),
  COUNCILLOR("councillor"),
  OTHER("other");

  private final String label;

  ComplimentSource(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static ComplimentSource of(String label) {
    return Listed.of(values(), label);
  }
}
