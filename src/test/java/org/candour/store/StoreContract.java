package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.store.Fixture.TESTER;
import static org.candour.store.Fixture.complaint;
import static org.candour.store.Fixture.history;
import static org.candour.store.Fixture.on;
import static org.candour.store.Fixture.received;
import static org.candour.store.schema.Tables.COMPLAINT;
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
import org.candour.casework.Looks;
import org.candour.casework.Preferences.OpenList;
import org.candour.casework.Query;
import org.candour.casework.Register.Fault;
import org.candour.domain.FileKind;
import org.candour.domain.FindingBy;
import org.candour.domain.Outcome;
import org.candour.domain.Refusal;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.state.Standing;
import org.candour.store.engine.Database;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How every engine must keep what is recorded: as it was, whole or not at all, and so that damage
/// is found.
abstract class StoreContract extends EngineContract {
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
          update entry set body = 'no words' where id = 3 | Entry 3 of file 3 is not what was
          update entry set kind = 'course.closed' where id = 3 | Entry 3 of file 3 is not what was
          update entry set kind = 'keeping.nothing' where id = 3 | Entry 3 of file 3 is not what was
          update file set kind = 'nothing' where id = 3 | Entry 3 of file 3 cannot be read
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
}
