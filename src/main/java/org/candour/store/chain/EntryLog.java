package org.candour.store.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.candour.casework.Authorship;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.NewEntry;
import org.candour.store.engine.Batch;
import org.candour.store.engine.Cells;
import org.candour.store.engine.Engine;

/// Adds entries to the chain within one transaction. It holds the head of the chain from its making
/// until [#close()], so that entries of two writers can never fork it.
public final class EntryLog implements AutoCloseable {
  private static final String ENTRY =
      "insert into %s (id, file_id, position, day_on, recorded_at, known_on, author,"
          + " is_imported, kind, body, salt, root, body_hash, hash)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String FILE = "insert into %s (id, kind, row_version) values (?, ?, ?)";

  private static final String HEAD =
      "select entry_id, hash, (select coalesce(max(id), 0) from main.file) from chain_head where id = 1";
  private static final String HELD = "select entry_id, hash, last_file from chain_hold()";

  private static final String MOVED =
      "set constraints entry_recorded immediate; set constraints entry_recorded deferred";

  private final Connection connection;
  private final Cells cells;
  private final boolean shared;
  private static final String GROWN = "update %s set row_version = ? where id = ?";
  private final Batch files;
  private final Batch grown;
  private final Batch entries;
  private final Links links;

  public EntryLog(Connection connection, Engine engine) throws SQLException {
    this.connection = connection;
    this.cells = Cells.of(engine);
    this.shared = engine == Engine.POSTGRES;
    this.links = readHead();
    this.files = new Batch(cells, prepared(FILE, engine.own("file")));
    this.entries = new Batch(cells, prepared(ENTRY, engine.own("entry")));
    this.grown = new Batch(cells, prepared(GROWN, engine.own("file")));
  }

  private PreparedStatement prepared(String sql, String table) throws SQLException {
    return connection.prepareStatement(sql.formatted(table));
  }

  private Links readHead() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(shared ? HELD : HEAD);
        ResultSet row = statement.executeQuery()) {
      if (!row.next()) {
        throw new IllegalStateException("The register has no head of its chain");
      }
      return new Links(row.getLong(3), row.getLong(1), row.getBytes(2));
    }
  }

  /// What comes next in the chain; one at a time may ask.
  public Links links() {
    return links;
  }

  /// A new file, which will have that many entries.
  public long newFile(FileKind kind, int size) throws SQLException {
    long file = links.newFile();
    file(file, kind, size);
    return file;
  }

  /// A file that the links know of already.
  public void file(long file, FileKind kind, int size) throws SQLException {
    files.add(file, kind.label(), (long) size);
  }

  /// A file has that many entries now.
  public void grow(long file, long size) throws SQLException {
    grown.add(size, file);
  }

  /// Adds entries after those that the file has.
  public List<Entry> add(long file, int after, Authorship who, List<NewEntry> added)
      throws SQLException {
    return put(links.after(file, after, who, added));
  }

  /// Adds links in their order.
  public List<Entry> put(List<Links.Link> next) throws SQLException {
    for (Links.Link link : next) {
      entries.add(link.cells());
    }
    return next.stream().map(Links.Link::entry).toList();
  }

  public void flush() throws SQLException {
    files.flush();
    entries.flush();
    grown.flush();
  }

  /// Moves the head of the chain to the last entry, which a server does itself. The transaction is
  /// not whole before this.
  public void finish() throws SQLException {
    flush();
    if (shared) {
      try (Statement now = connection.createStatement()) {
        now.execute(MOVED);
      }
      return;
    }
    String sql = "update chain_head set entry_id = ?, hash = ? where id = 1";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      cells.bind(statement, 1, links.lastEntry());
      cells.bind(statement, 2, links.head());
      statement.executeUpdate();
    }
  }

  @Override
  public void close() throws SQLException {
    files.close();
    entries.close();
    grown.close();
  }
}
