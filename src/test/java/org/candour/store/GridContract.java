package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.store.Fixture.TESTER;
import static org.candour.store.Fixture.complaint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.candour.casework.Chronicle.NewFile;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.Column.Kind;
import org.candour.casework.grid.Columns;
import org.candour.casework.grid.Condition;
import org.candour.casework.grid.Condition.Test;
import org.candour.casework.grid.CrossTab;
import org.candour.casework.grid.Crossing;
import org.candour.casework.grid.Crossing.Measure;
import org.candour.casework.grid.FilterWords;
import org.candour.casework.grid.OwnField;
import org.candour.casework.grid.RegisterGrid;
import org.candour.casework.grid.RegisterGrid.Choice;
import org.candour.casework.grid.View;
import org.candour.casework.grid.View.Shown;
import org.candour.casework.grid.View.Sort;
import org.candour.domain.CostCategory;
import org.candour.domain.Field;
import org.candour.domain.Money;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Stage1;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// What every engine must keep of the register as a grid.
abstract class GridContract {
  private static final List<String> AREAS = List.of("Fostering", "Adoption", "First Response");

  private StoredRegister register;
  private RegisterGrid grid;

  abstract StoredRegister fresh();

  @BeforeEach
  void fill() {
    register = fresh();
    grid = register.grid();
    List<NewFile> files = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      files.add(complaint(entries(i)));
    }
    register.chronicle().bring(TESTER, files.iterator());
  }

  /// Thirty complaints, one a day from 1 March 2016; every second answered, every fifth with a
  /// cost.
  private static NewEntry[] entries(int i) {
    LocalDate day = LocalDate.of(2016, 3, 1).plusDays(i);
    List<NewEntry> entries = new ArrayList<>();
    var values =
        Map.of(
            Field.CHILD_NAME, i % 2 == 0 ? "rowan A." : "Sam B.",
            Field.COMPLAINANT_TYPE, i % 3 == 0 ? "parent" : "foster carer",
            Field.SERVICE_AREA, AREAS.get(i % 3),
            Field.PROCEDURE, "children statutory",
            Field.SUMMARY, i == 7 ? "The café visit" : "Calls were not returned");
    entries.add(
        new NewEntry(day, new Intake.Received("2016/%03d".formatted(i), new Particulars(values))));
    if (i % 2 == 0) {
      var outcome = i % 4 == 0 ? Outcome.FULLY_UPHELD : Outcome.NOT_UPHELD;
      entries.add(new NewEntry(day.plusDays(14), new Stage1.ResponseSent(outcome, false)));
    }
    if (i % 5 == 0) {
      entries.add(
          new NewEntry(
              day.plusDays(1),
              new Remedy.CostIncurred(
                  CostCategory.INDEPENDENT_PERSON, Money.pounds(100 + i), null, null, null)));
    }
    if (i % 10 == 3) {
      entries.add(new NewEntry(day, new Intake.UserField("Visits", String.valueOf(i))));
    }
    return entries.toArray(NewEntry[]::new);
  }

  @AfterEach
  void sound() {
    assertThat(register.check()).isEmpty();
    register.close();
  }

  private View where(Condition... conditions) {
    return View.all().where(List.of(conditions));
  }

  private int count(Condition... conditions) {
    return grid.order(where(conditions)).length;
  }

  @org.junit.jupiter.api.Test
  void conditionsCombineInSql() {
    assertThat(count()).isEqualTo(30);
    assertThat(count(Condition.of("service_area", Test.IS, "fostering"))).isEqualTo(10);
    assertThat(count(Condition.of("service_area", Test.IS, "Fostering", "Adoption"))).isEqualTo(20);
    assertThat(
            count(
                Condition.of("received", Test.FROM, "2016-03-10"),
                Condition.of("received", Test.BEFORE, "2016-03-20")))
        .isEqualTo(10);
    assertThat(count(Condition.of("outcome", Test.BLANK))).isEqualTo(15);
    assertThat(count(Condition.of("outcome", Test.FILLED))).isEqualTo(15);
    assertThat(count(Condition.of("outcome", Test.IS_NOT, "fully upheld"))).isEqualTo(22);
    assertThat(count(Condition.of("open", Test.IS, "yes"))).isEqualTo(15);
    assertThat(count(Condition.of("stage1_taken", Test.TO, "9"))).isLessThan(15).isPositive();
    assertThat(count(Condition.of("cost", Test.FROM, "110"))).isEqualTo(4);
    assertThat(count(Condition.of("child_name", Test.CONTAINS, "ROWAN"))).isEqualTo(15);
    assertThat(count(Condition.of("received", Test.BEFORE, "today"))).isEqualTo(30);
    assertThat(grid.order(View.all().searching("cafe"))).hasSize(1);
  }

  @org.junit.jupiter.api.Test
  void rowsComeInTheOrderOfTheView() {
    View view =
        View.all()
            .sorted(List.of(new Sort("service_area", false), new Sort("received", true)))
            .showing(List.of(new Shown("service_area", 1), new Shown("reference", 1)));
    List<String> first =
        grid.first(view, 3).stream().map(row -> String.join(" ", row.cells())).toList();
    assertThat(first)
        .containsExactly("Adoption 2016/028", "Adoption 2016/025", "Adoption 2016/022");
    long[] order = grid.order(view);
    Columns columns = grid.columns();
    assertThat(
            grid.rows(
                    List.of(columns.of("reference"), columns.of("received"), columns.of("cost")),
                    Arrays.stream(order).boxed().toList().subList(3, 5))
                .getLast()
                .cells())
        .containsExactly("2016/016", "2016-03-17", "0.00");
    assertThat(grid.order(View.all().sorted(List.of(new Sort("outcome", true)))))
        .as("blank comes last either way")
        .hasSize(30);
    assertThat(
            grid.first(View.all().sorted(List.of(new Sort("outcome", true))), 1).getFirst().cells())
        .contains("not upheld");
  }

  @org.junit.jupiter.api.Test
  void aCrossTabCountsAveragesAndAddsUp() {
    CrossTab counts = cross("service_area", "outcome", Measure.COUNT, "");
    assertThat(counts.down()).containsExactly("Adoption", "First Response", "Fostering");
    assertThat(counts.across()).containsExactly("fully upheld", "not upheld", "");
    assertThat(counts.count(null, null)).isEqualTo(30);
    assertThat(counts.count("Fostering", "fully upheld")).isEqualTo(3);
    assertThat(grid.order(counts.behind("Fostering", "fully upheld"))).hasSize(3);
    assertThat(grid.order(counts.behind("Fostering", ""))).hasSize(5);

    CrossTab days = cross("received", "complainant_type", Measure.AVERAGE, "stage1_taken");
    assertThat(days.down()).containsExactly("2016-03");
    assertThat(grid.order(days.behind("2016-03", null))).hasSize(30);
    assertThat(days.value(null, null)).isBetween(new BigDecimal(8), new BigDecimal(10));

    assertThat(cross("service_area", "stage", Measure.SUM, "cost").value(null, null))
        .isEqualByComparingTo("675");
  }

  private CrossTab cross(String down, String across, Measure measure, String measured) {
    Columns columns = grid.columns();
    return grid.cross(
        new Crossing(View.all(), columns.of(down), columns.of(across), measure, measured));
  }

  @org.junit.jupiter.api.Test
  void aFieldOfOurOwnIsAColumnLikeAnyOther() {
    assertThat(grid.columns().find("own:Visits")).map(Column::kind).contains(Kind.TEXT);
    grid.keep(new OwnField("Visits", Kind.NUMBER, List.of()));
    assertThat(count(Condition.of("own:Visits", Test.FROM, "4"))).isEqualTo(2);
    assertThat(count(Condition.of("own:Visits", Test.FILLED))).isEqualTo(3);
    View view =
        View.all()
            .sorted(List.of(new Sort("own:Visits", false)))
            .showing(List.of(new Shown("own:Visits", 1)));
    assertThat(grid.first(view, 4).stream().map(row -> String.valueOf(row.cells().getFirst())))
        .containsExactly("3", "13", "23", "null");
    assertThat(cross("own:Visits", "service_area", Measure.SUM, "own:Visits").value(null, null))
        .isEqualByComparingTo("39");
  }

  @org.junit.jupiter.api.Test
  void viewsAreSavedUnderTheirNames() {
    View mine = where(Condition.of("outcome", Test.BLANK)).named("Nothing found yet").freezing(2);
    grid.keep(mine);
    grid.keep(mine.named("nothing found YET").searching("calls"));
    assertThat(grid.views())
        .singleElement()
        .isEqualTo(mine.named("nothing found YET").searching("calls"));
    grid.forget("Nothing found yet");
    assertThat(grid.views()).isEmpty();
  }

  @org.junit.jupiter.api.Test
  void theCommonestValuesAreOffered() {
    assertThat(grid.choices(View.all(), grid.columns().of("outcome"), 9))
        .containsExactly(
            new Choice("", 15), new Choice("fully upheld", 8), new Choice("not upheld", 7));
    assertThat(grid.choices(View.all(), grid.columns().of("open"), 9))
        .extracting(Choice::value)
        .containsExactlyInAnyOrder("yes", "no");
    assertThat(grid.size()).isEqualTo(30);
  }

  @org.junit.jupiter.api.Test
  void everyColumnIsReadSortedAndCrossed() {
    for (Column column : grid.columns().all()) {
      View view = View.all().sorted(List.of(new Sort(column.id(), false)));
      assertThat(grid.first(view.showing(List.of(new Shown(column.id(), 1))), 2)).hasSize(2);
      assertThat(grid.choices(view, column, 50)).as(column.id()).isNotEmpty();
    }
  }

  @org.junit.jupiter.api.Test
  void aFilterIsSaidInWords() {
    View view =
        where(
            Condition.of("open", Test.IS, "yes"),
            Condition.of("service_area", Test.IS, "Fostering", "Adoption"),
            Condition.of("due", Test.BEFORE, "2016-06-01"),
            Condition.of("received", Test.FROM, "today-7"));
    assertThat(FilterWords.of(view, grid.columns()))
        .isEqualTo(
            "open, Fostering or Adoption, due before 1 June 2016, received since 7 days ago");
    assertThat(FilterWords.of(View.all(), grid.columns())).isEqualTo("all complaints");
    assertThat(FilterWords.order(View.all(), grid.columns())).isEqualTo("received, latest first");
  }
}
