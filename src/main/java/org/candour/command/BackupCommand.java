package org.candour.command;

import java.nio.file.Path;
import org.candour.domain.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `candour backup`: a verified copy of a register.
@Command(name = "backup", description = "Makes a verified copy.", mixinStandardHelpOptions = true)
final class BackupCommand implements Runnable {
  private final Terminal terminal;

  @Option(names = "--register", required = true, paramLabel = "REGISTER")
  private Path register = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "FILE")
  private Path out = Path.of("");

  @Mixin private final Opening opening = new Opening();

  BackupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    try (var open = opening.open(terminal, register)) {
      open.backup(out);
    }
    terminal.out().println(Wording.of("command").text("backup.made", out));
  }
}
