package org.candour.store;

import static org.candour.store.schema.Tables.COMPLAINT;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.candour.access.Act;
import org.candour.access.Pass;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.Column.Kind;
import org.candour.casework.grid.Columns;
import org.candour.casework.grid.CrossTab;
import org.candour.casework.grid.Crossing;
import org.candour.casework.grid.Crossing.Measure;
import org.candour.casework.grid.OwnField;
import org.candour.casework.grid.RegisterGrid;
import org.candour.casework.grid.Row;
import org.candour.casework.grid.View;
import org.candour.domain.Money;
import org.candour.store.engine.Database;
import org.candour.store.engine.Sql;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The grid over the table of complaints. The first rows of a view are found by its order and a
/// limit, all others by the numbers of their files, so that no row costs more for standing further
/// down; only what is shown is read, so that the order can come from an index alone.
final class StoredGrid implements RegisterGrid {
  private static final int AT_ONCE = 500;

  private final Database database;
  private final GridConditions conditions;
  private final SavedGrid saved;
  private final Pass pass;

  /// @param pass what whoever is signed in may do
  StoredGrid(Database database, Supplier<LocalDate> today, Pass pass) {
    this.database = database;
    this.pass = pass;
    this.conditions = new GridConditions(database.engine(), today);
    this.saved = new SavedGrid(database);
  }

  @Override
  public List<Row> first(View view, int limit) {
    Columns columns = columns();
    List<Column> shown = view.columns().stream().map(s -> columns.of(s.column())).toList();
    return database.read(sql ->
        sql.select(fields(shown))
            .from(COMPLAINT)
            .where(
                COMPLAINT.ID.in(
                    DSL.select(COMPLAINT.ID)
                        .from(COMPLAINT)
                        .where(conditions.of(view, columns))
                        .orderBy(conditions.order(view, columns))
                        .limit(limit)))
            .orderBy(conditions.order(view, columns))
            .fetch(row -> row(shown, row)));
  }

  @Override
  public long[] order(View view) {
    Columns columns = columns();
    return database.read(sql ->
        Sql.quietly(() -> {
          try (ResultSet rows =
              sql.select(COMPLAINT.ID)
                  .from(COMPLAINT)
                  .where(conditions.of(view, columns))
                  .orderBy(conditions.order(view, columns))
                  .fetchResultSet()) {
            return files(rows);
          }
        }));
  }

  private static long[] files(ResultSet rows) throws SQLException {
    long[] files = new long[1024];
    int count = 0;
    while (rows.next()) {
      if (count == files.length) {
        files = Arrays.copyOf(files, count * 2);
      }
      files[count++] = rows.getLong(1);
    }
    return Arrays.copyOf(files, count);
  }

  @Override
  public List<Row> rows(List<Column> columns, List<Long> files) {
    Map<Long, Row> found = new HashMap<>();
    for (int from = 0; from < files.size(); from += AT_ONCE) {
      List<Long> some = files.subList(from, Math.min(files.size(), from + AT_ONCE));
      database
          .read(sql ->
              sql.select(fields(columns))
                  .from(COMPLAINT)
                  .where(COMPLAINT.ID.in(some))
                  .fetch(row -> row(columns, row)))
          .forEach(row -> found.put(row.file(), row));
    }
    return files.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private List<SelectField<?>> fields(List<Column> columns) {
    List<SelectField<?>> fields = new ArrayList<>();
    fields.add(COMPLAINT.ID);
    columns.forEach(column -> fields.add(conditions.sql().value(column)));
    return fields;
  }

  private static Row row(List<Column> columns, Record record) {
    List<@Nullable String> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(kept(columns.get(i), record.get(i + 1)));
    }
    return new Row(Objects.requireNonNull(record.get(0, Long.class)), cells);
  }

  private static @Nullable String kept(Column column, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    return switch (column.kind()) {
      case MONEY -> column.own() ? value.toString() : new Money((Long) value).plain();
      case YES_NO -> value instanceof Boolean yes ? (yes ? "yes" : "no") : value.toString();
      default -> value.toString();
    };
  }

  @Override
  public long size() {
    return database.read(sql -> (long) sql.fetchCount(COMPLAINT));
  }

  @Override
  public List<Choice> choices(View view, Column column, int limit) {
    Condition where = conditions.of(view, columns());
    var each = DSL.select(conditions.sql().group(column).as("value")).from(COMPLAINT).where(where);
    Field<String> group = DSL.field(DSL.name("each", "value"), String.class);
    Field<Integer> count = DSL.count();
    return database.read(sql ->
        sql.select(group, count)
            .from(each.asTable("each"))
            .groupBy(group)
            .orderBy(count.desc(), group.asc())
            .limit(limit)
            .fetch(row -> new Choice(said(column, row.value1()), row.value2())));
  }

  private static String said(Column column, @Nullable String value) {
    if (value == null) {
      return "";
    }
    return column.kind() == Kind.YES_NO && !column.own() ? yes(value) : value;
  }

  private static String yes(String value) {
    return value.equals("1") || value.equals("true") ? "yes" : "no";
  }

  @Override
  public CrossTab cross(Crossing crossing) {
    Columns columns = columns();
    Field<String> down = conditions.sql().group(crossing.down()).as("down");
    Field<String> across = conditions.sql().group(crossing.across()).as("across");
    Field<BigDecimal> measured =
        crossing.measure() == Measure.COUNT
            ? null
            : conditions.measured(columns.of(crossing.measured())).as("measured");
    var each =
        DSL.select(down, across)
            .select(measured == null ? List.of() : List.of(measured))
            .from(COMPLAINT)
            .where(conditions.of(crossing.view(), columns))
            .asTable("each");
    Field<String> side = DSL.field(DSL.name("each", "down"), String.class);
    Field<String> top = DSL.field(DSL.name("each", "across"), String.class);
    Field<BigDecimal> what = DSL.field(DSL.name("each", "measured"), BigDecimal.class);
    List<Field<?>> sums = measured == null ? List.of() : List.of(DSL.count(what), DSL.sum(what));
    return database.read(sql ->
        new CrossTab(
            crossing,
            sql.select(side, top, DSL.count())
                .select(sums)
                .from(each)
                .groupBy(side, top)
                .fetch(row -> part(crossing, row))));
  }

  /// How many there are; and, where something is measured, of how many and what it comes to.
  private static CrossTab.Part part(Crossing crossing, Record row) {
    int count = Objects.requireNonNull(row.get(2, Integer.class));
    boolean counted = crossing.measure() == Measure.COUNT;
    BigDecimal sum = counted ? BigDecimal.valueOf(count) : row.get(4, BigDecimal.class);
    return new CrossTab.Part(
        said(crossing.down(), row.get(0, String.class)),
        said(crossing.across(), row.get(1, String.class)),
        count,
        counted ? count : Objects.requireNonNull(row.get(3, Integer.class)),
        Objects.requireNonNullElse(sum, BigDecimal.ZERO));
  }

  @Override
  public Columns columns() {
    return new Columns(saved.fields());
  }

  @Override
  public void keep(OwnField field) {
    pass.ask(Act.WORK);
    saved.keep(field);
  }

  @Override
  public List<View> views() {
    Columns columns = columns();
    return saved.views().stream().map(view -> view.within(columns)).toList();
  }

  @Override
  public void keep(View view) {
    pass.ask(Act.WORK);
    saved.keep(view);
  }

  @Override
  public void forget(String name) {
    pass.ask(Act.WORK);
    saved.forget(name);
  }
}
