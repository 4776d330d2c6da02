package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.candour.report.Asked;
import org.candour.report.Behind;
import org.candour.report.Format;
import org.candour.report.ReportKind;
import org.candour.report.checks.Printed;
import org.candour.report.csv.CsvTable;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every number of every report's preview opens its cases, but for a short list with its reasons.
class NumbersTest extends DemonstrationRegister {
  /// What is typed in, for which the register holds no case.
  private static final Set<String> TYPED = Set.of("context.");

  /// What can be counted with no complaint of its own: it opens those that it has.
  private static final Set<String> LOOSE =
      Set.of(
          "compliments.",
          "actions.",
          "cost.",
          "spend.",
          "ombudsman.",
          "conciliation.",
          "mediation.");

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  @DisplayName("Every live number opens its cases")
  void opens(ReportKind kind) {
    var asked = new Asked(YEAR, 4, Month.MARCH, 6, null);
    var document = kind.write(register, asked, Demonstration.TODAY);
    var behind = new Behind(register, kind, asked, Demonstration.TODAY);
    var shut = new TreeMap<String, String>();
    Printed.figures(document)
        .filter(live -> live.text().matches("[^0].*[1-9].*|[1-9]"))
        .filter(live -> !starts(live, TYPED))
        .forEach(live -> {
          boolean told = behind.meaning(live.figure()).isPresent();
          if (!told || !(starts(live, LOOSE) || right(live, behind))) {
            shut.put(live.figure(), live.text());
          }
        });
    assertThat(shut).isEmpty();
  }

  /// As many cases as the number says, where it is a number of cases.
  private static boolean right(Run.Live live, Behind behind) {
    int cases = behind.cases(live.figure()).size();
    boolean counted =
        live.text().matches("[\\d,]+")
            && !live.figure()
                .matches("(case|stage1.longest|stage2.days|stage1.average).*|.*@change");
    return counted ? cases == Integer.parseInt(live.text().replace(",", "")) : cases > 0;
  }

  private static boolean starts(Run.Live live, Set<String> prefixes) {
    return prefixes.stream().anyMatch(live.figure()::startsWith);
  }

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  @DisplayName("A number in a column of figures is live, but for the days left of an action")
  void live(ReportKind kind) {
    var asked = new Asked(YEAR, 4, Month.MARCH, 6, null);
    var document = kind.write(register, asked, Demonstration.TODAY);
    assertThat(dead(document).lines()).allMatch(line -> line.contains("Actions overdue"));
  }

  private static String dead(Document document) {
    var dead = new StringBuilder();
    for (var table : document.tables()) {
      for (var row : table.rows()) {
        for (int i = 0; i < row.cells().size(); i++) {
          var cell = row.cells().get(i);
          if (table.columns().get(i).figures()
              && cell instanceof Run.Words
              && cell.text().matches("[+−]?[£\\d,.%]*[1-9][\\d,.%]*.*")) {
            dead.append(Run.plain(table.caption()))
                .append(" / ")
                .append(row.cells().getFirst().text())
                .append(" / ")
                .append(cell.text())
                .append('\n');
          }
        }
      }
    }
    return dead.toString();
  }

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  @DisplayName("Every table says what it counts, as at when, and the state of the register")
  void stamped(ReportKind kind) {
    var asked = new Asked(YEAR, 4, Month.MARCH, 6, 5);
    var document = kind.write(register, asked, Demonstration.TODAY);
    long entries = register.holding().entries();
    var mark = "Register entry " + java.text.NumberFormat.getInstance(Locale.UK).format(entries);
    assertThat(document.tables())
        .allSatisfy(table ->
            assertThat(table.basis())
                .as(Run.plain(table.caption()))
                .containsPattern("As at 30 September 2016.* " + mark + "\\."));
    for (var file : CsvTable.of(document)) {
      var lines = new String(file.content(), StandardCharsets.UTF_8).lines().skip(1);
      assertThat(lines).as(file.name()).allMatch(line -> line.contains(mark));
    }
    if (!document.tables().isEmpty()) {
      assertThat(new String(Format.PAGE.write(document), StandardCharsets.UTF_8)).contains(mark);
    }
  }

  @Test
  @DisplayName(
      "An average opens the cases averaged, money those with the cost, a change both years")
  void what() {
    var behind = new Behind(register, ReportKind.ANNUAL, Asked.of(YEAR), Demonstration.TODAY);
    assertThat(behind.cases("stage1.average.days")).hasSize(57);
    assertThat(behind.cases("received.others")).hasSize(59);
    assertThat(behind.cases("stage1.received@change")).hasSize(65 + 57);
    assertThat(behind.cases("stage1.received.previous")).hasSize(57);
    assertThat(behind.cases("referrals.percent")).hasSize(65);
    var stage2 = behind.cases("spend.stage2");
    assertThat(behind.cases("cost.total")).containsAll(stage2).hasSizeGreaterThan(stage2.size());
    assertThat(
            Stream.of("cost.investigating officer", "cost.independent person")
                .flatMap(figure -> behind.cases(figure).stream())
                .distinct())
        .containsExactlyInAnyOrderElementsOf(stage2)
        .isNotEmpty();
    assertThat(behind.meaning("stage1.received@change"))
        .contains("Stage 1 complaints received, this time and the time before");
    assertThat(behind.meaning("context.Referrals")).isEmpty();
    assertThat(behind.cases("cost.total@2014-15")).isNotEqualTo(behind.cases("cost.total"));
  }
}
