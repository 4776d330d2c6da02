package org.candour.report.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.candour.domain.time.FinancialYear;
import org.candour.report.checks.Contradictions.Contradiction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The report published for 2015-16, typed in as published, shows each of its contradictions that
/// arithmetic can find, and nothing else.
final class ContradictionsTest {
  private static final Pattern LINE =
      Pattern.compile("^(\\d{4}-\\d{2}),(\"[^\"]*\"|[^,]*),(-?[\\d.]+),.*$");
  private static final FinancialYear YEAR = FinancialYear.parse("2015-16");

  @Test
  @DisplayName("docs/published-2015-16.md rows 1 to 7, 16 and 18, and nothing else")
  void published() throws IOException {
    var found = Contradictions.of(YEAR, published("2015-16"));
    assertThat(found)
        .extracting(Contradiction::sentence)
        .containsExactlyInAnyOrder(
            cause(found),
            "The causes add up to 57, yet 65 complaints were received: right only if 57 were"
                + " resolved.",
            "Upheld complaints with further action and with none make 13, yet 15 were upheld.",
            "15 of 57 is 26%, yet 23% is published (Share of Stage 1 complaints upheld, fully or partly).",
            "The shares of the outcomes (Share of Stage 1 complaints upheld, fully or partly (the"
                + " same period one year earlier)) add up to 96%, not 100%.",
            "From 472 to 470 is -0.4%, yet -0.5% is published (Children in Care at 31st"
                + " March).",
            "18% is called the lowest share upheld, yet Accuracy and clarity of information given"
                + " has 0%.",
            "Stage 2 withdrawn, open and adjudicated make 8, yet 7 were requested: right only if"
                + " one or more were brought forward.",
            "9% were later than 20 working days, yet Stage 2 was never offered for it: right only"
                + " if each had an agreed extension or a good reason.");
    assertThat(found).filteredOn(Contradiction::doubt).hasSize(3);
  }

  private static String cause(List<Contradiction> found) {
    return found.stream()
        .filter(c -> c.rule().equals("cause.upheld"))
        .map(Contradiction::sentence)
        .filter(sentence -> sentence.contains("20") && sentence.contains("15"))
        .findFirst()
        .orElse("missing");
  }

  @Test
  @DisplayName("Each published number put right takes its contradiction away")
  void mended() throws IOException {
    var figures = published("2015-16");
    figures.put("upheld.with.action", BigDecimal.valueOf(9));
    figures.put("outcome.not upheld.percent.previous", BigDecimal.valueOf(67));
    figures.put("context.Children in Care at 31st March.change.percent", new BigDecimal("-0.4"));
    figures.put("lowest.cause.upheld.percent", BigDecimal.ZERO);
    figures.put("stage2.requested", BigDecimal.valueOf(8));
    figures.put("escalation.percent", BigDecimal.valueOf(12));
    figures.remove("stage2.offered");
    assertThat(Contradictions.of(YEAR, figures))
        .extracting(Contradiction::rule)
        .containsExactlyInAnyOrder("cause.upheld", "cause.received", "share");
  }

  @Test
  @DisplayName("A change that is not between its two years is found, rounded as printed")
  void change() {
    var figures =
        Map.of(
            "stage1.received", BigDecimal.valueOf(65),
            "stage1.received.previous", BigDecimal.valueOf(57),
            "stage1.received.change.percent", BigDecimal.valueOf(15));
    assertThat(Contradictions.of(YEAR, figures))
        .extracting(Contradiction::rule)
        .containsExactly("change");
  }

  private static TreeMap<String, BigDecimal> published(String year) throws IOException {
    var figures = new TreeMap<String, BigDecimal>();
    try (var in = ContradictionsTest.class.getResourceAsStream("/demonstration/published.csv");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(LINE::matcher)
          .filter(line -> line.matches() && line.group(1).equals(year))
          .forEach(
              line -> figures.put(line.group(2).replace("\"", ""), new BigDecimal(line.group(3))));
    }
    return figures;
  }
}
