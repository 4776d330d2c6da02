package org.candour.desktop.register;

import java.util.ArrayList;
import java.util.List;
import org.candour.casework.ComplaintLine;
import org.candour.casework.Lists;
import org.candour.casework.Query;
import org.candour.casework.Query.Column;
import org.candour.casework.Query.Comparison;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Urgency;
import org.candour.desktop.kit.Words;
import org.candour.domain.Procedure;
import org.candour.domain.time.FinancialYear;

/// What the register shows: the words searched for, the conditions, and the order. Conditions
/// combine; a second condition on the same column takes the first one's place.
final class RegisterModel {
  static final int LIMIT = 5000;

  private final Office office;
  private final List<RegisterChip> chips = new ArrayList<>();
  private String words = "";
  private Column sort = Column.RECEIVED;
  private boolean descending = true;

  RegisterModel(Office office) {
    this.office = office;
  }

  void words(String typed) {
    words = typed.strip();
  }

  void sort(Column column, boolean down) {
    sort = column;
    descending = down;
  }

  List<RegisterChip> chips() {
    return List.copyOf(chips);
  }

  void add(RegisterChip chip) {
    chips.removeIf(old ->
        old.filter().column() == chip.filter().column()
            && old.filter().comparison() == chip.filter().comparison());
    chips.add(chip);
  }

  void remove(RegisterChip chip) {
    chips.remove(chip);
  }

  void clear() {
    chips.clear();
    words = "";
  }

  Query query() {
    List<Query.Filter> filters = chips.stream().map(RegisterChip::filter).toList();
    return new Query(words, filters, sort, descending, 0, LIMIT);
  }

  /// Reads what is to be shown.
  Page read() {
    Lists lists = office.register().lists();
    Query asked = query();
    long all = lists.count(Query.newest(1));
    return new Page(lists.complaints(asked), lists.count(asked), all);
  }

  /// How many of how many, in which order.
  String said(Page page) {
    String order = Words.text(descending ? "register.descending" : "register.ascending");
    String column = Words.text("column." + sort.name());
    return sort == Column.RECEIVED
        ? Words.text(
            "register.said",
            page.found(),
            page.all(),
            Words.text(descending ? "register.newest" : "register.oldest"))
        : Words.text("register.said", page.found(), page.all(), column + ", " + order);
  }

  /// The conditions that are offered, grouped.
  List<Group> offered() {
    return List.of(
        new Group(Words.text("filter.state"), states()),
        new Group(Words.text("filter.year"), years()),
        new Group(Words.text("column.STAGE"), stages()),
        new Group(Words.text("column.OUTCOME"), outcomes()),
        new Group(Words.text("column.SERVICE_AREA"), areas()));
  }

  private List<RegisterChip> states() {
    return List.of(
        chip(Words.text("filter.open"), Column.OPEN, Comparison.IS, "yes"),
        chip(
            Words.text("filter.overdue"),
            Column.DUE,
            Comparison.TO,
            office.today().minusDays(1).toString()),
        chip(
            Words.text("filter.statutory"),
            Column.PROCEDURE,
            Comparison.IS,
            Procedure.CHILDREN_STATUTORY.label()));
  }

  private List<RegisterChip> years() {
    return office.register().lists().years().stream()
        .map(year -> chip(year, Column.RECEIVED_YEAR, Comparison.IS, year))
        .toList();
  }

  private static List<RegisterChip> stages() {
    return List.of(1, 2, 3).stream()
        .map(stage ->
            chip(
                Words.text("stage.short", stage),
                Column.STAGE,
                Comparison.IS,
                String.valueOf(stage)))
        .toList();
  }

  private static List<RegisterChip> outcomes() {
    return List.of(org.candour.domain.Outcome.values()).stream()
        .map(outcome -> chip(outcome.label(), Column.OUTCOME, Comparison.IS, outcome.label()))
        .toList();
  }

  private List<RegisterChip> areas() {
    return office
        .register()
        .preferences()
        .values(org.candour.casework.Preferences.OpenList.SERVICE_AREA)
        .stream()
        .map(area -> chip(area, Column.SERVICE_AREA, Comparison.IS, area))
        .toList();
  }

  private static RegisterChip chip(String words, Column column, Comparison how, String value) {
    return new RegisterChip(words, new Query.Filter(column, how, value));
  }

  /// The condition 'received since 1 April' of this financial year.
  RegisterChip thisYear() {
    var start = FinancialYear.of(office.today()).first();
    return chip(
        Words.text("filter.since", Dates.column(start)),
        Column.RECEIVED,
        Comparison.FROM,
        start.toString());
  }

  /// What the Due column says: days left while a limit runs, else days taken.
  String due(ComplaintLine line) {
    if (line.due() != null && line.standing().open()) {
      return office.leftWords(line.due());
    }
    return line.taken() == null ? "" : Words.text("register.taken", line.taken());
  }

  Urgency urgency(ComplaintLine line) {
    return line.due() != null && line.standing().open() ? office.urgency(line.due()) : Urgency.DONE;
  }

  /// One reading of the register.
  record Page(List<ComplaintLine> lines, long found, long all) {}

  /// Conditions of one kind.
  record Group(String name, List<RegisterChip> chips) {}
}
