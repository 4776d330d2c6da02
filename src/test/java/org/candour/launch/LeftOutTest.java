package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.OpenRegister;
import org.candour.report.annual.Annual;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.candour.report.model.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The annual report with parts left out: what is left is numbered without a gap, and no sentence
/// sends its reader to what is not there.
class LeftOutTest {
  private static final FinancialYear YEAR = FinancialYear.parse("2015-16");
  private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\..*");
  private static final Pattern LETTERED = Pattern.compile("Appendix ([A-Z]): .*");
  private static final Pattern TABLE = Pattern.compile("\\b[Tt]able (\\d+)");
  private static final Pattern PLACE = Pattern.compile("\\b(Appendix [A-Z]|part \\d+)\\b");

  private static OpenRegister register;

  @BeforeAll
  static void open(@TempDir Path folder) {
    register =
        new FileRegisters(CalendarData.englandAndWales())
            .demonstration(folder.resolve("left.candour"));
  }

  @AfterAll
  static void close() {
    register.close();
  }

  static Stream<String> leftOut() {
    return Stream.concat(
        Annual.parts().keySet().stream(),
        Stream.of("", "part.12, part.12.practice", "part.11, part.13", "part.1, part.2, part.8"));
  }

  private static Document without(String parts) {
    register.preferences().keep(Annual.LEFT_OUT, parts);
    return Annual.report(register, YEAR, Demonstration.TODAY);
  }

  @ParameterizedTest(name = "without {0}")
  @MethodSource("leftOut")
  @DisplayName("Parts, appendices, tables and charts have one run of numbers each")
  void oneRun(String parts) {
    var report = without(parts);
    var numbers = new ArrayList<Integer>();
    var letters = new StringBuilder();
    for (var heading : report.headings()) {
      if (heading.level() == 1) {
        first(NUMBERED, heading.full()).map(Integer::valueOf).forEach(numbers::add);
        first(LETTERED, heading.full()).forEach(letters::append);
      } else if (!heading.number().isEmpty()) {
        assertThat(heading.number()).startsWith(numbers.getLast() + ".");
      }
    }
    assertThat(numbers).isEqualTo(upTo(numbers.size()));
    assertThat(letters).hasToString("ABCD".substring(0, letters.length()));
    var tables = captions(report);
    assertThat(tables).isEqualTo(upTo(tables.size()));
  }

  @ParameterizedTest(name = "without {0}")
  @MethodSource("leftOut")
  @DisplayName("Every table, part and appendix that a sentence names is there")
  void resolved(String parts) {
    var report = without(parts);
    var places = new TreeSet<String>();
    for (var heading : report.headings()) {
      first(NUMBERED, heading.full()).forEach(number -> places.add("part " + number));
      first(LETTERED, heading.full()).forEach(letter -> places.add("Appendix " + letter));
    }
    var tables = Set.copyOf(captions(report));
    Texts.of(
        report,
        text -> {
          assertThat(text).doesNotContain("left out here");
          assertThat(places).as(text).containsAll(first(PLACE, text).toList());
          assertThat(tables)
              .as(text)
              .containsAll(first(TABLE, text).map(Integer::valueOf).toList());
        });
  }

  @Test
  @DisplayName("Nobody is sent to an appendix without a compliment")
  void noCompliment() {
    register.preferences().keep(Annual.LEFT_OUT, "");
    var earlier = Annual.report(register, FinancialYear.parse("2016-17"), Demonstration.TODAY);
    var said = new StringBuilder();
    Texts.of(earlier, text -> said.append(text).append('\n'));
    assertThat(said.toString())
        .contains("No compliment was marked for this report.")
        .doesNotContain("A selection is printed");
  }

  private static Stream<String> first(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1));
  }

  private static List<Integer> upTo(int last) {
    return Stream.iterate(1, n -> n + 1).limit(last).toList();
  }

  private static List<Integer> captions(Document report) {
    var numbers = new ArrayList<Integer>();
    report
        .all()
        .map(block ->
            switch (block) {
              case Block.Table table -> table.caption();
              case Block.Graph graph -> graph.caption();
              default -> List.<Run>of();
            })
        .map(Run::plain)
        .filter(caption -> caption.startsWith("Table ") && caption.contains(":"))
        .map(caption -> caption.substring(6, caption.indexOf(':')))
        .map(Integer::valueOf)
        .forEach(numbers::add);
    return numbers;
  }
}
