package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.store.Fixture.TESTER;
import static org.candour.store.Fixture.complaint;
import static org.candour.store.Fixture.history;
import static org.candour.store.Fixture.on;
import static org.candour.store.Fixture.received;
import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.COST;
import static org.candour.store.schema.Tables.ENTRY;
import static org.candour.store.schema.Tables.POINT;
import static org.candour.store.schema.Tables.RECOMMENDATION;
import static org.candour.store.schema.Tables.STATEMENT_VERSION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.candour.casework.CaseFile;
import org.candour.casework.Chronicle.NewFile;
import org.candour.casework.ComplaintLine;
import org.candour.casework.LearningLists;
import org.candour.casework.Lists.Missing;
import org.candour.casework.Looks;
import org.candour.casework.OmbudsmanLists;
import org.candour.casework.Preferences.OpenList;
import org.candour.casework.Query;
import org.candour.casework.Query.Column;
import org.candour.casework.Query.Comparison;
import org.candour.casework.Query.Filter;
import org.candour.casework.Register.Fault;
import org.candour.domain.ActionType;
import org.candour.domain.CauseFamily;
import org.candour.domain.ComplimentSource;
import org.candour.domain.CostCategory;
import org.candour.domain.FileKind;
import org.candour.domain.FindingBy;
import org.candour.domain.Money;
import org.candour.domain.Outcome;
import org.candour.domain.Refusal;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Learning;
import org.candour.domain.entry.Loose;
import org.candour.domain.entry.Ombudsman;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.state.Standing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What every engine must do alike.
abstract class StoreContract {
  private StoredRegister register;

  /// An empty register of the engine under test.
  abstract StoredRegister fresh();

  @BeforeEach
  void open() {
    register = fresh();
  }

  @AfterEach
  void close() {
    register.close();
  }

  private CaseFile begin(String day, String reference, String child, String area) {
    return register
        .chronicle()
        .begin(FileKind.COMPLAINT, TESTER, List.of(received(day, reference, child, area)));
  }

  @Test
  void entriesComeBackAsTheyWereRecorded() {
    CaseFile begun = begin("2016-04-22", "2016/001", "Jory Penrose", "Fostering");
    CaseFile answered =
        register
            .chronicle()
            .append(
                begun.id(),
                begun.version(),
                TESTER,
                List.of(
                    on("2016-04-25", new Stage1.Acknowledged()),
                    on("2016-05-05", new Stage1.ResponseSent(Outcome.PARTLY_UPHELD, true))));

    CaseFile read = register.chronicle().open(begun.id());

    assertThat(read).isEqualTo(answered);
    assertThat(read.version()).isEqualTo(3);
    assertThat(read.entries()).extracting(Entry::id).containsExactly(1L, 2L, 3L);
    assertThat(read.entries().getLast().knownOn()).isEqualTo(LocalDate.of(2016, 9, 30));
    assertThat(read.state().standing()).isEqualTo(Standing.STAGE_1_ANSWERED);
    assertThat(register.chronicle().find(" 2016/001 ")).hasValue(begun.id());
    assertThat(register.check()).isEmpty();
  }

  @Test
  void changesOfSeveralFilesAreThereTogetherOrNotAtAll() {
    CaseFile other = begin("2016-04-22", "2016/001", "Jory Penrose", "Fostering");
    assertThatThrownBy(() ->
            register.together(() -> {
              begin("2016-04-25", "2016/002", "Wren Tamsin", "Fostering");
              return begin("2016-04-26", "2016/001", "Taken Already", "Fostering");
            }))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("2016/001");
    assertThat(register.chronicle().find("2016/002")).isEmpty();
    var both =
        register.together(() -> {
          var begun = begin("2016-04-25", "2016/002", "Wren Tamsin", "Fostering");
          var noted = on("2016-04-25", new Course.Noted("begun " + begun.id()));
          return register.chronicle().append(other.id(), other.version(), TESTER, List.of(noted));
        });
    assertThat(both.version()).isEqualTo(2);
    assertThat(register.chronicle().find("2016/002")).isPresent();
    assertThat(register.check()).isEmpty();
  }

  @Test
  void importedEntriesAreKnownFromTheirOwnDay() {
    register
        .chronicle()
        .bring(
            TESTER.importing(),
            List.of(complaint(received("2015-05-01", "A", "Jory Penrose", "Fostering")))
                .iterator());

    Entry entry = register.chronicle().open(1).entries().getFirst();

    assertThat(entry.imported()).isTrue();
    assertThat(entry.knownOn()).isEqualTo(LocalDate.of(2015, 5, 1));
  }

  @Test
  void whatWasBroughtInCanBeTakenBackWhole() {
    CaseFile before = begin("2016-04-22", "2016/001", "Jory Penrose", "Fostering");
    bringIn("A", "B");
    long arrival = register.arrivals().all().getFirst().id();
    assertThat(register.arrivals().all().getFirst().files()).isEqualTo(2);

    assertThat(register.arrivals().takeBack(arrival, TESTER, "the wrong file")).isEqualTo(2);

    assertThat(register.chronicle().find("A")).isEmpty();
    assertThat(register.chronicle().find("2016/001")).hasValue(before.id());
    assertThat(register.lists().complaints(Query.newest(10))).hasSize(1);
    assertThat(Fold.counting(register.chronicle().open(2).entries())).isEmpty();
    assertThat(register.chronicle().open(2).entries()).hasSize(4);
    assertThat(register.check()).isEmpty();
    assertThatThrownBy(() -> register.arrivals().takeBack(arrival, TESTER, "again"))
        .isInstanceOf(Refusal.class);
    bringIn("A", "B");
    assertThat(register.chronicle().find("A")).hasValue(4);
    assertThat(register.check()).isEmpty();
  }

  @Test
  void whatSomebodyHasWorkedOnIsNotTakenBack() {
    bringIn("A", "B");
    CaseFile file = register.chronicle().open(2);
    register
        .chronicle()
        .append(2, file.version(), TESTER, List.of(on("2016-05-03", new Course.Noted("rang"))));
    long arrival = register.arrivals().all().getFirst().id();

    assertThatThrownBy(() -> register.arrivals().takeBack(arrival, TESTER, "the wrong file"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("(B)");

    assertThat(register.chronicle().find("A")).hasValue(1);
    assertThat(register.check()).isEmpty();
  }

  private void bringIn(String... references) {
    List<NewFile> files = new ArrayList<>();
    for (String reference : references) {
      files.add(
          complaint(
              received("2016-05-01", reference, "Jory Penrose", "Fostering"),
              on("2016-05-02", new Stage1.Acknowledged())));
    }
    register.together(() -> {
      long count = register.chronicle().bring(TESTER.importing(), files.iterator());
      register.arrivals().note("old.xlsx", TESTER, count);
      return count;
    });
  }

  @Test
  void statementsRecommendationsAndPointsHaveTheirRows() {
    CaseFile begun = begin("2016-04-22", "2016/001", "Jory Penrose", "Fostering");
    register
        .chronicle()
        .append(
            begun.id(),
            begun.version(),
            TESTER,
            List.of(
                on(
                    "2016-04-25",
                    new Intake.PointRaised("1", "Calls", null, null, "Fostering", "s.17", "Head")),
                on("2016-04-26", new Stage2.StatementDrafted(1, "1. Calls")),
                on("2016-04-27", new Stage2.StatementSent(1)),
                on("2016-04-29", new Stage2.StatementAgreed(1)),
                on("2016-05-20", new Stage2.IndependentPersonView("1", true, "Fairly done")),
                on("2016-05-20", new Stage2.Recommended("1", FindingBy.PANEL, "Train the team")),
                on("2016-05-23", new Stage2.RecommendationAnswered("1", false, null, "Done"))));

    var statement =
        register.database().read(sql -> sql.selectFrom(STATEMENT_VERSION).fetchSingle());
    var recommendation =
        register.database().read(sql -> sql.selectFrom(RECOMMENDATION).fetchSingle());
    var point = register.database().read(sql -> sql.selectFrom(POINT).fetchSingle());

    assertThat(statement.getSentOn()).isEqualTo(LocalDate.of(2016, 4, 27));
    assertThat(statement.getAgreedOn()).isEqualTo(LocalDate.of(2016, 4, 29));
    assertThat(recommendation.getIsAccepted()).isFalse();
    assertThat(recommendation.getAnsweredOn()).isEqualTo(LocalDate.of(2016, 5, 23));
    assertThat(recommendation.getMadeBy()).isEqualTo("panel");
    assertThat(point.getSection()).isEqualTo("s.17");
    assertThat(point.getIndependentPersonComment()).isEqualTo("Fairly done");
    assertThat(register.check()).isEmpty();
  }

  @Test
  void whoeverAppendsMustHaveSeenTheLatest() {
    CaseFile seen = begin("2016-04-22", "2016/001", "Jory Penrose", "Fostering");
    List<org.candour.domain.entry.NewEntry> note =
        List.of(on("2016-04-25", new Course.Noted("Rang back")));
    register.chronicle().append(seen.id(), seen.version(), TESTER, note);

    assertThatThrownBy(() -> register.chronicle().append(seen.id(), seen.version(), TESTER, note))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Somebody else");
    assertThat(register.chronicle().open(seen.id()).entries()).hasSize(2);
    assertThat(register.check()).isEmpty();
  }

  @Test
  void aReferenceIsTakenOnceInAnyCase() {
    begin("2016-04-22", "CSC/1a", "Jory Penrose", "Fostering");

    assertThatThrownBy(() -> begin("2016-04-23", "csc/1A", "Tamsin Rowe", "Fostering"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("csc/1A");
    assertThat(register.lists().count(Query.newest(10))).isEqualTo(1);
    assertThat(register.check()).isEmpty();
  }

  @Test
  void anImportComesInWholeOrNotAtAll() {
    Iterator<NewFile> files =
        IntStream.range(0, 1000)
            .mapToObj(i ->
                complaint(
                    received("2015-05-01", i == 999 ? "R7" : "R" + i, "Jory Penrose", "Fostering")))
            .iterator();

    assertThatThrownBy(() -> register.chronicle().bring(TESTER.importing(), files))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("R7");
    assertThat(register.lists().count(Query.newest(10))).isZero();
    assertThat(register.check()).isEmpty();
    begin("2016-04-22", "R7", "Jory Penrose", "Fostering");
    assertThat(register.check()).isEmpty();
  }

  @Test
  void theProjectionIsTheFoldForRandomHistories() {
    List<CaseFile> begun = new ArrayList<>();
    long next = 1;
    for (long seed = 0; seed < 60; seed++) {
      CaseFile file =
          register.chronicle().begin(FileKind.COMPLAINT, TESTER, history(seed, next).subList(0, 1));
      List<org.candour.domain.entry.NewEntry> rest =
          history(seed, next).subList(1, history(seed, next).size());
      next += rest.size() + 1;
      for (var entry : rest) {
        file = register.chronicle().append(file.id(), file.version(), TESTER, List.of(entry));
      }
      begun.add(file);
    }

    assertThat(register.check()).isEmpty();
    for (CaseFile file : begun) {
      CaseFile read = register.chronicle().open(file.id());
      assertThat(read.entries()).isEqualTo(file.entries());
      if (Fold.counting(read.entries()).getFirst().body()
          instanceof org.candour.domain.entry.Intake.Received) {
        assertThat(state(file.id())).isEqualTo(read.state().standing().name());
      }
    }
    register.rebuild();
    assertThat(register.check()).isEmpty();
  }

  private String state(long file) {
    return register
        .database()
        .read(sql ->
            sql.select(COMPLAINT.STATE)
                .from(COMPLAINT)
                .where(COMPLAINT.ID.eq(file))
                .fetchOne(COMPLAINT.STATE));
  }

  @Test
  void aComplaintStruckOutWhollyLeavesTheListsAndFreesItsReference() {
    CaseFile file = begin("2016-04-22", "2016/001", "Jory Penrose", "Fostering");
    register
        .chronicle()
        .append(
            file.id(),
            1,
            TESTER,
            List.of(on("2016-04-25", new Course.StruckOut(1, "Logged twice"))));

    assertThat(register.lists().count(Query.newest(10))).isZero();
    assertThat(register.lists().search("Jory", 5)).isEmpty();
    begin("2016-04-26", "2016/001", "Tamsin Rowe", "Fostering");
    assertThat(register.check()).isEmpty();
  }

  @Test
  void checkFindsAChangedCell() {
    begin("2016-04-22", "2016/001", "Jory Penrose", "Fostering");
    register
        .database()
        .write(sql -> sql.update(COMPLAINT).set(COMPLAINT.SERVICE_AREA, "Adoption").execute());

    assertThat(register.check())
        .containsExactly(new Fault("File 1: the table complaint differs from the chronology."));
    register.rebuild();
    assertThat(register.check()).isEmpty();
  }

  @Test
  void entriesCannotBeChangedOrDeleted() {
    begin("2016-04-22", "2016/001", "Jory Penrose", "Fostering");

    assertThatThrownBy(() ->
            register
                .database()
                .write(sql -> sql.update(ENTRY).set(ENTRY.AUTHOR, "somebody").execute()))
        .rootCause()
        .hasMessageContaining("append-only");
    assertThatThrownBy(() ->
            register.database().write(sql -> sql.update(ENTRY).set(ENTRY.BODY, "{}").execute()))
        .rootCause()
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> register.database().write(sql -> sql.deleteFrom(ENTRY).execute()))
        .rootCause()
        .hasMessageContaining("append-only");
    assertThat(register.check()).isEmpty();
  }

  /// What somebody with the database's own tools and rights can do, and what `check` says to it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          update entry set author = 'somebody' where id = 3 | Entry 3 of file 3 is not what was
          update entry set day_on = '2016-04-01' where id = 3 | Entry 3 of file 3 is not what was
          update entry set known_on = '2016-04-01' where id = 3 | Entry 3 of file 3 is not what was
          update entry set body = '{}' where id = 3 | Entry 3 of file 3 is not what was
          update entry set kind = 'course.closed' where id = 3 | Entry 3 of file 3 is not what was
          delete from entry where id = 3 | Entry 3 has been taken out
          delete from entry where id in (3, 4) | Entries 3 to 4 have been taken out
          delete from entry where id > 4 | ends at entry 4, but entry 6 was the last
          update entry set id = 9 where id = 3; update entry set id = 3 where id = 4;\
           update entry set id = 4 where id = 9 | Entries 3 and 4 have changed places
          update entry set id = id + 10 where id > 2; update entry set id = id - 9 where id > 2;\
           insert into entry select 3, file_id, 7, day_on, recorded_at, known_on, author,\
           is_imported, kind, body, salt, body_hash, hash, root, proof from entry where id = 2\
           | Entry 3 of file 2 was put in
          insert into entry select 7, file_id, 7, day_on, recorded_at, known_on, author,\
           is_imported, kind, body, salt, body_hash, hash, root, proof from entry where id = 2\
           | Entry 7 of file 2 is not what was
          """)
  void whatWasDoneToTheChronologyIsFoundAndNamed(String done, String said) {
    for (int i = 1; i <= 6; i++) {
      begin("2016-04-22", "2016/00" + i, "Jory Penrose", "Fostering");
    }
    assertThat(register.check()).isEmpty();
    register
        .database()
        .write(sql -> {
          unguarded(sql);
          for (String statement : done.split(";")) {
            sql.execute(statement);
          }
          return 1;
        });
    assertThat(register.check())
        .extracting(Fault::what)
        .as(done)
        .anySatisfy(what -> assertThat(what).contains(said))
        .allSatisfy(what -> assertThat(what).doesNotContain("Jory"));
  }

  private static void unguarded(org.jooq.DSLContext sql) {
    if (sql.dialect() == org.jooq.SQLDialect.SQLITE) {
      sql.execute("drop trigger entry_no_update");
      sql.execute("drop trigger entry_no_delete");
      sql.execute("drop trigger if exists entry_only_erasure");
    } else {
      sql.execute("alter table entry disable trigger user");
    }
  }

  @Test
  void whoLookedIntoACaseStaysWrittenDown() {
    begin("2016-04-22", "2016/001", "Jory Penrose", "Fostering");
    register.looks().note("Tamsin", Looks.Act.OPENED, 1);
    register.looks().note("Jowan", Looks.Act.EXPORTED, 1);
    assertThat(register.looks().of(1))
        .extracting(Looks.Look::person)
        .containsExactly("Jowan", "Tamsin");
    assertThat(register.looks().of(2)).isEmpty();
    assertThat(register.check()).isEmpty();
    assertThatThrownBy(
            () -> register.database().write(sql -> sql.execute("delete from look where id = 1")))
        .rootCause()
        .hasMessageContaining("append-only");
    register
        .database()
        .write(sql -> {
          boolean file = sql.dialect() == org.jooq.SQLDialect.SQLITE;
          sql.execute(
              file ? "drop trigger look_no_update" : "alter table look disable trigger user");
          return sql.execute("update look set person = 'nobody' where id = 1");
        });
    assertThat(register.check())
        .extracting(Fault::what)
        .singleElement()
        .asString()
        .startsWith("Line 1 of what was looked at");
  }

  @Test
  void wordsTakenAwayByHandAreFoundThoughTheChainIsWhole() {
    begin("2016-04-22", "2016/001", "Jory Penrose", "Fostering");
    begin("2016-04-23", "2016/002", "Tamsin Rowe", "Fostering");
    register
        .database()
        .write(sql ->
            sql.update(ENTRY)
                .set(ENTRY.BODY, "{\"reference\":\"2016/001\",\"particulars\":{\"values\":{}}}")
                .setNull(ENTRY.SALT)
                .where(ENTRY.ID.eq(1L))
                .execute());
    register.rebuild();

    assertThat(register.check())
        .extracting(Fault::what)
        .singleElement()
        .asString()
        .startsWith("Entry 1 of file 1 is not what was recorded");
  }

  @Test
  void wordsAreFoundByTheirBeginningsInAnyCaseAndWithoutAccents() {
    begin("2016-04-22", "CSC/2016/041", "Zoë O'Brien-Smith", "Fostering");
    begin("2016-04-23", "CSC/2016/042", "Jory Penrose", "Fostering");

    assertThat(found("zoe")).containsExactly("CSC/2016/041");
    assertThat(found("OBRI")).containsExactly("CSC/2016/041");
    assertThat(found("smi zo")).containsExactly("CSC/2016/041");
    assertThat(found("csc/2016/04")).containsExactly("CSC/2016/042", "CSC/2016/041");
    assertThat(found("cafe")).hasSize(2);
    assertThat(found("penrose zoe")).isEmpty();
    assertThat(found("\"; drop table entry; -- ' * ( OR NEAR")).isEmpty();
    assertThat(found("  ")).isEmpty();
  }

  private List<String> found(String words) {
    return register.lists().search(words, 10).stream().map(ComplaintLine::reference).toList();
  }

  @Test
  void listsFilterSortAndPage() {
    begin("2016-04-01", "A", "Jory Penrose", "Fostering");
    begin("2016-04-03", "B", "Tamsin Rowe", "Adoption");
    CaseFile answered = begin("2016-04-02", "C", "Wella Kitto", "Fostering");
    register
        .chronicle()
        .append(
            answered.id(),
            1,
            TESTER,
            List.of(on("2016-04-15", new Stage1.ResponseSent(Outcome.NOT_UPHELD, false))));

    assertThat(lines(Query.newest(10))).containsExactly("B", "C", "A");
    assertThat(lines(Query.newest(1).page(1, 1))).containsExactly("C");
    assertThat(lines(by(new Filter(Column.SERVICE_AREA, Comparison.IS, "Fostering"))))
        .containsExactly("A", "C");
    assertThat(lines(by(new Filter(Column.OPEN, Comparison.IS, "yes")))).containsExactly("A", "B");
    assertThat(lines(by(new Filter(Column.OUTCOME, Comparison.IS_NOT, "not upheld"))))
        .containsExactly("A", "B");
    assertThat(lines(by(new Filter(Column.OUTCOME, Comparison.BLANK, ""))))
        .containsExactly("A", "B");
    assertThat(lines(by(new Filter(Column.RECEIVED, Comparison.FROM, "2016-04-02"))))
        .containsExactly("C", "B");
    assertThat(lines(by(new Filter(Column.CHILD, Comparison.CONTAINS, "ROW"))))
        .containsExactly("B");
    assertThat(lines(by(new Filter(Column.TAKEN, Comparison.TO, "10")))).containsExactly("C");
    assertThat(register.lists().count(by(new Filter(Column.TAKEN, Comparison.FROM, "11"))))
        .isZero();
    assertThatThrownBy(() -> lines(by(new Filter(Column.DUE, Comparison.IS, "soon"))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("soon");
  }

  private static Query by(Filter filter) {
    return new Query("", List.of(filter), Column.RECEIVED, false, 0, 10);
  }

  private List<String> lines(Query query) {
    return register.lists().complaints(query).stream().map(ComplaintLine::reference).toList();
  }

  @Test
  void whatFallsDueIsListedSoonestFirst() {
    begin("2016-04-22", "later", "Jory Penrose", "Fostering");
    begin("2016-04-01", "sooner", "Tamsin Rowe", "Fostering");

    List<ComplaintLine> due = register.lists().openBy(LocalDate.of(2016, 12, 31), 10);

    assertThat(due).extracting(ComplaintLine::reference).containsExactly("sooner", "later");
    assertThat(due.getLast().due()).isEqualTo(LocalDate.of(2016, 5, 9));
    assertThat(register.lists().openBy(LocalDate.of(2016, 5, 8), 10)).hasSize(1);
    assertThat(register.lists().years()).containsExactly("2016-17");
    assertThat(register.lists().highestNumber("2016/")).isZero();
  }

  @Test
  void looseFilesHaveTheirRows() {
    begin("2016-04-22", "2016/009", "Jory Penrose", "Fostering");
    loose(
        FileKind.ACTION,
        new Remedy.ActionAgreed(
            1, null, ActionType.TRAINING, "Train the duty team", "J Kitto", null, null));
    loose(FileKind.OMBUDSMAN, new Ombudsman.Enquired("16 000 123", "Fostering"));
    loose(
        FileKind.COST,
        new Remedy.CostIncurred(
            CostCategory.INDEPENDENT_PERSON, new Money(12_345_678_901L), null, null, null));
    loose(
        FileKind.COMPLIMENT,
        new Loose.ComplimentReceived(
            "North", null, ComplimentSource.COUNCILLOR, "Thank you", true, null));
    loose(
        FileKind.INDICATOR,
        new Loose.IndicatorEntered("2015-16", "Referrals", "3953", null, null, false));
    loose(FileKind.PUBLISHED, new Loose.FigurePublished("2015-16", "upheld", "13", null));

    assertThat(register.lists().openActions(5))
        .singleElement()
        .satisfies(action -> assertThat(action.description()).isEqualTo("Train the duty team"));
    assertThat(register.lists().openEnquiries(5))
        .singleElement()
        .satisfies(enquiry -> assertThat(enquiry.reference()).isEmpty());
    assertThat(spent()).isEqualTo(12_345_678_901L);
    assertThat(register.lists().highestNumber("2016/")).isEqualTo(9);
    assertThat(register.check()).isEmpty();
    List<Long> costs = new ArrayList<>();
    register.chronicle().each(FileKind.COST, file -> costs.add(file.id()));
    assertThat(costs).containsExactly(4L);
  }

  private long spent() {
    return register
        .database()
        .read(sql -> sql.select(COST.AMOUNT_PENCE).from(COST).fetchSingle().value1());
  }

  private void loose(FileKind kind, org.candour.domain.entry.Body body) {
    register.chronicle().begin(kind, TESTER, List.of(on("2016-05-01", body)));
  }

  @Test
  void gapsNameWhatIsMissing() {
    CaseFile file = begin("2016-04-22", "2016/001", "Jory Penrose", "Fostering");
    register
        .chronicle()
        .append(
            file.id(), 1, TESTER, List.of(on("2016-06-30", new Stage1.ResponseSent(null, null))));

    assertThat(register.lists().gaps(10))
        .extracting(gap -> gap.what())
        .containsExactlyInAnyOrder(Missing.OUTCOME, Missing.STAGE_2_OFFER, Missing.ACKNOWLEDGEMENT);
  }

  @Test
  void stageOneIsLeftOnceHoweverTheDaysFall() {
    CaseFile moved = begin("2016-04-22", "moved", "Jory Penrose", "Fostering");
    append(
        moved,
        on("2016-06-01", new Stage2.Requested()),
        on("2016-06-03", new Stage1.ResponseSent(null, null)));
    CaseFile answered = begin("2016-04-22", "answered", "Jory Penrose", "Fostering");
    append(
        answered,
        on("2016-05-09", new Stage1.ResponseSent(null, null)),
        on("2016-05-09", new Stage2.Requested()));
    CaseFile withdrawn = begin("2016-04-22", "withdrawn", "Jory Penrose", "Fostering");
    append(withdrawn, on("2016-04-29", new Course.Withdrawn(null)));

    assertThat(exits())
        .containsExactly("answered responded 10", "moved moved null", "withdrawn withdrawn null");
  }

  private void append(CaseFile file, org.candour.domain.entry.NewEntry... entries) {
    register.chronicle().append(file.id(), file.version(), TESTER, List.of(entries));
  }

  private List<String> exits() {
    return register
        .database()
        .read(sql ->
            sql.select(COMPLAINT.REFERENCE, COMPLAINT.STAGE1_EXIT, COMPLAINT.STAGE1_TAKEN)
                .from(COMPLAINT)
                .orderBy(COMPLAINT.REFERENCE)
                .fetch(row -> row.value1() + " " + row.value2() + " " + row.value3()));
  }

  @Test
  void onADayLongPastOnlyWhatWasKnownThenCounts() {
    register
        .chronicle()
        .bring(
            TESTER.importing(),
            LongStream.rangeClosed(1, 30)
                .mapToObj(day ->
                    complaint(
                        received("2015-05-%02d".formatted(day), "R" + day, "Jory Penrose", "North"),
                        on("2015-07-01", new Stage1.ResponseSent(Outcome.NOT_UPHELD, null))))
                .iterator());
    begin("2015-05-01", "late entry", "Jory Penrose", "Fostering");

    try (Database then = register.projection().asAt(LocalDate.of(2015, 5, 10))) {
      assertThat(count(then, DSL.noCondition())).isEqualTo(10);
      assertThat(count(then, COMPLAINT.RESPONDED_ON.isNotNull())).isZero();
    }
    try (Database then = register.projection().asAt(LocalDate.of(2016, 9, 30))) {
      assertThat(count(then, DSL.noCondition())).isEqualTo(31);
    }
  }

  private static int count(Database database, Condition condition) {
    return database.read(sql -> sql.fetchCount(COMPLAINT, condition));
  }

  @Test
  void settingsAndOpenListsAreKept() {
    register.preferences().keep("look", "dark");
    register.preferences().keep("look", "light");
    register.preferences().add(OpenList.SERVICE_AREA, "Fostering");
    register.preferences().add(OpenList.SERVICE_AREA, "Adoption");

    assertThat(register.preferences().setting("look")).hasValue("light");
    assertThat(register.preferences().setting("none")).isEmpty();
    assertThat(register.preferences().add(OpenList.SERVICE_AREA, " fostering "))
        .isEqualTo("Fostering");
    assertThat(register.preferences().values(OpenList.SERVICE_AREA))
        .containsExactly("Fostering", "Adoption");
    assertThat(register.preferences().values(OpenList.TEAM)).isEmpty();
    assertThat(register.info().council()).isEqualTo("Anyshire");
  }

  @Test
  void contactsOfTheOmbudsmanAreListedWithWhatIsDue() {
    CaseFile own = begin("2016-01-04", "2016/001", "Jory Penrose", "Fostering");
    var due = LocalDate.of(2016, 6, 1);
    append(
        own,
        on("2016-05-03", new Ombudsman.Enquired("16 004 210", "Fostering", "L. Hale", due)),
        on("2016-05-03", new Ombudsman.ItemAsked("16 004 210", 1, "The file", due.minusDays(9))));
    var alone =
        register
            .chronicle()
            .begin(
                FileKind.OMBUDSMAN,
                TESTER,
                List.of(
                    on("2015-03-03", new Ombudsman.Enquired("14 009 001", null)),
                    on(
                        "2015-06-03",
                        new Ombudsman.Decided(
                            "14 009 001", null, "Upheld", true, null, null, null, null)),
                    on(
                        "2015-06-03",
                        new Ombudsman.Recommended(
                            "14 009 001",
                            1,
                            org.candour.domain.RecommendationKind.PERSONAL_REMEDY,
                            "Apologise",
                            due,
                            null,
                            new Money(30_000)))));
    var lists = register.ombudsman();

    assertThat(lists.contacts(OmbudsmanLists.Ask.ALL, 9))
        .extracting(OmbudsmanLists.Contact::ombudsmanReference)
        .containsExactly("16 004 210", "14 009 001");
    assertThat(lists.contacts(ask(null, OmbudsmanLists.Show.OPEN, ""), 9))
        .extracting(OmbudsmanLists.Contact::reference)
        .containsExactly("2016/001");
    assertThat(lists.count(ask("2014-15", OmbudsmanLists.Show.ALL, ""))).isEqualTo(1);
    assertThat(lists.count(ask("2015-16", OmbudsmanLists.Show.FAULT, ""))).isEqualTo(1);
    assertThat(lists.count(ask(null, OmbudsmanLists.Show.ALL, "14009"))).isEqualTo(1);
    assertThat(lists.years()).containsExactly("2016-17", "2015-16", "2014-15");
    assertThat(lists.find("16004210")).hasSize(1);
    assertThat(lists.due(9))
        .extracting(OmbudsmanLists.Due::file)
        .containsExactly(own.id(), own.id(), alone.id());
    assertThat(lists.waiting(9)).isEmpty();
    append(
        alone, on("2015-07-01", new Ombudsman.RecommendationDone("14 009 001", 1, "The letter")));
    assertThat(lists.due(9)).hasSize(2);
    assertThat(lists.waiting(9))
        .extracting(OmbudsmanLists.Waiting::what)
        .containsExactly("Apologise");
    assertThat(register.check()).isEmpty();
  }

  private static OmbudsmanLists.Ask ask(String year, OmbudsmanLists.Show show, String words) {
    return new OmbudsmanLists.Ask(year, show, words);
  }

  @Test
  void whatWasAgreedAndLearnedIsListed() {
    CaseFile file = begin("2016-01-04", "2016/001", "Jory Penrose", "Fostering");
    append(
        file,
        on("2016-01-18", new Stage1.ResponseSent(Outcome.PARTLY_UPHELD, true)),
        on("2016-01-18", action(1, ActionType.TRAINING, "Head of Fostering", "2016-03-01")),
        on("2016-01-18", action(4, ActionType.PROCEDURE_CHANGE, "Head of Adoption", "2016-02-01")),
        on("2016-01-18", action(5, ActionType.NO_OTHER_PREVENTATIVE_ACTION, null, null)),
        on("2016-02-02", new Learning.Tagged("keeping informed")),
        on("2016-02-02", new Learning.SaidAndDone(1, "Ring back.", "We ring back.")),
        on(
            "2016-02-02",
            new Learning.RootCauseReviewed(
                "No cover", "Leave", null, null, null, CauseFamily.CAPACITY, "Agree cover")));
    register
        .chronicle()
        .begin(
            FileKind.THEME,
            TESTER,
            List.of(
                on("2016-02-01", new Learning.ThemeNamed("Keeping informed", null)),
                on("2016-02-01", new Learning.ThemeReported("2014-15")),
                on("2016-02-03", new Learning.ThemeDiscussed("Senior managers", null))));
    register
        .chronicle()
        .begin(
            FileKind.ADVICE,
            TESTER,
            List.of(on("2016-02-03", new Learning.Advised("Record reasons", null, null, null))));
    var lists = register.learning();

    assertThat(lists.actions(LearningLists.Ask.ALL, 9))
        .extracting(LearningLists.ActionLine::number)
        .containsExactly(4, 1);
    assertThat(lists.actions(new LearningLists.Ask("Head of Fostering", "Fostering", null), 9))
        .hasSize(1);
    assertThat(lists.countActions(new LearningLists.Ask(null, "Adoption", null))).isZero();
    assertThat(lists.owners()).containsExactly("Head of Adoption", "Head of Fostering");
    assertThat(lists.themes(9))
        .singleElement()
        .satisfies(theme -> {
          assertThat(theme.cases()).isEqualTo(1);
          assertThat(theme.years()).containsExactly("2014-15");
          assertThat(theme.discussedWith()).isEqualTo("Senior managers");
        });
    assertThat(lists.showing("KEEPING INFORMED", 9))
        .extracting(LearningLists.CaseLine::reference)
        .containsExactly("2016/001");
    assertThat(lists.rootCauses(9).getFirst().whys()).containsExactly("No cover", "Leave");
    assertThat(lists.said(9))
        .extracting(LearningLists.SaidLine::weDid)
        .containsExactly("We ring back.");
    assertThat(lists.advice(9)).hasSize(1);
    assertThat(lists.toReview(9)).hasSize(1);
    CaseFile now = register.chronicle().open(file.id());
    append(now, on("2016-02-03", new Remedy.LearningReviewed("Agree cover")));
    assertThat(lists.toReview(9)).isEmpty();
    assertThat(register.check()).isEmpty();
  }

  private static Remedy.ActionAgreed action(int number, ActionType type, String owner, String due) {
    return new Remedy.ActionAgreed(
        number, null, type, null, owner, due == null ? null : LocalDate.parse(due), null);
  }
}
