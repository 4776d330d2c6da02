package org.candour.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts a row about each complaint of a [Crew] into every table, also into those that nobody has
/// thought of here, past all guards; and knows how somebody would try to change each by hand.
final class FilledTables {
  private final Connection all;
  private final Map<String, String> owners;

  FilledTables(Connection all, Map<String, String> owners) {
    this.all = all;
    this.owners = owners;
  }

  void fill() throws SQLException {
    try (Statement statement = all.createStatement()) {
      statement.execute("set session_replication_role = replica");
      for (String table : ofFiles(owners)) {
        if (table.equals("complaint")) {
          continue;
        }
        for (long file = Crew.OPEN; file <= Crew.RESTRICTED; file++) {
          statement.execute(row(table, owners.get(table), file));
        }
      }
      for (String table :
          List.of("saved_view", "own_field", "arrival", "listed_value", "final_report")) {
        statement.execute(row(table, "", 0));
      }
      statement.execute(
          "insert into look (id, at_epoch_milli, person, act, file_id, hash)"
              + " select n, 0, 'Ann', 'OPENED', n, '' from generate_series(1, 4) n");
      statement.execute("set session_replication_role = origin");
    }
  }

  /// The tables that tell of files, save the chronicle itself.
  static List<String> ofFiles(Map<String, String> owners) {
    return owners.entrySet().stream()
        .filter(each -> !each.getValue().isEmpty() && !each.getKey().contains("."))
        .map(Map.Entry::getKey)
        .filter(name -> !List.of("file", "entry", "look").contains(name))
        .toList();
  }

  private String row(String table, String owner, long file) throws SQLException {
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    String sql =
        "select attname, format_type(atttypid, null) from pg_attribute where attrelid = '%s'::regclass"
            + " and attnum > 0 and not attisdropped"
            + " and (attnotnull or attname in ('file_id', 'complaint_id'))";
    try (Statement statement = all.createStatement();
        ResultSet columns = statement.executeQuery(sql.formatted(table))) {
      while (columns.next()) {
        String name = columns.getString(1);
        names.add('"' + name + '"');
        values.add(
            name.equals(owner) || name.equals("complaint_id")
                ? "" + file
                : value(columns.getString(2)));
      }
    }
    return "insert into %s (%s) values (%s)"
        .formatted(table, String.join(", ", names), String.join(", ", values));
  }

  private static String value(String type) {
    return switch (type) {
      case "date" -> "current_date";
      case "boolean" -> "false";
      case "bytea" -> "'\\x00'";
      case "text" -> "'filled'";
      case "timestamp with time zone" -> "now()";
      default -> "900";
    };
  }

  /// By A, C and D: how somebody would add, change and delete a row.
  static Map<String, String> changes(String table, String owner) {
    Map<String, String> changes = new LinkedHashMap<>();
    String where = owner.isEmpty() ? "" : " where %s = %d".formatted(owner, Crew.SENT);
    String column = owner.isEmpty() ? first(table) : owner;
    changes.put("A", "insert into %s %s".formatted(table, added(table, owner)));
    changes.put(
        "C",
        table.equals("file")
            ? "update file set row_version = row_version + 1" + where
            : "update %s set %s = %2$s%s".formatted(table, column, where));
    changes.put("D", "delete from " + table + where);
    return changes;
  }

  private static String added(String table, String owner) {
    return switch (table) {
      case "file" -> "values (999, 'compliment', 1)";
      case "setting", "listed_value" -> "values ('anything', 'x'" + rest(table);
      default -> owner.isEmpty() ? "default values" : "(%s) values (2)".formatted(owner);
    };
  }

  private static String rest(String table) {
    return table.equals("setting") ? ")" : ", 'X', 9, false)";
  }

  private static String first(String table) {
    return switch (table) {
      case "listed_value" -> "value";
      case "arrival" -> "source";
      case "flyway_schema_history" -> "description";
      case "chain_head" -> "entry_id";
      case "final_report" -> "kind";
      default -> "name";
    };
  }
}
