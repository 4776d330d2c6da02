package org.candour.command;

import java.nio.file.Path;
import java.util.Objects;
import org.candour.access.Passphrase;
import org.candour.casework.KeyHolders;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.figures.OpenRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `candour people`: who can open an encrypted register. Without more it lists them.
@Command(
    name = "people",
    description = "Lists, adds or removes the people who can open a register.",
    mixinStandardHelpOptions = true)
final class PeopleCommand implements Runnable {
  private final Terminal terminal;

  @Mixin private final Opening opening = new Opening();

  @ArgGroup(exclusive = true)
  private @Nullable Change change;

  @Option(
      names = "--new-passphrase-file",
      paramLabel = "FILE",
      description = "file whose first line is the new passphrase")
  private @Nullable Path newPassphrase;

  /// One change at a time.
  static final class Change {
    @Option(names = "--add", paramLabel = "NAME", description = "lets one more person open it")
    @Nullable String add;

    @Option(
        names = "--passphrase-of",
        paramLabel = "NAME",
        description = "gives that person another passphrase")
    @Nullable String passphrase;

    @Option(
        names = "--remove",
        paramLabel = "NAME",
        description = "takes a way in away, and encrypts the register anew")
    @Nullable String remove;

    @Option(names = "--new-sheet", description = "makes a new recovery code")
    boolean sheet;
  }

  PeopleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    if (!terminal.registers().asksPassphrase(opening.register())) {
      throw new Refusal(wording("people.plain", opening.register()));
    }
    var secret = opening.passphrase(terminal, false);
    try (var open = terminal.registers().open(opening.register(), opening.person(), secret)) {
      var asked = change;
      if (asked != null) {
        made(open, asked, Objects.requireNonNull(secret, "it opened the register"));
      }
      keys(open).people().forEach(terminal.out()::println);
    }
  }

  private static KeyHolders keys(OpenRegister open) {
    return open.keys().orElseThrow();
  }

  private void made(OpenRegister open, Change change, String secret) {
    var keys = keys(open);
    var added = change.add;
    var changed = change.passphrase;
    var removed = change.remove;
    if (added != null) {
      keys.add(secret, added, chosen());
    } else if (changed != null) {
      keys.changePassphrase(secret, changed, chosen());
    } else if (removed != null) {
      told(keys.remove(secret, removed));
      terminal.out().println(wording("people.removed", removed, open.info().name()));
    } else {
      told(keys.newSheet(secret));
    }
  }

  private String chosen() {
    var chosen = opening.chosen(terminal, newPassphrase);
    if (chosen == null) {
      throw new Refusal(wording("people.passphrase"));
    }
    return Passphrase.require(chosen);
  }

  private void told(String code) {
    terminal.out().println(wording("new.recovery", code));
  }

  private static String wording(String key, Object... arguments) {
    return Wording.of("command").text(key, arguments);
  }
}
