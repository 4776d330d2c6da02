package org.candour.store.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// One table of the projection and, for each of its columns, where the value comes from. It is the
/// only place that says so, for writing, rebuilding and comparing alike.
public final class Sheet<R extends Record, S> {
  private final Table<R> table;
  private final List<Field<?>> fields = new ArrayList<>();
  private final List<Function<S, ? extends @Nullable Object>> values = new ArrayList<>();

  Sheet(Table<R> table) {
    this.table = table;
  }

  <T> Sheet<R, S> with(TableField<R, T> field, Function<S, ? extends @Nullable T> value) {
    fields.add(field);
    values.add(value);
    return this;
  }

  public Table<R> table() {
    return table;
  }

  List<Field<?>> fields() {
    return fields;
  }

  /// The field that tells whose row it is: always the first.
  public Field<?> owner() {
    return fields.getFirst();
  }

  Row row(S source) {
    @Nullable Object[] cells = new @Nullable Object[values.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = values.get(i).apply(source);
    }
    return new Row(this, cells);
  }

  /// One row ready to be written.
  public record Row(Sheet<?, ?> sheet, @Nullable Object[] cells) {}
}
