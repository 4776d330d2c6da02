package org.candour.command;

import java.time.Month;
import java.util.List;
import org.candour.casework.Preferences;
import org.candour.report.Asked;
import org.candour.report.foi.Answers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What a report is asked for: its time, its questions, and what it hides.
final class ReportAsked {
  private static final Range MONTH = new Range(1, 12, "report.month");
  private static final Range MONTHS = new Range(1, 12, "report.months");
  private static final Range SUPPRESS = new Range(2, 100, "report.suppress");

  @Mixin private final YearAsked year = new YearAsked();

  @Option(names = "--quarter", paramLabel = "N", description = "1 to 4; the latest when not said")
  private @Nullable Integer quarter;

  @Option(
      names = "--month",
      paramLabel = "M",
      description = "1 for January to 12; the latest when not said")
  private @Nullable Integer month;

  @Option(
      names = "--months",
      paramLabel = "N",
      description = "how many months a briefing covers, ending with its month",
      defaultValue = "1")
  private int months = 1;

  @Option(
      names = "--suppress",
      paramLabel = "N",
      description = "hides counts of people below N, and what would give them away")
  private @Nullable Integer suppress;

  @Option(
      names = "--ask",
      paramLabel = "QUESTIONS",
      description = "of foi: the questions to answer, parted by commas; all when not said")
  private @Nullable String questions;

  @Option(
      names = "--answer",
      paramLabel = "NAME",
      description = "of foi: an answer saved in the register")
  private @Nullable String answer;

  /// @throws org.candour.domain.Refusal naming the first number that is out of bounds
  Asked asked() {
    Range.QUARTER.check(quarter);
    MONTH.check(month);
    MONTHS.check(months);
    SUPPRESS.check(suppress);
    return new Asked(
        year.year(), quarter, month == null ? null : Month.of(month), months, suppress);
  }

  /// The questions of an answer, from the line or as saved in the register.
  List<String> about(Preferences preferences) {
    if (answer != null) {
      return Answers.named(preferences, answer);
    }
    return questions == null ? List.of() : Answers.read(questions);
  }
}
