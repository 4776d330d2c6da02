package org.candour.domain.entry;

import java.time.LocalDate;
import org.candour.domain.ComplimentSource;
import org.candour.domain.IndicatorBasis;
import org.jspecify.annotations.Nullable;

/// Records that belong to no complaint.
public sealed interface Loose extends Body {
  /// A compliment came in (R100 to R104).
  record ComplimentReceived(
      String team,
      @Nullable String serviceArea,
      @Nullable ComplimentSource source,
      String text,
      @Nullable Boolean useInReport,
      @Nullable String editedText)
      implements Loose {}

  /// Its words were made ready for print, names taken out, and confirmed (R102, R103).
  record ComplimentPrepared(boolean useInReport, @Nullable String editedText) implements Loose {}

  /// A context indicator of a year, as entered; never computed (R112, R113).
  ///
  /// @param asAt the day on which its source counted
  /// @param note what a reader has to know to read it rightly
  record IndicatorEntered(
      String financialYear,
      String indicator,
      String value,
      @Nullable IndicatorBasis basis,
      @Nullable String source,
      @Nullable Boolean provisional,
      @Nullable LocalDate asAt,
      @Nullable String note)
      implements Loose {
    /// One of which no more is known than where it comes from.
    public IndicatorEntered(
        String financialYear,
        String indicator,
        String value,
        @Nullable IndicatorBasis basis,
        @Nullable String source,
        @Nullable Boolean provisional) {
      this(financialYear, indicator, value, basis, source, provisional, null, null);
    }
  }

  /// A figure as once published, kept beside the computed one (R135).
  record FigurePublished(String financialYear, String figure, String value, @Nullable String note)
      implements Loose {}
}
