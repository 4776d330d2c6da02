package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.report.Asked;
import org.candour.report.Format;
import org.candour.report.ReportKind;
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
}
