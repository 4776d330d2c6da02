package org.candour.store;

import static org.candour.store.schema.Tables.ACTION;
import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.USER_FIELD;

import java.math.BigDecimal;
import java.util.Objects;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.Column.Kind;
import org.candour.store.engine.Engine;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// What a column of the grid is in SQL. Its name leads to a field of the table of complaints: the
/// same, or with `_on` for a day, or with `is_` for yes and no; the few others are named here.
final class GridColumns {
  private final Engine engine;

  GridColumns(Engine engine) {
    this.engine = engine;
  }

  /// What stands in the column.
  Field<?> value(Column column) {
    if (column.own()) {
      return own(column.name());
    }
    return switch (column.id()) {
      case "open" -> DSL.field(COMPLAINT.ENDED_ON.isNull());
      case "cost" -> COMPLAINT.COST_PENCE;
      case "action_type" -> actions();
      default -> known(column.id());
    };
  }

  private static Field<?> known(String id) {
    Field<?> field = field(id);
    field = field == null ? field(id + "_on") : field;
    field = field == null ? field("is_" + id) : field;
    return Objects.requireNonNull(field, () -> "no field for the column " + id);
  }

  private static @Nullable Field<?> field(String name) {
    return COMPLAINT.field(name);
  }

  private static Field<String> actions() {
    return DSL.field(
        DSL.select(DSL.groupConcat(ACTION.ACTION_TYPE).separator("; "))
            .from(ACTION)
            .where(ACTION.COMPLAINT_ID.eq(COMPLAINT.ID)));
  }

  private static Field<String> own(String name) {
    return DSL.field(
        DSL.select(DSL.max(USER_FIELD.CONTENT))
            .from(USER_FIELD)
            .where(USER_FIELD.FILE_ID.eq(COMPLAINT.ID).and(USER_FIELD.NAME.eq(name))));
  }

  /// What it is sorted and compared by, where that differs.
  Field<?> key(Column column) {
    if (column.own()) {
      return column.kind() == Kind.NUMBER ? number(own(column.name())) : own(column.name());
    }
    if (column.id().equals("received_year")) {
      return COMPLAINT.RECEIVED_ON;
    }
    Field<?> key = field(column.id() + "_key");
    return key == null ? value(column) : key;
  }

  /// A text as a number; nothing when it is none.
  Field<BigDecimal> number(Field<String> text) {
    Condition is =
        engine == Engine.SQLITE
            ? DSL.condition("{0} glob '*[0-9]*' and {0} not glob '*[^-0-9.]*'", text)
            : DSL.condition("{0} ~ '^-?[0-9]+([.][0-9]+)?$'", text);
    return DSL.when(is, text.cast(BigDecimal.class));
  }

  /// Whether that text stands somewhere in it, in large or small letters. SQLite's own LIKE makes
  /// no difference between them, and the pattern is made here, once and not for each row.
  Condition contains(Field<?> field, String text) {
    String pattern = "%" + text.replaceAll("[!%_]", "!$0") + "%";
    Field<String> within =
        field.getType() == String.class ? field.coerce(String.class) : field.cast(String.class);
    return engine == Engine.SQLITE
        ? within.like(pattern, '!')
        : within.likeIgnoreCase(pattern, '!');
  }

  /// Whether text in it is compared without case.
  static boolean keyed(Column column) {
    return field(column.id() + "_key") != null;
  }

  /// What it is crossed by: days by their months. Text stays as it is, so that an index can group
  /// it.
  Field<String> group(Column column) {
    Field<?> value = value(column);
    if (!column.own() && column.kind() != Kind.DAY && value.getType() == String.class) {
      return value.coerce(String.class);
    }
    if (column.own() || column.kind() != Kind.DAY) {
      return column.own() && column.kind() == Kind.DAY
          ? DSL.substring(own(column.name()), 1, 7)
          : value.cast(String.class);
    }
    return engine == Engine.SQLITE
        ? DSL.substring(value.cast(String.class), 1, 7)
        : DSL.field("to_char({0}, 'YYYY-MM')", String.class, value);
  }
}
