package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.store.Fixture.TESTER;
import static org.candour.store.Fixture.on;
import static org.candour.store.Fixture.received;
import static org.candour.store.schema.Tables.ENTRY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.candour.Story;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.casework.Desk;
import org.candour.casework.Register.Fault;
import org.candour.casework.Retention;
import org.candour.casework.Retention.Over;
import org.candour.domain.ActionType;
import org.candour.domain.ConcernKind;
import org.candour.domain.CostCategory;
import org.candour.domain.FileKind;
import org.candour.domain.FindingBy;
import org.candour.domain.Money;
import org.candour.domain.Outcome;
import org.candour.domain.Refusal;
import org.candour.domain.entry.Beside;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Keeping;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Stage1;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.FigureSet;
import org.candour.figures.RandomRegister;
import org.candour.procedure.keeping.LeftUndone;
import org.candour.store.chain.Erasure;
import org.candour.store.tally.TallySource;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Keeping, anonymising and destroying, alike on every engine.
abstract class RetentionContract {
  private static final LocalDate LATER = LocalDate.of(2024, 9, 30);
  private static final Authorship KEEPER = Authorship.on("Ann", LATER);
  private static final List<String> SECRETS =
      List.of("Jory", "Penrose", "Morwenna", "Tregear", "café", "Wrenna", "tattoo", "£12 taxi");

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

  private CaseFile ended(String reference) {
    return begin(
        reference,
        new Intake.PointRaised("1", "Nobody asked about the tattoo", "Delays", "An apology"),
        new Stage1.Allocated("Wrenna Hale"),
        new Course.Noted("Called about the tattoo"),
        new Stage1.PointFound("1", FindingBy.STAGE_1, Outcome.FULLY_UPHELD),
        new Stage1.ResponseSent(Outcome.FULLY_UPHELD, true),
        new Remedy.CostIncurred(
            CostCategory.OTHER, Money.parse("12.00"), "Wrenna", "£12 taxi", null),
        new Course.Closed("The tattoo was seen to"));
  }

  private CaseFile begin(String reference, Body... more) {
    List<NewEntry> entries = new ArrayList<>();
    entries.add(received("2016-04-22", reference, "Jory Penrose", "Fostering"));
    for (Body body : more) {
      entries.add(on("2016-05-03", body));
    }
    return register.chronicle().begin(FileKind.COMPLAINT, TESTER, entries);
  }

  private CaseFile add(CaseFile file, Body body) {
    CaseFile now = register.chronicle().open(file.id());
    return register
        .chronicle()
        .append(now.id(), now.version(), KEEPER, List.of(new NewEntry(LATER, body)));
  }

  private Retention retention() {
    return register.retention();
  }

  private List<Over> all(CaseFile... files) {
    return List.of(files).stream().map(file -> retention().of(file.id())).toList();
  }

  /// Every text in every table.
  private String everything() {
    return register
        .database()
        .wholly(() ->
            register
                .database()
                .read(sql -> {
                  StringBuilder found = new StringBuilder();
                  for (var table :
                      org.candour.store.schema.DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                    for (Record row : sql.selectFrom(table).fetch()) {
                      found.append(row.intoList()).append('\n');
                    }
                  }
                  return found.toString();
                }));
  }

  @Test
  void whatHasBeenKeptForItsTimeIsListedUnderItsRule() {
    CaseFile plain = ended("2016/001");
    CaseFile open = begin("2016/002");
    CaseFile care =
        begin(
            "2016/003",
            new Intake.PointRaised("1", "Care", null, null, null, "s.31 Children Act", null),
            new Course.Closed());

    assertThat(retention().over(LocalDate.of(2022, 5, 3))).as("kept until that day").isEmpty();
    assertThat(retention().over(LocalDate.of(2022, 5, 4)))
        .extracting(Over::file)
        .containsExactly(plain.id());
    assertThat(retention().of(open.id()).until()).isNull();
    assertThat(retention().of(care.id()).until())
        .as("18 years from receipt when no age is known, and 75 more")
        .isEqualTo(LocalDate.of(2016 + 18 + 75, 4, 22));
    register.preferences().keep("retention-years", "10");
    assertThat(retention().over(LATER)).isEmpty();
  }

  @Test
  void reviewedAndKeptLongerItComesBackWhenItsReviewIsOver() {
    CaseFile file = ended("2016/001");
    add(file, new Keeping.Retained("complaint", LATER.plusYears(1), "A claim is likely"));

    assertThat(retention().over(LATER)).isEmpty();
    assertThat(retention().over(LATER.plusYears(1).plusDays(1)))
        .extracting(Over::reviewReason)
        .containsExactly("A claim is likely");
    assertThatThrownBy(() -> retention().destroy(all(file), null, KEEPER))
        .isInstanceOf(Refusal.class)
        .hasMessage("2016/001 is to be kept until 30 September 2025.");
  }

  @Test
  void whatStillOwesSomethingGoesOnlyWithTheReasonWhyThatStaysUndone() {
    CaseFile file = ended("2016/001");
    add(
        file,
        new Remedy.ActionAgreed(7, null, ActionType.TRAINING, "Train everybody", null, null, null));

    assertThat(retention().over(LATER))
        .extracting(over -> over.owing().said())
        .containsExactly("1 action not done");
    assertThatThrownBy(() -> retention().destroy(all(file), null, KEEPER))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("2016/001 still owes something (1 action not done): put it");
    assertThat(retention().log()).isEmpty();

    retention().destroy(all(file), LeftUndone.OVERTAKEN, KEEPER);

    assertThat(retention().log())
        .extracting(Retention.Destruction::rule)
        .containsExactly("complaint; 1 action not done: overtaken by events");
    assertThat(register.check()).isEmpty();
  }

  @Test
  void aCopyThatWasAskedForIsGivenBeforeAnythingGoes() {
    CaseFile file = ended("2016/001");
    add(file, new Keeping.AccessAsked(null));

    assertThatThrownBy(() -> retention().anonymise(all(file), LeftUndone.TOO_LATE, KEEPER))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("has not been given it. Give it first");

    add(file, new Keeping.AccessGiven(3, 0));
    assertThat(retention().anonymise(all(file), null, KEEPER).files()).isEqualTo(1);
  }

  @Test
  void nothingOnHoldIsTakenAway() {
    CaseFile file = ended("2016/001");
    CaseFile other = ended("2016/002");
    CaseFile held = add(file, new Keeping.Held("Letter before claim"));
    var strike = new Course.StruckOut(held.entries().getLast().id(), "Not mine to lift");
    Desk desk = new Desk(register, Story.CALENDAR, () -> KEEPER);
    assertThatThrownBy(() -> desk.take(held, LATER, strike))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("cannot be struck out");
    add(file, strike);

    assertThat(retention().held()).extracting(Over::reference).containsExactly("2016/001");
    assertThatThrownBy(() -> retention().anonymise(all(other, file), null, KEEPER))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("2016/001 is on legal hold");
    assertThat(retention().log()).as("all or nothing").isEmpty();

    add(file, new Keeping.HoldLifted("The claim was settled"));
    assertThat(retention().held()).isEmpty();
    assertThat(retention().anonymise(all(other, file), null, KEEPER).files()).isEqualTo(2);
  }

  @Test
  void anInquiryHoldKeepsEverythingAboutCareUntilTheCouncilDecides() {
    CaseFile care =
        begin(
            "2016/003",
            new Intake.PointRaised("1", "Care", null, null, null, "47", null),
            new Course.Closed());
    register.preferences().keep("keeping-care-years", "0");
    register.preferences().keep("retention-years", "1");
    Authorship muchLater = Authorship.on("Ann", LATER.plusYears(20));
    assertThatThrownBy(() -> retention().anonymise(all(care), null, muchLater))
        .hasMessageContaining("Independent Inquiry");
    register.preferences().keep("keeping-inquiry-hold", "no");
    assertThatThrownBy(() -> retention().anonymise(all(care), null, KEEPER))
        .hasMessageContaining("kept until");
  }

  @Test
  void anonymisedWordsAreFoundNowhereAndTheChainIsWhole() {
    CaseFile file = ended("2016/001");
    begin("2016/009", new Course.Noted("Another case stays"));
    String before = everything();
    assertThat(SECRETS).allSatisfy(secret -> assertThat(before).contains(secret));
    register.unsent().keep("response " + file.id(), java.util.Map.of("words", "About the tattoo"));

    Retention.Done done = retention().anonymise(all(file), null, KEEPER);

    assertThat(done.entries()).isEqualTo(6);
    assertThat(register.check()).isEmpty();
    assertThat(register.lists().search("tattoo", 5)).isEmpty();
    assertThat(register.lists().search("2016/001", 5)).hasSize(1);
    assertThat(everything().replaceAll("(?m)^.*2016/009.*$|^.*Another case.*$", ""))
        .satisfies(left ->
            assertThat(SECRETS.subList(4, SECRETS.size()))
                .allSatisfy(secret -> assertThat(left).doesNotContain(secret)));
    assertThat(retention().log())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.reference()).isEqualTo("2016/001");
          assertThat(line.act()).isEqualTo(Retention.Taking.ANONYMISED);
          assertThat(line.by()).isEqualTo("Ann");
          assertThat(line.rule()).isEqualTo("complaint");
          assertThat(line.entries()).isEqualTo(8);
        });
    assertThat(retention().over(LATER)).as("nothing is left to take").isEmpty();
    register.rebuild();
    assertThat(register.check()).isEmpty();
  }

  @Test
  void destroyedWordsAreGoneWithTheConcernTheyBeganAs() {
    CaseFile concern =
        register
            .chronicle()
            .begin(
                FileKind.CONCERN,
                TESTER,
                List.of(
                    on(
                        "2016-04-20",
                        new Beside.ConcernLogged(
                            ConcernKind.CONCERN, "Jory", null, null, "tattoo")),
                    on("2016-04-22", new Beside.BecameComplaint("2016/001"))));
    CaseFile file = ended("2016/001");

    retention().destroy(all(file), null, KEEPER);

    assertThat(register.check()).isEmpty();
    assertThat(everything()).doesNotContain(SECRETS);
    assertThat(register.chronicle().find("2016/001")).isEmpty();
    assertThat(retention().log())
        .extracting(Retention.Destruction::file)
        .contains(file.id(), concern.id());
    assertThat(register.chronicle().open(file.id()).entries())
        .filteredOn(entry -> entry.body() instanceof Keeping.Gone)
        .hasSize(8);
    register.rebuild();
    assertThat(register.check()).isEmpty();
  }

  @Test
  void everyFigureOfEveryYearIsTheSameAfterEverythingWasAnonymised() {
    register.chronicle().bring(TESTER.importing(), RandomRegister.of(7, 120).iterator());
    TreeMap<String, FigureSet> before = figures();
    List<Over> over = retention().over(LATER.plusYears(200));
    assertThat(over).hasSizeGreaterThan(60);
    register.preferences().keep("keeping-inquiry-hold", "no");

    retention().anonymise(over, LeftUndone.TOO_LATE, Authorship.on("Ann", LATER.plusYears(200)));

    assertThat(figures()).isEqualTo(before);
    assertThat(register.check()).isEmpty();
  }

  private TreeMap<String, FigureSet> figures() {
    TreeMap<String, FigureSet> all = new TreeMap<>();
    for (int year = 2012; year <= 2020; year++) {
      var figures = TallySource.of(register);
      FinancialYear of = new FinancialYear(year);
      all.put("now " + of, figures.figures(of, OptionalInt.empty(), LATER));
      all.put("then " + of, figures.figuresAsAt(of, OptionalInt.empty(), of.period().last()));
    }
    return all;
  }

  @Test
  void anAlterationDressedAsAnErasureIsFound() {
    CaseFile file = ended("2016/001");
    retention().anonymise(all(file), null, KEEPER);
    long answer = file.entries().get(5).id();
    String changed =
        "update entry set body = replace(body, 'FULLY_UPHELD', 'NOT_UPHELD'), salt = null where id = ";
    unguarded();
    // The answer lost no words; the point that was raised did, and its number is changed.
    assertThat(tampered(changed + answer)).contains("Entry " + answer + " of file 1");
    long point = file.entries().get(1).id();
    assertThat(
            tampered("update entry set body = replace(body, '\"1\"', '\"2\"') where id = " + point))
        .contains("Entry " + point + " of file 1");
  }

  @Test
  void evenAnErasureThatIsOnRecordLeavesOnlyWhatWasThere() {
    CaseFile file = ended("2016/001");
    unguarded();
    long answer = file.entries().get(5).id();
    String forged =
        register
            .database()
            .read(sql ->
                sql.select(ENTRY.BODY)
                    .from(ENTRY)
                    .where(ENTRY.ID.eq(answer))
                    .fetchSingle()
                    .value1())
            .replace("FULLY_UPHELD", "NOT_UPHELD");
    add(
        file,
        new Keeping.Anonymised(
            "2016/001",
            "complaint",
            8,
            List.of(new Keeping.Erased(answer, Erasure.digest(forged)))));
    assertThat(
            tampered(
                "update entry set body = '%s', salt = null where id = %d"
                    .formatted(forged, answer)))
        .contains("what an erasure left of it was not there before");
  }

  @Test
  void entriesFromBeforeArePartedByTheirErasureAlone() {
    CaseFile file = ended("2016/001");
    unguarded();
    Fixture.oldForm(register);
    assertThat(register.check()).as("a register of the form before").isEmpty();
    retention().anonymise(all(file), null, KEEPER);
    assertThat(register.check()).isEmpty();
    assertThat(tampered("update entry set body = replace(body, '\"1\"', '\"2\"') where id = 2"))
        .contains("no erasure says so");
  }

  private void unguarded() {
    register
        .database()
        .write(sql -> {
          if (sql.dialect() == org.jooq.SQLDialect.SQLITE) {
            sql.execute("drop trigger entry_no_update");
            return sql.execute("drop trigger entry_only_erasure");
          }
          return sql.execute("alter table entry disable trigger entry_guard");
        });
  }

  private String tampered(String statement) {
    register.database().write(sql -> sql.execute(statement));
    return register.check().stream().map(Fault::what).reduce("", (a, b) -> a + "\n" + b);
  }

  @Test
  void otherWordsCannotBePutInByHand() {
    CaseFile file = ended("2016/001");
    assertThatThrownBy(() ->
            register
                .database()
                .write(sql -> sql.update(ENTRY).set(ENTRY.ROOT, DSL.val(new byte[32])).execute()))
        .rootCause()
        .hasMessageContaining("append-only");
    assertThat(register.chronicle().open(file.id()).entries()).hasSize(8);
  }
}
