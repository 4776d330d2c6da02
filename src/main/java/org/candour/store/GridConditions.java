package org.candour.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.Column.Kind;
import org.candour.casework.grid.Columns;
import org.candour.casework.grid.Condition.Test;
import org.candour.casework.grid.View;
import org.candour.domain.Money;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.store.engine.Engine;
import org.candour.store.engine.Words;
import org.candour.store.schema.Tables;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/// A view of the grid as conditions and order in SQL. What a user typed is always a bound value.
final class GridConditions {
  private static final Wording WORDS = Wording.of("store");

  private final GridColumns sql;
  private final Conditions search;
  private final Supplier<LocalDate> today;

  GridConditions(Engine engine, Supplier<LocalDate> today) {
    this.sql = new GridColumns(engine);
    this.search = new Conditions(engine);
    this.today = today;
  }

  Condition of(View view, Columns columns) {
    Condition all = search.words(Words.typed(view.words()));
    for (var condition : view.conditions()) {
      all = all.and(of(columns.of(condition.column()), condition));
    }
    return all;
  }

  private Condition of(Column column, org.candour.casework.grid.Condition asked) {
    Field<?> field = GridColumns.keyed(column) ? sql.key(column) : sql.value(column);
    return switch (asked.test()) {
      case BLANK -> field.isNull();
      case FILLED -> field.isNotNull();
      case CONTAINS -> sql.contains(field, asked.values().getFirst());
      default -> compared(column, field, asked);
    };
  }

  @SuppressWarnings("unchecked")
  private Condition compared(
      Column column, Field<?> field, org.candour.casework.grid.Condition asked) {
    List<String> values = asked.values();
    if (column.own()) {
      return column.kind() == Kind.NUMBER
          ? test(
              sql.number((Field<String>) field), read(values, GridConditions::number), asked.test())
          : test((Field<String>) field, own(column, values), asked.test());
    }
    return switch (column.kind()) {
      case DAY -> test((Field<LocalDate>) field, read(values, this::day), asked.test());
      case YES_NO ->
          test((Field<Boolean>) field, read(values, "yes"::equalsIgnoreCase), asked.test());
      case MONEY ->
          test((Field<Long>) field, read(values, v -> Money.parse(v).pence()), asked.test());
      case NUMBER -> test((Field<Long>) field, read(values, this::whole), asked.test());
      default ->
          field.getType() == Long.class
              ? test((Field<Long>) field, read(values, this::whole), asked.test())
              : test((Field<String>) field, texts(column, values), asked.test());
    };
  }

  private List<String> own(Column column, List<String> values) {
    return column.kind() == Kind.DAY ? read(values, v -> day(v).toString()) : values;
  }

  private static List<String> texts(Column column, List<String> values) {
    return GridColumns.keyed(column) ? values.stream().map(Words::key).toList() : values;
  }

  private static <T> List<T> read(List<String> values, java.util.function.Function<String, T> how) {
    List<T> read = new ArrayList<>();
    values.forEach(value -> read.add(how.apply(value.strip())));
    return read;
  }

  private static <T> Condition test(Field<T> field, List<T> values, Test test) {
    T first = values.getFirst();
    return switch (test) {
      case IS -> values.size() == 1 ? field.eq(first) : field.in(values);
      case IS_NOT -> field.notIn(values).or(field.isNull());
      case FROM -> field.ge(first);
      case TO -> field.le(first);
      case BEFORE -> field.lt(first);
      default -> throw new IllegalArgumentException(test + " compares nothing");
    };
  }

  private LocalDate day(String value) {
    if (value.startsWith("today")) {
      String days = value.substring("today".length());
      return today.get().plusDays(days.isEmpty() ? 0 : Integer.parseInt(days));
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException unclear) {
      throw new Refusal(WORDS.text("filter.day", value), unclear);
    }
  }

  private Long whole(String value) {
    return number(value).longValue();
  }

  private static BigDecimal number(String value) {
    try {
      return new BigDecimal(value);
    } catch (NumberFormatException unclear) {
      throw new Refusal(WORDS.text("filter.number", value), unclear);
    }
  }

  /// Blank comes last either way; among equals the newest file comes first, as the first column
  /// goes.
  List<OrderField<?>> order(View view, Columns columns) {
    List<OrderField<?>> order = new ArrayList<>();
    for (View.Sort sort : view.sorts()) {
      Field<?> field = sql.key(columns.of(sort.column()));
      SortField<?> by = sort.descending() ? field.desc() : field.asc();
      boolean blank = columns.of(sort.column()).own() || field.getDataType().nullable();
      order.add(blank ? by.nullsLast() : by);
    }
    boolean down = view.sorts().isEmpty() || view.sorts().getFirst().descending();
    order.add(down ? Tables.COMPLAINT.ID.desc() : Tables.COMPLAINT.ID.asc());
    return order;
  }

  GridColumns sql() {
    return sql;
  }

  /// A measured column as a number.
  Field<BigDecimal> measured(Column column) {
    Field<?> value = sql.value(column);
    if (column.own()) {
      return sql.number(value.cast(String.class));
    }
    return column.kind() == Kind.MONEY
        ? DSL.field("{0} / 100.0", BigDecimal.class, value)
        : value.cast(BigDecimal.class);
  }
}
