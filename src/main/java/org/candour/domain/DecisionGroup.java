package org.candour.domain;

import java.util.Locale;
import java.util.Optional;

/// What a decision of the Ombudsman comes to, whatever the label of its year. The label itself is
/// kept as issued.
public enum DecisionGroup implements Listed {
  NOT_STARTED("invalid or incomplete"),
  ADVICE("advice given"),
  PREMATURE("premature"),
  CLOSED_EARLY("closed after initial enquiries"),
  NOT_UPHELD("not upheld"),
  UPHELD("upheld"),
  UPHELD_EARLY("upheld early");

  private final String label;

  DecisionGroup(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static DecisionGroup of(String label) {
    return Listed.of(values(), label);
  }

  /// The group that a label as issued points to; empty when its words point to none.
  public static Optional<DecisionGroup> suggestedBy(String issued) {
    var words = issued.toLowerCase(Locale.UK);
    if (words.contains("not upheld")) {
      return Optional.of(NOT_UPHELD);
    }
    if (words.contains("we have upheld") || words.contains("upheld early")) {
      return Optional.of(UPHELD_EARLY);
    }
    if (words.contains("upheld") || words.contains("report issued")) {
      return Optional.of(UPHELD);
    }
    return notInvestigated(words);
  }

  private static Optional<DecisionGroup> notInvestigated(String words) {
    if (words.contains("premature") || words.contains("referred back")) {
      return Optional.of(PREMATURE);
    }
    if (words.contains("closed after initial")) {
      return Optional.of(CLOSED_EARLY);
    }
    if (words.contains("advice given") || words.contains("signpost")) {
      return Optional.of(ADVICE);
    }
    return words.contains("invalid")
            || words.contains("incomplete")
            || words.contains("insufficient")
        ? Optional.of(NOT_STARTED)
        : Optional.empty();
  }

  /// Whether the Ombudsman found fault.
  public boolean fault() {
    return this == UPHELD || this == UPHELD_EARLY;
  }

  /// Whether the Ombudsman investigated; the uphold rate is the share of these that were upheld.
  public boolean investigated() {
    return this == NOT_UPHELD || this == UPHELD;
  }
}
