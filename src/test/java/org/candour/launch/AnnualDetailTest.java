package org.candour.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.candour.casework.CaseFile;
import org.candour.domain.EventKind;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.IndicatorBasis;
import org.candour.domain.OfficerRole;
import org.candour.domain.Outcome;
import org.candour.domain.UnitKind;
import org.candour.domain.entry.Beside;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Loose;
import org.candour.domain.entry.People;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.time.FinancialYear;
import org.candour.report.Asked;
import org.candour.report.Behind;
import org.candour.report.ReportKind;
import org.candour.report.annual.Annual;
import org.candour.report.csv.CsvTable;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.candour.report.model.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What the annual report tells beyond its counts: Stage 2 step by step, where indicators come
/// from, and what became of actions.
class AnnualDetailTest extends OwnRegister {
  private static final FinancialYear YEAR = FinancialYear.parse("2025-26");
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private CaseFile complaint() {
    return complaint(Map.of());
  }

  private CaseFile complaint(String service) {
    return complaint(Map.of(Field.SERVICE_AREA, service));
  }

  private Document report() {
    return Annual.report(register, YEAR, TODAY);
  }

  private static List<String> row(Document report, String caption, String label) {
    return table(report, caption).rows().stream()
        .map(row -> row.cells().stream().map(Run.Said::text).toList())
        .filter(cells -> cells.getFirst().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static Block.Table table(Document report, String caption) {
    return report
        .all()
        .map(block -> block instanceof Block.Graph graph ? graph.figures() : block)
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .filter(table -> Run.plain(table.caption()).endsWith(caption))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Document report) {
    var all = new StringBuilder();
    Texts.of(report, text -> all.append(text).append('\n'));
    return all.toString();
  }

  @Test
  @DisplayName("Stage 2 is told against both limits and from step to step")
  void stage2() {
    var file = take(complaint(), "2025-04-10", new Stage1.ResponseSent(Outcome.NOT_UPHELD, false));
    file = take(file, "2025-04-14", new Stage2.Requested());
    file = take(file, "2025-04-16", officer(OfficerRole.INVESTIGATING_OFFICER, "Ms B. Rowan"));
    file = take(file, "2025-04-22", officer(OfficerRole.INDEPENDENT_PERSON, "Mr C. Alder"));
    file = take(file, "2025-04-23", new Stage2.StatementAgreed());
    file = take(file, "2025-04-29", new Stage2.Interviewed("The mother", true, null, null));
    file = take(file, "2025-04-30", new Stage2.Interviewed("A worker", true, null, null));
    file = take(file, "2025-05-08", new Stage2.InvestigatorReported());
    file = take(file, "2025-05-12", new Stage2.IndependentPersonReported());
    take(file, "2025-05-15", new Stage2.Adjudicated(Outcome.NOT_UPHELD));

    var report = report();
    assertThat(row(report, "Stage 2 against its time limits", "Adjudicated in all"))
        .containsExactly("Adjudicated in all", "–", "1", "–");
    assertThat(row(report, "time limits", "Within 25 working days of the request").get(2))
        .isEqualTo("1");
    assertThat(text(report))
        .contains("One Stage 2 investigation was adjudicated in the year: one within 25 working");
    var steps = "from step to step of Stage 2";
    assertThat(row(report, steps, "Request to Investigating Officer appointed"))
        .endsWith("2.0", "2", "2", "1");
    assertThat(row(report, steps, "Request to first interview")).endsWith("9.0", "9", "9", "1");
    assertThat(row(report, steps, "That report to the Independent Person's report"))
        .endsWith("2.0", "2", "2", "1");
    assertThat(row(report, steps, "Request to adjudication")).endsWith("20.0", "20", "20", "1");
  }

  private static Body officer(OfficerRole role, String name) {
    return new Stage2.OfficerAppointed(role, name, true);
  }

  @Test
  @DisplayName("R119 to R122: what was held in the year, when and for whom; never its notes")
  void events() {
    assertThat(text(report())).doesNotContain("Meetings, training and briefings of the year");
    event("2025-05-06", EventKind.TRAINING, "all team managers");
    event("2025-04-09", EventKind.CHILDREN_IN_CARE_COUNCIL, null);
    event("2025-10-08", EventKind.CHILDREN_IN_CARE_COUNCIL, null);
    event("2024-05-06", EventKind.BRIEFING, "Elm House");

    assertThat(text(report()))
        .containsSubsequence(
            "Children in Care Council: 9 April 2025 and 8 October 2025",
            "Training (all team managers): 6 May 2025")
        .doesNotContain("Elm House", "Somebody asked");
  }

  private void event(String day, EventKind kind, String audience) {
    now = LocalDate.parse(day);
    desk.file(
        FileKind.EVENT, now, new Beside.EventHeld(kind, audience, null, "Somebody asked", null));
  }

  @Test
  @DisplayName("Table 1 says where its figures come from, what they count, and which may change")
  void context() {
    indicator(YEAR, "Referrals to Children's Social Care", "1200", "Statutory return", false);
    indicator(YEAR, "Referrals to Children's Social Care", "1250", "Team figures", true);
    indicator(YEAR.previous(), "Single Assessments", "800", null, false);

    var report = report();
    assertThat(row(report, "in context", "Referrals to Children's Social Care"))
        .containsExactly(
            "Referrals to Children's Social Care", "during the year", "–", "1,250 (p)", "–");
    assertThat(row(report, "in context", "Single Assessments").get(2)).isEqualTo("800");
    assertThat(table(report, "in context").basis())
        .contains("Source: Team figures; not recorded.", "(p): provisional, may still change.")
        .doesNotContain("Statutory return");
  }

  @Test
  @DisplayName("R112: below Table 1 stands when a source counted, and what its reader has to know")
  void notes() {
    indicator(
        YEAR,
        "Single Assessments",
        LocalDate.of(2026, 4, 30),
        "Brief assessments are left out since October");
    indicator(YEAR.previous(), "Single Assessments", null, "All assessments.");

    assertThat(table(report(), "in context").basis())
        .contains("Source: not recorded; Team figures, as at 30 April 2026.")
        .containsSubsequence(
            "Single Assessments, 2024/25: All assessments.",
            "Single Assessments, 2025/26: Brief assessments are left out since October.");
  }

  private void indicator(FinancialYear year, String name, @Nullable LocalDate asAt, String note) {
    desk.file(
        FileKind.INDICATOR,
        now,
        new Loose.IndicatorEntered(
            year.label(),
            name,
            "800",
            IndicatorBasis.DURING_YEAR,
            asAt == null ? null : "Team figures",
            false,
            asAt,
            note));
  }

  private void indicator(
      FinancialYear year, String name, String value, String source, boolean provisional) {
    desk.file(
        FileKind.INDICATOR,
        now,
        new Loose.IndicatorEntered(
            year.label(), name, value, IndicatorBasis.DURING_YEAR, source, provisional));
  }

  @Test
  @DisplayName(
      "A service that has ended counts under its successor in both years, and a note says so")
  void succession() {
    now = LocalDate.of(2024, 5, 1);
    complaint("Family Assessment");
    complaint("Fostering");
    now = LocalDate.of(2025, 5, 1);
    complaint("Fostering");
    assertThat(row(report(), "Table 3 in figures", "Family Assessment")).endsWith("1", "0", "−1");
    var end = LocalDate.of(2025, 3, 31);
    var unit =
        new People.UnitDescribed(
            UnitKind.SERVICE, "Family Assessment", null, null, end, "Fostering");
    desk.file(FileKind.UNIT, now, unit);

    for (var kind : List.of(ReportKind.ANNUAL, ReportKind.BRIEFING, ReportKind.FOI)) {
      var asked = new Asked(YEAR, null, Month.MAY, 1, null);
      var report = kind.write(register, asked, TODAY);
      var caption = services(kind);
      assertThat(table(report, caption).rows().stream().filter(row -> !row.total()))
          .as(caption)
          .hasSize(1);
      assertThat(row(report, caption, "Fostering")).as(caption).contains("2", "1");
      var note = "Family Assessment ended on 31 March 2025. Its complaints are counted under Fost";
      assertThat(table(report, caption).basis()).as(caption).contains(note);
      assertThat(CsvTable.of(report))
          .filteredOn(csv -> new String(csv.content(), UTF_8).contains(note))
          .hasSize(1);
    }
    var behind = new Behind(register, ReportKind.ANNUAL, Asked.of(YEAR), TODAY);
    assertThat(behind.cases("received.service.Fostering@before")).hasSize(2);
  }

  private static String services(ReportKind kind) {
    return switch (kind) {
      case ANNUAL -> "Table 3 in figures";
      case BRIEFING -> "Returns by service";
      default -> "Complaints received, by service area";
    };
  }

  @Test
  @DisplayName("A number of last year that was published otherwise is marked, with both numbers")
  void recomputed() {
    now = LocalDate.of(2024, 5, 1);
    complaint();
    now = LocalDate.of(2025, 5, 1);
    complaint();
    published("stage1.received", "5");
    published("stage2.requested", "0");

    var report = ReportKind.ANNUAL.write(register, Asked.of(YEAR), TODAY);
    var caption = "Table 2 in figures";
    assertThat(row(report, caption, "Stage 1 received").get(1)).isEqualTo("1‡");
    assertThat(row(report, caption, "Stage 2 requested").get(1)).isEqualTo("0");
    assertThat(table(report, caption).basis())
        .contains("‡ Worked out again", "Stage 1 received, 2024/25: published as 5, now 1.");
    assertThat(table(report, "Table 3 in figures").basis()).contains("‡", "Total, 2024/25");
    assertThat(table(report, "Children's social care in context").basis()).doesNotContain("‡");
  }

  private void published(String figure, String value) {
    var said = new Loose.FigurePublished(YEAR.previous().label(), figure, value, null);
    desk.file(FileKind.PUBLISHED, now, said);
  }

  @Test
  @DisplayName("Who monitors the procedure and how often is said once it is settled")
  void monitored() {
    assertThat(text(report())).contains("To be entered: who monitors the procedure");
    register.preferences().keep(Annual.MONITOR, "the Assistant Director");
    register.preferences().keep(Annual.OFTEN, "each month");
    assertThat(text(report()))
        .contains("The procedure is monitored by the Assistant Director, each month.")
        .doesNotContain("who monitors the procedure");
  }

  @Test
  @DisplayName("Actions late, put off and not done stand with their days and the reason on record")
  void actions() {
    var file = complaint();
    file = take(file, "2025-05-01", action(1, "2025-06-02", "In time."));
    file = take(file, "2025-05-01", action(2, "2025-06-02", "Done late."));
    file = take(file, "2025-05-01", action(3, "2025-06-02", "Put off."));
    file = take(file, "2025-05-01", action(4, "2025-06-02", "Not done."));
    file = take(file, "2025-05-20", new Remedy.ActionCompleted(1, "Seen"));
    var later = LocalDate.of(2025, 8, 29);
    file = take(file, "2025-05-28", new Remedy.ActionRescheduled(3, later, "No trainer."));
    file = take(file, "2025-06-20", new Remedy.ActionCompleted(2, "Seen"));
    take(file, "2025-08-20", new Remedy.ActionCompleted(3, "Seen"));

    var report = report();
    var caption = "Actions late, put off or not done";
    assertThat(table(report, caption).rows()).hasSize(3);
    assertThat(row(report, caption, "Done late."))
        .endsWith("2\u00a0Jun\u00a02025", "–", "20\u00a0Jun\u00a02025", "Not recorded");
    assertThat(row(report, caption, "Put off."))
        .endsWith(
            "2\u00a0Jun\u00a02025",
            "29\u00a0Aug\u00a02025",
            "20\u00a0Aug\u00a02025",
            "No trainer.");
    assertThat(row(report, caption, "Not done."))
        .endsWith("2\u00a0Jun\u00a02025", "–", "Not done", "Not recorded");
  }
}
