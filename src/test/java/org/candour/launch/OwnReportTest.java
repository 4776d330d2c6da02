package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.casework.CaseFile;
import org.candour.casework.RegisterInfo;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Learning;
import org.candour.domain.entry.Loose;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Stage1;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.Figures;
import org.candour.report.Asked;
import org.candour.report.Filed;
import org.candour.report.ReportKind;
import org.candour.report.checks.Checks;
import org.candour.report.checks.Finding;
import org.candour.report.html.HtmlWriter;
import org.candour.report.paint.Typeface;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The reports of a register with a single complaint, made in the middle of its first year.
class OwnReportTest extends OwnRegister {
  private static final FinancialYear YEAR = FinancialYear.parse("2026-27");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private CaseFile file;

  @BeforeEach
  void complaint() {
    now = LocalDate.of(2026, 11, 2);
    file =
        complaint(Map.of(Field.COMPLAINANT_TYPE, "child or young person", Field.METHOD, "email"));
    file = take(file, "2026-11-03", new Stage1.Acknowledged());
    file = take(file, "2026-11-04", action(1, "2026-11-10", "Letters go out in time."));
    file = take(file, "2026-11-04", action(2, "2026-12-31", null));
    file =
        take(
            file,
            "2026-11-05",
            new Learning.SaidAndDone(1, "Letters come late.", "We post letters on the same day."));
  }

  private String text(ReportKind kind) {
    var asked = new Asked(YEAR, 3, java.time.Month.NOVEMBER, 1, null);
    var html =
        new String(
            new HtmlWriter(Typeface.shared()).write(kind.write(register, asked, TODAY)), UTF);
    return html.replaceAll("(?s)<(style|svg|script).*?</\\1>", " ")
        .replaceAll("<[^>]+>", " ")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replaceAll("\\s+", " ");
  }

  private static final java.nio.charset.Charset UTF = java.nio.charset.StandardCharsets.UTF_8;

  @Test
  @DisplayName("What was recorded as said and done is told, the words of an action once it is done")
  void saidAndDone() {
    assertThat(text(ReportKind.ANNUAL))
        .contains("Letters come late.", "We post letters on the same day.")
        .doesNotContain("No change of the year");
    assertThat(text(ReportKind.SUMMARY)).doesNotContain("Letters go out in time.");
    take(file, "2026-11-10", new Remedy.ActionCompleted(1, "Postage book"));
    assertThat(text(ReportKind.SUMMARY)).contains("Letters go out in time.");
  }

  @Test
  @DisplayName("The Ombudsman's figures beside similar councils are printed once they are entered")
  void besideOthers() {
    assertThat(text(ReportKind.ANNUAL)).doesNotContain("beside similar councils");
    desk.file(
        FileKind.INDICATOR,
        now,
        new Loose.IndicatorEntered(
            YEAR.label(), "Ombudsman upheld rate, similar councils", "80", null, "Review", false));
    assertThat(text(ReportKind.ANNUAL))
        .contains("The Ombudsman beside similar councils", "upheld rate, similar councils – 80");
  }

  @Test
  @DisplayName("Nothing is overdue before its day, in the year so far and in quarters to come")
  void notYet() {
    var annual = text(ReportKind.ANNUAL);
    assertThat(annual)
        .contains("The year is not over")
        .contains("Actions overdue on 20 November 2026: 1")
        .contains("Of the 1 action that fell due in the year so far, none were done in time")
        .contains("and one was left undone on 20 November 2026")
        .contains("Q3 so far", "n/a")
        .doesNotContain("at the end of the year", "31 Dec 2026");
    var figures = register.now(TODAY, t -> Figures.of(YEAR, java.util.OptionalInt.empty(), t));
    assertThat(figures.get("actions.overdue")).hasValue(java.math.BigDecimal.ONE);
    assertThat(figures.get("actions.due")).hasValue(java.math.BigDecimal.ONE);
    assertThat(figures.get("stage1.open.late")).hasValue(java.math.BigDecimal.ZERO);
    assertThat(figures.get("stage1.carried.forward")).hasValue(java.math.BigDecimal.ONE);
  }

  @Test
  @DisplayName("Once the period is over, its end counts, also for an action due on its last day")
  void over() {
    var later = LocalDate.of(2027, 4, 1);
    var figures = register.now(later, t -> Figures.of(YEAR, java.util.OptionalInt.empty(), t));
    assertThat(figures.get("actions.overdue")).hasValue(java.math.BigDecimal.TWO);
    assertThat(figures.get("stage1.open.late")).hasValue(java.math.BigDecimal.ONE);
  }

  @Test
  @DisplayName(
      "Nothing is claimed that nobody recorded: it is left to write, and the checks say so")
  void nothingClaimed() {
    for (var kind : List.of(ReportKind.ANNUAL, ReportKind.COVER)) {
      assertThat(text(kind))
          .doesNotContain("Papers for conferences", "papers for conferences", "each month")
          .doesNotContain("Children in Care Council", "recharged", "Corporate Resources")
          .contains("To be entered");
      var filed = new Filed(kind, Asked.of(YEAR));
      var report = kind.write(register, filed.asked(), TODAY);
      assertThat(
              Checks.of(register, filed, TODAY, report).stream()
                  .map(Finding::sentence)
                  .collect(Collectors.joining("\n")))
          .contains("passages are left to write");
    }
  }

  @Test
  @DisplayName("One is singular, none is none")
  void agreement() {
    assertThat(text(ReportKind.ANNUAL))
        .contains("One complaint was received at Stage 1.")
        .contains("No request for Stage 2 was made in the year")
        .contains("None were open on 20 November 2026.")
        .contains("6. Local Government and Social Care Ombudsman");
  }

  @Test
  @DisplayName("The council's name, once entered, stands in every report")
  void named() {
    register.preferences().keep(RegisterInfo.COUNCIL, "Wold County Council");
    for (var kind : ReportKind.values()) {
      assertThat(text(kind)).as(kind.label()).contains("Wold County Council");
    }
  }
}
