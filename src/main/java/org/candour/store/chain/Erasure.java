package org.candour.store.chain;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.casework.Retention.Taking;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Keeping;
import org.candour.domain.entry.Keeping.Erased;
import org.candour.domain.entry.NewEntry;
import org.candour.procedure.keeping.NamesHeld;
import org.candour.procedure.keeping.Reduction;
import org.candour.store.engine.Database;
import org.candour.store.engine.Engine;
import org.jspecify.annotations.Nullable;

/// Takes words out of the entries of one file, within the transaction of whoever asks: first the
/// entry that says so, with the digest of all that will be left, then the words themselves.
public final class Erasure {
  private static final String LYING =
      "select id, kind, body, salt, root, proof from entry where file_id = ? order by position";
  private static final String ERASE =
      "update main.entry set body = ?, salt = null, proof = ? where id = ?";
  private static final String ERASE_SHARED = "select erase_entry(?, ?, ?)";

  private final Database database;
  private final Taking act;
  private final Chain chain = new Chain();
  private final Parts parts = new Parts();

  public Erasure(Database database, Taking act) {
    this.database = database;
    this.act = act;
  }

  /// An entry that is to lose words.
  private record Loss(String remains, @Nullable String proof) {}

  /// The digest by which an erasure knows what it left.
  public static String digest(String remains) {
    return HexFormat.of()
        .formatHex(Chain.sha256().digest(remains.getBytes(StandardCharsets.UTF_8)));
  }

  /// @return the file as it is left
  public CaseFile of(CaseFile file, String reference, String rule, Authorship who)
      throws SQLException {
    Map<Long, Loss> losses = losses(file);
    List<Erased> erased = new ArrayList<>();
    losses.forEach((id, loss) -> erased.add(new Erased(id, digest(loss.remains()))));
    int entries = file.entries().size();
    Body saying =
        switch (act) {
          case DESTROYED -> new Keeping.Destroyed(reference, rule, entries, erased);
          case ANONYMISED -> new Keeping.Anonymised(reference, rule, entries, erased);
        };
    List<Entry> left = new ArrayList<>();
    for (Entry entry : file.entries()) {
      Loss loss = losses.get(entry.id());
      left.add(loss == null ? entry : reduced(entry, loss));
    }
    left.addAll(say(file, who, new NewEntry(who.recordedOn(), saying)));
    erase(losses);
    return new CaseFile(file.id(), file.kind(), file.version() + 1, left);
  }

  private Map<Long, Loss> losses(CaseFile file) throws SQLException {
    Reduction reduction = new Reduction(NamesHeld.people(file.entries()));
    Map<Long, Loss> losses = new TreeMap<>();
    try (PreparedStatement asked = database.connection().prepareStatement(LYING)) {
      asked.setLong(1, file.id());
      try (ResultSet row = asked.executeQuery()) {
        while (row.next()) {
          Loss loss = loss(row, row.getString(2), row.getString(3), reduction);
          if (loss != null) {
            losses.put(row.getLong(1), loss);
          }
        }
      }
    }
    return losses;
  }

  private @Nullable Loss loss(ResultSet row, String kind, String text, Reduction reduction)
      throws SQLException {
    Body body = BodyCodec.read(kind, text);
    if (body instanceof Keeping.Erasure || body instanceof Keeping.Gone) {
      return null;
    }
    if (act == Taking.DESTROYED) {
      return new Loss("", null);
    }
    String remains = BodyCodec.write(reduction.of(body));
    if (remains.equals(text)) {
      return null;
    }
    byte[] salt = row.getBytes(4);
    boolean provable = salt != null && row.getBytes(5) != null;
    return new Loss(
        remains,
        provable
            ? parts.proof(salt, chain.whole(salt, kind, text), text, remains)
            : row.getString(6));
  }

  private static Entry reduced(Entry entry, Loss loss) {
    Body body = BodyCodec.read(BodyCodec.kind(entry.body()), loss.remains());
    return new Entry(
        entry.id(),
        entry.file(),
        entry.day(),
        entry.recordedAt(),
        entry.knownOn(),
        entry.author(),
        entry.imported(),
        body);
  }

  private List<Entry> say(CaseFile file, Authorship who, NewEntry saying) throws SQLException {
    try (EntryLog log = new EntryLog(database.connection(), database.engine())) {
      List<Entry> said = log.add(file.id(), file.version(), who, List.of(saying));
      log.grow(file.id(), file.version() + 1L);
      log.finish();
      return said;
    }
  }

  private void erase(Map<Long, Loss> losses) throws SQLException {
    boolean shared = database.engine() == Engine.POSTGRES;
    String sql = shared ? ERASE_SHARED : ERASE;
    try (PreparedStatement erasing = database.connection().prepareStatement(sql)) {
      for (Map.Entry<Long, Loss> each : losses.entrySet()) {
        Loss loss = each.getValue();
        erasing.setString(shared ? 2 : 1, loss.remains());
        erasing.setString(shared ? 3 : 2, loss.proof());
        erasing.setLong(shared ? 1 : 3, each.getKey());
        erasing.execute();
      }
    }
  }
}
