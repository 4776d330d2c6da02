package org.candour.desktop.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.candour.access.Member;
import org.candour.access.Role;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.casework.Desk;
import org.candour.casework.Logging;
import org.candour.casework.Register;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Office;
import org.candour.domain.Field;
import org.candour.domain.LinkKind;
import org.candour.domain.entry.Particulars;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.WorkingCalendar;
import org.candour.store.NewRegister;
import org.candour.store.RegisterOpener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the case file shows besides its steps: the child, what belongs with the complaint, where
/// each point goes; and that a detail, or the day received, can be put right.
class CaseFactsTest {
  private static final LocalDate TODAY = LocalDate.of(2016, 6, 20);
  private static final WorkingCalendar CALENDAR = CalendarData.englandAndWales();

  @TempDir private Path folder = Path.of("");
  private Register register;
  private Office office;

  @BeforeEach
  void open() {
    var path = folder.resolve("facts.candour");
    register = RegisterOpener.create(path, null, new NewRegister("Facts", null, TODAY), CALENDAR);
    office =
        new Office(new Desk(register, CALENDAR, () -> Authorship.on("Complaints Manager", TODAY)));
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  @DisplayName(
      "R064: who the child is, how they were heard and by whom supported, what is not known")
  void theChild() {
    Clerk clerk = clerk(logged("2016-04-01", "Rowan A.", "Ms A."));
    clerk.take("decide-route on 2016-04-01: eligible=yes, scope=yes");
    clerk.take("hear-child on 2016-04-04: how-heard=In her own words, supported-by=Her teacher");
    clerk.take("offer-advocate on 2016-04-04");
    clerk.take("answer-advocate on 2016-04-05: wanted=yes");
    clerk.take("appoint-advocate on 2016-04-08: provider=A Voice");
    clerk.take("refer-safeguarding on 2016-04-08: referred-to=First Response, allegation=no");
    clerk.take("amend on 2016-04-08: detail=Ethnicity, value=White British");

    CaseView view = clerk.view();
    assertThat(said(view, "child"))
        .contains("Child or young person: Rowan A.", "Own view obtained: In her own words")
        .contains("Supported by: Her teacher", "Concern passed on: Fri 8 Apr 2016");
    assertThat(said(view, "equality")).contains("Ethnicity: White British", "Gender: not recorded");
    assertThat(said(view, "advocate"))
        .contains("Offered: Mon 4 Apr 2016", "Answer: wanted, Tue 5 Apr 2016")
        .contains("Appointed: Fri 8 Apr 2016", "Advocacy provider: A Voice");
    assertThat(view.safeguarding()).isEqualTo("2016-04-08");
  }

  @Test
  @DisplayName("C08: why a late request is taken up stands in the chronology")
  void aLateRequest() {
    Clerk clerk = clerk(logged("2016-04-01", "Rowan A.", "Ms A."));
    clerk.take("decide-route on 2016-04-01: eligible=yes, scope=yes");
    clerk.take("raise-point on 2016-04-04: point=Calls not returned, desired=An apology");
    clerk.take("find-on-point on 2016-04-12: finding-1=partly upheld");
    clerk.take("send-response on 2016-04-12: outcome=partly upheld, next-stage=yes");
    clerk.take("request-stage-2 on 2016-06-01: own-words=No, why-late=She was ill in May");

    assertThat(clerk.view().chronology())
        .extracting(ChronologyLine::detail)
        .anyMatch(line -> line.contains("Taken up late: She was ill in May"));
  }

  @Test
  void aComplaintIsOfferedFirstToWhoeverFindsItUnderMyResponses() {
    register.close();
    register =
        RegisterOpener.create(
            folder.resolve("roles.candour"),
            "Ann Teal",
            "four plain words here",
            new NewRegister("Facts", null, TODAY),
            CALENDAR);
    office = new Office(new Desk(register, CALENDAR, () -> Authorship.on("Ann Teal", TODAY)));
    register
        .members()
        .give(
            Member.given("Zinnia Marsh", Role.SERVICE_MANAGER, TODAY),
            Authorship.on("Complaints Manager", TODAY));
    Clerk clerk = clerk(logged("2016-04-01", "Rowan A.", "Ms A."));
    clerk.take("decide-route on 2016-04-01: eligible=yes, scope=yes");
    clerk.take("allocate on 2016-04-04: manager=Mr A. Burnet");

    assertThat(new KnownNames(office).offered("manager", new Answers(Map.of())))
        .containsExactly("Zinnia Marsh", "Mr A. Burnet");
  }

  @Test
  void aComplaintShowsItsLinksAndOffersTheOthersOfTheFamily() {
    CaseFile earlier = logged("2015-11-02", "Rowan Ash", "Ms Ash");
    CaseFile sibling = logged("2016-03-01", "Teal Ash", "Ms Ash");
    logged("2016-03-02", "Sam Beech", "Mr Beech");
    Clerk clerk = clerk(logged("2016-04-01", "Rowan Ash", "Ms Ash"));
    assertThat(clerk.view().linked())
        .extracting(CaseView.LinkedLine::file, CaseView.LinkedLine::offered)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(earlier.id(), LinkKind.EARLIER),
            org.assertj.core.groups.Tuple.tuple(sibling.id(), LinkKind.SIBLING));

    clerk.link(sibling.state().reference(), LinkKind.SIBLING);

    assertThat(clerk.view().linked())
        .extracting(CaseView.LinkedLine::file, CaseView.LinkedLine::offered)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(sibling.id(), null),
            org.assertj.core.groups.Tuple.tuple(earlier.id(), LinkKind.EARLIER));
  }

  @Test
  void eachPointSaysWhereItGoes() {
    Clerk clerk = clerk(logged("2016-04-01", "Rowan A.", "Ms A."));
    clerk.take("decide-route on 2016-04-01: eligible=yes, scope=yes");
    clerk.take("raise-point on 2016-04-04: point=Calls");
    clerk.take("raise-point on 2016-04-04: point=A school place");
    clerk.take("raise-point on 2016-04-04: point=Contact");
    clerk.take(
        "route-point on 2016-04-05: number=2, point-route=routed elsewhere,"
            + " point-procedure=school, reason=The school decides");
    clerk.take(
        "route-point on 2016-04-05: number=3, point-route=deferred, reason=Before the court");

    assertThat(clerk.view().table().points())
        .extracting(PointTable.Row::about)
        .containsExactly(
            "considered here",
            "routed elsewhere · school · The school decides",
            "deferred · Before the court");
  }

  @Test
  void theDayReceivedIsPutRightAndTheLimitFollows() {
    Clerk clerk = clerk(logged("2016-06-13", "Rowan A.", "Ms A."));
    clerk.take("decide-route on 2016-06-13: eligible=yes, scope=yes");
    assertThat(due(clerk)).isEqualTo("2016-06-27");

    clerk.received(LocalDate.of(2016, 6, 10), "The letter was stamped on Friday");

    assertThat(due(clerk)).isEqualTo("2016-06-24");
    assertThat(said(clerk.view(), "complaint")).contains("Received: Fri 10 Jun 2016");
  }

  private static LocalDate due(Clerk clerk) {
    return clerk.view().strip().getFirst().dues().getFirst().date().day();
  }

  private static String said(CaseView view, String section) {
    return view.particulars().stream()
        .filter(it -> it.id().equals(section))
        .flatMap(it -> it.lines().stream())
        .map(line -> line.name() + ": " + line.text())
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  private Clerk clerk(CaseFile file) {
    return new Clerk(office, file);
  }

  private CaseFile logged(String day, String child, String complainant) {
    var values =
        Map.of(
            Field.COMPLAINANT_TYPE, "parent",
            Field.COMPLAINANT_NAME, complainant,
            Field.CHILD_NAME, child,
            Field.SERVICE_AREA, "Fostering",
            Field.SUMMARY, "Calls were not returned.");
    return new Logging("", LocalDate.parse(day), new Particulars(values), null, List.of())
        .at(office.desk());
  }
}
