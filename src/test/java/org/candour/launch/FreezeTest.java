package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.candour.casework.Authorship;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.Procedure;
import org.candour.domain.Refusal;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Particulars;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.report.Asked;
import org.candour.report.Filed;
import org.candour.report.ReportKind;
import org.candour.report.annual.Annual;
import org.candour.report.freeze.Difference;
import org.candour.report.freeze.Freeze;
import org.candour.report.writing.Narrative;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreezeTest {
  private static final FinancialYear YEAR = FinancialYear.parse("2015-16");
  private static final LocalDate TODAY = Demonstration.TODAY;
  private static final Filed ANNUAL = new Filed(ReportKind.ANNUAL, Asked.of(YEAR));
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
      var kept = freeze.mark(ANNUAL, () -> report, TODAY, WHO);
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
              ANNUAL,
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

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"cover", "summary", "quarterly-4", "briefing-3-1", "briefing-3-6"})
  @DisplayName("Every report that is tabled can be marked final, each under its own name and time")
  void everyKind(String name, @TempDir Path folder) {
    var registers = new FileRegisters(CalendarData.englandAndWales());
    try (var register = registers.demonstration(folder.resolve("d.candour"))) {
      var freeze = new Freeze(register);
      var filed = Filed.parse(name, YEAR).orElseThrow();
      var kept = freeze.mark(filed, TODAY, WHO);
      assertThat(kept.kind()).isEqualTo(name);
      assertThat(Freeze.filed(kept)).contains(filed);
      assertThat(freeze.since(kept, TODAY)).isEmpty();

      register.chronicle().begin(FileKind.COMPLAINT, WHO, List.of(late()));

      assertThat(freeze.since(kept, TODAY))
          .filteredOn(d -> d.figure().equals("stage1.received"))
          .singleElement()
          .satisfies(FreezeTest::explained);
      assertThat(register.finals().of(name, "2015-16")).containsExactly(kept);
      assertThat(register.finals().of("annual", "2015-16")).isEmpty();
    }
  }

  @Test
  @DisplayName("A quarter that is final is not touched by what comes into another quarter")
  void otherQuarter(@TempDir Path folder) {
    var registers = new FileRegisters(CalendarData.englandAndWales());
    try (var register = registers.demonstration(folder.resolve("d.candour"))) {
      var freeze = new Freeze(register);
      var third = freeze.mark(Filed.parse("quarterly-3", YEAR).orElseThrow(), TODAY, WHO);
      register.chronicle().begin(FileKind.COMPLAINT, WHO, List.of(late()));
      assertThat(freeze.since(third, TODAY)).isEmpty();
    }
  }

  @Test
  @DisplayName(
      "Complaints that came in or left stand first, then those that only changed, in a line")
  void ordered(@TempDir Path folder) {
    var registers = new FileRegisters(CalendarData.englandAndWales());
    try (var register = registers.demonstration(folder.resolve("d.candour"))) {
      var freeze = new Freeze(register);
      var kept = freeze.mark(ANNUAL, TODAY, WHO);
      var behind =
          new org.candour.report.Behind(register, ReportKind.ANNUAL, Asked.of(YEAR), TODAY);
      var noted = behind.cases("stage1.received").getFirst();
      var gone = behind.cases("stage1.received").getLast();
      var chronicle = register.chronicle();
      chronicle.append(
          noted.file(),
          chronicle.open(noted.file()).version(),
          WHO,
          List.of(new NewEntry(TODAY, new org.candour.domain.entry.Learning.Tagged("Any"))));
      chronicle.begin(FileKind.COMPLAINT, WHO, List.of(late()));
      chronicle.append(
          gone.file(),
          chronicle.open(gone.file()).version(),
          WHO,
          List.of(
              new NewEntry(
                  TODAY, new Intake.RouteChanged(Procedure.CORPORATE, null, "not statutory"))));

      var differences = freeze.since(kept, TODAY);
      assertThat(differences).extracting(Difference::figure).doesNotContain("stage1.received");
      assertThat(differences)
          .filteredOn(d -> !d.moved().isEmpty() && !d.changed().isEmpty())
          .allSatisfy(d -> assertThat(d.causes().getFirst()).isIn(d.moved()));
      var paper = org.candour.report.freeze.Changes.of(register, kept, TODAY).tables().getFirst();
      assertThat(paper.rows())
          .extracting(row -> row.cells().getLast().text())
          .anyMatch(why -> why.startsWith("LATE/1 came in: "))
          .anyMatch(why -> why.contains(gone.reference() + " left: "));
      assertThat(
              new org.candour.report.pdf.PdfWriter()
                  .write(org.candour.report.freeze.Changes.of(register, kept, TODAY)))
          .isNotEmpty();
    }
  }

  @Test
  @DisplayName("A report that its checks speak against is refused")
  void refused(@TempDir Path folder) {
    var registers = new FileRegisters(CalendarData.englandAndWales());
    try (var register = registers.demonstration(folder.resolve("d.candour"))) {
      Narrative.keep(register.preferences(), "annual", YEAR, "money.change", "See Table 77.");
      assertThatThrownBy(() -> new Freeze(register).mark(ANNUAL, TODAY, WHO))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("77");
      assertThat(register.finals().all()).isEmpty();
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
