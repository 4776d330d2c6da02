package org.candour.domain;

/// What a resolution meeting achieved.
public enum MeetingResult implements Listed {
  RESOLVED("resolved"),
  NOT_RESOLVED("not resolved");

  private final String label;

  MeetingResult(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static MeetingResult of(String label) {
    return Listed.of(values(), label);
  }
}
