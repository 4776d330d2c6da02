package org.candour.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.candour.casework.Authorship;
import org.candour.casework.Register;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.domain.time.WorkingCalendar;
import org.candour.exchange.Import;
import org.candour.exchange.Reading;
import org.candour.figures.OpenRegister;
import org.candour.figures.Registers;
import org.candour.store.NewRegister;
import org.candour.store.RegisterFile;
import org.candour.store.RegisterOpener;
import org.candour.store.Removal;
import org.candour.store.StoredRegister;
import org.candour.store.TeamFile;
import org.candour.store.engine.SharedServer;
import org.jspecify.annotations.Nullable;

/// Registers as files on this machine.
final class FileRegisters implements Registers {
  private static final Wording WORDS = Wording.of("launch");
  private final WorkingCalendar calendar;

  FileRegisters(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public OpenRegister create(
      Path path, String person, @Nullable String passphrase, Consumer<String> recovery) {
    var named = new NewRegister(name(path), null, null);
    if (TeamFile.isOne(path)) {
      return Opened.of(RegisterOpener.join(server(path, person, passphrase), named, calendar));
    }
    var made = RegisterOpener.create(path, person, passphrase, named, calendar);
    if (made.recovery() != null) {
      recovery.accept(made.recovery().text());
    }
    return Opened.of(made);
  }

  @Override
  public OpenRegister open(Path path, @Nullable String person, @Nullable String secret) {
    return Opened.of(stored(path, new Key(person, secret)));
  }

  private StoredRegister stored(Path path, Key key) {
    return TeamFile.isOne(path)
        ? RegisterOpener.join(server(path, key.person(), key.secret()), path.toString(), calendar)
        : RegisterOpener.open(path, key.person(), key.secret(), calendar);
  }

  /// The server of a team as one of its database users.
  private static SharedServer server(Path path, @Nullable String person, @Nullable String secret) {
    if (secret == null || secret.isEmpty()) {
      throw new Unusable(WORDS.text("team.password", path));
    }
    var user = person == null || person.isBlank() ? System.getProperty("user.name") : person;
    return TeamFile.read(path).as(user, secret);
  }

  @Override
  public Moved move(Path from, Key here, Path to, Key there, Consumer<String> recovery) {
    try (var source = stored(from, here)) {
      return carry(source, to, there, recovery, _ -> {});
    }
  }

  @Override
  public Moved carry(
      Register from, Path to, Key there, Consumer<String> recovery, Consumer<Step> progress) {
    var source = from instanceof Opened opened ? opened.register() : (StoredRegister) from;
    var fixed = source.info().demonstrationToday();
    var compared = new Moving(source, fixed == null ? LocalDate.now() : fixed);
    var removal = new Removal(source, calendar, progress);
    var person = there.person() == null ? System.getProperty("user.name") : there.person();
    try (var made =
        TeamFile.isOne(to)
            ? removal.to(server(to, person, there.secret()), to.toString(), compared)
            : removal.to(to, person, there.secret(), compared)) {
      if (made.recovery() != null) {
        recovery.accept(made.recovery().text());
      }
      var holds = made.holding();
      return new Moved(holds.entries(), holds.complaints(), compared.figures());
    }
  }

  @Override
  public void stay(Path path, Key key) {
    if (TeamFile.isOne(path)) {
      Removal.stay(server(path, key.person(), key.secret()));
    } else {
      Removal.stay(path, key.person(), key.secret());
    }
  }

  @Override
  public List<String> people(Path path) {
    return TeamFile.isOne(path) ? List.of() : RegisterFile.people(path);
  }

  @Override
  public boolean asksName(Path path) {
    return TeamFile.isOne(path);
  }

  @Override
  public OpenRegister demonstration(Path path) {
    var today = Demonstration.TODAY;
    var named =
        new NewRegister(
            WORDS.text("demonstration.name"), WORDS.text("demonstration.council"), today);
    try (var workbook = Demonstration.unpack()) {
      var who = Authorship.on(WORDS.text("demonstration.author"), today);
      var reading = Import.read(workbook.folder(), null, today, false);
      var made = RegisterOpener.create(path, null, named, calendar);
      DemonstrationWords.keep(made.preferences());
      fill(made, path, reading, named.name(), who);
      return Opened.of(made);
    }
  }

  @Override
  public boolean asksPassphrase(Path path) {
    return TeamFile.isOne(path) || RegisterFile.asksPassphrase(path);
  }

  @Override
  public OpenRegister restore(Path backup, Path target, @Nullable String passphrase) {
    if (Files.exists(target)) {
      throw new Unusable(WORDS.text("restore.exists", target));
    }
    RegisterFile.restore(backup, target);
    try {
      var restored = open(target, passphrase);
      if (!restored.check().isEmpty()) {
        restored.close();
        throw new Unusable(WORDS.text("restore.unsound", backup));
      }
      return restored;
    } catch (RuntimeException failed) {
      RegisterFile.discard(target);
      throw failed;
    }
  }

  private static String name(Path path) {
    var file = Objects.requireNonNull(path.getFileName(), "a register has a name").toString();
    return file.endsWith(".candour") ? file.substring(0, file.length() - 8) : file;
  }

  /// Brings a workbook into a register just made; should that fail, the register goes again.
  static void fill(Register made, Path path, Reading reading, String source, Authorship who) {
    try {
      Import.bring(reading, source, made, who, false);
    } catch (RuntimeException failed) {
      made.close();
      RegisterFile.discard(path);
      throw failed;
    }
  }
}
