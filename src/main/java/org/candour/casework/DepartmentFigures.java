package org.candour.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.casework.Reportable.IndicatorLine;
import org.candour.domain.FileKind;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.entry.Loose;
import org.candour.domain.time.FinancialYear;

/// The figures of the department that complaints are read beside, such as referrals: they come from
/// other systems and are entered, never computed (R112). The one entered last for a name stands.
public record DepartmentFigures(Desk desk) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,4})?");
  private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[,\\s](?=\\d{3})");

  /// Those of a year, as entered last.
  public List<IndicatorLine> of(FinancialYear year) {
    return desk.register().reportable().indicators(year.label());
  }

  /// Their names, in a year and the one before.
  public List<String> names(FinancialYear year) {
    return Stream.of(year, year.previous())
        .flatMap(each -> of(each).stream())
        .map(IndicatorLine::indicator)
        .distinct()
        .toList();
  }

  /// Puts a figure on record at the end of its year, or today while the year runs.
  public CaseFile enter(Loose.IndicatorEntered typed) {
    var year = FinancialYear.parse(typed.financialYear());
    var day = earlier(year.last(), desk.today());
    var body =
        new Loose.IndicatorEntered(
            year.label(),
            typed.indicator(),
            number(typed.value()),
            typed.basis(),
            typed.source(),
            typed.provisional(),
            typed.asAt(),
            typed.note());
    return desk.file(FileKind.INDICATOR, day, body);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static String number(String typed) {
    var bare = GROUPING.matcher(typed.strip()).replaceAll("");
    if (!NUMBER.matcher(bare).matches()) {
      throw new Refusal(Wording.of("casework").text("figure.number", typed.strip()));
    }
    return bare;
  }
}
