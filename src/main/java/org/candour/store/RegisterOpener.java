package org.candour.store;

import static org.candour.store.schema.Tables.REGISTER_INFO;

import java.nio.file.Path;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.domain.time.WorkingCalendar;
import org.candour.store.engine.Database;
import org.candour.store.engine.Disk;
import org.candour.store.engine.SharedServer;
import org.candour.store.engine.SqliteOpener;
import org.jspecify.annotations.Nullable;

/// The ways into a register: a file is made or opened, the register of a team is joined. Where that
/// fails nothing is left open, and nothing is left of a file that was being made.
public final class RegisterOpener {
  private RegisterOpener() {}

  /// Makes a register file, encrypted when a passphrase is given.
  public static StoredRegister create(
      Path path, @Nullable String passphrase, NewRegister told, WorkingCalendar calendar) {
    return create(path, System.getProperty("user.name", "?"), passphrase, told, calendar);
  }

  /// The same for a person of that name.
  public static StoredRegister create(
      Path path,
      String person,
      @Nullable String passphrase,
      NewRegister told,
      WorkingCalendar calendar) {
    RegisterFile file = RegisterFile.create(path, person, passphrase);
    try {
      file.database().write(told::introduce);
      file.database().bare(() -> SqliteOpener.settle(file.database().connection()));
      return new StoredRegister(new InFile(file), calendar);
    } catch (RuntimeException failed) {
      file.close();
      Disk.remove(path);
      throw failed;
    }
  }

  /// Opens a register file; the secret is its passphrase or its recovery code.
  public static StoredRegister open(Path path, @Nullable String secret, WorkingCalendar calendar) {
    return open(path, null, secret, calendar);
  }

  /// The same with the passphrase of one person.
  public static StoredRegister open(
      Path path, @Nullable String person, @Nullable String secret, WorkingCalendar calendar) {
    RegisterFile file = RegisterFile.open(path, person, secret);
    try {
      file.database().read(sql -> Moved.refuse(sql, path.toString()));
      return new StoredRegister(new InFile(file), calendar);
    } catch (RuntimeException failed) {
      file.close();
      throw failed;
    }
  }

  /// Joins the shared register of a PostgreSQL server, which is made when the database is empty.
  public static StoredRegister join(
      SharedServer server, NewRegister told, WorkingCalendar calendar) {
    return joined(server, server.toString(), told, calendar);
  }

  /// Joins the shared register that is there.
  ///
  /// @param place what to call it, and to open it by again
  public static StoredRegister join(SharedServer server, String place, WorkingCalendar calendar) {
    return joined(server, place, null, calendar);
  }

  private static StoredRegister joined(
      SharedServer server, String place, @Nullable NewRegister told, WorkingCalendar calendar) {
    Database database = server.open();
    try {
      if (!database.isKnown()) {
        throw new Unusable(Wording.of("access").text("role.none", server.user()));
      }
      if (database.read(sql -> !sql.fetchExists(REGISTER_INFO))) {
        introduce(database, server, told);
      }
      database.read(sql -> Moved.refuse(sql, place));
      return new StoredRegister(new OnServer(database, server, place), calendar);
    } catch (RuntimeException failed) {
      database.close();
      throw failed;
    }
  }

  private static void introduce(
      Database database, SharedServer server, @Nullable NewRegister told) {
    if (told == null) {
      throw new Unusable(Wording.of("store").text("team.none", server));
    }
    database.write(told::introduce);
  }
}
