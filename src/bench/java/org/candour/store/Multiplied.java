package org.candour.store;

import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.FILE;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.candour.store.engine.Database;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Makes several complaints out of each in the tables alone, which is all that a grid reads; their
/// chronologies stay as they were, so that the register is good for nothing else afterwards.
final class Multiplied {
  private Multiplied() {}

  static void by(Database database, int times) {
    database.write(sql -> {
      sql.execute("pragma foreign_keys = off");
      long most = sql.select(DSL.max(FILE.ID)).from(FILE).fetchSingle().value1();
      for (int time = 1; time < times; time++) {
        copy(sql, most * time, most, "-" + time);
      }
      return most;
    });
  }

  private static void copy(DSLContext sql, long by, long most, String mark) {
    String names =
        Arrays.stream(COMPLAINT.fields())
            .map(field -> '"' + field.getName() + '"')
            .collect(Collectors.joining(", "));
    String values =
        Arrays.stream(COMPLAINT.fields())
            .map(field -> value(field, by, mark))
            .collect(Collectors.joining(", "));
    sql.execute(
        "insert into file (id, kind, row_version) select id + %d, kind, row_version from file where id <= %d"
            .formatted(by, most));
    sql.execute(
        "insert into complaint (%s) select %s from complaint where id <= %d"
            .formatted(names, values, most));
  }

  private static String value(Field<?> field, long by, String mark) {
    String name = '"' + field.getName() + '"';
    return switch (field.getName()) {
      case "id" -> name + " + " + by;
      case "reference", "reference_key" -> name + " || '" + mark + "'";
      default -> name;
    };
  }
}
