package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.store.Fixture.TESTER;
import static org.candour.store.Fixture.on;
import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.COST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.casework.CaseFile;
import org.candour.casework.ComplaintLine;
import org.candour.casework.LearningLists;
import org.candour.casework.Lists.Missing;
import org.candour.casework.OmbudsmanLists;
import org.candour.casework.Query;
import org.candour.casework.Query.Column;
import org.candour.casework.Query.Comparison;
import org.candour.casework.Query.Filter;
import org.candour.domain.ActionType;
import org.candour.domain.CauseFamily;
import org.candour.domain.ComplimentSource;
import org.candour.domain.CostCategory;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.Money;
import org.candour.domain.Outcome;
import org.candour.domain.Refusal;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Learning;
import org.candour.domain.entry.Loose;
import org.candour.domain.entry.Ombudsman;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.time.FinancialYear;
import org.junit.jupiter.api.Test;

/// What the lists, searches and rows of every engine must tell alike.
abstract class ListsContract extends EngineContract {
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
  void gapsAreThoseOfComplaintsReceivedInAPeriod() {
    begin("2015-04-22", "2015/001", "Jory Penrose", "Fostering");
    begin("2016-04-22", "2016/001", "Jory Penrose", "Fostering");

    assertThat(register.lists().gaps(10))
        .extracting(gap -> gap.reference())
        .contains("2015/001", "2016/001");
    assertThat(register.lists().gaps(new FinancialYear(2015).period(), 10))
        .isNotEmpty()
        .allMatch(gap -> gap.reference().equals("2015/001"));
  }

  @Test
  void whoComplainedIsMissingUntilItIsSaid() {
    register
        .chronicle()
        .begin(
            FileKind.COMPLAINT,
            TESTER,
            List.of(
                on(
                    "2016-09-29",
                    new Intake.Received(
                        "2016/009",
                        new Particulars(
                            Map.of(
                                Field.SERVICE_AREA, "Fostering",
                                Field.PROCEDURE, "children statutory"))))));
    assertThat(register.lists().gaps(10))
        .extracting(gap -> gap.what())
        .contains(Missing.COMPLAINANT_TYPE);

    var gap = register.lists().gaps(10).getFirst();
    append(
        register.chronicle().open(gap.file()),
        on("2016-09-30", new Intake.Amended(Field.COMPLAINANT_TYPE, "parent", null)));
    assertThat(register.lists().gaps(10))
        .extracting(after -> after.what())
        .doesNotContain(Missing.COMPLAINANT_TYPE);
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

    assertThat(lists.actions(LearningLists.Ask.OPEN, 9))
        .extracting(LearningLists.ActionLine::number)
        .containsExactly(4, 1);
    assertThat(
            lists.actions(new LearningLists.Ask("Head of Fostering", "Fostering", null, false), 9))
        .hasSize(1);
    assertThat(lists.countActions(new LearningLists.Ask(null, "Adoption", null, false))).isZero();
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
