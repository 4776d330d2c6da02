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

  /// The same tie as the other complaint has it.
  public LinkKind seenFromTheOther() {
    return switch (this) {
      case SIBLING, SAME_MATTER -> this;
      case EARLIER -> LATER;
      case LATER -> EARLIER;
    };
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
