package org.candour.launch;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.candour.casework.Authorship;
import org.candour.casework.Backups;
import org.candour.casework.Desk;
import org.candour.casework.KeyHolders;
import org.candour.desktop.Desktop;
import org.candour.desktop.DesktopApplication;
import org.candour.desktop.Openings;
import org.candour.desktop.Session;
import org.candour.desktop.shell.FileChoosers;
import org.candour.desktop.shell.Memory;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.WorkingCalendar;
import org.candour.exchange.Import;
import org.candour.figures.OpenRegister;
import org.candour.figures.Registers;
import org.jspecify.annotations.Nullable;

/// Opens the window: with the demonstration, with a register, or with the three choices of a first
/// start.
public final class Window implements Openings {
  /// Asks for the demonstration, which is made when it is not there yet.
  static final String DEMONSTRATION = "--demonstration";

  private static final Wording TEXTS = Wording.of("launch");
  private static final Set<String> WORDS =
      Set.of(
          "demo", "new", "import", "export", "figures", "due", "show", "report", "check", "backup",
          "finals", "restore", "people", "history", "move", "help");

  private final Path home;

  /// @param home where the demonstration and the look of the window are kept
  public Window(Path home) {
    this.home = home;
  }

  /// Whether what was typed asks for the window: nothing, the demonstration, or one register.
  static boolean wanted(String... args) {
    return args.length == 0
        || args[0].equals(DEMONSTRATION)
        || (args.length == 1 && !args[0].startsWith("-") && !WORDS.contains(args[0]));
  }

  static int run(String... args) {
    var window = new Window(Home.folder());
    try {
      DesktopApplication.run(
          args.length == 0
              ? stage -> window.desktop(stage).showFirst()
              : asked(window, args[0])
                  ? stage -> window.desktop(stage).signIn(Path.of(args[0]))
                  : window.showing(() -> window.session(args[0])));
      return 0;
    } catch (Refusal refusal) {
      System.err.println(refusal.sentence());
      return 3;
    } catch (UnsupportedOperationException noDisplay) {
      System.err.println(TEXTS.text("window.none"));
      return 3;
    }
  }

  /// Whether a register has to be signed in to, and no secret came with the command.
  private static boolean asked(Window window, String typed) {
    return !typed.equals(DEMONSTRATION)
        && secret() == null
        && window.asksPassphrase(Path.of(typed));
  }

  private Session session(String typed) {
    return typed.equals(DEMONSTRATION) ? demonstration() : open(Path.of(typed), secret());
  }

  private static @Nullable String secret() {
    return System.getenv("CANDOUR_PASSPHRASE");
  }

  /// Begins to open a register at once, while the toolkit starts; the window shows it when both are
  /// ready.
  Consumer<Stage> showing(Supplier<Session> opener) {
    var opening = CompletableFuture.supplyAsync(opener);
    return stage -> desktop(stage).showOpening(() -> opened(opening));
  }

  private static Session opened(CompletableFuture<Session> opening) {
    try {
      return opening.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof Refusal refusal ? refusal : failed;
    }
  }

  /// The window, with nothing in it yet.
  Desktop desktop(Stage stage) {
    return new Desktop(
        stage, new Memory(home.resolve("window.properties")), this, new FileChoosers(stage));
  }

  /// Opens a register for the window.
  public Session open(Path path, @Nullable String passphrase) {
    return session(registers().open(path, registers().asksPassphrase(path) ? passphrase : null));
  }

  @Override
  public Session demonstration() {
    var path = home.resolve("demonstration.candour");
    if (Files.exists(path)) {
      return open(path, null);
    }
    System.err.println(TEXTS.text("demonstration.making", path));
    Home.make(home);
    return session(registers().demonstration(path));
  }

  @Override
  public Session empty(Path target, Lock lock) {
    return session(registers().create(target, lock.person(), lock.passphrase(), lock.recovery()));
  }

  @Override
  public Session bringIn(Path source, Path target, Lock lock) {
    var who = Launch.here();
    var reading = Import.read(source, null, who.recordedOn(), false);
    if (!reading.clean()) {
      throw new Refusal(TEXTS.text("import.refused", reading.refused(), source));
    }
    var made = registers().create(target, lock.person(), lock.passphrase(), lock.recovery());
    FileRegisters.fill(made, target, reading, String.valueOf(source.getFileName()), who);
    return session(made);
  }

  @Override
  public Session existing(Path register, @Nullable String person, @Nullable String secret) {
    return session(registers().open(register, person, secret));
  }

  @Override
  public Session restore(Path backup, Path target, @Nullable String secret) {
    return session(registers().restore(backup, target, secret));
  }

  @Override
  public boolean asksName(Path register) {
    return registers().asksName(register);
  }

  @Override
  public List<String> people(Path register) {
    return registers().people(register);
  }

  /// The demonstration is no work. A backup that fails is remembered, and told at the next start.
  @Override
  public void leave(Session session) {
    var register = session.desk().register();
    try {
      if (!register.info().demonstration()) {
        register
            .backups()
            .filter(backups -> backups.standing().entriesSince() > 0)
            .ifPresent(Backups::make);
      }
    } catch (Refusal told) {
      System.getLogger("candour.launch").log(Level.WARNING, "no backup was made on closing");
    } finally {
      session.close();
    }
  }

  @Override
  public Registers.Moved move(
      Session session,
      Path to,
      Registers.Key there,
      Consumer<String> recovery,
      Consumer<Registers.Step> progress) {
    return registers().carry(session.desk().register(), to, there, recovery, progress);
  }

  @Override
  public void sheet(Session session, String code, Path target) {
    var name = session.desk().register().info().name();
    RecoverySheet.write(target, name, code, Launch.here().recordedOn());
  }

  @Override
  public boolean asksPassphrase(Path register) {
    return registers().asksPassphrase(register);
  }

  /// Read when first asked for, beside the start of the toolkit.
  private static WorkingCalendar calendar() {
    return CalendarData.englandAndWales();
  }

  private static Registers registers() {
    return new FileRegisters(calendar());
  }

  private Session session(OpenRegister register) {
    var me = register.keys().map(KeyHolders::me).orElse(null);
    Supplier<Authorship> here = me == null ? Launch::here : () -> Launch.here(me);
    var desk = Desk.of(register, calendar(), here);
    var printing = new Printing(register, desk, here);
    Printing.warm();
    return new Session(desk, register, printing);
  }
}
