package org.candour.casework;

import java.time.LocalDate;
import java.util.List;
import org.candour.domain.time.Period;
import org.jspecify.annotations.Nullable;

/// What reports print besides figures and case lists: actions, Stage 2 day by day, and figures as
/// once published.
public interface Reportable {
  /// Actions agreed, due or done in a period, and those still to be done; soonest due first.
  List<ActionLine> actions(Period period);

  /// The Stage 2 investigations adjudicated in a period, in the order adjudicated.
  List<Stage2Line> adjudicated(Period period);

  /// The figures published for a year, such as `2015-16`, in the order entered.
  List<PublishedFigure> published(String year);

  /// Complaints of the statutory procedure that are past a limit on a day, the longest first.
  List<ComplaintLine> overdue(LocalDate day);

  /// An action as a report tells it.
  ///
  /// @param cause the reported cause of its complaint; null when it belongs to none
  record ActionLine(
      String reference,
      @Nullable String serviceArea,
      @Nullable String cause,
      String type,
      @Nullable String description,
      @Nullable String owner,
      LocalDate agreed,
      @Nullable LocalDate due,
      @Nullable LocalDate completed,
      @Nullable String evidence,
      @Nullable String publishText) {}

  /// The days of one Stage 2 investigation.
  record Stage2Line(
      String reference,
      LocalDate requested,
      @Nullable LocalDate statementAgreed,
      @Nullable LocalDate officerReported,
      @Nullable LocalDate independentReported,
      LocalDate adjudicated,
      @Nullable String outcome) {}

  /// A figure as once published, with where it stands.
  record PublishedFigure(String figure, String value, @Nullable String note) {}
}
