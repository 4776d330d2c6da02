package org.candour.desktop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.candour.casework.Restored;
import org.candour.desktop.first.Beginnings;
import org.candour.desktop.first.Secrets;
import org.candour.desktop.first.SignInRoom;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Words;
import org.candour.desktop.shell.Frame;
import org.candour.domain.Refusal;
import org.candour.exchange.Import;
import org.jspecify.annotations.Nullable;

/// The ways in: a register is made, brought in, opened or signed in to, and then used by the
/// window. One that does not open leaves what was shown, with the reason.
record Entrance(Stage stage, Frame frame, Openings openings, Desktop window) implements Beginnings {
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
        .ifPresent(chosen ->
            frame
                .tools()
                .tasks()
                .run(
                    () -> Import.recognises(source),
                    known -> bringIn(source, target, lock(chosen), known)));
  }

  /// A register workbook comes in at once; any other spreadsheet step by step, into an empty
  /// register.
  private void bringIn(Path source, Path target, Openings.Lock lock, boolean known) {
    if (known) {
      begin(() -> openings.bringIn(source, target, lock));
    } else {
      frame
          .tools()
          .tasks()
          .runLong(
              Words.text("first.opening"),
              () -> openings.empty(target, lock),
              made -> {
                window.use(made);
                window.open(new Place.BringIn(source.toString()));
              });
    }
  }

  @Override
  public void existing(Path register) {
    String name = String.valueOf(register.getFileName());
    asking(
        register,
        () -> signIn(register, Words.text("sign-in.for", name), null),
        () -> begin(() -> openings.existing(register, null, null)));
  }

  /// Looks at the files first, so that one that is not there or cannot be read is said in the
  /// window.
  private void asking(Path file, Runnable secret, Runnable open) {
    frame
        .tools()
        .tasks()
        .run(
            () -> {
              boolean asks = openings.asksPassphrase(file);
              if (asks) {
                openings.people(file);
              }
              return asks;
            },
            asks -> (asks ? secret : open).run());
  }

  @Override
  public void restore(Path backup, Path target) {
    String why = Words.text("sign-in.for", backup.getFileName());
    asking(
        backup,
        () ->
            signIn(
                backup,
                why,
                null,
                (_, secret) -> openings.restore(backup, target, secret),
                opened -> restored(opened, target)),
        () ->
            frame
                .tools()
                .tasks()
                .runLong(
                    Words.text("first.restoring"),
                    () -> openings.restore(backup, target, null),
                    opened -> restored(opened, target)));
  }

  /// Says how much came back, and what had been taken away since the backup was made.
  private void restored(Session opened, Path target) {
    window.use(opened);
    frame
        .tools()
        .tasks()
        .run(
            () -> Restored.of(opened.desk().register()),
            found -> frame.tools().notices().done(said(found, target)));
  }

  private static String said(Restored found, Path target) {
    LocalDate upTo = found.upTo();
    String whole =
        upTo == null
            ? Words.text("first.restored.empty", target)
            : Words.text("first.restored", target, found.complaints(), Dates.full(upTo));
    return found.again() == 0
        ? whole
        : whole + " " + Words.text("first.restored.again", found.again());
  }

  /// Opens a register away from the window's thread.
  void begin(Callable<Session> opening) {
    frame.tools().tasks().runLong(Words.text("first.opening"), opening, window::use);
  }

  /// Asks who opens that register, and why it is asked.
  ///
  /// @param last who was at work in it until now; null where nobody was
  void signIn(Path register, String why, @Nullable String last) {
    signIn(
        register,
        why,
        last,
        (person, secret) -> openings.existing(register, person, secret),
        window::use);
  }

  private void signIn(
      Path file, String why, @Nullable String last, Key key, Consumer<Session> opened) {
    SignInRoom[] room = new SignInRoom[1];
    room[0] =
        new SignInRoom(
            frame.tools(),
            why,
            openings.people(file),
            openings.asksName(file),
            last,
            (person, secret) ->
                frame
                    .tools()
                    .tasks()
                    .runLong(
                        Words.text("first.opening"),
                        () -> tried(key, person, secret),
                        tried -> tried.shown(opened, room[0]::refused)),
            () -> window.open(new Place.First()));
    frame.showAlone(room[0]);
  }

  /// What is opened with a passphrase.
  private interface Key {
    Session open(@Nullable String person, String secret);
  }

  private static Tried tried(Key key, @Nullable String person, String secret) {
    try {
      return new Tried(key.open(person, secret), "");
    } catch (Refusal refusal) {
      return new Tried(null, refusal.sentence());
    }
  }

  /// A register that was opened, or why it was not.
  private record Tried(@Nullable Session opened, String refused) {
    void shown(Consumer<Session> open, Consumer<String> say) {
      if (opened == null) {
        say.accept(refused);
      } else {
        open.accept(opened);
      }
    }
  }

  private Openings.Lock lock(Secrets.Chosen chosen) {
    return new Openings.Lock(
        chosen.person(), chosen.passphrase(), code -> Platform.runLater(() -> window.told(code)));
  }
}
