package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.candour.casework.Authorship;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.OpenRegister;
import org.candour.figures.RandomRegister;
import org.candour.report.Asked;
import org.candour.report.Format;
import org.candour.report.ReportKind;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.candour.report.model.Texts;
import org.candour.report.pdf.PdfWriter;
import org.candour.report.pdf.TagTree;
import org.candour.report.word.OfficeSchema;
import org.candour.report.writing.Indicator;
import org.candour.report.writing.Said;
import org.candour.report.writing.Targets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Every kind of report of registers that nobody thought of, in every format.
class RandomReportsTest {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 30);
  private static final Asked ASKED = Asked.of(FinancialYear.parse("2015-16"));

  @TempDir private Path folder;

  @BeforeAll
  static void validators() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest(name = "register {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  @DisplayName("No check of PDF/UA-1, PDF/A-3a, the tag tree or Office Open XML fails")
  void accessible(long seed) throws VeraPDFException {
    try (var register = register(RandomRegister.of(seed, 40))) {
      for (var kind : ReportKind.values()) {
        accessible(kind.label(), kind.write(register, ASKED, TODAY));
      }
    }
  }

  @Test
  @DisplayName(
      "Forty service areas with names of sixty letters neither overflow nor leave a page empty")
  void longNames() throws VeraPDFException {
    var areas =
        IntStream.rangeClosed(1, 40)
            .mapToObj(
                n -> "Integrated Multi-Agency Safeguarding and Family Help Team %02d".formatted(n))
            .toList();
    assertThat(areas).allMatch(area -> area.length() == 60);
    try (var register = register(RandomRegister.of(1, 400, areas))) {
      for (var kind : ReportKind.values()) {
        accessible(kind.label(), kind.write(register, ASKED, TODAY));
      }
    }
  }

  @ParameterizedTest(name = "quarter {0}")
  @ValueSource(ints = {1, 2, 3, 4})
  @DisplayName("No quarter of the demonstration tears a table from its end")
  void quarters(int quarter, @TempDir Path folder) throws VeraPDFException {
    var registers = new FileRegisters(CalendarData.englandAndWales());
    try (var register = registers.demonstration(folder.resolve("d.candour"))) {
      for (var year : List.of("2014-15", "2015-16")) {
        var asked = new Asked(FinancialYear.parse(year), quarter, null, 1, null);
        accessible(year, ReportKind.QUARTERLY.write(register, asked, Demonstration.TODAY));
      }
    }
  }

  @ParameterizedTest(name = "as at {0}")
  @ValueSource(strings = {"2016-05-03", "2016-09-30"})
  @DisplayName("Fifteen causes, fifteen services and fifteen targets leave a quarter on four pages")
  void quarterly(LocalDate asAt) throws VeraPDFException, IOException {
    var areas = named("Integrated Safeguarding and Family Help Team %02d");
    var causes = named("Something that a family was unhappy about %02d");
    try (var register = register(RandomRegister.of(1, 400, areas, causes))) {
      register
          .preferences()
          .keep(
              Targets.SETTING,
              Arrays.stream(Indicator.values())
                  .map(indicator -> indicator + " = 9 amber 8")
                  .collect(Collectors.joining("\n")));
      var report = ReportKind.QUARTERLY.write(register, ASKED, asAt);
      accessible("quarterly", report);
      var words = new StringBuilder();
      Texts.of(report, text -> words.append(text).append('\n'));
      assertThat(causes).allMatch(words.toString()::contains);
      try (var file = Loader.loadPDF(new PdfWriter().write(report))) {
        assertThat(file.getNumberOfPages()).isBetween(2, 4);
      }
    }
  }

  @ParameterizedTest(name = "register {0}")
  @ValueSource(longs = {1, 2, 3})
  @DisplayName("The lines of every breakdown come to the total below them")
  void totals(long seed) {
    try (var register = register(RandomRegister.of(seed, 60))) {
      var totalled =
          ReportKind.ANNUAL.write(register, ASKED, TODAY).tables().stream()
              .filter(table -> table.columns().getLast().head().equals("Change"))
              .filter(table -> table.rows().getLast().total())
              .toList();
      assertThat(totalled).hasSizeGreaterThan(9).allSatisfy(RandomReportsTest::comesToItsTotal);
    }
  }

  private static void comesToItsTotal(Block.Table table) {
    for (int column = 1; column <= 2; column++) {
      int at = column;
      var numbers =
          table.rows().stream()
              .map(row -> Said.number(row.cells().get(at).text()).orElseThrow())
              .toList();
      assertThat(numbers.stream().limit(numbers.size() - 1).mapToLong(n -> n).sum())
          .as("%s, column %s", Run.plain(table.caption()), column)
          .isEqualTo(numbers.getLast());
    }
  }

  private static List<String> named(String name) {
    return IntStream.rangeClosed(1, 15).mapToObj(name::formatted).toList();
  }

  private static void accessible(String name, Document report) throws VeraPDFException {
    var pdf = new PdfWriter().write(report);
    assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).as(name).isEmpty();
    assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).as(name).isEmpty();
    assertThat(TagTree.faults(pdf, report)).as(name).isEmpty();
    assertThat(OfficeSchema.faults(Format.WORD.write(report))).as(name).isEmpty();
    assertThat(Format.EXCEL.write(report)).as(name).isNotEmpty();
    assertThat(Format.PAGE.write(report)).as(name).isNotEmpty();
  }

  private OpenRegister register(List<org.candour.casework.Chronicle.NewFile> files) {
    var register =
        new FileRegisters(CalendarData.englandAndWales())
            .create(folder.resolve("random.candour"), null, code -> {});
    register.chronicle().bring(Authorship.on("tester", TODAY).importing(), files.iterator());
    return register;
  }

  private static List<String> failures(byte[] file, PDFAFlavour flavour) throws VeraPDFException {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
          .distinct()
          .toList();
    } catch (IOException unclosed) {
      throw new UncheckedIOException(unclosed);
    }
  }
}
