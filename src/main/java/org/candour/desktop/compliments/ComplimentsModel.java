package org.candour.desktop.compliments;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.casework.CaseFile;
import org.candour.casework.Directory.UnitLine;
import org.candour.casework.Ledger.ComplimentLine;
import org.candour.casework.LikelyNames;
import org.candour.casework.Preferences.OpenList;
import org.candour.casework.Services;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Office;
import org.candour.domain.ComplimentSource;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Loose;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;
import org.jspecify.annotations.Nullable;

/// What the room of compliments shows and does. Called away from the window's thread.
final class ComplimentsModel {
  private final Office office;

  ComplimentsModel(Office office) {
    this.office = office;
  }

  /// All that the room shows.
  ///
  /// @param year the financial year shown
  /// @param services how many each service has in the year shown
  /// @param silent services that have logged none this quarter (R101)
  /// @param before how many there were the year before
  /// @param likely marks what looks like a name; the names of the register are read when the words
  ///   for print are asked for
  record View(
      List<String> years,
      String year,
      List<ComplimentLine> lines,
      Map<String, Integer> services,
      List<String> silent,
      int before,
      LikelyNames likely) {}

  View read(@Nullable String chosen) {
    FinancialYear now = FinancialYear.of(office.today());
    List<String> years =
        Stream.concat(Stream.of(now.label()), office.register().ledger().years().stream())
            .distinct()
            .sorted(java.util.Comparator.reverseOrder())
            .toList();
    FinancialYear year = chosen == null ? now : FinancialYear.parse(chosen);
    return new View(
        years,
        year.label(),
        office.register().ledger().compliments(year.period()),
        counts(year.period()),
        silent(),
        counts(year.previous().period()).values().stream().mapToInt(Integer::intValue).sum(),
        new LikelyNames(List.of(), ordinary()));
  }

  private Map<String, Integer> counts(Period period) {
    return office.register().ledger().complimentsByService(period);
  }

  private List<String> silent() {
    int quarter = FinancialYear.quarterOf(office.today());
    Period recent = FinancialYear.of(office.today()).quarter(quarter);
    return Services.silent(services(), recent, office.register());
  }

  /// The services that are called so today.
  List<String> services() {
    return Services.on(office.today(), office.register());
  }

  /// The service that each team belongs to today.
  Map<String, String> serviceOf() {
    List<String> offered = services();
    return office.register().directory().units().stream()
        .filter(unit -> unit.on(office.today()) && offered.contains(String.valueOf(unit.partOf())))
        .collect(
            Collectors.toMap(
                UnitLine::name, unit -> String.valueOf(unit.partOf()), (one, _) -> one));
  }

  List<String> teams() {
    return office.register().preferences().values(OpenList.TEAM);
  }

  /// Enters a compliment.
  CaseFile enter(Answers answers) {
    String team =
        office.register().preferences().add(OpenList.TEAM, answers.text(ComplimentForms.TEAM));
    String source = answers.maybe(ComplimentForms.SOURCE);
    return office
        .desk()
        .file(
            FileKind.COMPLIMENT,
            answers.day(ComplimentForms.RECEIVED),
            new Loose.ComplimentReceived(
                team,
                answers.maybe(ComplimentForms.SERVICE),
                source == null ? null : ComplimentSource.of(source),
                answers.text(ComplimentForms.WORDS),
                null,
                null));
  }

  /// Keeps the words for print, or keeps the compliment out of the report.
  CaseFile prepare(ComplimentLine line, Answers answers) {
    boolean use = Boolean.TRUE.equals(answers.maybeYes(ComplimentForms.MAY));
    return add(line, new Loose.ComplimentPrepared(use, answers.maybe(ComplimentForms.PRINTED)));
  }

  /// Strikes out a compliment entered by mistake, with all that was added to it.
  CaseFile strikeOut(ComplimentLine line, String reason) {
    return office.desk().strikeOutWhole(line.file(), reason);
  }

  private CaseFile add(ComplimentLine line, Loose body) {
    CaseFile file = office.register().chronicle().open(line.file());
    return office.desk().enter(file, office.today(), body);
  }

  /// What finds names in a text, with all that the register knows.
  LikelyNames names() {
    return new LikelyNames(office.register().directory().names(), ordinary());
  }

  private List<String> ordinary() {
    return Stream.concat(
            teams().stream(),
            office.register().preferences().values(OpenList.SERVICE_AREA).stream())
        .toList();
  }
}
