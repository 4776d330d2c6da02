package org.candour.domain.entry;

import java.time.LocalDate;
import org.candour.domain.CauseFamily;
import org.jspecify.annotations.Nullable;

/// What is learned from complaints (R070, R075 to R084): of a single one in its own file, of many
/// in the file of a theme, and what the department is recommended to do.
public sealed interface Learning extends Body {
  /// The root of a complaint was looked for by asking why, up to five times.
  record RootCauseReviewed(
      String why1,
      @Nullable String why2,
      @Nullable String why3,
      @Nullable String why4,
      @Nullable String why5,
      CauseFamily family,
      @Nullable String conclusion)
      implements Learning {}

  /// What the public is told: what was said, and what was done about it. Recorded again under its
  /// number when it is reworded.
  record SaidAndDone(int number, String youSaid, String weDid) implements Learning {}

  /// The complaint shows that theme.
  record Tagged(String theme) implements Learning {}

  /// The complaint does not show that theme after all.
  record Untagged(String theme) implements Learning {}

  /// A theme across complaints was named; recorded again when it is reworded.
  record ThemeNamed(String name, @Nullable String description) implements Learning {}

  /// The theme stood in the report of that financial year (R080).
  record ThemeReported(String financialYear) implements Learning {}

  /// The theme was discussed.
  record ThemeDiscussed(String with, @Nullable String note) implements Learning {}

  /// How the theme moves on.
  record ThemeProgressed(String text) implements Learning {}

  /// A figure of somebody else that stands beside the theme, with its source (R083).
  record ThemeFigured(String figure, String source) implements Learning {}

  /// The theme is no longer one.
  record ThemeEnded(String reason) implements Learning {}

  /// An action was recommended to the department, apart from any one case (R079).
  record Advised(
      String text, @Nullable String owner, @Nullable LocalDate due, @Nullable String theme)
      implements Learning {}

  /// The department accepted it.
  record AdviceAccepted(@Nullable String owner, @Nullable LocalDate due) implements Learning {}

  /// The department declined it.
  record AdviceDeclined(String reason) implements Learning {}

  /// The department was given another day for it.
  record AdviceRescheduled(LocalDate due, String reason) implements Learning {}

  /// The department did it, and this shows it.
  record AdviceCompleted(String evidence) implements Learning {}
}
