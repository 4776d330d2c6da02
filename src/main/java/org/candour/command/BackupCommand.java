package org.candour.command;

import java.nio.file.Path;
import org.candour.access.Act;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.figures.OpenRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `candour backup`: a verified copy of a register.
@Command(name = "backup", description = "Makes a verified copy.", mixinStandardHelpOptions = true)
final class BackupCommand implements Runnable {
  private final Terminal terminal;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "where to; when not said, the register's own backup folder, with rotation")
  private @Nullable Path out;

  @Mixin private final Opening opening = new Opening();

  BackupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    try (var open = opening.open(terminal)) {
      terminal.out().println(Wording.of("command").text("backup.made", made(open, out)));
    }
  }

  private static Path made(OpenRegister open, @Nullable Path out) {
    open.members().pass().ask(Act.BACK_UP);
    if (out == null) {
      return open.backups().orElseThrow(BackupCommand::nowhere).make();
    }
    open.backup(out);
    return out;
  }

  /// A shared register or the saved copy of a year has no backups of its own.
  private static Refusal nowhere() {
    return new Refusal(Wording.of("command").text("backup.out"));
  }
}
