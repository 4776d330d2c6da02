package org.candour.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// Reports as they were published. Nothing changes or removes one afterwards; what comes to be
/// known later shows as a difference beside it.
public interface FinalReports {
  /// Draws a report and keeps it for ever. The register stands still from before the first figure
  /// is read until the report is kept, whoever else writes in it.
  Kept keep(Supplier<Marked> drawn, Authorship who);

  /// The final reports of a kind and year, the latest first.
  List<Kept> of(String kind, String year);

  /// Every final report, the latest first.
  List<Kept> all();

  /// The pages of a final report as they were published.
  ///
  /// @throws org.candour.domain.Unusable when they are not what was kept
  byte[] pages(long id);

  /// A report on its way to be kept.
  ///
  /// @param kind its name, such as `annual` or `quarterly-2`
  /// @param year such as `2015-16`
  /// @param figures its figures as text
  /// @param words everything it says
  /// @param pdf its pages
  record Marked(
      String kind, String year, LocalDate asAt, String figures, String words, byte[] pdf) {}

  /// A report that is kept.
  ///
  /// @param lastEntry the last entry that was on record then
  /// @param hash the SHA-256 of its pages, as hexadecimal digits
  record Kept(
      long id,
      String kind,
      String year,
      LocalDate asAt,
      Instant markedAt,
      String markedBy,
      long lastEntry,
      String figures,
      String words,
      String hash) {}
}
