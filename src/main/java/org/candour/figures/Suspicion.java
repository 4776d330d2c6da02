package org.candour.figures;

/// What can be wrong with a single complaint so that figures no longer agree with each other.
public enum Suspicion {
  /// Answered, and yet no working days could be counted.
  NO_DAYS_TAKEN,
  /// Left Stage 1 before it was received.
  LEFT_BEFORE_RECEIVED,
  /// Left Stage 1 in no way or in several ways at once.
  LEFT_UNCLEARLY
}
