package org.candour.procedure.move;

/// What the procedure says to a step.
public sealed interface Verdict {
  /// It may be taken.
  record Allowed() implements Verdict {}

  /// It may not, because of that rule.
  record Refused(Rule rule) implements Verdict {
    /// The reason with its source, in one sentence.
    public String sentence() {
      return Source.after(rule.because(), rule.source());
    }
  }

  /// Whether the step may be taken.
  default boolean allowed() {
    return this instanceof Allowed;
  }
}
