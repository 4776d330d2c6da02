package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.candour.casework.Authorship;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Particulars;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.report.annual.Annual;
import org.candour.report.freeze.Difference;
import org.candour.report.freeze.Freeze;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreezeTest {
  private static final FinancialYear YEAR = FinancialYear.parse("2015-16");
  private static final LocalDate TODAY = Demonstration.TODAY;
  private static final Authorship WHO = Authorship.on("Complaints Manager", TODAY);

  @Test
  @DisplayName(
      "A final report keeps its pages; a complaint entered later shows as a difference with its"
          + " entry")
  void keepsAndExplains(@TempDir Path folder) {
    var registers = new FileRegisters(CalendarData.englandAndWales());
    try (var register = registers.demonstration(folder.resolve("d.candour"))) {
      var freeze = new Freeze(register);
      var report = Annual.report(register, YEAR, TODAY);
      var kept = freeze.mark("annual", YEAR, () -> report, TODAY, WHO);
      assertThat(freeze.since(kept, TODAY)).isEmpty();
      assertThat(kept.words()).contains("Complaints Resolved");

      register.chronicle().begin(FileKind.COMPLAINT, WHO, List.of(late()));

      var differences = freeze.since(kept, TODAY);
      assertThat(differences)
          .filteredOn(d -> d.figure().equals("stage1.received"))
          .singleElement()
          .satisfies(FreezeTest::explained);
      assertThat(register.finals().of("annual", "2015-16")).containsExactly(kept);
      assertThat(register.finals().pages(kept.id()))
          .isEqualTo(new org.candour.report.pdf.PdfWriter().write(report));
    }
  }

  @Test
  @DisplayName("A complaint entered while the report is drawn is in all of it or in none")
  void whileDrawn(@TempDir Path folder) {
    var registers = new FileRegisters(CalendarData.englandAndWales());
    try (var register = registers.demonstration(folder.resolve("d.candour"))) {
      var freeze = new Freeze(register);
      var entered = new java.util.concurrent.CompletableFuture<Long>();
      var kept =
          freeze.mark(
              "annual",
              YEAR,
              () -> {
                Thread.ofPlatform()
                    .start(() ->
                        entered.complete(
                            register
                                .chronicle()
                                .begin(FileKind.COMPLAINT, WHO, List.of(late()))
                                .id()));
                return Annual.report(register, YEAR, TODAY);
              },
              TODAY,
              WHO);
      entered.join();
      assertThat(kept.figures()).contains("stage1.received\t65");
      assertThat(kept.words()).contains("Stage 1: 65 complaints received");
      assertThat(freeze.since(kept, TODAY))
          .filteredOn(d -> d.figure().equals("stage1.received"))
          .singleElement()
          .satisfies(FreezeTest::explained);
    }
  }

  /// A letter of 30 March that was found in September.
  private static NewEntry late() {
    var procedure = Map.of(Field.PROCEDURE, Procedure.CHILDREN_STATUTORY.label());
    return new NewEntry(
        LocalDate.of(2016, 3, 30), new Intake.Received("LATE/1", new Particulars(procedure)));
  }

  private static void explained(Difference difference) {
    assertThat(difference.is())
        .isEqualByComparingTo(difference.was().add(java.math.BigDecimal.ONE));
    assertThat(difference.causes())
        .singleElement()
        .satisfies(cause -> {
          assertThat(cause.reference()).isEqualTo("LATE/1");
          assertThat(cause.author()).isEqualTo("Complaints Manager");
        });
  }
}
