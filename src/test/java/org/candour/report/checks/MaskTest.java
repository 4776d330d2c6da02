package org.candour.report.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.domain.time.FinancialYear;
import org.candour.report.Asked;
import org.candour.report.Filed;
import org.candour.report.ReportKind;
import org.candour.report.Sample;
import org.candour.report.Spans;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MaskTest {
  private static final FinancialYear YEAR = FinancialYear.parse("2015-16");
  private static final Spans SPANS = new Spans(new Filed(ReportKind.ANNUAL, Asked.of(YEAR)));

  @Test
  @DisplayName("A percentage that names its few is hidden where their number is nowhere else")
  void share() {
    assertThat(printed(new Run.Live("cause.Delay.upheld.percent", "18% (2 of 11)"))).isEqualTo("*");
    assertThat(printed(new Run.Live("cause.Delay.upheld.percent", "64% (7 of 11)")))
        .isEqualTo("64% (7 of 11)");
    assertThat(printed(new Run.Live("cause.Delay.upheld.percent", "0% (0 of 11)")))
        .isEqualTo("0% (0 of 11)");
    assertThat(printed(new Run.Live("cause.Delay.upheld.percent", "100% (3 of 3)"))).isEqualTo("*");
  }

  @Test
  @DisplayName("Among rows that stand by their numbers none tells by its place what it hides")
  void place() {
    assertThat(labels(service("B", "9"), service("A", "7"), service("C", "6"), service("D", "3")))
        .containsExactly("A 7", "C 6", "B *", "D *");
    assertThat(labels(service("A", "3"), service("B", "7"), service("C", "9"), service("D", "6")))
        .containsExactly("A *", "B 7", "C *", "D 6");
  }

  @Test
  @DisplayName("What is hidden of a year is hidden where its rest is not printed")
  void year() {
    var document = Sample.document(table(service("A", "30"), service("B", "6")));
    var rest = Map.of(new Counted("received.service.C", YEAR.period()), 2L);
    assertThat(Printed.figures(Mask.over(document, SPANS, year -> rest, 5)).map(Run.Live::text))
        .contains("6", "*")
        .doesNotContain("30");
  }

  @Test
  @DisplayName("A change is hidden in a sentence too, where it would give a hidden number away")
  void change() {
    var service = "received.service.A";
    var document =
        Sample.document(
            new Block.Paragraph(
                List.of(
                    new Run.Live(service, "9"),
                    new Run.Live(service + "@before", "3"),
                    new Run.Live(service + "@change", "+6"),
                    new Run.Live("stage1.received@change", "+6"))));
    assertThat(Printed.figures(Mask.over(document, SPANS, year -> Map.of(), 5)).map(Run.Live::text))
        .containsExactly("9", "*", "*", "+6");
  }

  private static List<Run.Said> service(String name, String number) {
    return List.of(new Run.Words(name), new Run.Live("received.service." + name, number));
  }

  @SafeVarargs
  private static Block.Table table(List<Run.Said>... rows) {
    return new Block.Table(
        List.of(new Run.Words("Services")),
        List.of(new Block.Column("Service", false), new Block.Column("2015/16", true)),
        Stream.of(rows).map(cells -> new Block.Row(cells, false)).toList(),
        "Basis.");
  }

  @SafeVarargs
  private static List<String> labels(List<Run.Said>... rows) {
    var masked = Mask.over(Sample.document(table(rows)), SPANS, year -> Map.of(), 5);
    return masked
        .all()
        .filter(Block.Table.class::isInstance)
        .flatMap(block -> ((Block.Table) block).rows().stream())
        .map(row -> row.cells().stream().map(Run.Said::text).collect(Collectors.joining(" ")))
        .toList();
  }

  private static String printed(Run.Live share) {
    var document = Sample.document(new Block.Paragraph(List.of(share)));
    return Printed.figures(Mask.over(document, SPANS, year -> Map.of(), 5))
        .map(Run.Live::text)
        .findFirst()
        .orElseThrow();
  }
}
