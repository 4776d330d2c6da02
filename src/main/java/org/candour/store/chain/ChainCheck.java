package org.candour.store.chain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.store.engine.Cells;
import org.candour.store.engine.Engine;
import org.jspecify.annotations.Nullable;

/// Follows the chain of entries from its beginning and names the entry that was changed, put in,
/// taken out, or moved. It goes on behind each, so that one fault does not hide another.
public final class ChainCheck {
  private static final int FETCH = 100;
  private static final String ENTRIES =
      "select id, file_id, position, day_on, recorded_at, known_on, author, is_imported, kind,"
          + " body, salt, body_hash, hash, root, proof from entry order by id";

  private final Connection connection;
  private final Cells cells;
  private final Faulty tell;
  private final Chain chain = new Chain();
  private final WordsCheck words;
  private byte[] head = Chain.beginning();
  private long last;

  /// How many entries were put in before: those behind carry numbers that much too high.
  private long putIn;

  /// Is told the key of a sentence, and what belongs into it.
  public interface Faulty {
    void fault(String key, Object... arguments);
  }

  public ChainCheck(Connection connection, Engine engine, Faulty tell) {
    this.connection = connection;
    this.cells = Cells.of(engine);
    this.tell = tell;
    this.words = new WordsCheck(chain, tell);
  }

  /// An entry as it lies there.
  private record Lying(Entry entry, int position, String kind, byte[] body, byte[] hash) {
    long id() {
      return entry.id();
    }
  }

  public void run() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(FETCH);
      try (ResultSet rows = statement.executeQuery(ENTRIES)) {
        Lying next = next(rows);
        while (next != null) {
          Lying now = next;
          next = next(rows);
          if (judge(now, next)) {
            next = next(rows);
          }
        }
      }
    }
    words.end();
    end();
  }

  /// @return whether the next one has been judged with it
  private boolean judge(Lying now, @Nullable Lying next) {
    long gone = now.id() - last - 1;
    long number = now.id() - putIn;
    last = now.id();
    if (gone == 0 && next != null && !follows(head, now, number) && follows(head, next, number)) {
      if (follows(next.hash(), now, number + 1)) {
        tell.fault("fault.moved", now.id(), next.id());
        last = next.id();
        head = now.hash();
        return true;
      }
      tell.fault("fault.inserted", now.id(), now.entry().file());
      putIn++;
      return false;
    }
    if (gone > 0) {
      tell.fault(gone == 1 ? "fault.missing" : "fault.missing.more", last - gone, last - 1);
    } else if (!follows(head, now, number)) {
      tell.fault("fault.link", now.id(), now.entry().file());
    }
    head = now.hash();
    return false;
  }

  private boolean follows(byte[] before, Lying row, long id) {
    Entry at = row.entry();
    Entry numbered =
        new Entry(
            id,
            at.file(),
            at.day(),
            at.recordedAt(),
            at.knownOn(),
            at.author(),
            at.imported(),
            at.body());
    return Arrays.equals(
        chain.link(before, numbered, row.position(), row.kind(), row.body()), row.hash());
  }

  private @Nullable Lying next(ResultSet rows) throws SQLException {
    if (!rows.next()) {
      return null;
    }
    Entry entry =
        new Entry(
            rows.getLong(1),
            rows.getLong(2),
            cells.day(rows, 4),
            cells.instant(rows, 5),
            cells.day(rows, 6),
            rows.getString(7),
            rows.getBoolean(8),
            new Course.Closed());
    byte[] body = rows.getBytes(12);
    String kind = rows.getString(9);
    words.judge(
        entry,
        kind,
        rows.getString(10),
        rows.getBytes(11),
        body,
        rows.getBytes(14),
        rows.getString(15));
    return new Lying(entry, rows.getInt(3), kind, body, rows.getBytes(13));
  }

  private void end() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select entry_id, hash from chain_head")) {
      if (!row.next()) {
        tell.fault("fault.head.none");
      } else if (row.getLong(1) > last) {
        tell.fault("fault.head", last, row.getLong(1));
      } else if (row.getLong(1) < last - putIn || !Arrays.equals(row.getBytes(2), head)) {
        tell.fault("fault.appended", row.getLong(1), last);
      }
    }
  }
}
