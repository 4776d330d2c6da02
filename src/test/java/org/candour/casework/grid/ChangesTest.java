package org.candour.casework.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.candour.Story;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.casework.Desk;
import org.candour.casework.Logging;
import org.candour.casework.Register;
import org.candour.casework.grid.Change.Tried;
import org.candour.casework.grid.Changes.Made;
import org.candour.casework.grid.Changes.Plan;
import org.candour.casework.grid.Column.Kind;
import org.candour.domain.Field;
import org.candour.domain.Outcome;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.procedure.fold.Fold;
import org.candour.store.NewRegister;
import org.candour.store.RegisterOpener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cells typed over, one and many: what goes into the chronology, what is refused, and undo.
class ChangesTest {
  private static final LocalDate TODAY = LocalDate.of(2016, 6, 20);

  @TempDir private Path folder;
  private Register register;
  private Desk desk;
  private Changes changes;

  @BeforeEach
  void open() {
    register =
        RegisterOpener.create(
            folder.resolve("register.candour"),
            null,
            new NewRegister("Test register", null, TODAY),
            Story.CALENDAR);
    desk = new Desk(register, Story.CALENDAR, () -> Authorship.on("tester", TODAY));
    changes = new Changes(desk, register.grid());
  }

  @AfterEach
  void sound() {
    assertThat(register.check()).isEmpty();
    register.close();
  }

  private CaseFile log(String day, Body... more) {
    var values =
        Map.of(
            Field.COMPLAINANT_TYPE, "parent",
            Field.SERVICE_AREA, "Fostering",
            Field.SUMMARY, "Calls were not returned.");
    var accepted = new Intake.Decided(Procedure.CHILDREN_STATUTORY, null, true, true, null);
    var file =
        new Logging("", LocalDate.parse(day), new Particulars(values), accepted, List.of())
            .at(desk);
    for (Body body : more) {
      file = desk.take(file, LocalDate.parse(day), body);
    }
    return file;
  }

  private Column column(String id) {
    return register.grid().columns().of(id);
  }

  private Tried set(CaseFile file, String column, String typed) {
    Plan plan = plan(file, column, typed);
    changes.make(plan);
    return plan.tried().getFirst();
  }

  private Plan plan(CaseFile file, String column, String typed) {
    return changes.plan(List.of(new Change(file.id(), column(column), typed)));
  }

  private String cell(CaseFile file, String column) {
    return String.valueOf(
        register
            .grid()
            .rows(List.of(column(column)), List.of(file.id()))
            .getFirst()
            .cells()
            .getFirst());
  }

  private List<Class<?>> entries(CaseFile file) {
    return register.chronicle().open(file.id()).entries().stream()
        .<Class<?>>map(e -> e.body().getClass())
        .toList();
  }

  @Test
  void whatAnotherHasWrittenSinceOneLookedIsSeenBeforeItIsWrittenOver() {
    CaseFile file = log("2016-06-01");
    var seen = new Change.Seen(null);
    var other = new Desk(register, Story.CALENDAR, () -> Authorship.on("Huw", TODAY));
    var his = new Changes(other, register.grid());
    his.make(his.plan(List.of(new Change(file.id(), column("team"), "East", seen))));

    Plan mine = changes.plan(List.of(new Change(file.id(), column("team"), "West", seen)));
    assertThat(mine.refused())
        .singleElement()
        .satisfies(tried -> {
          assertThat(tried.refusal()).startsWith("Huw has changed this cell").contains("'East'");
          assertThat(tried.wanted()).isEqualTo("West");
        });
    changes.make(mine);
    assertThat(cell(file, "team")).isEqualTo("East");

    var looked = new Change.Seen("East");
    changes.make(changes.plan(List.of(new Change(file.id(), column("team"), "West", looked))));
    assertThat(cell(file, "team")).isEqualTo("West");
  }

  @Test
  void changesAreToldInTheOrderOfTheSheetAndMadeInThatOfTheProcedure() {
    CaseFile file = log("2016-06-01");
    Plan plan =
        changes.plan(
            List.of(
                new Change(file.id(), column("outcome"), "not upheld"),
                new Change(file.id(), column("team"), "West"),
                new Change(file.id(), column("responded"), "14/06/2016")));

    assertThat(plan.good())
        .extracting(tried -> tried.change().column().id())
        .containsExactly("outcome", "team", "responded");
    changes.make(plan);
    assertThat(cell(file, "outcome")).isEqualTo("not upheld");
  }

  @Test
  void aDetailTypedOverLeavesTheOthersOfItsStep() {
    CaseFile file = log("2016-06-01");
    var why = "the panel found more";
    desk.take(
        file,
        TODAY,
        new Stage1.ResponseSent(Outcome.NOT_UPHELD, false, true, "a letter of apology", why));
    assertThat(set(file, "apology", "yes").refusal()).isEmpty();
    assertThat(set(file, "outcome", "partly upheld").refusal()).isEmpty();
    assertThat(Fold.counting(register.chronicle().open(file.id()).entries()))
        .extracting(Entry::body)
        .contains(
            new Stage1.ResponseSent(Outcome.PARTLY_UPHELD, true, true, "a letter of apology", why));
  }

  @Test
  void theFirstActionIsAgreedInTheSheetAndTheNextInTheCaseFile() {
    CaseFile file = log("2016-06-01", new Stage1.ResponseSent(Outcome.FULLY_UPHELD, true));
    assertThat(set(file, "action_type", "training").refusal()).isEmpty();
    assertThat(cell(file, "action_type")).isEqualTo("training");
    assertThat(register.chronicle().open(file.id()).state().actions())
        .extracting(action -> action.type().label())
        .containsExactly("training");
    assertThat(set(file, "action_type", "apology").refusal())
        .isEqualTo("An action has been agreed. Change it, or agree another, in the case file.");
  }

  @Test
  void aDayTakesItsStepAndAnotherDayPutsItRight() {
    CaseFile file = log("2016-06-01");
    assertThat(set(file, "acknowledged", "3/6/16").refusal()).isEmpty();
    assertThat(cell(file, "acknowledged")).isEqualTo("2016-06-03");
    assertThat(entries(file)).contains(Stage1.Acknowledged.class);

    set(file, "acknowledged", "2 June 2016");
    assertThat(cell(file, "acknowledged")).isEqualTo("2016-06-02");

    set(file, "acknowledged", "");
    assertThat(cell(file, "acknowledged")).isEqualTo("null");
  }

  @Test
  void aRuleOfTheProcedureRefusesACellInItsOwnWords() {
    CaseFile file = log("2016-06-01");
    Tried refused = plan(file, "stage2_adjudicated", "10/06/2016").tried().getFirst();
    assertThat(refused.refusal()).contains("Stage 2");
    assertThat(plan(file, "acknowledged", "30/02/2016").tried().getFirst().refusal())
        .contains("'30/02/2016' is not a date");
    assertThat(plan(file, "acknowledged", "21/06/2016").tried().getFirst().refusal())
        .contains("later than today");
    assertThat(plan(file, "acknowledged", "31/05/2016").tried().getFirst().refusal()).isNotEmpty();
    assertThat(plan(file, "outcome", "upheld by all").tried().getFirst().refusal())
        .contains("fully upheld");
    assertThat(plan(file, "outcome", "not upheld").tried().getFirst().refusal())
        .contains("day it was sent first");
    assertThat(plan(file, "due", "1/7/2016").tried().getFirst().refusal()).contains("Press Enter");
  }

  @Test
  void aStepIsJudgedByWhatCameBeforeIt() {
    CaseFile file = log("2016-05-02");
    set(file, "responded", "12/05/2016");
    set(file, "outcome", "partly");
    desk.take(
        register.chronicle().open(file.id()), LocalDate.of(2016, 5, 20), new Stage2.Requested());

    assertThat(set(file, "acknowledged", "03/05/2016").refusal()).isEmpty();
    assertThat(set(file, "outcome", "not upheld").refusal()).isEmpty();
    assertThat(cell(file, "outcome")).isEqualTo("not upheld");
    assertThat(cell(file, "stage")).isEqualTo("2");
    assertThat(plan(file, "acknowledged", "13/05/2016").tried().getFirst().refusal())
        .as("after the response there is nothing to acknowledge")
        .isNotEmpty();
  }

  @Test
  void severalCellsOfARowGoInTheOrderOfTheProcedure() {
    CaseFile file = log("2016-06-01");
    Plan plan =
        changes.plan(
            List.of(
                new Change(file.id(), column("outcome"), "Not upheld"),
                new Change(file.id(), column("responded"), "2016-06-10"),
                new Change(file.id(), column("apology"), "Y")));
    assertThat(plan.refused()).isEmpty();
    changes.make(plan);
    assertThat(cell(file, "outcome")).isEqualTo("not upheld");
    assertThat(cell(file, "apology")).isEqualTo("yes");
    assertThat(entries(file))
        .as("one response, none struck out on the way")
        .containsOnlyOnce(Stage1.ResponseSent.class);
  }

  @Test
  void manyRowsAreSetAndTakenBackAtOnceAndMadeAgain() {
    List<CaseFile> files =
        LongStream.range(0, 20).mapToObj(i -> log("2016-06-0" + (1 + i % 5))).toList();
    desk.take(
        files.getFirst(),
        TODAY,
        new Stage1.ResponseSent(Outcome.NOT_UPHELD, false, true, null, null));
    Plan plan =
        changes.plan(
            files.stream()
                .map(f -> new Change(f.id(), column("responding_manager"), "Head of Fostering"))
                .toList());
    assertThat(plan.good()).hasSize(20);
    Made made = changes.make(plan);
    assertThat(files).allSatisfy(f -> assertThat(cell(f, "responding_manager")).startsWith("Head"));
    assertThat(entries(files.get(1))).contains(Stage1.Allocated.class);
    assertThat(entries(files.getFirst()))
        .as("after the answer a name is only put right")
        .contains(Intake.Amended.class);

    Made back = changes.undo(made);
    assertThat(files).allSatisfy(f -> assertThat(cell(f, "responding_manager")).isEqualTo("null"));
    changes.undo(back);
    assertThat(files).allSatisfy(f -> assertThat(cell(f, "responding_manager")).startsWith("Head"));
  }

  @Test
  void whatIsRefusedIsRefusedByItself() {
    CaseFile open = log("2016-06-01");
    CaseFile answered = log("2016-05-02");
    set(answered, "responded", "10/05/2016");
    Plan plan =
        changes.plan(
            List.of(
                new Change(open.id(), column("acknowledged"), "20/06/2016"),
                new Change(answered.id(), column("acknowledged"), "20/06/2016")));
    assertThat(plan.good()).extracting(Tried::reference).containsExactly("2016/001");
    assertThat(plan.refused()).extracting(Tried::reference).containsExactly("2016/002");
    assertThat(changes.make(plan).entries()).containsOnlyKeys(open.id());
  }

  @Test
  void whenOneFileHasChangedNothingIsMade() {
    CaseFile one = log("2016-06-01");
    CaseFile other = log("2016-06-01");
    Plan plan =
        changes.plan(
            List.of(
                new Change(one.id(), column("team"), "East"),
                new Change(other.id(), column("team"), "East")));
    set(other, "child_name", "Rowan A.");
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> changes.make(plan)))
        .isNotNull();
    assertThat(cell(one, "team")).isEqualTo("null");
  }

  @Test
  void aDayInAFieldOfTextOfOurOwnIsADayToo() {
    register.grid().keep(new OwnField("Born", Kind.TEXT, List.of()));
    CaseFile file = log("2016-06-01");
    set(file, "own:Born", "14/05/2009");
    assertThat(cell(file, "own:Born")).isEqualTo("2009-05-14");
    assertThat(column("own:Born").said("2009-05-14")).isEqualTo("14 May 2009");
    set(file, "own:Born", "about 2009");
    assertThat(cell(file, "own:Born")).isEqualTo("about 2009");
    set(file, "own:Born", "14/5");
    assertThat(cell(file, "own:Born")).isEqualTo("14/5");
  }

  @Test
  void aFieldOfOurOwnIsTyped() {
    register.grid().keep(new OwnField("Councillor told", Kind.DAY, List.of()));
    CaseFile file = log("2016-06-01");
    assertThat(plan(file, "own:Councillor told", "soon").refused()).hasSize(1);
    set(file, "own:Councillor told", "5 June 2016");
    assertThat(cell(file, "own:Councillor told")).isEqualTo("2016-06-05");
  }

  @Test
  void everyColumnHasItsWordsAndComputedOnesExplainThemselves() {
    assertThat(register.grid().columns().all())
        .allSatisfy(column -> assertThat(column.name()).isNotBlank())
        .filteredOn(Column::computed)
        .allSatisfy(column -> assertThat(column.why()).isNotBlank());
  }

  @Test
  void aReferenceIsNeverGivenTwice() {
    CaseFile one = log("2016-06-01");
    CaseFile other = log("2016-06-01");
    assertThat(plan(other, "reference", "2016/001").refused()).hasSize(1);
    assertThat(set(one, "reference", "CSC-17").refusal()).isEmpty();
    assertThat(cell(one, "reference")).isEqualTo("CSC-17");
    assertThat(set(one, "received", "31/05/2016").refusal()).isEmpty();
    assertThat(cell(one, "reference")).as("an amendment outlives the receipt").isEqualTo("CSC-17");
    assertThat(cell(one, "received")).isEqualTo("2016-05-31");
  }
}
