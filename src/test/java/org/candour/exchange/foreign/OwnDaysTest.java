package org.candour.exchange.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.candour.domain.time.CalendarData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Days in columns of a spreadsheet that the register has no column for.
class OwnDaysTest {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 30);

  private Spreadsheet book = new Spreadsheet(Path.of("none.xlsx"), List.of());

  private static Cell cell(String text) {
    return Cell.of(
        text.matches("\\d{4}-\\d\\d-\\d\\d.*") ? Cell.Kind.DATE : Cell.Kind.TEXT, text, false);
  }

  private Plan plan(String... lines) {
    var rows = new ArrayList<Table.Row>();
    for (var line : lines) {
      var cells = Stream.of(line.split(",")).map(OwnDaysTest::cell).toList();
      rows.add(new Table.Row(rows.size() + 1, cells));
    }
    book = new Spreadsheet(Path.of("own.xlsx"), List.of(new Table("Sheet1", rows, List.of())));
    return Plan.propose(book);
  }

  @Test
  @DisplayName("A column of our own with nothing but days holds days; with other words, text")
  void days() {
    assertThat(
            plan(
                    "Ref,Date received,Nature of complaint,Folder opened,Folder shelved",
                    "15/1,2015-04-08,Late,2014-05-01,2016-05-01",
                    "15/2,2015-06-10,Rude,2014-07-01,not yet")
                .ownDays())
        .containsExactly("Folder opened");
  }

  @Test
  @DisplayName("A finding says the days of both as people read them")
  void findings() {
    var plan =
        plan(
            "Ref,Date received,Nature of complaint,Response sent",
            "15/1,2015-04-08,Late,2015-04-02",
            "15/2,2015-06-10,Rude,2015-06-19");
    var run = new Translator(book, null, CalendarData.englandAndWales(), TODAY).run(plan);

    assertThat(run.issues())
        .filteredOn(issue -> issue.trouble() == Trouble.BEFORE_RECEIVED)
        .flatExtracting(Issue::places)
        .containsExactly(
            new Issue.Place("Sheet1", 2, "2 April 2015", "Date received 8 April 2015"));
  }

  @Test
  @DisplayName("A day is said as people read it, with its time when it has one")
  void said() {
    assertThat(cell("2014-05-01").said()).isEqualTo("1 May 2014");
    assertThat(cell("2014-05-01 10:30").said()).isEqualTo("1 May 2014 10:30");
    assertThat(cell("14/05/01").said()).isEqualTo("14/05/01");
  }
}
