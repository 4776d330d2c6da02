package org.candour.domain;

/// Why a contact was not accepted as a statutory complaint.
public enum NotAcceptedReason implements Listed {
  OUT_OF_TIME("out of time"),
  NOT_ELIGIBLE("not eligible"),
  NOT_IN_SCOPE("not in scope"),
  ALREADY_CONSIDERED("already considered"),
  ANONYMOUS("anonymous");

  private final String label;

  NotAcceptedReason(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static NotAcceptedReason of(String label) {
    return Listed.of(values(), label);
  }
}
