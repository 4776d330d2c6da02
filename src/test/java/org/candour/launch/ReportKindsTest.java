package org.candour.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.candour.casework.Authorship;
import org.candour.domain.FileKind;
import org.candour.domain.Refusal;
import org.candour.domain.entry.Learning;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.OpenRegister;
import org.candour.report.Asked;
import org.candour.report.Behind;
import org.candour.report.Format;
import org.candour.report.ReportKind;
import org.candour.report.Setup;
import org.candour.report.annual.Annual;
import org.candour.report.briefing.Briefing;
import org.candour.report.cover.Cover;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.candour.report.pdf.PdfWriter;
import org.candour.report.pdf.Places;
import org.candour.report.quarterly.Quarterly;
import org.candour.report.writing.Indicator;
import org.candour.report.writing.Narrative;
import org.candour.report.writing.Passage;
import org.candour.report.writing.Targets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Each kind of report of the demonstration: what it says, that it is short where it must be, and
/// that its pages are accessible.
class ReportKindsTest {
  private static final FinancialYear YEAR = FinancialYear.parse("2015-16");
  private static final FinancialYear NOW = FinancialYear.parse("2016-17");
  private static final LocalDate TODAY = Demonstration.TODAY;

  private static final Authorship WHO = Authorship.on("Complaints Manager", TODAY);

  private OpenRegister register;

  @BeforeAll
  static void validators() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @BeforeEach
  void open(@TempDir Path folder) {
    register =
        new FileRegisters(CalendarData.englandAndWales())
            .demonstration(folder.resolve("kinds.candour"));
  }

  @AfterEach
  void close() {
    register.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"COVER", "QUARTERLY", "BRIEFING"})
  @DisplayName("PDF/UA-1 and PDF/A-3a: no failed check, and two to four pages")
  void accessible(ReportKind kind) throws VeraPDFException, IOException {
    var pdf = new PdfWriter().write(kind.write(register, Asked.of(NOW), TODAY));
    assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    try (var file = Loader.loadPDF(pdf)) {
      assertThat(file.getNumberOfPages()).isBetween(2, 4);
    }
  }

  @Test
  @DisplayName("Officers to contact stand as in an address, a line each, in PDF, Word and HTML")
  void contacts() throws VeraPDFException, IOException {
    new Setup(register.preferences())
        .name(Map.of(Setup.CONTACTS, "A. Nother, Director, 0123 456 7890\nB. Else, Manager"));
    var cover = ReportKind.COVER.write(register, Asked.of(YEAR), TODAY);
    var pdf = new PdfWriter().write(cover);
    assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    try (var file = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(file).lines().map(String::strip))
          .containsSequence("A. Nother", "Director", "0123 456 7890", "B. Else", "Manager");
    }
    assertThat(new String(Format.PAGE.write(cover), UTF_8))
        .contains("<p class=\"lines\">A. Nother\nDirector\n0123 456 7890</p>");
  }

  @Test
  @DisplayName("Officers still to be entered stand as in an address too, each on lines of its own")
  void contactsToEnter() {
    new Setup(register.preferences()).name(Map.of(Setup.CONTACTS, ""));
    var blocks = ReportKind.COVER.write(register, Asked.of(YEAR), TODAY).blocks();
    var from = IntStream.range(0, blocks.size()).filter(i -> headed(blocks.get(i))).findFirst();
    var officers = blocks.subList(from.orElseThrow() + 1, from.orElseThrow() + 4);

    assertThat(officers)
        .allSatisfy(block -> {
          assertThat(block).isInstanceOf(Block.Paragraph.class);
          assertThat(((Block.Paragraph) block).number()).isEmpty();
          assertThat(Run.plain(((Block.Paragraph) block).runs()).lines()).hasSize(4);
        });
  }

  private static boolean headed(Block block) {
    return block instanceof Block.Heading heading && heading.text().equals("Officers to Contact");
  }

  @ParameterizedTest
  @EnumSource(names = {"SUMMARY", "STORYBOARD"})
  @DisplayName("The one-page reports are one page, with no failed check")
  void onePage(ReportKind kind) throws VeraPDFException, IOException {
    var pdf = new PdfWriter().write(kind.write(register, Asked.of(YEAR), TODAY));
    assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    try (var file = Loader.loadPDF(pdf)) {
      assertThat(file.getNumberOfPages()).isEqualTo(1);
      var box = file.getPage(0).getMediaBox();
      assertThat(box.getWidth() > box.getHeight()).isEqualTo(kind == ReportKind.STORYBOARD);
    }
  }

  @Test
  @DisplayName("A council leaves out a passage and a part, adds words of its own, and names people")
  void settled() {
    var asked = Asked.of(YEAR);
    ReportKind.ANNUAL.keep(register, asked, TODAY, "service.caution", Passage.LEFT_OUT);
    ReportKind.ANNUAL.keep(
        register, asked, TODAY, "own.section.2.4", "First.\n\nThen [stage1.received|n].");
    var setup = new Setup(register.preferences());
    setup.leaveOut(List.of("part.14"));
    setup.aim(List.of(new Setup.Aim(Indicator.WITHIN_20, "95", "90")));
    setup.name(Map.of(Setup.CONTACTS, "A. Nother, Director\nB. Else"));
    assertThat(words(ReportKind.ANNUAL.write(register, asked, TODAY)))
        .contains("First.\nThen 65.")
        .doesNotContain("a difference of a few complaints may be chance", "Appendix D");
    assertThat(words(ReportKind.COVER.write(register, asked, TODAY)))
        .contains("A. Nother\nDirector\nB. Else")
        .doesNotContain("to be entered\nAssistant");
    assertThat(words(ReportKind.QUARTERLY.write(register, Asked.of(NOW), TODAY)))
        .contains(" | 95%: ");
    assertThatThrownBy(() -> setup.aim(List.of(new Setup.Aim(Indicator.WITHIN_20, "most", ""))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  @DisplayName("Every number on a page leads to its cases")
  void numbers() {
    var asked = Asked.of(YEAR);
    var document = ReportKind.ANNUAL.write(register, asked, TODAY);
    var places = Places.of(document, new PdfWriter().draft(document));
    var behind = new Behind(register, ReportKind.ANNUAL, asked, TODAY);
    assertThat(places).filteredOn(p -> p.figure().equals("stage1.received")).hasSizeGreaterThan(2);
    assertThat(behind.cases("stage1.received")).hasSize(65);
    assertThat(behind.cases("stage1.received@before")).hasSize(57);
    assertThat(behind.cases("received.service.Fostering@before")).hasSize(9);
    assertThat(behind.cases("upheld.percent")).hasSize(13);
    long printed = figures(document).values().stream().mapToLong(List::size).sum();
    assertThat((long) places.size()).isGreaterThanOrEqualTo(printed);
  }

  @Test
  @DisplayName("The quarterly report compares like with like and rates only what has a target")
  void quarterly() {
    var asked = new Asked(NOW, 2, null, 1, null);
    var text = words(ReportKind.QUARTERLY.write(register, asked, TODAY));
    assertThat(text)
        .contains("Quarter 2, 2016-17", "Figures as at 30 September 2016")
        .contains("Received at Stage 1 | 65 | 27 | 34 | 17 | 17 | n/a | n/a | level | higher")
        .contains("The Council has set no targets")
        .contains("Upheld, fully or in part | 3 | 15 | 42% (15 of 36) | 31% (9 of 29)");
    register.preferences().keep(Targets.SETTING, "WITHIN_20 = 95 amber 90\nSTAGE_2 = 3");
    assertThat(words(ReportKind.QUARTERLY.write(register, asked, TODAY)))
        .containsPattern("Resolved within 20 working days \\|[^\n]* \\| 95%: Amber\n")
        .containsPattern("Stage 2 requests \\|[^\n]* \\| 3: Red\n")
        .containsPattern("Received at Stage 1 \\|[^\n]* \\| –\n")
        .contains("Resolved within 20 working days: Amber. 94% (34 of 36) in the year to date")
        .contains("Stage 2 requests: Red. 4 in the year to date (target 3); ")
        .contains("To be entered: what is done to reach it.");
  }

  @Test
  @DisplayName("Each indicator has words of its own, which are kept and printed with their figures")
  void commentary() {
    var asked = new Asked(NOW, 2, null, 1, null);
    var drafted = ReportKind.QUARTERLY.compose(register, asked, TODAY);
    assertThat(drafted.narrative().passages())
        .extracting(Passage::key)
        .contains(
            java.util.Arrays.stream(Indicator.values())
                .map(indicator -> "indicator." + indicator)
                .toArray(String[]::new));
    assertThat(words(drafted.document()))
        .contains("Compliments. 12 in the year to date; ")
        .doesNotContain("Received at Stage 1. ");
    ReportKind.QUARTERLY.keep(
        register, asked, TODAY, "indicator.RECEIVED", "A school closed: [stage1.received|n] came.");
    assertThat(words(ReportKind.QUARTERLY.write(register, asked, TODAY)))
        .contains("Received at Stage 1. A school closed: 17 came.");
  }

  @Test
  @DisplayName("Themes stand with when they were discussed and whether a report had them before")
  void themes() {
    theme("Papers reach families late", TODAY.minusDays(4));
    var chronicle = register.chronicle();
    var shown =
        register.lists().complaints(org.candour.casework.Query.newest(40)).stream()
            .filter(line -> line.received().getMonth() == Month.AUGUST)
            .toList();
    shown.forEach(line ->
        chronicle.append(
            line.file(),
            chronicle.open(line.file()).version(),
            WHO,
            List.of(new NewEntry(TODAY, new Learning.Tagged("papers reach families LATE")))));
    var text = words(ReportKind.QUARTERLY.write(register, new Asked(NOW, 2, null, 1, null), TODAY));
    assertThat(text)
        .contains(
            "Papers reach families late | %d | %d | 26 Sept 2016, Management team"
                    .formatted(shown.size(), shown.size())
                + " | Repeat: in 2015-16 too | A reminder goes out weekly. In other figures: 48% (IRO report).");
    numbersOpen("theme.Papers reach families late", shown.size());
    numbersOpen("theme.Papers reach families late@year", shown.size());
  }

  @Test
  @DisplayName(
      "R078: the cover report says whether a theme is new, with whom it was discussed, when")
  void coverThemes() {
    theme("Papers reach families late", TODAY.minusDays(4));
    register
        .chronicle()
        .begin(
            FileKind.THEME,
            WHO,
            List.of(new NewEntry(TODAY, new Learning.ThemeNamed("New", null))));
    assertThat(words(Cover.report(register, NOW, TODAY)))
        .contains(
            "Papers reach families late. It was reported in 2015-16 too. Discussed with Management"
                + " team on 26 September 2016. A reminder goes out weekly.\n")
        .contains("\nNew\n");
  }

  @Test
  @DisplayName(
      "R079: the cover report drafts what was recommended and is not done, by whom and when")
  void coverAdvice() {
    advise("Record reasons.", "Assistant Director");
    advise("Tell the public", null);
    assertThat(words(Cover.report(register, NOW, TODAY)))
        .contains("Recommended to the department and not yet done: ")
        .contains("Record reasons (Assistant Director, by 26 September 2016)")
        .contains("Tell the public")
        .doesNotContain("what else is planned");
    assertThat(words(Cover.report(register, YEAR, TODAY)))
        .contains("The department has been asked, besides,")
        .doesNotContain("Recommended to the department");
  }

  private void advise(String text, String owner) {
    var due = TODAY.minusDays(4);
    register
        .chronicle()
        .begin(
            FileKind.ADVICE,
            WHO,
            List.of(new NewEntry(due, new Learning.Advised(text, owner, due, null))));
  }

  @Test
  @DisplayName("R116, R117: the cover report says who follows the procedure, once that is settled")
  void coverMonitoring() {
    var preferences = register.preferences();
    preferences.keep(Quarterly.BODY, "Senior Leadership Team");
    preferences.keep(Annual.MONITOR, "the Assistant Director");
    assertThat(words(Cover.report(register, NOW, TODAY)))
        .contains("A performance report goes to the Senior Leadership Team each quarter.");
    preferences.keep(Annual.OFTEN, "");
    preferences.keep(Quarterly.BODY, "");
    assertThat(words(Cover.report(register, NOW, TODAY)))
        .doesNotContain("The procedure is monitored", "A performance report goes");
    preferences.keep(Annual.OFTEN, "each month");
    assertThat(words(Cover.report(register, NOW, TODAY)))
        .contains("The procedure is monitored by the Assistant Director, each month.");
  }

  @Test
  @DisplayName("R118: who receives the six-month briefing stands on it, and in the yearly reports")
  void sixMonths() {
    var preferences = register.preferences();
    var six = new Asked(NOW, null, Month.SEPTEMBER, 6, null);
    preferences.keep(Briefing.BODY, "");
    assertThat(ReportKind.BRIEFING.write(register, six, TODAY).cover().lines())
        .noneMatch(line -> line.startsWith("For the"));
    preferences.keep(Briefing.BODY, "Service Managers' Meeting");

    assertThat(ReportKind.BRIEFING.write(register, six, TODAY).cover().lines())
        .contains("For the Service Managers' Meeting");
    var one = new Asked(NOW, null, Month.SEPTEMBER, 1, null);
    assertThat(ReportKind.BRIEFING.write(register, one, TODAY).cover().lines())
        .noneMatch(line -> line.startsWith("For the"));
    var sentence = "A briefing goes to the Service Managers' Meeting every six months.";
    assertThat(words(Cover.report(register, NOW, TODAY))).contains(sentence);
    assertThat(words(Annual.report(register, NOW, TODAY))).contains(sentence);
  }

  private void numbersOpen(String figure, int cases) {
    var asked = new Asked(NOW, 2, null, 1, null);
    var behind = new Behind(register, ReportKind.QUARTERLY, asked, TODAY);
    assertThat(behind.cases(figure)).hasSize(cases);
    assertThat(behind.meaning(figure)).isPresent();
  }

  private void theme(String name, LocalDate discussed) {
    register
        .chronicle()
        .begin(
            FileKind.THEME,
            WHO,
            List.of(
                new NewEntry(discussed, new Learning.ThemeNamed(name, null)),
                new NewEntry(discussed, new Learning.ThemeReported("2015-16")),
                new NewEntry(discussed, new Learning.ThemeDiscussed("Management team", null)),
                new NewEntry(
                    discussed, new Learning.ThemeProgressed("A reminder goes out weekly.")),
                new NewEntry(discussed, new Learning.ThemeFigured("48%", "IRO report"))));
  }

  @Test
  @DisplayName("A late action says by how much, and why as far as that is on record")
  void lateActions() {
    register
        .chronicle()
        .begin(
            FileKind.ADVICE,
            WHO,
            List.of(
                new NewEntry(
                    LocalDate.of(2016, 7, 1),
                    new Learning.Advised(
                        "Ring back the same day",
                        "Head of Service",
                        LocalDate.of(2016, 8, 1),
                        null)),
                new NewEntry(
                    LocalDate.of(2016, 8, 1),
                    new Learning.AdviceRescheduled(LocalDate.of(2016, 9, 1), "staff were away"))));
    assertThat(words(ReportKind.QUARTERLY.write(register, new Asked(NOW, 2, null, 1, null), TODAY)))
        .contains(
            "Ring back the same day (recommended to the department) | Head of Service |"
                + " 1 Sept 2016 | Red: overdue | 21 working days late."
                + " First due 1 Aug 2016.")
        .contains("10 working days late. No reason is on record.");
  }

  @Test
  @DisplayName("A quarter or month that has not begun is refused in a sentence")
  void notBegun() {
    assertThatThrownBy(
            () -> ReportKind.QUARTERLY.write(register, new Asked(NOW, 3, null, 1, null), TODAY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("has not begun");
    assertThatThrownBy(() ->
            ReportKind.BRIEFING.write(
                register, new Asked(NOW, null, Month.OCTOBER, 1, null), TODAY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("October 2016 has not begun");
  }

  @Test
  @DisplayName("The briefing covers the months asked for and lists what is late today")
  void briefing() {
    var six = new Asked(NOW, null, Month.SEPTEMBER, 6, null);
    register
        .preferences()
        .add(org.candour.casework.Preferences.OpenList.SERVICE_AREA, "Quiet Service");
    assertThat(words(ReportKind.BRIEFING.write(register, six, TODAY)))
        .contains("Briefing: April 2016 to September 2016")
        .contains("Received at Stage 1 | 6 | 5 | 6 | 5 | 4 | 8 | 34 | 27")
        .contains("2016/031 | Disabled Children's Services | Stage 1 response")
        .contains("Carried forward, open at the end | ")
        .contains("Quiet Service | 0 | 0 | Nil return")
        .containsPattern("Fostering \\| \\d+ \\| \\d+ \\| Complaints");
    assertThat(words(ReportKind.BRIEFING.write(register, Asked.of(NOW), TODAY)))
        .contains("Briefing: September 2016")
        .contains("Received at Stage 1 | 8 |");
  }

  @Test
  @DisplayName("Days are counted by the council's own calendar")
  void ownCalendar() {
    var before = words(ReportKind.BRIEFING.write(register, Asked.of(NOW), TODAY));
    register.preferences().keep("added-holidays", "2016-09-28 Founders' Day");
    var after = words(ReportKind.BRIEFING.write(register, Asked.of(NOW), TODAY));
    var over = Pattern.compile("2016/031 .*\\| (\\d+) over");
    assertThat(number(over, after)).isEqualTo(number(over, before) - 1);
  }

  private static int number(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    assertThat(found.find()).isTrue();
    return Integer.parseInt(found.group(1));
  }

  @Test
  @DisplayName("The cover report adds the sections that a committee wants, and who was consulted")
  void coverSections() {
    var setup = new Setup(register.preferences());
    setup.printAlso(List.of("recommendations", "consultation"));
    setup.name(java.util.Map.of(Cover.CONSULTED, "the Director, on 12 October 2016"));
    var report = Cover.report(register, YEAR, TODAY);
    assertThat(report.headings())
        .extracting(Block.Heading::text)
        .startsWith(
            "Purpose of Report", "Recommendations", "Policy Framework and Previous Decisions")
        .containsSubsequence("Resource Implications", "Consultation", "Conclusions")
        .doesNotContain("Legal Implications");
    assertThat(report.blocks())
        .filteredOn(
            block -> block instanceof Block.Bullets list && list.marks() == Block.Marks.LETTERS)
        .hasSize(2);
    assertThat(words(report))
        .contains("Consulted on this report: the Director, on 12 October 2016.");
    assertThat(report.cover().overTitle())
        .isEqualTo("CHILDREN AND FAMILIES OVERVIEW AND SCRUTINY COMMITTEE – 7 NOVEMBER 2016");
    setup.name(Map.of(Cover.DATE, ""));
    assertThat(Cover.report(register, YEAR, TODAY).cover().overTitle())
        .endsWith("DATE OF THE MEETING TO BE ENTERED");
    assertThat(words(report))
        .contains("Open at the start of the year: 5. Received: 65. Resolved: 57.");
  }

  @Test
  @DisplayName("The cover report numbers its paragraphs in one run through the fixed headings")
  void cover() {
    var report = Cover.report(register, YEAR, TODAY);
    var numbers =
        report.blocks().stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(block -> ((Block.Paragraph) block).number())
            .filter(number -> !number.isEmpty())
            .toList();
    assertThat(numbers)
        .isEqualTo(IntStream.rangeClosed(1, numbers.size()).mapToObj(n -> n + ".").toList());
    assertThat(report.headings()).hasSize(13);
    assertThat(words(report)).contains("Adult social care: a statutory procedure of its own.\n");
    assertThat(words(report)).contains("Adult social care: a statutory procedure of its own.\n");
    assertThat(report.headings().getLast().text())
        .isEqualTo("Equality and Human Rights Implications");
    assertThat(words(report))
        .contains("65 complaints received at Stage 1, compared with 57")
        .contains("11, of which 2 upheld");
  }

  @Test
  @DisplayName("The cover report and the annual report print each shared figure alike")
  void coverAgrees() {
    var digits = Pattern.compile(".*\\d.*").asMatchPredicate();
    var annual = figures(Annual.report(register, YEAR, TODAY));
    var cover = figures(Cover.report(register, YEAR, TODAY));
    var shared =
        cover.keySet().stream()
            .filter(f -> annual.getOrDefault(f, List.of()).stream().anyMatch(digits))
            .filter(f -> cover.get(f).stream().anyMatch(digits))
            .toList();
    assertThat(shared).hasSizeGreaterThan(20);
    assertThat(shared).allSatisfy(f -> assertThat(annual.get(f)).contains(cover.get(f).getFirst()));
  }

  @Test
  @DisplayName("A council's own words stay when the report is made again, with live figures inside")
  void ownWords() {
    Narrative.keep(
        register.preferences(),
        "annual",
        YEAR,
        "money.change",
        "It cost [cost.total|£], and that's \"it\": {all} of it.");
    assertThat(words(Annual.report(register, YEAR, TODAY)))
        .contains("It cost £15,130, and that's \"it\": {all} of it.");
    var narrative = Annual.narrative(register, NOW);
    Annual.report(register, NOW, TODAY, narrative);
    assertThat(narrative.passages())
        .filteredOn(passage -> passage.key().equals("money.change"))
        .singleElement()
        .satisfies(passage -> {
          assertThat(passage.edited()).isEmpty();
          assertThat(passage.lastYear().orElseThrow()).startsWith("It cost [cost.total|£]");
        });
    Narrative.keep(register.preferences(), "annual", YEAR, "money.change", " ");
    assertThat(words(Annual.report(register, YEAR, TODAY))).doesNotContain("It cost");
  }

  private static java.util.Map<String, List<String>> figures(Document document) {
    return document
        .all()
        .flatMap(ReportKindsTest::runs)
        .filter(Run.Live.class::isInstance)
        .map(Run.Live.class::cast)
        .collect(
            Collectors.groupingBy(
                Run.Live::figure, Collectors.mapping(Run.Live::text, Collectors.toList())));
  }

  private static java.util.stream.Stream<? extends Run> runs(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph.runs().stream();
      case Block.Bullets bullets -> bullets.items().stream().flatMap(List::stream);
      default -> java.util.stream.Stream.empty();
    };
  }

  /// Everything that is said, a line for each block, item or row.
  private static String words(Document document) {
    var words = new StringBuilder(document.cover().title()).append('\n');
    document.cover().lines().forEach(line -> words.append(line).append('\n'));
    document.all().forEach(block -> words.append(words(block)).append('\n'));
    return Pattern.compile("\u00a0").matcher(words).replaceAll(" ");
  }

  private static String words(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading.full();
      case Block.Paragraph paragraph -> Run.plain(paragraph.runs());
      case Block.Bullets bullets ->
          bullets.items().stream().map(Run::plain).collect(Collectors.joining("\n"));
      case Block.Table table ->
          table.rows().stream()
              .map(row ->
                  row.cells().stream().map(Run.Said::text).collect(Collectors.joining(" | ")))
              .collect(Collectors.joining("\n"));
      case Block.Graph graph -> words(graph.figures());
      default -> "";
    };
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
      throw new java.io.UncheckedIOException(unclosed);
    }
  }
}
