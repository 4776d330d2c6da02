package org.candour.exchange.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.domain.ComplainantType;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.time.CalendarData;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.state.CaseState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslatorTest {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 30);
  private static final String HEADINGS =
      "Ref No,Date Rec'd,Relationship to child,Child's name,Nature of complaint,Team,Due date,"
          + "Date response sent,Outcome,Days taken,Colour of folder\n";

  @TempDir private Path folder;

  @Test
  void columnsAreKnownByTheirNamesAndTheRestBecomesOurOwn() throws IOException {
    var plan = plan("C1,04/05/2016,Mother,Ann,Late,North,18/05/2016,17/05/2016,Upheld,9,blue");

    assertThat(plan.targets())
        .containsEntry("ref no", Target.REFERENCE)
        .containsEntry("date recd", Target.RECEIVED)
        .containsEntry("relationship to child", Target.COMPLAINANT_TYPE)
        .containsEntry("childs name", Target.CHILD_NAME)
        .containsEntry("nature of complaint", Target.SUMMARY)
        .containsEntry("team", Target.TEAM)
        .containsEntry("due date", Target.DUE)
        .containsEntry("date response sent", Target.RESPONDED)
        .containsEntry("outcome", Target.OUTCOME)
        .containsEntry("days taken", Target.DAYS)
        .doesNotContainKey("colour of folder");
  }

  @Test
  void aRowComesInWithItsValuesMatchedAndItsOwnColumnsKept() throws IOException {
    var run =
        run("C1,04/05/2016,Mother,Ann,Late,North,18/05/2016,17/05/2016,Partially Upheld,9,blue");

    var complaint = state(run, 0);
    assertThat(complaint.reference()).isEqualTo("C1");
    assertThat(complaint.received()).isEqualTo("2016-05-04");
    assertThat(complaint.stage1().responded()).isEqualTo("2016-05-17");
    assertThat(complaint.outcome()).hasToString("PARTLY_UPHELD");
    assertThat(complaint.complainantType()).hasToString("PARENT");
    assertThat(complaint.userFields())
        .containsEntry("Colour of folder", "blue")
        .containsEntry("Due date", "18/05/2016")
        .containsEntry("Days taken", "9");
    assertThat(run.issues()).isEmpty();
    assertThat(run.account()).isEqualTo(new Account(8, 3, 0, 11, 0));
  }

  @Test
  void aDayThatIsNoneStaysInWords() throws IOException {
    var run = run("C1,04/05/2016,Mother,Ann,Late,North,,30/02/2016,,,");

    assertThat(kinds(run)).containsExactly("NO_SUCH_DAY Date response sent 1");
    assertThat(state(run, 0).stage1().responded()).isNull();
    assertThat(state(run, 0).userFields()).containsEntry("Date response sent", "30/02/2016");
  }

  @Test
  void aDecisionSettlesAllRowsOfAFinding() throws IOException {
    var rows =
        new String[] {
          "C1,04/05/2016,Mother,Ann,Late,North,,30/02/2016,,,",
          "C2,05/05/2016,Mother,Bea,Late,North,,31/04/2016,,,",
          "C3,05/05/2016,Mother,Cat,Late,North,,12/05/2016,,,"
        };
    var first = run(rows);
    var issue = first.issues().getFirst();
    assertThat(issue.count()).isEqualTo(2);

    var second = run(first.plan().with(issue.key(), Choice.LEAVE), rows);

    assertThat(second.complaints()).isEqualTo(1);
    assertThat(second.leftOut()).extracting(LeftOut::row).containsExactly(2, 3);
    assertThat(second.leftOut().getFirst().cells()).contains("C1", "30/02/2016");
  }

  @Test
  void aMonthBeforeItsDayIsChangedAboutWhereThatAloneMakesSense() throws IOException {
    var run =
        run(
            "C1,04/05/2016,Mother,Ann,Late,North,,05/03/2016,,,",
            "C2,04/05/2016,Dad,B,L,N,,05/23/2016,,,");

    assertThat(kinds(run))
        .containsExactly(
            "BEFORE_RECEIVED Date response sent 1", "MONTH_FIRST Date response sent 1");
    assertThat(state(run, 1).stage1().responded()).isEqualTo("2016-05-23");

    var swapped =
        run(
            "C1,04/05/2016,Mother,Ann,Late,North,,06/05/2016,,,",
            "C2,12/05/2016,Dad,B,L,N,,03/06/2016,,,",
            "C3,08/05/2016,Dad,B,L,N,,05/06/2016,,,",
            "C4,11/05/2016,Dad,B,L,N,,07/01/2016,,,");
    assertThat(kinds(swapped)).containsExactly("SWAPPED Date response sent 1");
    assertThat(state(swapped, 3).stage1().responded()).isEqualTo("2016-07-01");
    var right =
        run(
            "C1,05/05/2016,Mother,Ann,Late,North,,03/12/2015,,,",
            "C2,01/05/2016,Mother,Ann,Late,North,,07/02/2016,,,");
    assertThat(kinds(right)).first().isEqualTo("SWAPPED Date response sent 1");
    assertThat(state(right, 1).stage1().responded()).isEqualTo("2016-07-02");
  }

  @Test
  void referencesThatAreMissingOrUsedTwiceGetNewOnes() throws IOException {
    var run =
        run(
            "C1,04/05/2016,Mother,Ann,A,North,,,,,",
            "C1,05/05/2016,Mother,Bea,B,North,,,,,",
            ",06/05/2016,Mother,Cat,C,North,,,,,",
            "C1,04/05/2016,Mother,Ann,A,North,,,,,");

    assertThat(references(run)).containsExactly("C1", "C1 (2)", "Row 4");
    assertThat(kinds(run))
        .containsExactly("TWICE_SAME Ref No 1", "TWICE Ref No 1", "NO_REFERENCE Ref No 1");
    assertThat(run.leftOut()).hasSize(1);
  }

  @Test
  void daysTakenThatDifferFromOursNameTheirCause() throws IOException {
    // 4 May 2016 is a Wednesday, 7 May a Saturday; 30 May is the spring bank holiday.
    assertThat(cause("C1,04/05/2016,Mother,A,A,N,,11/05/2016,,6,"))
        .isEqualTo("NETWORKDAYS counts both ends: the day received is day one");
    assertThat(cause("C1,28/05/2016,Mother,B,B,N,,02/06/2016,,4,"))
        .isEqualTo("bank holidays were not taken out");
    assertThat(cause("C1,26/05/2016,Mother,C,C,N,,02/06/2016,,6,"))
        .isEqualTo("both ends were counted, and bank holidays were not taken out");
    assertThat(cause("C1,04/05/2016,Mother,D,D,N,,11/05/2016,,7,"))
        .isEqualTo("calendar days, not working days");
    assertThat(cause("C1,07/05/2016,Mother,D,D,N,,11/05/2016,,2,"))
        .isEqualTo("NETWORKDAYS less one, with a start on a day that is not worked");
    assertThat(cause("C1,04/05/2016,Mother,D,D,N,,11/05/2016,,31,"))
        .isEqualTo("no way of counting that we know");
    assertThat(run("C1,04/05/2016,Mother,D,D,N,,11/05/2016,,5,").issues()).isEmpty();
  }

  @Test
  void ofSeveralCausesTheOneThatExplainsMostRowsIsNamed() throws IOException {
    // 26 May to 2 June is five days either by both ends or by forgetting the holiday.
    var run =
        run(
            "C1,26/05/2016,Mother,A,A,N,,02/06/2016,,5,",
            "C2,04/05/2016,Mother,A,A,N,,11/05/2016,,6,");

    assertThat(causes(run, Trouble.DAYS_DIFFER))
        .containsOnlyKeys("NETWORKDAYS counts both ends: the day received is day one");
  }

  private String cause(String row) throws IOException {
    return causes(run(row), Trouble.DAYS_DIFFER).keySet().iterator().next();
  }

  @Test
  void anOpenCaseKeepsTheDayPromisedBesideOurs() throws IOException {
    // Ten working days from Thursday 26 May 2016 end on 10 June; the spreadsheet forgot 30 May.
    var run =
        run(
            "C1,26/05/2016,Mother,A,A,N,09/06/2016,,,,",
            "C2,26/05/2016,Mother,B,B,N,09/06/2016,08/06/2016,,,");

    assertThat(causes(run, Trouble.PROMISED)).containsOnlyKeys("bank holidays were not taken out");
    assertThat(causes(run, Trouble.DUE_DIFFERS))
        .containsOnlyKeys("bank holidays were not taken out");
    assertThat(state(run, 0).stage1().promisedFor()).isEqualTo("2016-06-09");
    assertThat(state(run, 1).stage1().promisedFor()).isNull();
  }

  @Test
  void totalsTitlesAndHeadingsAgainAreNoComplaints() throws IOException {
    var run =
        run(
            "C1,04/05/2016,Mother,A,A,N,,,,,",
            ",,,,,,,,,,",
            "June 2016,,,,,,,,,,",
            HEADINGS.strip(),
            "Total,,,,,,,,,12,",
            "TOTAL 2016,45,12,,33,,,,,12,");

    assertThat(run.complaints()).isEqualTo(1);
    assertThat(kinds(run)).containsExactly("NOT_A_ROW  4");
  }

  @Test
  void aComplaintWhoseReferenceBeginsLikeASumIsOne() throws IOException {
    var run = run("Total Care 3,04/05/2016,Mother,A,A,N,,,,,");

    assertThat(run.complaints()).isEqualTo(1);
  }

  @Test
  void whoComplainedStaysBlankWhereTheSpreadsheetDoesNotSayIt() throws IOException {
    var run = run("C1,04/05/2016,,A,A,N,,,,,", "C2,04/05/2016,n/k,A,A,N,,,,,");

    assertThat(run.complaints()).isEqualTo(2);
    assertThat(run.leftOut()).isEmpty();
    assertThat(state(run, 0).complainantType()).isNull();
    assertThat(state(run, 0).userFields()).isEmpty();
    assertThat(state(run, 1).complainantType()).isNull();
    assertThat(state(run, 1).userFields()).containsEntry("Relationship to child", "n/k");
  }

  @Test
  void whoComplainedMayBeSaidByTheUserOrTheRowsLeftOut() throws IOException {
    var row = "C1,04/05/2016,,A,A,N,,,,,";
    var chosen = run(plan(row).withBlank(Target.COMPLAINANT_TYPE, "parent"), row);
    assertThat(state(chosen, 0).complainantType()).isEqualTo(ComplainantType.PARENT);

    var left = run(plan(row).withBlank(Target.COMPLAINANT_TYPE, ""), row);
    assertThat(kinds(left)).containsExactly("NEEDED Who complained 1");
    assertThat(left.complaints()).isZero();
  }

  @Test
  void aWordThatIsOnlyLikeOneOnTheListIsKeptBeside() throws IOException {
    var run = run("C1,04/05/2016,Mothre,A,A,N,,06/05/2016,Upheldd maybe,,");

    assertThat(kinds(run))
        .contains("ALIKE_VALUE Relationship to child 1", "UNKNOWN_VALUE Outcome (as written) 1");
    assertThat(state(run, 0).userFields()).containsEntry("Outcome (as written)", "Upheldd maybe");
  }

  private Path file(String... rows) throws IOException {
    return Files.writeString(
        folder.resolve("register.csv"), HEADINGS + String.join("\n", rows) + "\n");
  }

  private Plan plan(String... rows) throws IOException {
    return Plan.propose(Spreadsheet.read(file(rows)));
  }

  private DryRun run(String... rows) throws IOException {
    return run(plan(rows), rows);
  }

  private DryRun run(Plan plan, String... rows) throws IOException {
    var book = Spreadsheet.read(file(rows));
    return new Translator(book, null, CalendarData.englandAndWales(), TODAY).run(plan);
  }

  private static List<String> kinds(DryRun run) {
    return run.issues().stream()
        .map(i -> i.trouble() + " " + i.column() + " " + i.count())
        .toList();
  }

  private static Map<String, String> causes(DryRun run, Trouble trouble) {
    return run.issues().stream()
        .filter(i -> i.trouble() == trouble)
        .collect(Collectors.toMap(Issue::cause, i -> "C" + (i.places().getFirst().row() - 1)));
  }

  private static List<String> references(DryRun run) {
    return IntStream.range(0, run.complaints()).mapToObj(i -> state(run, i).reference()).toList();
  }

  static CaseState state(DryRun run, int place) {
    var entries = run.reading().files().get(place).entries();
    return Fold.of(
        IntStream.range(0, entries.size()).mapToObj(i -> entry(i + 1, entries.get(i))).toList());
  }

  private static Entry entry(long id, NewEntry entry) {
    return new Entry(
        id,
        1,
        entry.day(),
        Objects.requireNonNull(TODAY).atStartOfDay().toInstant(java.time.ZoneOffset.UTC),
        entry.day(),
        "Import",
        true,
        entry.body());
  }
}
