package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.store.Fixture.TESTER;
import static org.candour.store.Fixture.complaint;
import static org.candour.store.Fixture.on;
import static org.candour.store.Fixture.received;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.Story;
import org.candour.casework.AccessCopy;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.casework.Desk;
import org.candour.casework.Retention;
import org.candour.casework.Retention.Over;
import org.candour.casework.Retention.Taking;
import org.candour.domain.ConcernKind;
import org.candour.domain.CostCategory;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.Money;
import org.candour.domain.Refusal;
import org.candour.domain.entry.Beside;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Keeping;
import org.candour.domain.entry.Learning;
import org.candour.domain.entry.Loose;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Ombudsman;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.Remedy;
import org.candour.domain.time.FinancialYear;
import org.candour.procedure.keeping.KeepingRule;
import org.candour.store.engine.Database;
import org.jooq.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Keeping and taking away beyond the complaints themselves, alike on every engine.
abstract class BesideKeepingContract {
  private static final LocalDate LATER = LocalDate.of(2024, 9, 30);
  private static final Authorship KEEPER = Authorship.on("Ann", LATER);

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

  private CaseFile file(FileKind kind, Body... bodies) {
    List<NewEntry> entries = new ArrayList<>();
    for (Body body : bodies) {
      entries.add(on("2016-04-20", body));
    }
    return register.chronicle().begin(kind, TESTER, entries);
  }

  private CaseFile ended(String reference, Body... more) {
    List<NewEntry> entries = new ArrayList<>();
    entries.add(received("2016-04-22", reference, "Jory Penrose", "Fostering"));
    for (Body body : more) {
      entries.add(on("2016-05-03", body));
    }
    entries.add(on("2016-05-04", new Course.Closed()));
    return register.chronicle().begin(FileKind.COMPLAINT, TESTER, entries);
  }

  private CaseFile add(CaseFile file, LocalDate day, Body body) {
    CaseFile now = register.chronicle().open(file.id());
    return register
        .chronicle()
        .append(now.id(), now.version(), KEEPER, List.of(new NewEntry(day, body)));
  }

  private Retention retention() {
    return register.retention();
  }

  private List<Over> of(CaseFile... files) {
    return List.of(files).stream().map(file -> retention().of(file.id())).toList();
  }

  private String everything() {
    Database database = register.database();
    return database.wholly(() ->
        database.read(sql -> {
          StringBuilder found = new StringBuilder();
          for (var table : org.candour.store.schema.DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            for (Record row : sql.selectFrom(table).fetch()) {
              found.append(row.intoList()).append('\n');
            }
          }
          return found.toString();
        }));
  }

  private static Loose.ComplimentReceived compliment(String words) {
    return new Loose.ComplimentReceived("Merrymeet", "Fostering", null, words, true, words);
  }

  @Test
  void whatBelongsToNoComplaintIsKeptForItsTimeAndThenTakenAway() {
    CaseFile compliment = file(FileKind.COMPLIMENT, compliment("Wrenna was a rock"));
    CaseFile contact =
        file(
            FileKind.OMBUDSMAN,
            new Ombudsman.Enquired("16 001 234", "Education"),
            new Ombudsman.Replied("16 001 234", "Wrenna wrote"));
    CaseFile concern =
        file(
            FileKind.CONCERN,
            new Beside.ConcernLogged(ConcernKind.CONCERN, "Wrenna Hale", null, null, "tattoo"));
    CaseFile cost =
        file(
            FileKind.COST,
            new Remedy.CostIncurred(
                CostCategory.OTHER, Money.parse("12.00"), "Wrenna", "taxi", null));
    file(FileKind.INDICATOR, new Loose.IndicatorEntered("2015-16", "CLA", "400", null, null, null));
    ended("2016/001");

    assertThat(retention().over(LocalDate.of(2022, 4, 20))).isEmpty();
    List<Over> over = retention().over(LocalDate.of(2022, 4, 21));
    assertThat(over)
        .extracting(Over::file)
        .containsExactly(compliment.id(), contact.id(), concern.id(), cost.id());
    assertThat(over).extracting(Over::rule).containsOnly(KeepingRule.BESIDE);
    assertThat(over.getFirst().reference()).matches("compliment 1-[0-9a-f]{6}");
    assertThat(retention().named(over.getFirst().reference())).contains(over.getFirst());
    assertThat(retention().named("compliment 1-ffffff")).as("another of that number").isEmpty();

    retention().anonymise(over.subList(0, 3), null, KEEPER);
    retention().destroy(over.subList(3, 4), null, KEEPER);

    assertThat(everything()).doesNotContain("Wrenna", "tattoo", "taxi");
    assertThat(register.check()).isEmpty();
    assertThat(retention().over(LocalDate.of(2022, 4, 30))).isEmpty();
    assertThat(retention().log())
        .extracting(Retention.Destruction::reference)
        .containsExactlyInAnyOrderElementsOf(over.stream().map(Over::reference).toList());
    assertThat(register.ledger().compliments(new FinancialYear(2016).period()))
        .as("an anonymised compliment still counts")
        .hasSize(1);
    register.rebuild();
    assertThat(register.check()).isEmpty();
  }

  @Test
  void aComplimentOnHoldIsHeldToo() {
    CaseFile compliment = file(FileKind.COMPLIMENT, compliment("Wrenna was a rock"));
    add(compliment, LATER, new Keeping.Held("Wanted by a court"));
    assertThat(retention().held()).extracting(Over::file).containsExactly(compliment.id());
    assertThatThrownBy(() -> retention().destroy(of(compliment), null, KEEPER))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is on legal hold");
    add(compliment, LATER, new Keeping.HoldLifted("Not wanted"));
    assertThat(retention().held()).isEmpty();
    assertThat(retention().over(LATER)).extracting(Over::file).containsExactly(compliment.id());
  }

  @Test
  void aWorkbookThatWasTakenBackIsDestroyedAfterAYear() {
    ended("2016/001");
    register
        .chronicle()
        .bring(
            TESTER,
            List.of(
                    complaint(received("2016-04-22", "B/1", "Ebrel Nance", "North")),
                    complaint(received("2016-04-22", "B/2", "Ebrel Nance", "North")))
                .iterator());
    register.arrivals().note("book.xlsx", TESTER, 2);
    Authorship then = Authorship.on("Ann", LocalDate.of(2023, 1, 10));
    register.arrivals().takeBack(register.arrivals().all().getFirst().id(), then, "Wrong book");
    assertThat(everything()).contains("Ebrel");

    assertThat(retention().over(LocalDate.of(2024, 1, 10)))
        .extracting(Over::rule)
        .containsExactly(KeepingRule.COMPLAINT);
    List<Over> struck =
        retention().over(LocalDate.of(2024, 1, 11)).stream()
            .filter(over -> over.rule() == KeepingRule.STRUCK)
            .toList();
    assertThat(struck).hasSize(2);
    retention().destroy(struck, null, KEEPER);

    assertThat(everything()).doesNotContain("Ebrel");
    assertThat(register.check()).isEmpty();
    assertThat(retention().log()).hasSize(2);
  }

  @Test
  void wordsAddedAfterwardsAreListedAgainAndTakenAway() {
    CaseFile file = ended("2016/001");
    retention().anonymise(of(file), null, KEEPER);
    assertThat(retention().over(LATER)).isEmpty();
    assertThatThrownBy(() -> retention().anonymise(of(file), null, KEEPER))
        .hasMessageContaining("holds no more words");

    add(file, LATER, new Course.Noted("Morwenna rang about the tattoo"));
    assertThat(retention().over(LATER)).extracting(Over::file).containsExactly(file.id());
    retention().anonymise(of(file), null, KEEPER);

    assertThat(everything()).doesNotContain("Morwenna", "tattoo");
    assertThat(retention().over(LATER)).isEmpty();
    assertThat(register.check()).isEmpty();
    assertThat(retention().log()).hasSize(2);
  }

  @Test
  void publicWordsThatNameSomebodyGo() {
    CaseFile file =
        ended(
            "2016/001",
            new Learning.SaidAndDone(1, "Penrose was not rung", "We ring within a day"));
    retention().anonymise(of(file), null, KEEPER);
    assertThat(everything()).doesNotContain("Penrose").contains("We ring within a day");
  }

  @Test
  void whatItBeganAsGoesThoughTheReferenceWasCorrected() {
    CaseFile concern =
        file(
            FileKind.CONCERN,
            new Beside.ConcernLogged(ConcernKind.CONCERN, "Wrenna Hale", null, null, "tattoo"),
            new Beside.BecameComplaint("2016/001"));
    CaseFile file = ended("2016/001");
    add(file, LATER, new Intake.Amended(Field.REFERENCE, "2016/017", "Wrong series"));
    assertThat(retention().of(file.id()).reference()).isEqualTo("2016/017");

    retention().destroy(of(file), null, KEEPER);

    assertThat(everything()).doesNotContain("Wrenna", "tattoo");
    assertThat(retention().log())
        .extracting(Retention.Destruction::file)
        .contains(concern.id(), file.id());
  }

  @Test
  void whatWasHalfTypedUnderAReferenceGoes() {
    CaseFile file = ended("2016/001", new Ombudsman.Enquired("16 001 234", "Education"));
    Map<String, String> typed = Map.of("words", "About the tattoo");
    for (String place :
        List.of(
            "Ombudsman[file=0, ombudsmanReference=16 001 234] form-replied",
            "NewContact[reference=2016/001] form-new-contact",
            "Ombudsman[file=" + file.id() + ", ombudsmanReference=16 001 234] form-replied")) {
      register.unsent().keep(place, typed);
    }
    register.unsent().keep("NewContact[reference=2016/0011] form-new-contact", typed);

    retention().anonymise(of(file), null, KEEPER);

    assertThat(register.unsent().places())
        .containsExactly("NewContact[reference=2016/0011] form-new-contact");
  }

  @Test
  void aCopyMarksNamesOfBeforeAndFindsWhateverIsBeside() {
    CaseFile file = ended("2016/001", new Course.Noted("Rang Tamsin Angove about the school"));
    add(file, LATER, new Intake.Amended(Field.COMPLAINANT_NAME, "Tamsin Angove", null));
    add(file, LATER, new Intake.Amended(Field.COMPLAINANT_NAME, "Tamsin Bray", "Married"));
    CaseFile compliment = file(FileKind.COMPLIMENT, compliment("Jory Penrose says thank you"));
    ended("2016/002", new Course.Noted("Not about jory penrose at all"));
    add(
        register.chronicle().open(3),
        LATER,
        new Intake.Amended(Field.CHILD_NAME, "Ebrel Nance", null));
    add(
        register.chronicle().open(3),
        LATER,
        new Intake.Amended(Field.COMPLAINANT_NAME, "Ebrel Nance", null));
    Desk desk = new Desk(register, Story.CALENDAR, () -> KEEPER);

    List<AccessCopy.Line> lines = new AccessCopy(desk).about("jory penrose");
    assertThat(lines)
        .extracting(AccessCopy.Line::file)
        .as("a name of before counts as well")
        .contains(file.id(), compliment.id(), 3L);
    assertThat(lines)
        .filteredOn(line -> line.file() == file.id() && line.words().contains("Angove"))
        .isNotEmpty()
        .allMatch(AccessCopy.Line::other);
    assertThat(retention().about("Nobody Atall")).isEmpty();
  }

  /// Neither engine may lose a person over a letter beyond plain English, or a name in quotes.
  @Test
  void aPersonIsFoundByEveryLetterOfTheName() {
    CaseFile complaint = ended("2016/001");
    add(complaint, LATER, new Intake.Amended(Field.CHILD_NAME, "Éloïse \"Lou\" Nance", null));
    CaseFile compliment = file(FileKind.COMPLIMENT, compliment("Éloïse \"Lou\" Nance: thanks"));
    file(FileKind.COMPLIMENT, compliment("Éloïse thanks Lou and Mrs Nance"));

    assertThat(retention().about("éLOÏSE \"LOU\" nance"))
        .containsExactly(complaint.id(), compliment.id());
  }

  @Test
  void whoeverAsksForTheirOwnComplaintIsNotRefusedTheirOwnData() {
    CaseFile file = ended("2016/001");
    add(file, LATER, new Intake.Amended(Field.CHILD_NAME, "Jory Penrose", null));
    add(
        register.chronicle().open(file.id()),
        LATER,
        new Intake.Amended(Field.COMPLAINANT_NAME, "Ebrel Nance", null));
    AccessCopy copy = new AccessCopy(new Desk(register, Story.CALENDAR, () -> KEEPER));

    assertThat(withheld(copy.about("2016/001"))).contains("Jory Penrose", "Ebrel Nance");
    assertThat(withheld(copy.about("2016/001", AccessCopy.Asker.CHILD)))
        .contains("Ebrel Nance")
        .doesNotContain("Jory Penrose");
    assertThat(withheld(copy.about("2016/001", AccessCopy.Asker.COMPLAINANT)))
        .contains("Jory Penrose")
        .doesNotContain("Ebrel Nance");
    assertThat(copy.about("2016/001"))
        .noneMatch(line -> line.what().contains("particulars") || line.what().contains("_"));
  }

  @Test
  void aChildWhoComplainedHerselfIsWithheldNothingButTheNamesOfOthers() {
    register
        .chronicle()
        .begin(
            FileKind.COMPLAINT,
            TESTER,
            List.of(
                on(
                    "2016-04-22",
                    new Intake.Received(
                        "2016/007",
                        new Particulars(
                            Map.of(
                                Field.CHILD_NAME, "Jory Penrose",
                                Field.COMPLAINANT_NAME, "Jory Penrose",
                                Field.COMPLAINANT_TYPE, "child or young person",
                                Field.SERVICE_AREA, "Fostering",
                                Field.PROCEDURE, "children statutory"))))));
    CaseFile other = ended("2016/001");
    add(other, LATER, new Intake.Amended(Field.COMPLAINANT_TYPE, "child or young person", null));
    AccessCopy copy = new AccessCopy(new Desk(register, Story.CALENDAR, () -> KEEPER));

    assertThat(withheld(copy.about("2016/007"))).isEmpty();
    assertThat(withheld(copy.about("2016/001", AccessCopy.Asker.CHILD)))
        .as("somebody else was named as the complainant once")
        .contains("Morwenna Tregear");
  }

  private static List<String> withheld(List<AccessCopy.Line> lines) {
    return lines.stream().filter(AccessCopy.Line::other).map(AccessCopy.Line::words).toList();
  }

  @Test
  void aCopyThatCannotBeWrittenIsNotOnRecord() {
    CaseFile file = ended("2016/001");
    Desk desk = new Desk(register, Story.CALENDAR, () -> KEEPER);
    AccessCopy copy = new AccessCopy(desk);
    List<AccessCopy.Line> lines = copy.about("2016/001");
    assertThatThrownBy(() ->
            copy.give(
                lines,
                java.util.Set.of(),
                List.of(),
                _ -> {
                  throw new Refusal("the disk is full");
                }))
        .hasMessage("the disk is full");
    assertThat(register.chronicle().open(file.id()).entries())
        .noneMatch(entry -> entry.body() instanceof Keeping.AccessGiven);
    int given = copy.give(lines, java.util.Set.of(lines.getFirst()), List.of(), _ -> {});
    assertThat(given).isEqualTo(lines.size() - 1);
    assertThat(register.chronicle().open(file.id()).entries().getLast().body())
        .isEqualTo(new Keeping.AccessGiven(lines.size(), 1));
  }

  @Test
  void aHoldThatCameBackKeepsItsOwnCaseAndNoOther() {
    CaseFile held = ended("2016/001", new Course.Noted("The tattoo"));
    CaseFile free = ended("2016/002", new Course.Noted("The taxi"));
    add(held, LATER, new Keeping.Held("A claim"));
    List<Retention.Destruction> lines =
        List.of(held, free).stream()
            .map(file ->
                new Retention.Destruction(
                    file.id(),
                    file.state().reference(),
                    Taking.DESTROYED,
                    LATER,
                    "Ann",
                    "complaint",
                    4,
                    4))
            .toList();

    Retention.Done done = retention().again(lines, KEEPER);

    assertThat(done.files()).isEqualTo(1);
    assertThat(done.kept()).singleElement().asString().startsWith("2016/001 is on legal hold");
    assertThat(everything()).contains("The tattoo").doesNotContain("The taxi");
  }

  @Test
  void whatSaysThatWordsWereTakenAwayStays() {
    CaseFile file = ended("2016/001");
    retention().anonymise(of(file), null, KEEPER);
    long saying = register.chronicle().open(file.id()).entries().getLast().id();
    assertThatThrownBy(() ->
            register
                .database()
                .write(sql ->
                    sql.execute("update entry set body = '', salt = null where id = " + saying)))
        .isInstanceOf(RuntimeException.class);
    assertThat(register.chronicle().open(file.id()).entries().getLast().body())
        .isInstanceOf(Keeping.Anonymised.class);
  }
}
