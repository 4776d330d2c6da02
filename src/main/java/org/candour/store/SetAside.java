package org.candour.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.candour.store.engine.Database;
import org.candour.store.engine.Engine;

/// The indexes of a SQLite register while so many files come in that making them anew at the end
/// costs less than keeping them up with every row. It is all one transaction: whoever looks finds
/// every index in its place, whatever happens meanwhile.
final class SetAside {
  private static final String SEARCH = "complaint_search_insert";
  private static final String KEPT =
      "select type, name, sql from main.sqlite_master where tbl_name in"
          + " ('complaint', 'user_field', 'complaint_cause') and sql is not null"
          + " and (type = 'index' or name = '"
          + SEARCH
          + "')";
  private static final String SEARCHABLE =
      "insert into complaint_fts (rowid, search_names, search_words)"
          + " select id, search_names, search_words from main.complaint where id > ? order by id";

  private final Database database;
  private final long many;
  private final List<String> aside = new ArrayList<>();
  private long last;

  /// @param many more new files than this make it worth while
  SetAside(Database database, long many) {
    this.database = database;
    this.many = many;
  }

  /// So many files have been written.
  void after(long count) throws SQLException {
    if (aside.isEmpty() && count >= many && database.engine() == Engine.SQLITE) {
      take();
    }
  }

  private void take() throws SQLException {
    List<String> drops = new ArrayList<>();
    try (Statement statement = database.connection().createStatement()) {
      try (ResultSet rows = statement.executeQuery(KEPT)) {
        while (rows.next()) {
          drops.add("drop " + rows.getString(1) + " main.\"" + rows.getString(2) + '"');
          aside.add(rows.getString(3));
        }
      }
      try (ResultSet row = statement.executeQuery("select max(id) from main.complaint")) {
        last = row.next() ? row.getLong(1) : 0;
      }
      for (String drop : drops) {
        statement.executeUpdate(drop);
      }
    }
  }

  /// Makes them anew, over all that came in.
  void putBack() throws SQLException {
    if (aside.isEmpty()) {
      return;
    }
    try (PreparedStatement searchable = database.connection().prepareStatement(SEARCHABLE);
        Statement statement = database.connection().createStatement()) {
      searchable.setLong(1, last);
      searchable.executeUpdate();
      for (String sql : aside) {
        statement.executeUpdate(sql);
      }
    }
  }
}
