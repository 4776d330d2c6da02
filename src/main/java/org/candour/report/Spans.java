package org.candour.report;

import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;

/// The spans of time that the figures of a report are about. A figure's name ends in the one it
/// means, such as `@before`; without an ending it means the time of the report itself.
public record Spans(Filed filed) {
  private static final int RECENT = 3;
  private static final int YEARS = 5;

  /// The span that an ending means.
  public Period of(String ending) {
    return switch (ending) {
      case "" -> own();
      case "@before" -> (kind() == ReportKind.QUARTERLY ? toDate() : own()).yearEarlier();
      case "@year" -> toDate();
      case "@last" -> year().previous().period();
      case "@earlier" -> year().previous().previous().period();
      case "@recent" -> months(RECENT);
      case "@recent-before" -> months(RECENT).yearEarlier();
      default -> named(ending.substring(1));
    };
  }

  /// A quarter such as `q2`, a month such as `m2016-04`, or a year.
  private Period named(String span) {
    if (span.matches("q[1-4]")) {
      return year().quarter(span.charAt(1) - '0');
    }
    return span.startsWith("m")
        ? Period.month(YearMonth.parse(span.substring(1)))
        : FinancialYear.parse(span).period();
  }

  /// The spans that the report itself tells of, by their endings, without those beside them.
  public SortedMap<String, Period> told() {
    var told = new TreeMap<String, Period>();
    endings().forEach(ending -> told.put(ending, of(ending)));
    return told;
  }

  private Stream<String> endings() {
    return switch (kind()) {
      case QUARTERLY -> Stream.of("", "@year");
      case BRIEFING -> Stream.concat(Stream.of("", "@recent"), each());
      case FOI ->
          Stream.iterate(year(), FinancialYear::previous).limit(YEARS).map(y -> "@" + y.label());
      default -> Stream.of("");
    };
  }

  /// The months of a briefing of several.
  private Stream<String> each() {
    int months = filed.asked().months();
    var first = YearMonth.from(own().first());
    return Stream.iterate(first, month -> month.plusMonths(1))
        .limit(months == 1 ? 0 : months)
        .map(month -> "@m" + month);
  }

  private ReportKind kind() {
    return filed.kind();
  }

  private FinancialYear year() {
    return filed.asked().year();
  }

  private Period own() {
    return switch (kind()) {
      case QUARTERLY -> year().quarter(filed.quarter());
      case BRIEFING -> months(filed.asked().months());
      default -> year().period();
    };
  }

  private Period toDate() {
    return new Period(year().first(), year().quarter(filed.quarter()).last());
  }

  private Period months(int count) {
    var last = YearMonth.from(year().month(filed.month()).first());
    return new Period(last.minusMonths(count - 1L).atDay(1), last.atEndOfMonth());
  }
}
