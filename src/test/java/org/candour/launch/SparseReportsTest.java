package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.candour.casework.Authorship;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.OpenRegister;
import org.candour.figures.RandomRegister;
import org.candour.report.Asked;
import org.candour.report.ReportKind;
import org.candour.report.model.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the reports say of years with little or nothing in them, and with nothing before them.
class SparseReportsTest {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 30);
  private static final String FIRST = "2014-15";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  @DisplayName("The first year of a register is compared with nothing")
  void first(ReportKind kind) {
    try (var register = register(1, 40)) {
      assertThat(said(kind, register, FIRST))
          .doesNotContain("compared with –")
          .doesNotContain("(– ")
          .doesNotContain("(–)")
          .doesNotContain("ordinary variation")
          .doesNotContain("tells which changes are larger");
    }
  }

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  @DisplayName("An empty year is said to be empty, and shares nothing out")
  void empty(ReportKind kind) {
    try (var register = register(1, 0)) {
      assertThat(said(kind, register, "2015-16"))
          .doesNotContain("compared with –")
          .doesNotContain("of no decisions")
          .doesNotContain("Of the 0")
          .doesNotContain("0 of the 0")
          .doesNotContain("– each")
          .doesNotContain("counted in none")
          .doesNotContain("Among the changes:")
          .doesNotContain("can lead to several");
    }
  }

  @Test
  @DisplayName("Spend of a year that the register does not hold is a dash, not nought")
  void spend() {
    try (var register = register(1, 40)) {
      var report = ReportKind.QUARTERLY.write(register, asked(FIRST), TODAY);
      var spend = report.tables().stream().filter(t -> t.basis().contains("spend dated")).toList();
      assertThat(spend).hasSize(1);
      assertThat(spend.getFirst().rows())
          .allSatisfy(row ->
              assertThat(row.cells().subList(3, 5)).allMatch(cell -> cell.text().equals("–")));
    }
  }

  @Test
  @DisplayName("What is not recorded is no cause to draw attention to, and no service")
  void unrecorded() {
    try (var register = register(11, 60)) {
      for (var kind : ReportKind.values()) {
        assertThat(said(kind, register, "2015-16"))
            .as(kind.label())
            .doesNotContain("Not recorded (")
            .doesNotContain("Not recorded: 1")
            .doesNotContain("‘Not recorded’");
      }
    }
  }

  @Test
  @DisplayName("An answer lists by the alphabet, whatever the case, and what is not recorded last")
  void alphabet() {
    try (var register = register(11, 60)) {
      var causes =
          ReportKind.FOI.write(register, asked("2015-16"), TODAY).tables().stream()
              .map(table -> table.rows().stream().map(row -> row.cells().getFirst().text()))
              .map(Stream::toList)
              .filter(labels -> labels.contains("Quality of our work"))
              .toList();
      assertThat(causes).containsExactly(List.of("Delays", "Quality of our work", "Not recorded"));
    }
  }

  @Test
  @DisplayName("A decision without a summary is left to be entered, and an action has a capital")
  void unsaid() {
    try (var register = register(11, 60)) {
      assertThat(said(ReportKind.ANNUAL, register, "2015-16"))
          .contains("To be entered: what was complained of.")
          .contains("To be entered: what was found.");
      assertThat(said(ReportKind.BRIEFING, register, "2015-16"))
          .contains("\nAmend records\n")
          .doesNotContain("\namend records\n");
    }
  }

  @Test
  @DisplayName("A briefing of one month promises no other, and several stand month by month")
  void months() {
    try (var register = register(1, 40)) {
      var one = said(ReportKind.BRIEFING, register, "2015-16");
      assertThat(one).contains("of the month").doesNotContain("month by month");
      var six = new Asked(FinancialYear.parse("2015-16"), null, null, 6, null);
      var words = new StringBuilder();
      Texts.of(ReportKind.BRIEFING.write(register, six, TODAY), words::append);
      assertThat(words.toString()).contains("month by month");
    }
  }

  private static String said(ReportKind kind, OpenRegister register, String year) {
    var words = new StringBuilder();
    Texts.of(kind.write(register, asked(year), TODAY), text -> words.append(text).append('\n'));
    return words.toString();
  }

  private static Asked asked(String year) {
    return Asked.of(FinancialYear.parse(year));
  }

  private OpenRegister register(long seed, int complaints) {
    var register =
        new FileRegisters(CalendarData.englandAndWales())
            .create(folder.resolve("sparse.candour"), null, code -> {});
    var files = RandomRegister.of(seed, complaints);
    register.chronicle().bring(Authorship.on("tester", TODAY).importing(), files.iterator());
    return register;
  }
}
