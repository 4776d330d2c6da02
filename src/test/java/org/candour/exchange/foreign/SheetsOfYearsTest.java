package org.candour.exchange.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.candour.domain.time.CalendarData;
import org.junit.jupiter.api.Test;

/// A workbook with a sheet for each year, whose headings are not the same in every year.
class SheetsOfYearsTest {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 30);
  private static final Spreadsheet BOOK =
      new Spreadsheet(
          Path.of("years.xlsx"),
          List.of(
              sheet(
                  "2014-15",
                  "Ref,Date recd,Relationship,Nature of complaint,Outcome",
                  "14/1,07/04/2014,Mother,Late,Upheld",
                  "14/2,09/06/2014,Scout leader,Rude,Not upheld",
                  "Total,,,,2"),
              sheet(
                  "2015-16",
                  "Ref,Date received,Who complained,Nature of complaint,Outcome,Date of letter",
                  "15/1,08/04/2015,Mother,Late,Upheld,07/04/2015",
                  "15/2,10/06/2015,Scout leader,Rude,Upheld,09/06/2015",
                  "15/3,30/02/2016,Mother,Late,Upheld,07/03/2016")));

  private final Plan plan = Plan.propose(BOOK);

  private static Table sheet(String name, String... lines) {
    var rows = new ArrayList<Table.Row>();
    for (var line : lines) {
      var cells =
          Stream.of(line.split(",")).map(text -> Cell.of(Cell.Kind.TEXT, text, false)).toList();
      rows.add(new Table.Row(rows.size() + 1, cells));
    }
    return new Table(name, rows, List.of());
  }

  private static DryRun run(Plan plan) {
    return new Translator(BOOK, null, CalendarData.englandAndWales(), TODAY).run(plan);
  }

  @Test
  void eachYearsOwnHeadingIsKnown() {
    assertThat(plan.targets())
        .containsEntry("date recd", Target.RECEIVED)
        .containsEntry("date received", Target.RECEIVED)
        .containsEntry("relationship", Target.COMPLAINANT_TYPE)
        .containsEntry("who complained", Target.COMPLAINANT_TYPE);
    assertThat(run(plan).complaints()).isEqualTo(4);
  }

  @Test
  void nobodyIsAskedWhatATotalMeans() {
    assertThat(Questions.of(plan).values())
        .extracting(Questions.Value::written)
        .doesNotContain("2");
    assertThat(Questions.of(plan).blanks())
        .extracting(Questions.Blank::target, Questions.Blank::count)
        .containsExactlyInAnyOrder(tuple(Target.PROCEDURE, 5L), tuple(Target.SERVICE_AREA, 5L));
  }

  @Test
  void aValueThatStandsInSeveralYearsIsAskedForOnce() {
    assertThat(Questions.of(plan).values())
        .containsExactly(
            new Questions.Value(Target.COMPLAINANT_TYPE, "Relationship", "Scout leader", 2, ""));
  }

  @Test
  void complaintsThatStayOutComeBeforeTotalsThatDo() {
    assertThat(run(plan).issues())
        .extracting(Issue::trouble)
        .startsWith(Trouble.NO_RECEIVED, Trouble.NOT_A_ROW);
  }

  @Test
  void twoColumnsOfOneSheetAreNeverTheSame() {
    var changed = plan.with("date of letter", Target.RECEIVED);

    assertThat(changed.targets())
        .containsEntry("date of letter", Target.RECEIVED)
        .doesNotContainKey("date received")
        .containsEntry("date recd", Target.RECEIVED);
  }
}
