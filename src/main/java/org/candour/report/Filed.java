package org.candour.report;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.candour.domain.time.FinancialYear;

/// A report of a certain time, under the name by which its own words and its final copies are kept:
/// `annual`, `quarterly-2`, `briefing-9-6`, `foi-stages+days`. The name never changes its meaning.
public record Filed(ReportKind kind, Asked asked) {
  private static final Pattern QUARTERLY = Pattern.compile("quarterly-([1-4])");
  private static final Pattern BRIEFING = Pattern.compile("briefing-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern ANSWER = Pattern.compile("foi-([a-z0-9+]+)");

  /// The same with nothing left open: the latest time that has begun is now named.
  public static Filed of(ReportKind kind, Asked asked, LocalDate today) {
    return new Filed(
        kind,
        new Asked(
            asked.year(),
            kind == ReportKind.QUARTERLY ? asked.quarter(today) : null,
            kind == ReportKind.BRIEFING ? asked.month(today) : null,
            kind == ReportKind.BRIEFING ? asked.months() : 1,
            asked.suppress(),
            kind == ReportKind.FOI ? asked.about() : List.of()));
  }

  /// The report of that name, if there is one.
  public static Optional<Filed> parse(String name, FinancialYear year) {
    var quarterly = QUARTERLY.matcher(name);
    if (quarterly.matches()) {
      var quarter = Integer.valueOf(quarterly.group(1));
      return Optional.of(new Filed(ReportKind.QUARTERLY, new Asked(year, quarter, null, 1, null)));
    }
    var briefing = BRIEFING.matcher(name);
    if (briefing.matches()) {
      var month = Month.of(Integer.parseInt(briefing.group(1)));
      int months = Integer.parseInt(briefing.group(2));
      return Optional.of(
          new Filed(ReportKind.BRIEFING, new Asked(year, null, month, months, null)));
    }
    var answer = ANSWER.matcher(name);
    if (answer.matches()) {
      var questions = List.of(answer.group(1).split("\\+"));
      return Optional.of(new Filed(ReportKind.FOI, Asked.of(year).about(questions)));
    }
    return ReportKind.of(name).map(kind -> new Filed(kind, Asked.of(year)));
  }

  /// The name.
  public String name() {
    return switch (kind) {
      case QUARTERLY -> kind.label() + "-" + quarter();
      case BRIEFING -> kind.label() + "-" + month().getValue() + "-" + asked.months();
      case FOI ->
          asked.about().isEmpty()
              ? kind.label()
              : kind.label() + "-" + String.join("+", asked.about());
      default -> kind.label();
    };
  }

  int quarter() {
    return Objects.requireNonNull(asked.quarter());
  }

  Month month() {
    return Objects.requireNonNull(asked.month());
  }
}
