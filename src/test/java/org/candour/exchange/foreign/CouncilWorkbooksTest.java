package org.candour.exchange.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Offset;
import org.candour.casework.Authorship;
import org.candour.domain.FileKind;
import org.candour.domain.Outcome;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.WorkingCalendar;
import org.candour.exchange.Export;
import org.candour.exchange.Import;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.state.CaseState;
import org.candour.store.NewRegister;
import org.candour.store.RegisterOpener;
import org.candour.store.StoredRegister;
import org.candour.store.tally.TallySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Three registers kept in three ways, made by [CouncilWorkbooks] and worked out by LibreOffice.
class CouncilWorkbooksTest {
  private static final Path FOLDER = Path.of("src/test/resources/spreadsheets");
  private static final WorkingCalendar CALENDAR = CalendarData.englandAndWales();
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 30);
  private static final Map<String, Outcome> CODES =
      Map.of("U", Outcome.FULLY_UPHELD, "PU", Outcome.PARTLY_UPHELD, "NU", Outcome.NOT_UPHELD);
  private static final Authorship WHO = Authorship.on("tester", TODAY);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"by-year.xlsx", "wide.xlsx", "calc.ods"})
  void everyCellThatSaysSomethingIsInTheRegisterOrListed(String name) {
    var book = Spreadsheet.read(FOLDER.resolve(name));
    var plan = Plan.propose(book);
    try (var register = fresh()) {
      var run = new Translator(book, register, CALENDAR, TODAY).run(plan);
      assertThat(run.reading().clean()).isTrue();
      assertThat(run.account().all())
          .isEqualTo(book.tables().stream().mapToLong(Table::filled).sum());

      Import.bring(run.reading(), name, register, WHO, false);

      var lost = lost(plan, run, exported(register));
      assertThat(lost).isEmpty();
      assertThat(register.check()).isEmpty();
    }
  }

  /// The cells that cannot be found again, looked for in the register's own export.
  private List<String> lost(Plan plan, DryRun run, Map<String, Set<String>> there) {
    var left = new HashSet<String>();
    run.leftOut().forEach(row -> left.add(row.sheet() + row.row()));
    var lost = new ArrayList<String>();
    int place = 0;
    for (var part : plan.parts()) {
      for (var row : part.rows()) {
        if (left.contains(part.table().name() + row.number())) {
          continue;
        }
        var reference = TranslatorTest.state(run, place++).reference();
        var values = there.getOrDefault(reference, Set.of());
        for (int i = 0; i < row.cells().size(); i++) {
          var target = plan.targets().get(part.key(i));
          if (!row.at(i).blank() && !found(row.at(i), target, values)) {
            lost.add(part.table().name() + " " + row.number() + ": " + row.at(i).text());
          }
        }
      }
    }
    return lost;
  }

  private static boolean found(
      Cell cell, @org.jspecify.annotations.Nullable Target target, Set<String> values) {
    var text = cell.text();
    if (values.contains(text) || values.contains("(" + text + ")")) {
      return true;
    }
    var day = DayText.read(cell).day();
    if (day != null && values.contains(day.toString())) {
      return true;
    }
    return target != null
        && ListedValues.find(target, text).filter(f -> values.contains(f.label())).isPresent();
  }

  private Map<String, Set<String>> exported(StoredRegister register) {
    var target = folder.resolve("out.xlsx");
    Export.write(register.chronicle(), target);
    var table =
        Spreadsheet.read(target).tables().stream()
            .filter(t -> t.name().equals("complaints"))
            .findFirst()
            .orElseThrow();
    var there = new TreeMap<String, Set<String>>();
    table.rows().stream()
        .skip(1)
        .forEach(row -> {
          var cells = new HashSet<String>();
          row.cells().forEach(cell -> cells.add(cell.text()));
          there.put(row.at(0).text(), cells);
        });
    return there;
  }

  @Test
  void theFiguresAreLibreOfficesOwnWhereItCountsAsWeDo() {
    try (var register = broughtIn("by-year.xlsx")) {
      var theirs = summary("by-year.xlsx", "Summary");
      var soft = new SoftAssertions();
      for (var year : List.of("2014-15", "2015-16")) {
        var figures =
            TallySource.of(register)
                .figures(FinancialYear.parse(year), OptionalInt.empty(), TODAY)
                .values();
        // The date typed as text and counted by us is one that COUNT passes over.
        soft.assertThat(figures.get("stage1.received").toString())
            .as(year + " received")
            .isEqualTo(String.valueOf(number(theirs, year, "Received") + 1));
      }
      soft.assertAll();
      var states = states(register);
      for (var outcome :
          Map.of(
                  "Upheld",
                  "FULLY_UPHELD",
                  "Partially upheld",
                  "PARTLY_UPHELD",
                  "Not upheld",
                  "NOT_UPHELD")
              .entrySet()) {
        long ours =
            states.stream()
                .filter(s -> s.stage1().outcome() != null)
                .filter(s -> String.valueOf(s.stage1().outcome()).equals(outcome.getValue()))
                .count();
        assertThat(ours)
            .as(outcome.getKey())
            .isEqualTo(
                number(theirs, "2014-15", outcome.getKey())
                    + number(theirs, "2015-16", outcome.getKey()));
      }
      // NETWORKDAYS counts the day received, so an answer on day 10 is its eleventh day.
      assertThat(within(states, 10))
          .isGreaterThan(
              number(theirs, "2014-15", "Within 10 days")
                  + number(theirs, "2015-16", "Within 10 days"));
      assertThat(within(states, 9) + textDates(states))
          .isEqualTo(
              number(theirs, "2014-15", "Within 10 days")
                  + number(theirs, "2015-16", "Within 10 days")
                  + textDates(states));
    }
  }

  /// One row of the wide workbook was answered before it was received: LibreOffice counts the
  /// answer and its outcome, we keep both in words. Its days leave the bank holidays in.
  @Test
  void theWideWorkbookDiffersByTheOneAnswerThatCannotBeAndByBankHolidays() {
    try (var register = broughtIn("wide.xlsx")) {
      var theirs = summary("wide.xlsx", "Pivot");
      var off = new TreeMap<String, Long>();
      for (var year : List.of("2014-15", "2015-16")) {
        var ours =
            states(register).stream().filter(s -> year.equals(s.userFields().get("Year"))).toList();
        var answered = ours.stream().filter(s -> s.stage1().responded() != null).toList();
        off.put(year + " Received", number(theirs, year, "Received") - ours.size());
        off.put(year + " Answered", number(theirs, year, "Answered") - answered.size());
        CODES.forEach((code, outcome) ->
            off.put(
                year + " " + code,
                number(theirs, year, code)
                    - ours.stream().filter(s -> s.stage1().outcome() == outcome).count()));
      }
      assertThat(off.entrySet())
          .filteredOn(e -> e.getValue() != 0)
          .extracting(Map.Entry::getKey, Map.Entry::getValue)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("2014-15 Answered", 1L),
              org.assertj.core.groups.Tuple.tuple("2014-15 PU", 1L));

      var answered =
          states(register).stream()
              .filter(s -> "2015-16".equals(s.userFields().get("Year")))
              .filter(s -> s.stage1().responded() != null)
              .toList();
      var average = answered.stream().mapToLong(CouncilWorkbooksTest::weekdays).average();
      assertThat(Double.parseDouble(text(theirs, "2015-16", "Average days")))
          .isCloseTo(average.orElseThrow(), Offset.offset(1e-9));
      assertThat(answered).anyMatch(s -> weekdays(s) > workingDays(s));
    }
  }

  /// Days from Monday to Friday, bank holidays too.
  private static long weekdays(CaseState state) {
    return state
        .received()
        .datesUntil(Objects.requireNonNull(state.stage1().responded()))
        .filter(day -> day.plusDays(1).getDayOfWeek().getValue() <= 5)
        .count();
  }

  private static long workingDays(CaseState state) {
    return CALENDAR.workingDaysTaken(
        state.received(), Objects.requireNonNull(state.stage1().responded()));
  }

  @Test
  void theFiguresOfTheCalcWorkbookAreOurs() {
    try (var register = broughtIn("calc.ods")) {
      var totals = summary("calc.ods", "Totals").rows();
      var head = totals.getFirst().cells().stream().map(Cell::text).toList();
      var theirs = totals.getLast().cells().stream().map(Cell::text).toList();
      var states = states(register);
      var ours = new TreeMap<String, Long>();
      ours.put("Received", (long) states.size());
      ours.put("Replied", states.stream().filter(s -> s.stage1().responded() != null).count());
      for (var state : states) {
        var outcome = state.stage1().outcome();
        if (outcome != null) {
          ours.merge(outcome.label().replace("fully ", ""), 1L, Long::sum);
        }
      }
      assertThat(ours).hasSize(head.size());
      for (int i = 0; i < head.size(); i++) {
        assertThat(ours.get(head.get(i))).as(head.get(i)).isEqualTo(Long.valueOf(theirs.get(i)));
      }
    }
  }

  private static long textDates(List<CaseState> states) {
    return states.stream()
        .filter(s -> s.userFields().values().stream().anyMatch(v -> v.equals("(#VALUE!)")))
        .count();
  }

  private static long within(List<CaseState> states, int days) {
    return states.stream()
        .filter(s -> s.userFields().values().stream().noneMatch(v -> v.equals("(#VALUE!)")))
        .filter(s -> s.stage1().responded() != null)
        .filter(s ->
            CALENDAR.workingDaysTaken(s.received(), Objects.requireNonNull(s.stage1().responded()))
                <= days)
        .count();
  }

  private static List<CaseState> states(StoredRegister register) {
    var states = new ArrayList<CaseState>();
    register.chronicle().each(FileKind.COMPLAINT, file -> states.add(Fold.of(file.entries())));
    return states;
  }

  private StoredRegister broughtIn(String name) {
    var book = Spreadsheet.read(FOLDER.resolve(name));
    var register = fresh();
    var run = new Translator(book, register, CALENDAR, TODAY).run(Plan.propose(book));
    Import.bring(run.reading(), name, register, WHO, false);
    return register;
  }

  private StoredRegister fresh() {
    return RegisterOpener.create(
        folder.resolve("own.candour"), null, new NewRegister("Own", null, TODAY), CALENDAR);
  }

  private static Table summary(String name, String sheet) {
    return Spreadsheet.read(FOLDER.resolve(name)).tables().stream()
        .filter(table -> table.name().equals(sheet))
        .findFirst()
        .orElseThrow();
  }

  private static long number(Table table, String row, String column) {
    return Long.parseLong(text(table, row, column));
  }

  private static String text(Table table, String row, String column) {
    var head = table.rows().getFirst();
    int place =
        Stream.iterate(0, i -> i + 1)
            .limit(head.cells().size())
            .filter(i -> head.at(i).text().equals(column))
            .findFirst()
            .orElseThrow();
    return table.rows().stream()
        .filter(r -> r.at(0).text().equals(row))
        .map(r -> r.at(place).text())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachWayOfKeepingDaysIsNamed() {
    assertThat(causes("by-year.xlsx", Trouble.DAYS_DIFFER))
        .containsExactly("NETWORKDAYS counts both ends: the day received is day one");
    assertThat(causes("wide.xlsx", Trouble.DAYS_DIFFER))
        .containsExactly("bank holidays were not taken out");
    assertThat(causes("wide.xlsx", Trouble.DUE_DIFFERS))
        .containsOnly("bank holidays were not taken out");
    assertThat(causes("calc.ods", Trouble.DAYS_DIFFER))
        .containsExactly("calendar days, not working days");
    assertThat(causes("calc.ods", Trouble.DUE_DIFFERS))
        .containsExactly("calendar days, not working days");
  }

  private List<String> causes(String name, Trouble trouble) {
    var book = Spreadsheet.read(FOLDER.resolve(name));
    return new Translator(book, null, CALENDAR, TODAY)
        .run(Plan.propose(book)).issues().stream()
            .filter(issue -> issue.trouble() == trouble)
            .map(Issue::cause)
            .toList();
  }

  @Test
  void onlyTheSheetsThatListComplaintsAreProposed() {
    assertThat(Plan.propose(Spreadsheet.read(FOLDER.resolve("by-year.xlsx"))).parts())
        .extracting(part -> part.table().name())
        .containsExactly("2014-15", "2015-16");
    assertThat(Plan.propose(Spreadsheet.read(FOLDER.resolve("calc.ods"))).parts())
        .extracting(part -> part.table().name().toUpperCase(Locale.ROOT))
        .containsExactly("LOG");
  }

  @Test
  void theMappingIsKeptForTheNextTime() {
    var book = Spreadsheet.read(FOLDER.resolve("wide.xlsx"));
    try (var register = fresh()) {
      var plan =
          Plan.propose(book)
              .with("learning", null)
              .with("theme", null)
              .with("cost", Target.GOOD_REASON)
              .withBlank(Target.SUMMARY, "Nothing said");
      Kept.keep(plan, register.preferences());

      var again = Kept.last(Plan.propose(book), register.preferences()).orElseThrow();

      assertThat(again.targets()).isEqualTo(plan.targets());
      assertThat(again.blanks()).isEqualTo(plan.blanks());
      assertThat(
              Kept.last(
                  Plan.propose(Spreadsheet.read(FOLDER.resolve("calc.ods"))),
                  register.preferences()))
          .isEmpty();
    }
  }

  @Test
  void asSecondTimeEveryRowIsThereAlreadyAndOneTakingBackUndoesItAll() {
    var book = Spreadsheet.read(FOLDER.resolve("wide.xlsx"));
    try (var register = broughtIn("wide.xlsx")) {
      var again = new Translator(book, register, CALENDAR, TODAY).run(Plan.propose(book));
      assertThat(again.complaints()).isZero();
      assertThat(again.issues()).first().extracting(Issue::count).isEqualTo(60);
      assertThat(again.issues().getFirst().trouble()).isEqualTo(Trouble.HERE_ALREADY);

      var arrival = register.arrivals().all().getFirst();
      assertThat(arrival.files()).isEqualTo(60);
      register.arrivals().takeBack(arrival.id(), WHO, "to try again");

      assertThat(states(register.chronicle())).isZero();
      assertThat(
              new Translator(book, register, CALENDAR, TODAY).run(Plan.propose(book)).complaints())
          .isEqualTo(60);
      assertThat(register.check()).isEmpty();
    }
  }

  private static long states(org.candour.casework.Chronicle chronicle) {
    return Stream.iterate(1001, n -> n + 1)
        .limit(60)
        .filter(n -> chronicle.find(String.valueOf(n)).isPresent())
        .count();
  }
}
