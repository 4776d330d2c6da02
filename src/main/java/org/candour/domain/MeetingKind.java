package org.candour.domain;

/// The kind of a resolution meeting; only the first two are counted (R041, R042).
public enum MeetingKind implements Listed {
  CONCILIATION("conciliation meeting"),
  EXTERNAL_MEDIATION("external mediation"),
  MEDIATION("mediation");

  private final String label;

  MeetingKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static MeetingKind of(String label) {
    return Listed.of(values(), label);
  }
}
