package org.candour.casework.grid;

import java.util.ArrayList;
import java.util.List;
import org.candour.casework.grid.Condition.Test;

/// A way of looking at the register: which complaints, in what order, and which columns.
///
/// @param name empty while it has none
/// @param words search words; blank for all
/// @param conditions all of them must hold
/// @param sorts the first counts most
/// @param columns what is shown, from left to right
/// @param frozen how many columns on the left stay in sight
public record View(
    String name,
    String words,
    List<Condition> conditions,
    List<Sort> sorts,
    List<Shown> columns,
    int frozen) {
  /// A column to sort by.
  public record Sort(String column, boolean descending) {}

  /// A column that is shown.
  ///
  /// @param width in em
  public record Shown(String column, double width) {}

  private static final List<Shown> USUAL =
      List.of(
          new Shown("reference", 6.2),
          new Shown("received", 6.8),
          new Shown("child_name", 8),
          new Shown("complainant_name", 9),
          new Shown("complainant_type", 10.5),
          new Shown("service_area", 13),
          new Shown("stage", 5.6),
          new Shown("causes", 13.5),
          new Shown("due", 14),
          new Shown("responded", 7.2),
          new Shown("outcome", 8),
          new Shown("responding_manager", 13));

  public View {
    conditions = List.copyOf(conditions);
    sorts = List.copyOf(sorts);
    columns = List.copyOf(columns);
  }

  /// Everything, newest first.
  public static View all() {
    return new View("", "", List.of(), List.of(new Sort("received", true)), USUAL, 1);
  }

  public View named(String other) {
    return new View(other.strip(), words, conditions, sorts, columns, frozen);
  }

  public View searching(String typed) {
    return new View(name, typed.strip(), conditions, sorts, columns, frozen);
  }

  public View where(List<Condition> others) {
    return new View(name, words, others, sorts, columns, frozen);
  }

  /// With one more condition, in the place of one that it replaces.
  public View with(Condition condition) {
    List<Condition> others = new ArrayList<>(conditions);
    others.removeIf(condition::replaces);
    others.add(condition);
    return where(others);
  }

  /// With one more condition beside all others.
  public View and(Condition condition) {
    List<Condition> others = new ArrayList<>(conditions);
    if (!others.contains(condition)) {
      others.add(condition);
    }
    return where(others);
  }

  public View without(Condition condition) {
    return where(conditions.stream().filter(c -> !c.equals(condition)).toList());
  }

  /// Without any condition on a column.
  public View free(String column) {
    return where(conditions.stream().filter(c -> !c.column().equals(column)).toList());
  }

  public View sorted(List<Sort> others) {
    return new View(name, words, conditions, others, columns, frozen);
  }

  public View showing(List<Shown> others) {
    return new View(name, words, conditions, sorts, others, Math.min(frozen, others.size()));
  }

  public View freezing(int count) {
    return new View(name, words, conditions, sorts, columns, Math.clamp(count, 0, columns.size()));
  }

  /// The views that every register has.
  public static List<View> ready() {
    return List.of(
        all().named("all"),
        all().named("open").with(Condition.of("open", Test.IS, "yes")).sorted(soonest()),
        all()
            .named("overdue")
            .with(Condition.of("open", Test.IS, "yes"))
            .with(Condition.of("due", Test.BEFORE, "today"))
            .sorted(soonest()),
        all()
            .named("week")
            .with(Condition.of("open", Test.IS, "yes"))
            .with(Condition.of("due", Test.FROM, "today"))
            .with(Condition.of("due", Test.TO, "today+7"))
            .sorted(soonest()));
  }

  private static List<Sort> soonest() {
    return List.of(new Sort("due", false));
  }

  /// The same without columns that are there no more.
  public View within(Columns known) {
    return new View(
        name,
        words,
        conditions.stream().filter(c -> known.find(c.column()).isPresent()).toList(),
        sorts.stream().filter(s -> known.find(s.column()).isPresent()).toList(),
        columns.stream().filter(s -> known.find(s.column()).isPresent()).toList(),
        frozen);
  }
}
