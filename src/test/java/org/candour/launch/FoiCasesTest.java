package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.candour.casework.CaseFile;
import org.candour.domain.OfficerRole;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.time.FinancialYear;
import org.candour.report.Asked;
import org.candour.report.Behind;
import org.candour.report.ReportKind;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What is asked under the Freedom of Information Act and no figure tells.
class FoiCasesTest extends OwnRegister {
  private static final FinancialYear YEAR = FinancialYear.parse("2025-26");
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private List<List<String>> answer(Asked asked, String question) {
    var report = ReportKind.FOI.write(register, asked.about(List.of(question)), TODAY);
    return ((Block.Table) report.all().filter(Block.Table.class::isInstance).findFirst().get())
        .rows().stream().map(row -> row.cells().stream().map(Run.Said::text).toList()).toList();
  }

  private List<List<String>> answer(String question) {
    return answer(Asked.of(YEAR), question);
  }

  private CaseFile investigated() {
    var file = take(complaint(Map.of()), "2025-04-10", sent(Outcome.NOT_UPHELD));
    file = take(file, "2025-04-14", new Stage2.Requested());
    file = take(file, "2025-04-16", officer(OfficerRole.INVESTIGATING_OFFICER, "Ms B. Rowan"));
    file = take(file, "2025-04-22", officer(OfficerRole.INDEPENDENT_PERSON, "Mr C. Alder"));
    file = take(file, "2025-04-23", new Stage2.StatementAgreed());
    file = take(file, "2025-08-01", new Stage2.InvestigatorReported());
    file = take(file, "2025-08-04", new Stage2.IndependentPersonReported());
    return take(file, "2025-08-05", new Stage2.Adjudicated(Outcome.NOT_UPHELD));
  }

  private static Stage1 sent(Outcome outcome) {
    return new Stage1.ResponseSent(outcome, false);
  }

  private static Stage2 officer(OfficerRole role, String name) {
    return new Stage2.OfficerAppointed(role, name, true);
  }

  @Test
  @DisplayName("Stage 2: how long it took, how many passed 65 working days, and by how much")
  void time() {
    investigated();
    assertThat(answer("stage2days"))
        .containsExactly(
            List.of("Average working days", "77.0"),
            List.of("Longest, working days", "77"),
            List.of("Over 65 working days", "1"),
            List.of("Longest delay beyond 65, working days", "12"));
    var behind = new Behind(register, ReportKind.FOI, Asked.of(YEAR), TODAY);
    assertThat(behind.cases("stage2.days@2025-26")).hasSize(1);
  }

  @Test
  @DisplayName("Stage 2: the day of each step; where small numbers are hidden, its month")
  void steps() {
    investigated();
    assertThat(answer("appointments"))
        .containsExactly(
            List.of(
                "1",
                "14\u00a0Apr\u00a02025",
                "16\u00a0Apr\u00a02025",
                "22\u00a0Apr\u00a02025",
                "23\u00a0Apr\u00a02025",
                "5\u00a0Aug\u00a02025"));
    assertThat(answer(Asked.of(YEAR).hiding(5), "appointments").getFirst())
        .containsExactly(
            "1",
            "Apr\u00a02025",
            "Apr\u00a02025",
            "Apr\u00a02025",
            "Apr\u00a02025",
            "Aug\u00a02025");
    assertThat(answer("stage2steps")).containsExactly(List.of("1", "2", "4", "5", "77", "12"));
  }

  @Test
  @DisplayName("Complaints received and complaints upheld, by section of the Children Act")
  void sections() {
    about("17", Outcome.PARTLY_UPHELD);
    about("17", Outcome.NOT_UPHELD);
    about("47", Outcome.NOT_UPHELD);
    assertThat(answer("sections"))
        .containsExactly(List.of("Section 17", "2"), List.of("Section 47", "1"));
    assertThat(answer("sectionsupheld")).containsExactly(List.of("Section 17", "1"));
    assertThat(answer(Asked.of(YEAR).hiding(5), "sectionsupheld"))
        .containsExactly(List.of("Section 17", "*"));
    var behind = new Behind(register, ReportKind.FOI, Asked.of(YEAR), TODAY);
    assertThat(behind.cases("upheld.section.17@2025-26")).hasSize(1);
    assertThat(behind.meaning("upheld.section.17@2025-26")).isPresent();
  }

  private void about(String section, Outcome outcome) {
    now = LocalDate.of(2025, 4, 1);
    var point = new Intake.PointRaised("1", "Calls", null, null, null, section, null);
    take(take(complaint(Map.of()), "2025-04-04", point), "2025-04-10", sent(outcome));
  }
}
