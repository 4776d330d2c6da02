package org.candour.report.checks;

/// Something that was checked before publishing, in one sentence.
public record Finding(Weight weight, String sentence) {
  /// Sound; to be looked at; or standing in the way of a final report.
  public enum Weight {
    SOUND,
    LOOK,
    STANDS
  }
}
