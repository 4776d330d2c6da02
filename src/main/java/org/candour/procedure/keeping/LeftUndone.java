package org.candour.procedure.keeping;

import org.candour.domain.Listed;

/// Why a file may go although something in it was never done. A closed list, since the reason goes
/// into the destruction log, which holds nothing of anybody.
public enum LeftUndone implements Listed {
  OVERTAKEN("overtaken by events"),
  TOO_LATE("too late to be done"),
  ELSEWHERE("followed up elsewhere");

  private final String label;

  LeftUndone(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static LeftUndone of(String label) {
    return Listed.of(values(), label);
  }
}
