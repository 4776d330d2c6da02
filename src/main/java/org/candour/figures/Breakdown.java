package org.candour.figures;

import java.util.Arrays;
import java.util.Optional;

/// A count cut by a label of the register. A blank label counts under [#NOT_RECORDED].
public enum Breakdown {
  SERVICE("received.service", "", Basis.RECEIVED),
  COMPLAINANT("received.complainant", "", Basis.RECEIVED),
  METHOD("received.method", "", Basis.RECEIVED),
  AGE("received.age", "", Basis.RECEIVED),
  GENDER("received.gender", "", Basis.RECEIVED),
  ETHNICITY("received.ethnicity", "", Basis.RECEIVED),
  DISABILITY("received.disability", "", Basis.RECEIVED),
  ORIENTATION("received.orientation", "", Basis.RECEIVED),
  REDIRECTED("redirected", "", Basis.RECEIVED),
  OUTCOME("outcome", "", Basis.RESOLVED),
  CAUSE_RESOLVED("cause", ".resolved", Basis.RESOLVED),
  CAUSE_UPHELD("cause", ".upheld", Basis.RESOLVED),
  STAGE2_OUTCOME("stage2.outcome", "", Basis.RESOLVED),
  STAGE3_OUTCOME("stage3.outcome", "", Basis.RESOLVED),
  COST("cost", ".pence", Basis.DATED),
  DECISION("ombudsman.decision", "", Basis.RESOLVED),
  TEAM("compliments.team", "", Basis.RECEIVED),
  ACTION_TYPE("actions.type", "", Basis.DATED);

  /// The label of what nobody filled in.
  public static final String NOT_RECORDED = "Not recorded";

  private final String prefix;
  private final String suffix;
  private final Basis basis;

  Breakdown(String prefix, String suffix, Basis basis) {
    this.prefix = prefix;
    this.suffix = suffix;
    this.basis = basis;
  }

  public Basis basis() {
    return basis;
  }

  /// The id of the figure for that label.
  public String id(String label) {
    return prefix + "." + label + suffix;
  }

  String prefix() {
    return prefix;
  }

  /// The label in an id of this breakdown.
  Optional<String> label(String id) {
    String start = prefix + ".";
    return id.length() > start.length() + suffix.length()
            && id.startsWith(start)
            && id.endsWith(suffix)
        ? Optional.of(id.substring(start.length(), id.length() - suffix.length()))
        : Optional.empty();
  }

  /// The breakdown that an id belongs to; those with a longer form first, as causes and costs.
  static Optional<Breakdown> of(String id) {
    return Arrays.stream(values())
        .filter(b -> b.label(id).isPresent())
        .max(java.util.Comparator.comparingInt(b -> b.prefix.length() + b.suffix.length()));
  }
}
