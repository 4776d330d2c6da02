package org.candour.desktop;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.candour.access.Member;
import org.candour.casework.KeyHolders;
import org.candour.casework.Register;
import org.candour.casework.RegisterInfo;
import org.candour.desktop.first.FirstRoom;
import org.candour.desktop.first.Secrets;
import org.candour.desktop.kit.Choosers;
import org.candour.desktop.kit.Look;
import org.candour.desktop.kit.Navigator;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Typed;
import org.candour.desktop.kit.Words;
import org.candour.desktop.settings.LockCard;
import org.candour.desktop.settings.Onward;
import org.candour.desktop.shell.Frame;
import org.candour.desktop.shell.Idle;
import org.candour.desktop.shell.Memory;
import org.candour.figures.Registers;
import org.jspecify.annotations.Nullable;

/// The window and the rooms in it. With a register open it shows Today; without one it shows the
/// three choices of a first start.
public final class Desktop implements Navigator, AutoCloseable {
  private final Stage stage;
  private final Memory memory;
  private final Look look;
  private final Openings openings;
  private final Frame frame;
  private final Entrance entrance;
  private @Nullable Rooms rooms;
  private final Idle idle;
  private @Nullable Session session;
  private final Trail trail = new Trail();

  public Desktop(Stage stage, Memory memory, Openings openings, Choosers choosers) {
    this.stage = stage;
    this.memory = memory;
    this.look = memory.look();
    this.openings = openings;
    this.frame = new Frame(look, this, choosers);
    this.entrance = new Entrance(stage, frame, openings, this);
    this.idle = new Idle(frame.scene(), InstantSource.system(), this::lock);
    stage.setScene(frame.scene());
    stage.setTitle(Words.text("product"));
    memory.place(stage);
    stage.setOnHidden(_ -> close());
    frame.onOpened(this::filled);
    new Commands(frame, this).give();
  }

  private void filled(Typed form) {
    Session open = session;
    if (open != null) {
      HalfTyped.again(tools(), open.desk().register().unsent(), form, trail.here());
    }
  }

  void ifOpen(Consumer<Rooms> work) {
    Rooms now = rooms;
    if (now != null) {
      work.accept(now);
    }
  }

  /// The ways in.
  Entrance entrance() {
    return entrance;
  }

  /// The look of this window.
  public Look look() {
    return look;
  }

  /// Whether anything is still to be worked out or shown.
  public boolean busy() {
    return frame.busy();
  }

  /// Whether it hears what others do in a shared register.
  public boolean listening() {
    Rooms now = rooms;
    return now != null && now.listening();
  }

  /// Shows the window with the three choices.
  public void showFirst() {
    open(new Place.First());
    stage.show();
  }

  /// Shows the window with a register.
  public void show(Session opened) {
    use(opened);
    stage.show();
  }

  /// Shows the window at once and the register in it when that is open. One that cannot be opened
  /// leaves the three choices, with the reason.
  public void showOpening(Callable<Session> opening) {
    entrance.begin(() -> {
      try {
        return opening.call();
      } catch (Exception failed) {
        Platform.runLater(() -> open(new Place.First()));
        throw failed;
      }
    });
    stage.show();
  }

  void use(Session opened) {
    Session before = session;
    session = opened;
    trail.go(new Place.First());
    if (before != null) {
      leave(before);
    }
    ifOpen(Rooms::close);
    rooms = new Rooms(frame, opened, new Next(this, opened), idle::after);
    idle.after(LockCard.minutes(new Office(opened.desk())));
    stage.setTitle(Words.text("window.title", opened.desk().register().info().name()));
    open(new Place.Today());
  }

  @Override
  public void open(Place asked) {
    trail.go(asked);
    if (asked instanceof Place.First) {
      frame.showAlone(new FirstRoom(tools(), entrance));
    } else {
      ifOpen(now -> now.open(asked));
    }
  }

  /// Shows again what was open before.
  void back() {
    ifOpen(now -> trail.back().ifPresent(now::open));
  }

  /// Whether whoever is signed in has something to do at that place.
  boolean offers(Place asked) {
    Session open = session;
    return open == null || RoleRooms.offers(new Office(open.desk()), asked);
  }

  /// Shows the window with a register to be signed in to.
  public void signIn(Path register) {
    entrance.existing(register);
    stage.show();
  }

  /// Clears screen, clipboard and keys; only a register that asks for a passphrase can be locked.
  ///
  /// @return false while work is under way, which is not cut off, or while something half typed
  ///   could not be kept
  boolean lock() {
    Session open = session;
    if (open == null || !isGuarded(open)) {
      return true;
    }
    if (frame.busy()) {
      return false;
    }
    RegisterInfo info = open.desk().register().info();
    Rooms left = rooms;
    var typed = HalfTyped.of(left == null ? List.of() : left.forms(), trail.here());
    if (left != null && left.lost() && !typed.isEmpty()) {
      return false;
    }
    Clipboard.getSystemClipboard().clear();
    String last = signedIn(open.desk().register());
    clear();
    leave(open, typed);
    entrance.signIn(Path.of(info.place()), Words.text("sign-in.locked", info.name()), last);
    return true;
  }

  /// Whom the page that asks for a passphrase offers first: who has been at work here.
  private static @Nullable String signedIn(Register register) {
    Member member = register.members().pass().member();
    return member != null && member.databaseUser() != null
        ? member.databaseUser()
        : register.keys().map(KeyHolders::me).orElse(null);
  }

  /// Locks now, or as soon as the work under way is done.
  void lockSoon() {
    if (!lock()) {
      PauseTransition again = new PauseTransition(Duration.millis(250));
      again.setOnFinished(_ -> lockSoon());
      again.play();
    }
  }

  private void clear() {
    session = null;
    ifOpen(Rooms::close);
    rooms = null;
    idle.after(0);
    frame.forget();
    stage.setTitle(Words.text("product"));
  }

  /// The way on from a register that is open.
  private record Next(Desktop window, Session open) implements Onward {
    @Override
    public Registers.Moved move(
        Path to,
        Registers.Key there,
        Consumer<String> recovery,
        Consumer<Registers.Step> progress) {
      return window.openings.move(open, to, there, recovery, progress);
    }

    @Override
    public void signIn(Path place, String said) {
      window.clear();
      window.leave(open);
      window.entrance.signIn(place, said, null);
    }

    @Override
    public void tell(String code) {
      window.told(code);
    }
  }

  private boolean isGuarded(Session open) {
    return openings.asksPassphrase(Path.of(open.desk().register().info().place()));
  }

  /// A backup takes a moment; whatever is opened next waits in the same line.
  private void leave(Session left) {
    leave(left, Map.of());
  }

  private void leave(Session left, Map<String, Map<String, String>> typed) {
    tools()
        .tasks()
        .runLong(
            Words.text("backup.working"),
            () -> {
              HalfTyped.keep(left.desk().register().unsent(), typed);
              openings.leave(left);
              return left;
            },
            _ -> {});
  }

  void told(String code) {
    Secrets.tellRecovery(stage, code, () -> print(code));
  }

  private void print(String code) {
    Session open = session;
    if (open != null) {
      tools()
          .choosers()
          .save(Words.text("secret.print"), Words.text("secret.sheet"))
          .ifPresent(target -> {
            openings.sheet(open, code, target);
            tools().notices().done(Words.text("secret.printed", target));
          });
    }
  }

  Tools tools() {
    return frame.tools();
  }

  @Override
  public void close() {
    memory.keep(stage, look);
    ifOpen(Rooms::close);
    frame.close();
    Session open = session;
    session = null;
    if (open != null) {
      openings.leave(open);
    }
  }
}
