package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.OpenRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every figure of the demonstration against a second, separate implementation of the definitions.
class FiguresOracleTest {
  private static final Pattern LINE = Pattern.compile("^  \"(.*)\": (.*?),?$", Pattern.MULTILINE);

  /// Figures that came after the oracle was written; `FigureContract` has an oracle for all.
  private static final List<String> LATER =
      List.of(
          "actions.corrective",
          "actions.due",
          "actions.preventative",
          "advocate.appointed",
          "advocate.offered.children",
          "escalation.cohort",
          "mediation.without.stage2",
          "not.upheld.with.action",
          "received.age.",
          "received.disability.",
          "received.ethnicity.",
          "received.gender.",
          "received.orientation.",
          "received.others",
          "spend.",
          "stage1.extension.",
          "stage1.open.late",
          "stage1.over20.excused",
          "stage2.outcome.",
          "stage3.open",
          "stage3.outcome.");

  private static OpenRegister register;

  @BeforeAll
  static void make(@TempDir Path folder) {
    register =
        new FileRegisters(CalendarData.englandAndWales())
            .demonstration(folder.resolve("oracle.candour"));
  }

  @AfterAll
  static void close() {
    register.close();
  }

  @ParameterizedTest
  @DisplayName("Each figure has the value worked out separately")
  @CsvSource({
    "2014-15,0",
    "2015-16,0",
    "2015-16,1",
    "2015-16,2",
    "2015-16,3",
    "2015-16,4",
    "2016-17,1"
  })
  void same(String year, int quarter) throws IOException {
    var period = quarter == 0 ? OptionalInt.empty() : OptionalInt.of(quarter);
    var figures = register.figures(FinancialYear.parse(year), period, Demonstration.TODAY).values();
    var found = new TreeMap<String, String>();
    figures.forEach((id, value) -> found.put(id, plain(value)));
    var expected = expected(year + (quarter == 0 ? "" : "-q" + quarter));
    assertThat(found).containsAllEntriesOf(expected);
    found.keySet().removeAll(expected.keySet());
    assertThat(found.keySet()).as("later ones").allMatch(FiguresOracleTest::addedLater);
  }

  private static boolean addedLater(String id) {
    return LATER.stream().anyMatch(id::startsWith);
  }

  private static TreeMap<String, String> expected(String period) throws IOException {
    var name = "/demonstration/figures-" + period + ".json";
    try (var in = FiguresOracleTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      var expected = new TreeMap<String, String>();
      LINE.matcher(text)
          .results()
          .forEach(each -> {
            var value = each.group(2);
            expected.put(
                each.group(1), value.equals("null") ? value : plain(new BigDecimal(value)));
          });
      return expected;
    }
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "null" : value.stripTrailingZeros().toPlainString();
  }
}
