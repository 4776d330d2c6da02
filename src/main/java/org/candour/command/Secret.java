package org.candour.command;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.figures.OpenRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The passphrase to a register, and whose it is: from a file, from the environment, or asked for.
class Secret {
  private static final String VARIABLE = "CANDOUR_PASSPHRASE";

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description = "file whose first line is the passphrase")
  @Nullable Path passphraseFile;

  @Option(
      names = "--person",
      paramLabel = "NAME",
      description = "whose passphrase it is; tries everybody's when not said")
  private @Nullable String person;

  OpenRegister open(Terminal terminal, Path register) {
    var asked = terminal.registers().asksPassphrase(register);
    return terminal
        .registers()
        .open(register, person(), asked ? passphrase(terminal, false) : null);
  }

  /// Whose passphrase it is, or null when nobody was named.
  @Nullable String person() {
    return person != null ? person : System.getenv("CANDOUR_PERSON");
  }

  /// A new passphrase, from a file or asked for twice; null when nobody can be asked.
  @Nullable String chosen(Terminal terminal, @Nullable Path file) {
    if (file != null) {
      return read(file);
    }
    var console = System.console();
    return terminal.interactive() && console != null ? ask(console, true) : null;
  }

  /// The passphrase, or null when none is given and nobody can be asked.
  @Nullable String passphrase(Terminal terminal, boolean twice) {
    if (passphraseFile != null) {
      return read(passphraseFile);
    }
    var variable = System.getenv(VARIABLE);
    if (variable != null && !variable.isEmpty()) {
      return variable;
    }
    var console = System.console();
    return terminal.interactive() && console != null ? ask(console, twice) : null;
  }

  private static String ask(Console console, boolean twice) {
    var first = new String(console.readPassword(wording("passphrase.ask")));
    if (twice && !first.equals(new String(console.readPassword(wording("passphrase.again"))))) {
      throw new Unusable(wording("passphrase.differ"));
    }
    return first;
  }

  private static String read(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.findFirst().orElse("");
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      throw new Unusable(Wording.of("command").text("passphrase.unreadable", file), unreadable);
    }
  }

  private static String wording(String key) {
    return Wording.of("command").text(key);
  }
}
