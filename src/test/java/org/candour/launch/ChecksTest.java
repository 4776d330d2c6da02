package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.candour.casework.Authorship;
import org.candour.casework.Desk;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Loose;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.OpenRegister;
import org.candour.report.Asked;
import org.candour.report.Filed;
import org.candour.report.ReportKind;
import org.candour.report.Setup;
import org.candour.report.annual.Annual;
import org.candour.report.checks.Checks;
import org.candour.report.checks.Finding;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.candour.report.writing.Narrative;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is looked at before the demonstration's annual report is published.
class ChecksTest {
  private static final FinancialYear YEAR = FinancialYear.parse("2015-16");

  private OpenRegister register;

  @BeforeEach
  void open(@TempDir Path folder) {
    register =
        new FileRegisters(CalendarData.englandAndWales())
            .demonstration(folder.resolve("checks.candour"));
  }

  @AfterEach
  void close() {
    register.close();
  }

  private String said(Finding.Weight weight) {
    var today = Demonstration.TODAY;
    var annual = new Filed(ReportKind.ANNUAL, Asked.of(YEAR));
    var report = ReportKind.ANNUAL.write(register, annual.asked(), today);
    return Checks.of(register, annual, today, report).stream()
        .filter(found -> found.weight() == weight)
        .map(Finding::sentence)
        .collect(Collectors.joining("\n"));
  }

  @Test
  @DisplayName(
      "The demonstration agrees with itself, and shows where the published report does not")
  void demonstration() {
    assertThat(said(Finding.Weight.STANDS)).isEmpty();
    assertThat(said(Finding.Weight.SOUND))
        .contains("The parts add up", "Four quarters make the year")
        .contains("The cover report and the annual report print the same figures")
        .contains("Every table that the text refers to is there");
    assertThat(said(Finding.Weight.LOOK))
        .contains("Published for 2015/16: 15 of 57 is 26%, yet 23% is published")
        .contains("2015/16: the register differs from what was published")
        .contains("Mask them");
  }

  @Test
  @DisplayName("Typed mistakes are found: a missing table, a figure nobody defined")
  void typed() {
    var preferences = register.preferences();
    Narrative.keep(preferences, "annual", YEAR, "money.change", "See Table 77 and [cost.totl|£].");
    assertThat(said(Finding.Weight.STANDS)).contains("not there: 77", "do not exist: cost.totl");
  }

  @Test
  @DisplayName("Names that the register knows are found in every sentence, not in quotations alone")
  void names() {
    assertThat(said(Finding.Weight.LOOK)).doesNotContain("Hartstongue", "Likely names");
    var preferences = register.preferences();
    Narrative.keep(preferences, "annual", YEAR, "money.change", "We thank Dot Hartstongue.");
    assertThat(said(Finding.Weight.LOOK)).contains("Likely names", "Hartstongue");
    preferences.keep(Setup.CONTACTS, "D. Hartstongue, Team Manager");
    assertThat(said(Finding.Weight.LOOK)).doesNotContain("Hartstongue");
  }

  @Test
  @DisplayName("A name in a note below a table is found too")
  void namesBelowTables() {
    var noted =
        new Loose.IndicatorEntered(
            YEAR.label(),
            "Single Assessments",
            "2139",
            null,
            null,
            null,
            null,
            "Counted by Hartstongue");
    var desk =
        new Desk(
            register,
            CalendarData.englandAndWales(),
            () -> Authorship.on("Complaints Manager", Demonstration.TODAY));
    desk.file(FileKind.INDICATOR, YEAR.last(), noted);
    assertThat(said(Finding.Weight.LOOK)).contains("Likely names", "Hartstongue");
  }

  @Test
  @DisplayName("With any part left out, every reference to a table still resolves")
  void partsLeftOut() {
    for (String part : Annual.parts().keySet()) {
      new Setup(register.preferences()).leaveOut(List.of(part));
      var report = ReportKind.ANNUAL.write(register, Asked.of(YEAR), Demonstration.TODAY);
      var filed = new Filed(ReportKind.ANNUAL, Asked.of(YEAR));
      assertThat(Checks.of(register, filed, Demonstration.TODAY, report))
          .as("without " + part)
          .noneMatch(found -> found.weight() == Finding.Weight.STANDS);
    }
  }

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  @DisplayName("A masked report prints no number of people below the threshold, and no gap of one")
  void masked(ReportKind kind) {
    var asked = new Asked(YEAR, 4, java.time.Month.MARCH, 1, 5);
    var document = kind.write(register, asked, Demonstration.TODAY);
    assertThat(document.cover().lines()).anyMatch(line -> line.startsWith("* stands for"));
    var people =
        Pattern.compile(
            "received\\.(service|complainant|children|others|age|gender|ethnicity).*|cause\\..*(resolved|upheld)(@.*)?");
    var printed =
        document
            .all()
            .flatMap(ChecksTest::runs)
            .filter(Run.Live.class::isInstance)
            .map(Run.Live.class::cast)
            .filter(live -> people.matcher(live.figure()).matches())
            .filter(live -> !live.figure().contains("percent"))
            .toList();
    assertThat(printed)
        .allSatisfy(live ->
            assertThat(live.text().toLowerCase(java.util.Locale.UK))
                .isNotIn("1", "2", "3", "4", "one", "two", "three", "four"));
  }

  @Test
  @DisplayName("Masked or not, the totals are printed; unmasked nothing is hidden")
  void totals() {
    var plain = new Asked(YEAR, null, null, 1, null);
    var hidden = new Asked(YEAR, null, null, 1, 5);
    assertThat(stars(ReportKind.ANNUAL.write(register, plain, Demonstration.TODAY))).isEmpty();
    var masked = ReportKind.ANNUAL.write(register, hidden, Demonstration.TODAY);
    assertThat(stars(masked)).hasSizeGreaterThan(20);
    var groups = new TreeMap<String, Integer>();
    stars(masked).stream()
        .filter(figure -> figure.startsWith("received.service.") && !figure.contains("@"))
        .distinct()
        .forEach(figure -> groups.merge("services", 1, Integer::sum));
    assertThat(groups.values()).noneMatch(n -> n == 1);
  }

  private static List<String> stars(Document document) {
    return document
        .all()
        .flatMap(ChecksTest::runs)
        .filter(Run.Live.class::isInstance)
        .map(Run.Live.class::cast)
        .filter(live -> live.text().equals("*"))
        .map(Run.Live::figure)
        .toList();
  }

  private static java.util.stream.Stream<? extends Run> runs(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph.runs().stream();
      case Block.Bullets bullets -> bullets.items().stream().flatMap(List::stream);
      case Block.Table table -> table.rows().stream().flatMap(row -> row.cells().stream());
      case Block.Graph graph ->
          graph.figures().rows().stream().flatMap(row -> row.cells().stream());
      default -> java.util.stream.Stream.empty();
    };
  }
}
