package org.candour.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.candour.domain.time.Period;
import org.jspecify.annotations.Nullable;

/// What reports print besides figures and case lists: actions, Stage 2 day by day, and figures as
/// once published.
public interface Reportable {
  /// Actions agreed, due or done in a period, and those still to be done; soonest due first.
  List<ActionLine> actions(Period period);

  /// The Stage 2 investigations adjudicated in a period, in the order adjudicated.
  List<Stage2Line> adjudicated(Period period);

  /// Complaints received in a period by the section of the Children Act that a point is about. One
  /// complaint may be about several; a blank section is left out.
  SortedMap<String, Long> sections(Period period);

  /// Complaints answered in a period and upheld, fully or in part, by the section of the Children
  /// Act that a point is about, counted in the same way.
  SortedMap<String, Long> upheldSections(Period period);

  /// The Stage 2 requests of a period with the days of appointment, in the order requested.
  List<AppointedLine> appointed(Period period);

  /// The most working days that a Stage 1 answer of a period took.
  Optional<Long> longest(Period period);

  /// The context indicators of a year, as entered last.
  List<IndicatorLine> indicators(String year);

  /// The figures published for a year, such as `2015-16`, in the order entered.
  List<PublishedFigure> published(String year);

  /// Complaints of the statutory procedure that are past a limit on a day, the longest first.
  List<ComplaintLine> overdue(LocalDate day);

  /// What the Ombudsman's enquiries of a period were about, the most frequent first.
  List<String> enquired(Period period);

  /// The themes that complaints resolved at Stage 1 in a period show, below the cause reported for
  /// each (R057): within a cause the most frequent first.
  List<ThemeOfCause> themesOfCauses(Period period);

  /// A theme below a cause. How many complaints show it is not told: nobody could mask that number.
  record ThemeOfCause(String cause, String theme) {}

  /// An action as a report tells it.
  ///
  /// @param firstDue when it was first to be done by, where another day was set since
  /// @param moved why another day was set last
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
      @Nullable LocalDate firstDue,
      @Nullable LocalDate completed,
      @Nullable String moved,
      @Nullable String evidence,
      @Nullable String publishText) {}

  /// The days of one Stage 2 investigation.
  ///
  /// @param officer when an Investigating Officer was first appointed
  /// @param independent when an Independent Person was first appointed
  /// @param interviewed when somebody was first interviewed
  record Stage2Line(
      String reference,
      LocalDate requested,
      @Nullable LocalDate officer,
      @Nullable LocalDate independent,
      @Nullable LocalDate statementAgreed,
      @Nullable LocalDate interviewed,
      @Nullable LocalDate officerReported,
      @Nullable LocalDate independentReported,
      LocalDate adjudicated,
      @Nullable String outcome) {}

  /// The days on which the people of one Stage 2 investigation were appointed, and on which it
  /// began and ended.
  ///
  /// @param file the number of its file
  record AppointedLine(
      long file,
      LocalDate requested,
      @Nullable LocalDate officer,
      @Nullable LocalDate independent,
      @Nullable LocalDate statementAgreed,
      @Nullable LocalDate adjudicated) {}

  /// A figure of the department as entered, with where it comes from.
  ///
  /// @param value the number, without marks between its thousands
  /// @param provisional whether it may still change
  /// @param asAt the day on which its source counted
  record IndicatorLine(
      String indicator,
      String value,
      @Nullable String basis,
      @Nullable String source,
      boolean provisional,
      @Nullable LocalDate asAt,
      @Nullable String note) {}

  /// A figure as once published, with where it stands.
  record PublishedFigure(String figure, String value, @Nullable String note) {}
}
