package org.candour.casework;

/// What is heard from a register that others work in too. It names things by their numbers; who may
/// look reads the rest.
public sealed interface News {
  /// Somebody else has added to a file.
  record Changed(long file) implements News {}

  /// Settings, lists or people are not as they were.
  record Arranged() implements News {}

  /// The server cannot be reached; it is tried again until it can.
  record Lost() implements News {}

  /// The server is there again. Whatever was done meanwhile has not been heard of.
  record Back() implements News {}
}
