package org.candour.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.candour.access.Act;
import org.candour.casework.Register.Fault;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.domain.time.WorkingCalendar;
import org.candour.figures.Registers.Step;
import org.candour.store.engine.Database;
import org.candour.store.engine.Disk;
import org.candour.store.engine.Engine;
import org.candour.store.engine.SharedServer;
import org.jspecify.annotations.Nullable;

/// Moves a register from one engine to the other, within one transaction at the place where it
/// arrives. It counts as arrived when every row that was carried is found alike, the check finds no
/// fault, and whoever asked has compared what else there is; otherwise nothing is left there and
/// nothing has changed here.
public final class Removal {
  private static final Wording WORDING = Wording.of("store");

  private final StoredRegister source;
  private final WorkingCalendar calendar;
  private final Consumer<Step> progress;

  public Removal(StoredRegister source, WorkingCalendar calendar) {
    this(source, calendar, _ -> {});
  }

  /// @param progress told each step as it begins
  public Removal(StoredRegister source, WorkingCalendar calendar, Consumer<Step> progress) {
    this.source = source;
    this.calendar = calendar;
    this.progress = progress;
    source.members().pass().ask(Act.PEOPLE);
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
            database,
            place,
            () -> new StoredRegister(new OnServer(database, server, place), calendar),
            compared);
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
      return arrived(
          file.database(),
          path.toString(),
          () -> new StoredRegister(new InFile(file), calendar),
          compared);
    } catch (RuntimeException failed) {
      file.close();
      Disk.remove(path);
      throw failed;
    }
  }

  /// Nothing more is recorded in the source meanwhile. What others share is marked as moved at
  /// once, to keep them out; a file only when all has arrived, so that it opens again should the
  /// power go before.
  private StoredRegister leaving(String where, Supplier<StoredRegister> move) {
    Database here = source.database();
    here.refuseSealed();
    here.seal(WORDING.text("move.sealed", where));
    try {
      if (here.engine() == Engine.POSTGRES) {
        mark(where);
      }
      return move.get();
    } catch (RuntimeException failed) {
      here.change(Moved::unmark);
      here.seal(null);
      throw failed;
    }
  }

  private void mark(String where) {
    source.database().change(sql -> Moved.mark(sql, where));
  }

  private StoredRegister arrived(
      Database to, String where, Supplier<StoredRegister> open, Consumer<StoredRegister> compared) {
    Relocation all = new Relocation(source.database());
    return to.write(sql -> {
      progress.accept(Step.CARRYING);
      all.carry(sql);
      StoredRegister made = open.get();
      progress.accept(Step.COMPARING);
      to.wholly(() -> {
        all.compare(sql);
        return made;
      });
      progress.accept(Step.CHECKING);
      List<Fault> faults = made.check();
      if (!faults.isEmpty()) {
        throw new Unusable(WORDING.text("move.unsound", faults.getFirst().what()));
      }
      progress.accept(Step.COUNTING);
      compared.accept(made);
      mark(where);
      return made;
    });
  }

  /// Lets work go on in a register that was marked as moved.
  public static void stay(Path path, @Nullable String person, @Nullable String secret) {
    try (RegisterFile file = RegisterFile.open(path, person, secret)) {
      stay(file.database(), SignedIn.toFile(file));
    }
  }

  /// The same for that of a team.
  public static void stay(SharedServer server) {
    try (Database database = server.open()) {
      stay(database, SignedIn.toServer(database, server.user()));
    }
  }

  private static void stay(Database database, SignedIn who) {
    new StoredMembers(database, who, () -> {}).pass().ask(Act.PEOPLE);
    database.write(Moved::unmark);
  }
}
