package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.candour.domain.Refusal;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.report.Asked;
import org.candour.report.Filed;
import org.candour.report.Format;
import org.candour.report.ReportKind;
import org.candour.report.foi.Answers;
import org.candour.report.pdf.PdfWriter;
import org.candour.report.pdf.TagTree;
import org.candour.report.word.OfficeSchema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoiTest {
  @Test
  @DisplayName("The questions are answered by year, defined, and masked when that is asked for")
  void answers(@TempDir Path folder) {
    var year = FinancialYear.parse("2015-16");
    var registers = new FileRegisters(CalendarData.englandAndWales());
    try (var register = registers.demonstration(folder.resolve("d.candour"))) {
      var open = ReportKind.FOI.write(register, Asked.of(year), Demonstration.TODAY);
      var masked =
          ReportKind.FOI.write(register, new Asked(year, null, null, 1, 5), Demonstration.TODAY);
      var name = "table-1-complaints-received-by-stage.csv";
      var stages =
          new String(
              OfficeSchema.parts(Format.TABLES.write(open)).get(name), StandardCharsets.UTF_8);
      assertThat(stages).contains("Figure,2014/15,2015/16").contains("Stage 1,57,65");
      var services = "table-2-complaints-received-by-service-area.csv";
      assertThat(
              new String(
                  OfficeSchema.parts(Format.TABLES.write(masked)).get(services),
                  StandardCharsets.UTF_8))
          .contains("Adoption,*,*", "Disabled Children's Services,6,*");
      assertThat(new String(Format.PAGE.write(open), StandardCharsets.UTF_8))
          .contains("Average working days");
      assertThat(TagTree.faults(new PdfWriter().write(open), open)).isEmpty();
    }
  }

  @Test
  @DisplayName("An answer is saved under its name, chosen by it, and puts its questions alone")
  void saved(@TempDir Path folder) {
    var year = FinancialYear.parse("2015-16");
    var registers = new FileRegisters(CalendarData.englandAndWales());
    try (var register = registers.demonstration(folder.resolve("d.candour"))) {
      var preferences = register.preferences();
      Answers.keep(preferences, "Times  = and costs", List.of("spend", "days"));
      assertThat(Answers.saved(preferences))
          .containsEntry("Times and costs", List.of("days", "spend"));
      var choice =
          Choices.of(year, Demonstration.TODAY, Answers.saved(preferences)).stream()
              .filter(each -> each.said().equals("FOI: Times and costs, 2015-16"))
              .findFirst()
              .orElseThrow();
      var report = ReportKind.FOI.write(register, choice.asked(), Demonstration.TODAY);
      assertThat(report.headings())
          .extracting(org.candour.report.model.Block.Heading::text)
          .containsExactly("Time taken at Stage 1", "Spend");
      assertThat(report.tables()).allMatch(table -> table.basis().startsWith("Basis: "));
      var filed = Filed.of(ReportKind.FOI, choice.asked(), Demonstration.TODAY);
      assertThat(filed.name()).isEqualTo("foi-days+spend");
      assertThat(Filed.parse(filed.name(), year)).contains(filed);
      preferences.keep("report.foi.answers", "Times and costs = days, weather");
      assertThat(Answers.saved(preferences)).containsEntry("Times and costs", List.of("days"));
      Answers.keep(preferences, "Times and costs", List.of());
      assertThat(Answers.saved(preferences)).isEmpty();
      assertThatThrownBy(() -> Answers.read("days, weather"))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("'weather' is no question")
          .hasMessageContaining("appointments");
      assertThatThrownBy(() -> Answers.named(preferences, "Other"))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("No answer is saved under 'Other'");
    }
  }

  @Test
  @DisplayName("A table with a star says what it stands for; one without a star does not")
  void masked(@TempDir Path folder) {
    var year = FinancialYear.parse("2015-16");
    var registers = new FileRegisters(CalendarData.englandAndWales());
    try (var register = registers.demonstration(folder.resolve("d.candour"))) {
      var asked = Asked.of(year).hiding(5);
      var tables = ReportKind.FOI.write(register, asked, Demonstration.TODAY).tables();
      assertThat(tables)
          .allSatisfy(table -> {
            boolean starred =
                table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .anyMatch(cell -> cell.text().equals("*"));
            assertThat(table.basis().contains("* stands for a number below 5")).isEqualTo(starred);
          })
          .anyMatch(table -> table.basis().contains("*"));
    }
  }
}
