package org.candour.desktop;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.candour.desktop.first.Beginnings;
import org.candour.desktop.first.FirstRoom;
import org.candour.desktop.first.Secrets;
import org.candour.desktop.kit.Choosers;
import org.candour.desktop.kit.Look;
import org.candour.desktop.kit.Navigator;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.desktop.shell.Command;
import org.candour.desktop.shell.Frame;
import org.candour.desktop.shell.Memory;
import org.jspecify.annotations.Nullable;

/// The window and the rooms in it. With a register open it shows Today; without one it shows the
/// three choices of a first start.
public final class Desktop implements Navigator, Beginnings, AutoCloseable {
  private final Stage stage;
  private final Memory memory;
  private final Look look;
  private final Openings openings;
  private final Frame frame;
  private @Nullable Rooms rooms;
  private @Nullable Session session;

  public Desktop(Stage stage, Memory memory, Openings openings, Choosers choosers) {
    this.stage = stage;
    this.memory = memory;
    this.look = memory.look();
    this.openings = openings;
    this.frame = new Frame(look, this, choosers);
    stage.setScene(frame.scene());
    stage.setTitle(Words.text("product"));
    memory.place(stage);
    stage.setOnHidden(_ -> close());
    commands();
  }

  private void commands() {
    go("log", "Shortcut+N", new Place.Log());
    frame.command(Command.of("search", Words.text("command.search"), "Shortcut+K", frame::search));
    go("today", "Shortcut+1", new Place.Today());
    go("register", "Shortcut+2", new Place.Register(""));
    go("learning", "Shortcut+3", new Place.Learning(""));
    go("ombudsman", "Shortcut+4", new Place.Ombudsman(0, ""));
    go("new-contact", "Shortcut+Shift+O", new Place.NewContact(""));
    go("compliments", "Shortcut+5", new Place.Compliments(false));
    go("compliment", "Shortcut+Shift+C", new Place.Compliments(true));
    go("concern", "Shortcut+Shift+E", new Place.People("concerns", true));
    go("costs", "Shortcut+6", new Place.Costs());
    go("people", "Shortcut+7", new Place.People("", false));
    go("reports", "Shortcut+8", new Place.Reports());
    go("settings", "Shortcut+COMMA", new Place.Settings());
    frame.command(
        Command.of(
            "open", Words.text("command.open"), "Shortcut+O", () -> open(new Place.First())));
    frame.command(
        Command.of("refresh", Words.text("command.refresh"), "F5", () -> ifOpen(Rooms::refresh)));
    frame.command(Command.of("larger", Words.text("text.larger"), "Shortcut+EQUALS", look::larger));
    frame.command(
        Command.of("smaller", Words.text("text.smaller"), "Shortcut+MINUS", look::smaller));
    frame.command(
        Command.of("usual", Words.text("text.usual"), "Shortcut+0", () -> look.percent(100)));
  }

  private void go(String id, String key, Place place) {
    frame.command(Command.of(id, Words.text("command." + id), key, () -> open(place)));
  }

  private void ifOpen(java.util.function.Consumer<Rooms> work) {
    Rooms now = rooms;
    if (now != null) {
      work.accept(now);
    }
  }

  /// The look of this window.
  public Look look() {
    return look;
  }

  /// Whether anything is still to be worked out or shown.
  public boolean busy() {
    return frame.busy();
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
    begin(() -> {
      try {
        return opening.call();
      } catch (Exception failed) {
        Platform.runLater(() -> open(new Place.First()));
        throw failed;
      }
    });
    stage.show();
  }

  private void use(Session opened) {
    Session before = session;
    session = opened;
    if (before != null) {
      before.close();
    }
    rooms = new Rooms(frame, opened);
    stage.setTitle(Words.text("window.title", opened.desk().register().info().name()));
    open(new Place.Today());
  }

  @Override
  public void open(Place place) {
    if (place instanceof Place.First) {
      frame.showAlone(new FirstRoom(tools(), this));
    } else {
      ifOpen(now -> now.open(place));
    }
  }

  @Override
  public void demonstration() {
    begin(openings::demonstration);
  }

  @Override
  public void empty(Path target) {
    Secrets.choose(stage).ifPresent(chosen -> begin(() -> openings.empty(target, lock(chosen))));
  }

  @Override
  public void bringIn(Path source, Path target) {
    Secrets.choose(stage)
        .ifPresent(chosen -> begin(() -> openings.bringIn(source, target, lock(chosen))));
  }

  @Override
  public void existing(Path register) {
    if (openings.asksPassphrase(register)) {
      Secrets.ask(stage, register)
          .ifPresent(typed -> begin(() -> openings.existing(register, typed)));
    } else {
      begin(() -> openings.existing(register, null));
    }
  }

  private Openings.Lock lock(String passphrase) {
    return new Openings.Lock(
        passphrase, code -> Platform.runLater(() -> Secrets.tellRecovery(stage, code)));
  }

  private void begin(Callable<Session> opening) {
    tools().tasks().runLong(Words.text("first.opening"), opening, this::use);
  }

  private Tools tools() {
    return frame.tools();
  }

  @Override
  public void close() {
    memory.keep(stage, look);
    frame.close();
    Session open = session;
    session = null;
    if (open != null) {
      open.close();
    }
  }
}
