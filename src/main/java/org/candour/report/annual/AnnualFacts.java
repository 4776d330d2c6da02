package org.candour.report.annual;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an annual report tells besides figures.
///
/// @param council who publishes it
/// @param demonstration whether every case is invented, which the cover then says
/// @param decisions the Ombudsman's decisions of the year, in their order
/// @param compliments those marked for the report, in the words to print
public record AnnualFacts(
    String council, boolean demonstration, List<Decision> decisions, List<Praise> compliments) {
  public AnnualFacts {
    decisions = List.copyOf(decisions);
    compliments = List.copyOf(compliments);
  }

  /// A decision of the Ombudsman; the outcome as issued.
  public record Decision(
      LocalDate decided,
      @Nullable String about,
      @Nullable String finding,
      @Nullable String outcome) {}

  /// A compliment as it may be printed.
  public record Praise(String words, String team) {}
}
