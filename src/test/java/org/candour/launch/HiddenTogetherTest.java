package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.OpenRegister;
import org.candour.report.Asked;
import org.candour.report.Behind;
import org.candour.report.Filed;
import org.candour.report.ReportKind;
import org.candour.report.Spans;
import org.candour.report.checks.Printed;
import org.candour.report.model.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HiddenTogetherTest {
  private static final FinancialYear YEAR = FinancialYear.parse("2015-16");
  private static final List<ReportKind> PUBLISHED =
      Stream.of(ReportKind.values()).filter(ReportKind::published).toList();
  private static final Pattern PEOPLE = Pattern.compile("(received|cause)\\..*(?<!@change)");

  @Test
  @DisplayName("What one report hides of a year, no other prints, of whatever year it is")
  void together(@TempDir Path folder) {
    var registers = new FileRegisters(CalendarData.englandAndWales());
    try (var register = registers.demonstration(folder.resolve("d.candour"))) {
      var hidden = new TreeMap<String, String>();
      var printed = new TreeMap<String, String>();
      for (var year : List.of(YEAR, YEAR.next())) {
        for (var kind : PUBLISHED) {
          var asked = Asked.of(year).hiding(5);
          var spans = new Spans(new Filed(kind, asked));
          var report = kind.write(register, asked, Demonstration.TODAY);
          Printed.figures(report)
              .filter(live -> PEOPLE.matcher(live.figure()).matches())
              .forEach(live -> {
                var what = name(live.figure(), spans);
                var where = kind.label() + " " + year + ": " + live.text();
                (live.text().equals("*") ? hidden : printed).put(what, where);
              });
        }
      }
      assertThat(hidden).hasSizeGreaterThan(40);
      assertThat(printed).hasSizeGreaterThan(40);
      printed.keySet().retainAll(hidden.keySet());
      assertThat(printed).isEmpty();
    }
  }

  /// A figure with the days that it counts.
  private static String name(String figure, Spans spans) {
    var bare = Behind.bare(figure);
    return bare + " " + spans.of(figure.substring(bare.length()));
  }

  @Test
  @DisplayName("How few complaints show a theme is hidden as other small numbers are")
  void themes(@TempDir Path folder) {
    var registers = new FileRegisters(CalendarData.englandAndWales());
    try (var register = registers.demonstration(folder.resolve("d.candour"))) {
      for (var kind : List.of(ReportKind.ANNUAL, ReportKind.STORYBOARD)) {
        assertThat(
                Printed.figures(masked(register, kind))
                    .filter(live -> live.figure().startsWith(Behind.THEME)))
            .as(kind.label())
            .isNotEmpty()
            .allMatch(live -> live.text().equals("*"));
      }
    }
  }

  private static Document masked(OpenRegister register, ReportKind kind) {
    return kind.write(register, Asked.of(YEAR).hiding(5), Demonstration.TODAY);
  }
}
