package org.candour.domain;

/// How two complaints belong together.
public enum LinkKind implements Listed {
  SIBLING("sibling"),
  SAME_MATTER("same matter"),
  EARLIER("earlier complaint"),
  LATER("later complaint");

  private final String label;

  LinkKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static LinkKind of(String label) {
    return Listed.of(values(), label);
  }
}
