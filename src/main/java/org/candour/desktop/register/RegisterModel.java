package org.candour.desktop.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.candour.access.Act;
import org.candour.access.Member;
import org.candour.casework.Lists;
import org.candour.casework.Lists.Gap;
import org.candour.casework.Looks;
import org.candour.casework.Preferences.OpenList;
import org.candour.casework.TakingOut;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.Column.Kind;
import org.candour.casework.grid.Columns;
import org.candour.casework.grid.CrossTab;
import org.candour.casework.grid.Crossing;
import org.candour.casework.grid.FilterWords;
import org.candour.casework.grid.OwnField;
import org.candour.casework.grid.RegisterGrid;
import org.candour.casework.grid.Row;
import org.candour.casework.grid.View;
import org.candour.casework.grid.View.Shown;
import org.candour.casework.grid.View.Sort;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Urgency;
import org.candour.desktop.kit.Words;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.WorkingCalendar;
import org.candour.exchange.GridExport;
import org.candour.report.grid.GridPaper;
import org.candour.report.pdf.PdfWriter;
import org.jspecify.annotations.Nullable;

/// What the register shows: a view, its columns, and what is read from the grid for it.
final class RegisterModel {
  static final int FIRST = 2 * RowWindow.PAGE;

  /// Read with every row, after the columns shown: for its name, and whether its due date matters.
  private static final List<String> BESIDE = List.of("reference", "open");

  private final Office office;
  private final RegisterGrid grid;
  private View view = View.all();
  private Columns columns = new Columns(List.of());

  RegisterModel(Office office) {
    this.office = office;
    this.grid = office.register().grid();
  }

  boolean may(Act act) {
    return office.may(act);
  }

  /// Why whoever is here may not write in a cell; empty when they may.
  String refusal() {
    Member member = office.register().members().pass().member();
    return member == null || may(Act.WORK) ? "" : member.role().refusal(Act.WORK);
  }

  View view() {
    return view;
  }

  void view(View other) {
    view = other;
  }

  Columns known() {
    return columns;
  }

  /// The columns shown, from left to right.
  List<Column> columns() {
    return view.columns().stream().map(s -> columns.of(s.column())).toList();
  }

  private static View asRead(View asked) {
    List<Shown> shown = new ArrayList<>(asked.columns());
    BESIDE.forEach(id -> shown.add(new Shown(id, 1)));
    return asked.showing(shown);
  }

  /// Reads the first rows of a view, and how many complaints there are.
  Opening open(View asked) {
    Columns now = grid.columns();
    View known = asked.within(now);
    List<Row> first = grid.first(asRead(known), FIRST);
    return new Opening(known, now, first, grid.size(), first.size() < FIRST);
  }

  /// The rows of some files, with the columns shown now.
  List<Row> rows(List<Column> shown, List<Long> files) {
    return grid.rows(
        Stream.concat(shown.stream(), BESIDE.stream().map(columns::of)).toList(), files);
  }

  long[] order(View asked) {
    return grid.order(asked);
  }

  void take(Opening opening) {
    columns = opening.columns();
    view = opening.view();
  }

  String reference(Row row) {
    return Objects.requireNonNullElse(row.cells().get(row.cells().size() - 2), "");
  }

  /// What a cell says; how near a due date is, is said beside it.
  String said(Column column, Row row, @Nullable String value) {
    if (value != null && column.id().equals("due") && near(row, value) != Urgency.CALM) {
      return Words.text(
          "grid.due",
          Dates.brief(LocalDate.parse(value), today()),
          office.leftWords(LocalDate.parse(value)));
    }
    return column.said(value);
  }

  /// How near the due date of a row is.
  Urgency near(Row row, String due) {
    boolean open = "yes".equals(row.cells().getLast());
    return open ? office.urgency(LocalDate.parse(due)) : Urgency.CALM;
  }

  /// What may be chosen for a column, as it is shown.
  List<String> options(Column column) {
    return switch (column.kind()) {
      case CHOICE -> column.options().stream().map(column::said).toList();
      case YES_NO -> List.of("yes", "no");
      case OPEN_CHOICE, TEXT -> suggested(column);
      default -> List.of();
    };
  }

  private List<String> suggested(Column column) {
    return switch (column.id()) {
      case "service_area" -> office.register().preferences().values(OpenList.SERVICE_AREA);
      case "team" -> office.register().preferences().values(OpenList.TEAM);
      case "causes" -> office.register().preferences().values(OpenList.CAUSE);
      case "responding_manager" -> common(column);
      default -> List.of();
    };
  }

  private List<String> common(Column column) {
    return grid.choices(View.all(), column, 40).stream()
        .map(RegisterGrid.Choice::value)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /// The values of a column under the other conditions, to choose from in a filter.
  List<RegisterGrid.Choice> choices(Column column) {
    return grid.choices(view.free(column.id()), column, 200);
  }

  String filter() {
    return FilterWords.of(view, columns);
  }

  String said(long found, long all) {
    return Words.text("register.said", found, all, FilterWords.order(view, columns));
  }

  /// The views there are: those of every register, and those that were saved.
  List<View> views() {
    return Stream.concat(View.ready().stream(), grid.views().stream()).toList();
  }

  boolean ready(View asked) {
    return View.ready().stream().anyMatch(v -> v.name().equals(asked.name()));
  }

  String name(View asked) {
    return ready(asked) ? Wording.of("grid").text("view." + asked.name()) : asked.name();
  }

  View save(String name) {
    View named = view.named(name);
    grid.keep(named);
    return named;
  }

  void forget(View saved) {
    grid.forget(saved.name());
  }

  void add(OwnField field) {
    grid.keep(field);
  }

  /// The view with a column as the first, or a further, one to sort by; asked again it turns round.
  View sortedBy(Column column, boolean further) {
    List<Sort> sorts = new ArrayList<>(view.sorts());
    Sort known =
        sorts.stream().filter(s -> s.column().equals(column.id())).findFirst().orElse(null);
    boolean down = known == null ? column.kind() == Kind.DAY && !further : !known.descending();
    Sort now = new Sort(column.id(), down);
    if (!further) {
      return view.sorted(List.of(now));
    }
    if (known == null) {
      sorts.add(now);
    } else {
      sorts.set(sorts.indexOf(known), now);
    }
    return view.sorted(sorts);
  }

  CrossTab cross(Crossing crossing) {
    return grid.cross(crossing);
  }

  /// What is missing in case files, and what can be offered for it.
  ///
  /// @param year in which they were received; null for every year
  YearEnd yearEnd(@Nullable FinancialYear year) {
    Lists lists = office.register().lists();
    List<Gap> gaps = lists.gaps(year == null ? null : year.period(), 200);
    Map<Long, LocalDate> received = new HashMap<>();
    grid.rows(List.of(columns.of("received")), gaps.stream().map(Gap::file).distinct().toList())
        .forEach(row ->
            received.put(row.file(), LocalDate.parse(String.valueOf(row.cells().getFirst()))));
    return new YearEnd(
        gaps.stream()
            .map(gap -> line(gap, Objects.requireNonNull(received.get(gap.file()))))
            .toList(),
        causes(),
        lists.years().stream().map(FinancialYear::parse).toList());
  }

  private YearEnd.Line line(Gap gap, LocalDate received) {
    WorkingCalendar calendar = office.calendar();
    LocalDate next = calendar.covers(received) ? calendar.add(received, 1) : received;
    return new YearEnd.Line(gap, received, next);
  }

  /// The council's causes, those most recorded first.
  private List<String> causes() {
    List<String> listed = office.register().preferences().values(OpenList.CAUSE);
    List<String> common =
        grid.choices(View.all(), columns.of("cause_reported"), 40).stream()
            .map(RegisterGrid.Choice::value)
            .filter(listed::contains)
            .toList();
    return Stream.concat(common.stream(), listed.stream()).distinct().toList();
  }

  Path saveYear(FinancialYear year, Path target) {
    office.register().saveYear(year, office.today(), target);
    return target;
  }

  LocalDate today() {
    return office.today();
  }

  /// The view as pages for a meeting.
  byte[] pages(View asked) {
    takeOut(Looks.Act.PRINTED, grid.order(asked));
    String name = asked.name().isEmpty() ? "" : name(asked);
    return new PdfWriter()
        .draft(GridPaper.of(office.register().info(), grid, asked, name, office.today()));
  }

  /// Writes the view as an Excel workbook; answers how many complaints.
  int export(View asked, Path target) {
    takeOut(Looks.Act.EXPORTED, grid.order(asked));
    return GridExport.write(grid, asked, office.today(), target);
  }

  /// Refused to whoever takes nothing out; of restricted cases it is written down.
  void takeOut(Looks.Act act, long... files) {
    new TakingOut(office.desk())
        .files(act, LongStream.of(files).boxed().collect(Collectors.toSet()));
  }

  /// One reading of a view.
  ///
  /// @param whole whether those are all its rows
  record Opening(View view, Columns columns, List<Row> first, long all, boolean whole) {}
}
