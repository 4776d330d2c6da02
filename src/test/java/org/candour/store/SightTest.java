package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.store.Fixture.TESTER;
import static org.candour.store.Fixture.on;
import static org.candour.store.Fixture.received;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.candour.access.Act;
import org.candour.access.Member;
import org.candour.access.Role;
import org.candour.casework.CaseFile;
import org.candour.casework.ComplaintLine;
import org.candour.casework.Desk;
import org.candour.casework.Diary;
import org.candour.casework.Looks;
import org.candour.casework.Query;
import org.candour.casework.TakingOut;
import org.candour.casework.grid.View;
import org.candour.domain.ActionType;
import org.candour.domain.ComplimentSource;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.Procedure;
import org.candour.domain.Refusal;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Loose;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.WorkingCalendar;
import org.candour.figures.Count;
import org.candour.figures.FigureSource;
import org.candour.store.engine.Database;
import org.candour.store.projection.Projector;
import org.candour.store.tally.TallySource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every role against every verb, query, report and file; and what is hidden is hidden from each
/// way of looking.
final class SightTest {
  private static final WorkingCalendar CALENDAR = CalendarData.englandAndWales();
  private static final LocalDate DAY = LocalDate.of(2016, 9, 30);
  private static final FinancialYear YEAR = FinancialYear.of(DAY);
  private static final String NAME = "register.candour";
  private static final String SECRET = "heron teal wren dunlin";

  /// Who is in the register under test, besides Ann Teal, its complaints manager.
  private static final Map<Role, String> PEOPLE =
      Map.of(
          Role.COMPLAINTS_OFFICER, "Ben Wren",
          Role.SERVICE_MANAGER, "Cat Rail",
          Role.REPORT_READER, "Dee Knot",
          Role.AUDITOR, "Eve Gull",
          Role.ADMINISTRATOR, "Fay Ruff");

  @TempDir private static Path made;
  @TempDir private Path folder;
  private static long open;
  private static long sent;
  private static long aboutBen;
  private static long restricted;

  /// 2016/001 is anybody's, 2016/002 was sent to Cat Rail, 2016/003 is about Ben Wren, and 2016/004
  /// is restricted to Ann Teal.
  @BeforeAll
  static void register() {
    var told = new NewRegister("Roles", null, DAY);
    try (var register =
        RegisterOpener.create(made.resolve(NAME), "Ann Teal", SECRET, told, CALENDAR)) {
      var keys = register.keys().orElseThrow();
      PEOPLE.values().forEach(name -> keys.add(SECRET, name, secret(name)));
      keys.add(SECRET, "Gus Shrike", secret("Gus Shrike"));
      PEOPLE.forEach((role, name) ->
          register.members().give(Member.given(name, role, DAY).knownAs("Mr " + name), TESTER));
      register
          .members()
          .give(
              Member.given("Gus Shrike", Role.SERVICE_MANAGER, DAY).answering("Adoption"), TESTER);
      open = begun(register, "2016/001", "Jory Penrose");
      sent = begun(register, "2016/002", "Wren Tamsin", new Stage1.Allocated("Cat  RAIL, Manager"));
      aboutBen =
          begun(register, "2016/003", "Tegen Polglase", new Stage2.WorkerNamed("mr ben wren"));
      restricted = begun(register, "2016/004", "Kerensa Trewin");
      var desk = desk(register);
      desk.take(
          register.chronicle().open(restricted),
          DAY,
          new Intake.Amended(Field.RESTRICTED, "yes", null));
    }
  }

  /// Each test works on a copy.
  @BeforeEach
  void copy() throws IOException {
    for (String part : List.of(NAME, NAME + ".keys")) {
      Files.copy(made.resolve(part), folder.resolve(part));
    }
  }

  private static String secret(String name) {
    return name + " and four good words";
  }

  private static Desk desk(StoredRegister register) {
    return new Desk(register, CALENDAR, () -> TESTER);
  }

  private static long begun(StoredRegister register, String reference, String child, Body... more) {
    var entries = new ArrayList<org.candour.domain.entry.NewEntry>();
    entries.add(received("2016-09-01", reference, child, "Fostering"));
    entries.add(
        on("2016-09-02", new Intake.Decided(Procedure.CHILDREN_STATUTORY, null, true, true, null)));
    entries.add(on("2016-09-02", new Intake.PointRaised("1", "Calls", null, null)));
    entries.add(
        on(
            "2016-09-02",
            new Remedy.ActionAgreed(1, null, ActionType.APOLOGY, "Write", "Cat Rail", DAY, null)));
    Stream.of(more).forEach(body -> entries.add(on("2016-09-05", body)));
    return register.chronicle().begin(FileKind.COMPLAINT, TESTER, entries).id();
  }

  private StoredRegister as(String name) {
    return RegisterOpener.open(
        folder.resolve(NAME), name, name.equals("Ann Teal") ? SECRET : secret(name), CALENDAR);
  }

  private static List<String> references(StoredRegister register) {
    return register.lists().complaints(Query.newest(50)).stream()
        .map(ComplaintLine::reference)
        .sorted()
        .toList();
  }

  @Test
  void eachIsShownTheCasesOfTheirRoleAndNoOthers() {
    try (var register = as("Ann Teal")) {
      assertThat(references(register))
          .containsExactly("2016/001", "2016/002", "2016/003", "2016/004");
    }
    try (var register = as("Ben Wren")) {
      assertThat(references(register)).containsExactly("2016/001", "2016/002");
    }
    try (var register = as("Cat Rail")) {
      assertThat(references(register)).containsExactly("2016/002");
    }
    try (var register = as("Eve Gull")) {
      assertThat(references(register)).containsExactly("2016/001", "2016/002", "2016/003");
    }
    try (var register = as("Gus Shrike")) {
      assertThat(references(register)).isEmpty();
      var praise =
          new Loose.ComplimentReceived(
              "Adoption", null, ComplimentSource.values()[0], "Thanks", null, null);
      desk(register).file(FileKind.COMPLIMENT, DAY, praise);
      assertThat(register.ledger().compliments(YEAR.period())).hasSize(1);
    }
    try (var register = as("Cat Rail")) {
      assertThat(register.ledger().compliments(YEAR.period())).isEmpty();
    }
  }

  /// Who may not see it in the register may not see it in the saved copy of its year either,
  /// whoever of those who may save one saved it.
  @ParameterizedTest
  @ValueSource(strings = {"Ann Teal", "Ben Wren"})
  void aSavedCopyOfTheYearShowsNobodyMoreThanTheRegister(String saving) {
    var target = folder.resolve("year.candour");
    try (var register = as(saving)) {
      register.saveYear(YEAR, DAY, target);
    }
    for (var name : Stream.concat(PEOPLE.values().stream(), Stream.of("Gus Shrike")).toList()) {
      List<String> shown;
      try (var register = as(name)) {
        shown = seen(register);
      }
      try (var year = RegisterOpener.open(target, name, secret(name), CALENDAR)) {
        assertThat(seen(year)).as(name).isEqualTo(shown);
        assertThat(year.members().pass()).isEqualTo(pass(name));
        assertThatThrownBy(() -> year.chronicle().open(restricted))
            .as(name)
            .isInstanceOf(Refusal.class);
      }
    }
  }

  @Test
  void whoMayMakeNoBackupSavesNoYear() {
    for (var name : List.of("Cat Rail", "Dee Knot", "Eve Gull")) {
      try (var register = as(name)) {
        var target = folder.resolve("year.candour");
        assertThatThrownBy(() -> register.saveYear(YEAR, DAY, target)).isInstanceOf(Refusal.class);
        assertThat(target).doesNotExist();
      }
    }
  }

  private org.candour.access.Pass pass(String name) {
    try (var register = as(name)) {
      return register.members().pass();
    }
  }

  /// What the lists, the search and the sheet show of the cases, or that they are refused.
  private static List<String> seen(StoredRegister register) {
    var seen = new ArrayList<String>();
    seen.add(told(() -> references(register)));
    seen.add(told(() -> register.lists().search("t", 20)));
    seen.add(told(() -> register.grid().first(View.all(), 50)));
    seen.add(told(() -> counted(register)));
    return seen;
  }

  private static String told(java.util.function.Supplier<Object> look) {
    try {
      return look.get().toString();
    } catch (Refusal refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  /// Whatever is asked, and of whichever table, also one that is made after this test.
  @Test
  void staffNamedInAComplaintFindNothingOfItAnywhere() {
    try (var register = as("Ben Wren")) {
      nothingOf(register, aboutBen, "2016/003", "Tegen");
      nothingOf(register, restricted, "2016/004", "Kerensa");
      assertThat(counted(register)).as("theirs is not counted, a restricted one is").isEqualTo(3);
      assertThatThrownBy(() -> begun(register, "2016/003", "Another"))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("2016/003");
      assertThat(register.lists().highestNumber("2016/")).isEqualTo(4);
      assertThat(register.check()).isEmpty();
      assertThat(references(register)).containsExactly("2016/001", "2016/002");
    }
  }

  private static void nothingOf(StoredRegister register, long file, String reference, String name) {
    assertThat(register.chronicle().find(reference)).isEmpty();
    assertThatThrownBy(() -> register.chronicle().open(file)).isInstanceOf(Refusal.class);
    assertThat(register.lists().search(name, 20)).isEmpty();
    assertThat(
            register
                .lists()
                .complaints(new Query(name, List.of(), Query.Column.RECEIVED, true, 0, 9)))
        .isEmpty();
    assertThat(register.lists().count(Query.newest(1))).isEqualTo(2);
    assertThat(register.holding().complaints()).isEqualTo(2);
    assertThat(register.grid().size()).isEqualTo(2);
    assertThat(register.grid().order(View.all())).doesNotContain(file);
    assertThat(register.grid().rows(List.of(), List.of(file))).isEmpty();
    assertThat(Diary.of(register, CALENDAR, DAY).toString()).doesNotContain(reference);
    assertThat(register.lists().openActions(50).toString()).doesNotContain(reference);
    var exported = new ArrayList<Long>();
    Consumer<CaseFile> each = one -> exported.add(one.id());
    register.chronicle().each(FileKind.COMPLAINT, each);
    assertThat(exported).hasSize(2).doesNotContain(file);
    everyTable(register, file);
  }

  private static void everyTable(StoredRegister register, long file) {
    var database = register.database();
    var told = new HashMap<String, Integer>();
    Projector.SHEETS.forEach(sheet ->
        told.put(
            sheet.table().getName(),
            rows(database, sheet.table().getName(), sheet.owner().getName(), file)));
    told.put("entry", rows(database, "entry", "file_id", file));
    told.put("file", rows(database, "file", "id", file));
    assertThat(told.values()).containsOnly(0);
    int there =
        database.wholly(() ->
            database.read(sql ->
                sql.fetchCount(
                    org.candour.store.schema.Tables.ENTRY,
                    org.candour.store.schema.Tables.ENTRY.FILE_ID.eq(file))));
    assertThat(there).isPositive();
  }

  private static int rows(Database database, String table, String owner, long file) {
    return database.read(sql ->
        sql.fetchSingle("select count(*) from \"" + table + "\" where \"" + owner + "\" = " + file)
            .get(0, Integer.class));
  }

  private static long counted(StoredRegister register) {
    FigureSource figures = TallySource.of(register);
    long now = figures.now(DAY, t -> t.tally(YEAR.period()).of(Count.STAGE1_RECEIVED));
    long then =
        figures.asAt(DAY.minusDays(1), t -> t.tally(YEAR.period()).of(Count.STAGE1_RECEIVED));
    assertThat(then).isZero();
    return now;
  }

  @Test
  void aReportReaderSeesNumbersWithoutAName() {
    try (var register = as("Dee Knot")) {
      assertThat(counted(register)).isEqualTo(4);
      FigureSource figures = TallySource.of(register);
      assertThat(behind(figures)).isEmpty();
      assertThat(register.chronicle().find("2016/001")).isEmpty();
      String names =
          register
              .database()
              .count(sql ->
                  sql.fetch(
                          "select child_name, complainant_name, summary, search_names from complaint")
                      .toString());
      assertThat(names).doesNotContain("Penrose", "penrose", "Tregear", "Calls");
      assertThat(rows(register.database(), "complaint", "id", open)).isZero();
    }
  }

  private static List<org.candour.figures.Tallies.CaseBehind> behind(FigureSource figures) {
    return figures.now(DAY, t -> t.behind(Count.STAGE1_RECEIVED, YEAR.period()));
  }

  @Test
  void theCasesBehindANumberAreThoseThatMayBeRead() {
    try (var register = as("Ben Wren")) {
      FigureSource figures = TallySource.of(register);
      assertThat(behind(figures))
          .extracting(behind -> behind.reference())
          .containsExactly("2016/001", "2016/002");
    }
  }

  @Test
  void aRestrictedCaseFollowsWhoIsNamedToReadIt() {
    try (var register = as("Ann Teal")) {
      var desk = desk(register);
      var file =
          desk.take(register.chronicle().open(restricted), DAY, new Course.ReaderNamed("Eve Gull"));
      desk.take(file, DAY, new Course.ReaderRemoved("Ann Teal", "Not needed"));
      assertThat(register.chronicle().find("2016/004")).isEmpty();
    }
    try (var register = as("Eve Gull")) {
      assertThat(register.chronicle().find("2016/004")).hasValue(restricted);
      assertThatThrownBy(() ->
              desk(register)
                  .take(register.chronicle().open(restricted), DAY, new Course.Noted("x")))
          .hasMessageStartingWith("An auditor reads cases");
    }
    try (var register = as("Ann Teal")) {
      Member eve =
          register.members().all().stream()
              .filter(m -> m.name().equals("Eve Gull"))
              .findFirst()
              .orElseThrow();
      register.members().end(eve.id(), TESTER);
      assertThat(register.chronicle().find("2016/004"))
          .as("nobody who has a role is named, so the complaints manager is shown it")
          .hasValue(restricted);
      desk(register)
          .take(register.chronicle().open(restricted), DAY, new Course.ReaderNamed("Ann Teal"));
      register.members().give(Member.given("Eve Gull", Role.AUDITOR, DAY), TESTER);
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyVerbQueryReportAndFileIsAllowedOrRefusedAsDocumented(Role role) {
    String name = PEOPLE.getOrDefault(role, "Ann Teal");
    try (var register = as(name)) {
      for (Trials.Trial trial : trials(register, role)) {
        if (role.may(trial.act())) {
          org.assertj.core.api.Assertions.assertThatCode(trial.done())
              .as(role + ": " + trial.what())
              .doesNotThrowAnyException();
        } else {
          assertThatThrownBy(trial.done())
              .as(role + ": " + trial.what())
              .isInstanceOf(Refusal.class)
              .hasMessageStartingWith(role.refusal(trial.act()).replaceAll(";.*", ";"));
        }
      }
    }
  }

  private List<Trials.Trial> trials(StoredRegister register, Role role) {
    var trials = new Trials(register, desk(register), open, sent);
    var all = new ArrayList<>(trials.verbs(role == Role.SERVICE_MANAGER ? "2016/002" : "2016/001"));
    all.addAll(trials.queries());
    all.addAll(files(register, role));
    return all;
  }

  private List<Trials.Trial> files(StoredRegister register, Role role) {
    return List.of(
        new Trials.Trial(
            "backup", Act.BACK_UP, () -> register.backup(folder.resolve(role + ".candour"))),
        new Trials.Trial("export", Act.TAKE_OUT, () -> new TakingOut(desk(register)).register()),
        new Trials.Trial(
            "new sheet", Act.PEOPLE, () -> register.keys().orElseThrow().newSheet(secretOf(role))));
  }

  private static String secretOf(Role role) {
    return role == Role.COMPLAINTS_MANAGER ? SECRET : secret(PEOPLE.getOrDefault(role, ""));
  }

  @Test
  void whatIsLookedAtInARestrictedCaseIsWrittenDownAndChained() {
    try (var register = as("Ann Teal")) {
      register.looks().note("Ann Teal", Looks.Act.OPENED, restricted);
    }
    try (var register = as("Ben Wren")) {
      register.looks().note("Ben Wren", Looks.Act.EXPORTED, open);
      assertThat(register.looks().of(restricted)).isEmpty();
      assertThat(register.check()).isEmpty();
    }
  }
}
