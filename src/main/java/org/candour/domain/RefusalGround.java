package org.candour.domain;

/// Why a request for the next stage may be refused. The list is closed: a form not filled in, or
/// reasons that do not convince, are no grounds (O-D02).
public enum RefusalGround implements Listed {
  STAGE_STILL_RUNNING("the stage before is still running"),
  ALL_STAGES_COMPLETED("the same complaint has been through all stages"),
  ASKED_TOO_LATE("asked for too late");

  private final String label;

  RefusalGround(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static RefusalGround of(String label) {
    return Listed.of(values(), label);
  }
}
