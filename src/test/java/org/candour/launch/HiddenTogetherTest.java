package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.OpenRegister;
import org.candour.report.Asked;
import org.candour.report.Behind;
import org.candour.report.ReportKind;
import org.candour.report.checks.Printed;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HiddenTogetherTest {
  private static final FinancialYear YEAR = FinancialYear.parse("2015-16");
  private static final List<ReportKind> BESIDE =
      List.of(ReportKind.COVER, ReportKind.SUMMARY, ReportKind.STORYBOARD, ReportKind.FOI);

  @Test
  @DisplayName("What the annual report hides, no other report of the year prints")
  void together(@TempDir Path folder) {
    var registers = new FileRegisters(CalendarData.englandAndWales());
    try (var register = registers.demonstration(folder.resolve("d.candour"))) {
      var hidden =
          Printed.figures(masked(register, ReportKind.ANNUAL))
              .filter(live -> live.text().equals("*"))
              .map(Run.Live::figure)
              .collect(Collectors.toSet());
      assertThat(hidden).contains("received.children");
      for (var kind : BESIDE) {
        assertThat(
                Printed.figures(masked(register, kind))
                    .filter(live -> hidden.contains(live.figure().replaceAll("@2015-16$", "")))
                    .filter(live -> !live.text().equals("*")))
            .as(kind.label())
            .isEmpty();
      }
    }
  }

  @Test
  @DisplayName("How few complaints show a theme is hidden as other small numbers are")
  void themes(@TempDir Path folder) {
    var registers = new FileRegisters(CalendarData.englandAndWales());
    try (var register = registers.demonstration(folder.resolve("d.candour"))) {
      for (var kind : List.of(ReportKind.ANNUAL, ReportKind.STORYBOARD)) {
        assertThat(
                Printed.figures(masked(register, kind))
                    .filter(live -> live.figure().startsWith(Behind.THEME)))
            .as(kind.label())
            .isNotEmpty()
            .allMatch(live -> live.text().equals("*"));
      }
    }
  }

  private static Document masked(OpenRegister register, ReportKind kind) {
    return kind.write(register, Asked.of(YEAR).hiding(5), Demonstration.TODAY);
  }
}
