package org.candour.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.candour.access.RegisterKey;
import org.candour.casework.SavedYear;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.store.engine.Database;
import org.candour.store.engine.Disk;
import org.candour.store.engine.SqliteOpener;
import org.jspecify.annotations.Nullable;

/// The register of a year that is over, saved as a copy that is only read: made and verified as any
/// copy, under the same keys, then sealed and verified again. The seal lies in the file, so that
/// nobody gets past it with another program either.
final class YearCopy {
  private static final Wording WORDING = Wording.of("store");
  private static final String YEAR = "saved.year";
  private static final String AS_AT = "saved.as-at";

  /// Whatever a change of the chronology begins with.
  private static final List<String> SEALS =
      List.of("INSERT ON entry", "UPDATE ON entry", "INSERT ON file", "UPDATE ON chain_head");

  private final Database database;
  private final Path path;
  private final @Nullable RegisterKey key;

  YearCopy(Database database, Path path, @Nullable RegisterKey key) {
    this.database = database;
    this.path = path;
    this.key = key;
  }

  /// What the settings of a register say of it; empty for one that is at work.
  static Optional<SavedYear> of(Function<String, Optional<String>> setting) {
    return setting
        .apply(YEAR)
        .flatMap(year ->
            setting
                .apply(AS_AT)
                .map(day -> new SavedYear(FinancialYear.parse(year), LocalDate.parse(day))));
  }

  /// Saves it there; nothing is left there when that fails.
  void to(Path target, SavedYear saved) {
    database.refuseSealed();
    if (saved.year().first().isAfter(saved.asAt())) {
      throw new Refusal(WORDING.text("year.not-begun", saved.year().label()));
    }
    new Copy(database, path, key).to(target);
    try {
      database.wholly(() -> {
        String mark = Copy.mark(database.connection());
        seal(target, saved);
        Copy.verify(target, key, mark);
        return sealed(target, saved);
      });
    } catch (RuntimeException failed) {
      Disk.remove(target);
      throw failed;
    }
  }

  private void seal(Path target, SavedYear saved) throws SQLException {
    try (Connection copy = SqliteOpener.connect(target, key);
        PreparedStatement note =
            copy.prepareStatement("insert or replace into setting (name, content) values (?, ?)");
        Statement statement = copy.createStatement()) {
      note(note, YEAR, saved.year().label());
      note(note, AS_AT, saved.asAt().toString());
      for (int i = 0; i < SEALS.size(); i++) {
        statement.executeUpdate(
            "create trigger sealed_%d before %s begin select raise(abort, 'sealed'); end"
                .formatted(i, SEALS.get(i)));
      }
    }
    Disk.flush(target);
  }

  private static void note(PreparedStatement note, String name, String content)
      throws SQLException {
    note.setString(1, name);
    note.setString(2, content);
    note.executeUpdate();
  }

  /// Whether the file says what was meant, and lets nothing in.
  private boolean sealed(Path target, SavedYear saved) throws SQLException {
    try (Connection copy = SqliteOpener.connect(target, key);
        Statement statement = copy.createStatement()) {
      try (ResultSet said =
          statement.executeQuery(
              "select content from setting where name in ('%s', '%s') order by name desc"
                  .formatted(YEAR, AS_AT))) {
        boolean right =
            said.next()
                && said.getString(1).equals(saved.year().label())
                && said.next()
                && said.getString(1).equals(saved.asAt().toString());
        if (!right) {
          throw new Unusable(WORDING.text("backup.failed", target));
        }
      }
      return refuses(statement, target);
    }
  }

  private static boolean refuses(Statement statement, Path target) {
    try {
      statement.executeUpdate("update chain_head set entry_id = entry_id");
    } catch (SQLException sealed) {
      return true;
    }
    throw new Unusable(WORDING.text("backup.failed", target));
  }
}
