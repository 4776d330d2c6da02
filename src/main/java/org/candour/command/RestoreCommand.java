package org.candour.command;

import java.nio.file.Path;
import org.candour.casework.Restored;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `candour restore`: puts a copy in a new place, and says how many complaints it holds.
@Command(name = "restore", description = "Restores a copy.", mixinStandardHelpOptions = true)
final class RestoreCommand implements Runnable {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "the copy")
  private Path copy = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "REGISTER",
      description = "never overwritten")
  private Path out = Path.of("");

  @Mixin private final Secret secret = new Secret();

  RestoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    var asked = terminal.registers().asksPassphrase(copy);
    var passphrase = asked ? secret.passphrase(terminal, false) : null;
    if (asked && passphrase == null) {
      throw new Unusable(Wording.of("command").text("restore.passphrase", copy));
    }
    try (var open = terminal.registers().restore(copy, out, passphrase)) {
      var restored = Restored.of(open);
      var upTo = restored.upTo();
      terminal
          .out()
          .println(
              Wording.of("command")
                  .text(
                      upTo == null ? "restore.empty" : "restore.done",
                      out,
                      restored.complaints(),
                      upTo == null ? "" : upTo));
      if (restored.again() > 0) {
        terminal.out().println(Wording.of("command").text("restore.again", restored.again(), out));
      }
    }
  }
}
