package org.candour.domain.entry;

/// What may happen to a complaint at any stage.
public sealed interface Course extends Body {
  /// The complainant withdrew the complaint.
  record Withdrawn(@org.jspecify.annotations.Nullable String reason) implements Course {}

  /// A withdrawn complaint was taken up again.
  record Reinstated(String reason) implements Course {}

  /// The case file was closed.
  record Closed() implements Course {}

  /// A closed case file was opened again.
  record Reopened(String reason) implements Course {}

  /// A dated note.
  record Noted(String text) implements Course {}

  /// An earlier entry of the same file was a mistake: it no longer counts, and stays to be seen.
  record StruckOut(long entry, String reason) implements Course {}
}
