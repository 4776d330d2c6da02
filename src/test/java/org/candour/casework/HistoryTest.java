package org.candour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.RandomHistory;
import org.candour.domain.Field;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Particulars;
import org.candour.procedure.fold.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who changed what, from what to what, when and why.
final class HistoryTest {
  private static final Instant AT = Instant.parse("2016-09-30T12:00:00Z");
  private final List<Entry> entries = new ArrayList<>();

  private void add(String day, String author, Body body) {
    LocalDate on = LocalDate.parse(day);
    entries.add(
        new Entry(entries.size() + 1, 1, on, AT, LocalDate.of(2016, 9, 30), author, false, body));
  }

  private void received(String day, String area) {
    add(
        day,
        "tamsin",
        new Intake.Received(
            "R1",
            new Particulars(
                Map.of(Field.SERVICE_AREA, area, Field.PROCEDURE, "children statutory"))));
  }

  @Test
  void theFirstEntryFillsFieldsThatStoodEmpty() {
    received("2016-04-22", "Fostering");
    assertThat(History.of(entries)).isNotEmpty().noneMatch(History.Change::replaces);
    assertThat(change("received").after()).isEqualTo("2016-04-22");
    assertThat(change("particulars, values, service area").after()).isEqualTo("Fostering");
  }

  private History.Change change(String field) {
    return History.of(entries).stream()
        .filter(each -> each.field().equals(field))
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  @Test
  void aCorrectedFieldKeepsOldNewWhoWhenAndWhy() {
    received("2016-04-22", "Fostering");
    add(
        "2016-05-03",
        "jowan",
        new Intake.Amended(Field.SERVICE_AREA, "Adoption", "The placement was for adoption"));

    assertThat(History.of(entries).stream().filter(History.Change::replaces))
        .singleElement()
        .isEqualTo(
            new History.Change(
                2,
                AT,
                "jowan",
                LocalDate.of(2016, 5, 3),
                EntryWords.title(entries.getLast().body()),
                "particulars, values, service area",
                "Fostering",
                "Adoption",
                "The placement was for adoption",
                false));
  }

  @Test
  void aDayOfReceiptPutRightShowsBothDaysAndTheReason() {
    received("2016-04-22", "Fostering");
    received("2016-04-20", "Fostering");
    add("2016-05-03", "jowan", new Course.StruckOut(1, "The letter came two days before"));

    assertThat(change("received").before()).isEqualTo("2016-04-22");
    assertThat(change("received").after()).isEqualTo("2016-04-20");
    assertThat(
            History.of(entries).stream().filter(c -> c.why().contains("two days before")).count()
                + History.of(entries).stream().filter(c -> c.entry() == 2).count())
        .isPositive();
  }

  /// Put together again, the changes are the complaint as it stands: nothing is left out.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void theChangesAddUpToTheComplaint(long seed) {
    List<Entry> random = RandomHistory.of(seed);
    Map<String, String> standing = new java.util.TreeMap<>();
    for (History.Change change : History.of(random)) {
      assertThat(standing.getOrDefault(change.field(), "")).isEqualTo(change.before());
      if (change.after().isEmpty()) {
        standing.remove(change.field());
      } else {
        standing.put(change.field(), change.after());
      }
    }
    assertThat(standing)
        .containsEntry("reference", Fold.of(random).reference())
        .containsEntry("received", Fold.of(random).received().toString());
  }
}
