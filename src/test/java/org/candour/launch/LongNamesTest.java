package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.candour.casework.Authorship;
import org.candour.casework.Chronicle.NewFile;
import org.candour.domain.Field;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Loose;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.Remedy;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.exchange.Import;
import org.candour.figures.OpenRegister;
import org.candour.report.Asked;
import org.candour.report.Format;
import org.candour.report.ReportKind;
import org.candour.report.Setup;
import org.candour.report.cover.Cover;
import org.candour.report.pdf.PdfWriter;
import org.candour.report.pdf.TagTree;
import org.candour.report.word.OfficeSchema;
import org.candour.report.writing.Indicator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The demonstration of a council with forty services, forty teams and fifteen causes, each with a
/// name of sixty letters, and every part, section and target of every report asked for.
class LongNamesTest {
  private static final LocalDate TODAY = Demonstration.TODAY;
  private static final Asked ASKED =
      new Asked(FinancialYear.parse("2015-16"), 4, Month.MARCH, 6, null);

  @TempDir private static Path folder;
  private static OpenRegister register;
  private static int next;

  @BeforeAll
  static void open() {
    try (var workbook = Demonstration.unpack()) {
      var reading = Import.read(workbook.folder(), null, TODAY, false);
      register =
          new FileRegisters(CalendarData.englandAndWales())
              .create(folder.resolve("long.candour"), null, code -> {});
      var who = Authorship.on("Complaints Manager", TODAY).importing();
      register.chronicle().bring(who, reading.files().stream().map(LongNamesTest::of).iterator());
    }
    var setup = new Setup(register.preferences());
    setup.leaveOut(List.of());
    setup.printAlso(List.copyOf(Cover.optional().keySet()));
    setup.aim(
        List.of(Indicator.values()).stream()
            .map(indicator -> new Setup.Aim(indicator, "90", "80"))
            .toList());
  }

  @AfterAll
  static void close() {
    register.close();
  }

  private static NewFile of(NewFile file) {
    next++;
    return new NewFile(
        file.kind(),
        file.entries().stream()
            .map(entry -> new NewEntry(entry.day(), renamed(entry.body())))
            .toList());
  }

  private static Body renamed(Body body) {
    return switch (body) {
      case Intake.Received received ->
          new Intake.Received(received.reference(), renamed(received.particulars()));
      case Remedy.ActionAgreed action ->
          new Remedy.ActionAgreed(
              action.number(),
              action.kind(),
              action.type(),
              action.description(),
              "Manager of the " + team(),
              action.due(),
              action.publishText());
      case Loose.ComplimentReceived said ->
          new Loose.ComplimentReceived(
              team(), area(), said.source(), said.text(), said.useInReport(), said.editedText());
      default -> body;
    };
  }

  private static Particulars renamed(Particulars particulars) {
    return particulars
        .with(Field.SERVICE_AREA, area())
        .with(Field.TEAM, team())
        .with(Field.CAUSES, cause());
  }

  private static String area() {
    return sixty("Integrated Multi-Agency Safeguarding and Family Help Team %02d", 40);
  }

  private static String team() {
    return sixty("Neighbourhood Assessment and Family Support Service No. %04d", 40);
  }

  private static String cause() {
    return sixty("Sensitivity and Empathy of staff towards grieving people %03d", 15);
  }

  private static String sixty(String pattern, int different) {
    var name = pattern.formatted(next % different + 1);
    assertThat(name).hasSize(60);
    return name;
  }

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  @DisplayName("No page is empty, cut, overrun or left with a heading, and Word stays valid")
  void pages(ReportKind kind) {
    var report = kind.write(register, ASKED, TODAY);
    assertThat(TagTree.faults(new PdfWriter().write(report), report)).isEmpty();
    assertThat(OfficeSchema.faults(Format.WORD.write(report))).isEmpty();
  }
}
