package org.candour.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.candour.casework.Register.Fault;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.domain.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/// Moves a register from one engine to the other, within one transaction at the place where it
/// arrives. It counts as arrived when every row that was carried is found alike, the check finds no
/// fault, and whoever asked has compared what else there is; otherwise nothing is left there and
/// nothing has changed here.
public final class Removal {
  private static final Wording WORDING = Wording.of("store");

  private final StoredRegister source;
  private final WorkingCalendar calendar;

  public Removal(StoredRegister source, WorkingCalendar calendar) {
    this.source = source;
    this.calendar = calendar;
    if (!source.database().ownsAll()) {
      throw new Refusal(WORDING.text("move.owner"));
    }
  }

  /// To the server of a team.
  public StoredRegister to(SharedServer server, String place, Consumer<StoredRegister> compared) {
    return leaving(place, () -> toServer(server, place, compared));
  }

  private StoredRegister toServer(
      SharedServer server, String place, Consumer<StoredRegister> compared) {
    boolean blank = server.isBlank();
    try {
      Database database = server.open();
      try {
        return arrived(
            database, () -> StoredRegister.of(database, server, place, calendar), compared);
      } catch (RuntimeException failed) {
        database.close();
        throw failed;
      }
    } catch (RuntimeException failed) {
      if (blank) {
        server.clear();
      }
      throw failed;
    }
  }

  /// Into a new register file.
  public StoredRegister to(
      Path path, String person, @Nullable String passphrase, Consumer<StoredRegister> compared) {
    return leaving(path.toString(), () -> toFile(path, person, passphrase, compared));
  }

  private StoredRegister toFile(
      Path path, String person, @Nullable String passphrase, Consumer<StoredRegister> compared) {
    RegisterFile file = RegisterFile.create(path, person, passphrase);
    try {
      return arrived(file.database(), () -> StoredRegister.of(file, calendar), compared);
    } catch (RuntimeException failed) {
      file.close();
      Disk.remove(path);
      throw failed;
    }
  }

  /// Marks the source first, so that others who share it record nothing more meanwhile.
  private StoredRegister leaving(String where, Supplier<StoredRegister> move) {
    Database here = source.database();
    here.write(sql -> Moved.mark(sql, where));
    try {
      return move.get();
    } catch (RuntimeException failed) {
      here.write(Moved::unmark);
      throw failed;
    }
  }

  private StoredRegister arrived(
      Database to, Supplier<StoredRegister> open, Consumer<StoredRegister> compared) {
    Relocation all = new Relocation(source.database());
    return to.write(sql -> {
      all.carry(sql);
      StoredRegister made = open.get();
      all.compare(sql);
      List<Fault> faults = made.check();
      if (!faults.isEmpty()) {
        throw new Unusable(WORDING.text("move.unsound", faults.getFirst().what()));
      }
      compared.accept(made);
      return made;
    });
  }

  /// Lets work go on in a register that was marked as moved.
  public static void stay(Path path, @Nullable String person, @Nullable String secret) {
    try (RegisterFile file = RegisterFile.open(path, person, secret)) {
      file.database().write(Moved::unmark);
    }
  }

  /// The same for that of a team.
  public static void stay(SharedServer server) {
    try (Database database = server.open()) {
      database.write(Moved::unmark);
    }
  }
}
