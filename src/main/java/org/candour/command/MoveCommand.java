package org.candour.command;

import java.nio.file.Path;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.figures.Registers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `candour move`: carries a register to a PostgreSQL server, or back into a file of its own, and
/// says that it is done when every entry and every figure has been found alike.
@Command(
    name = "move",
    description = "Moves a register to PostgreSQL, or back into a file.",
    mixinStandardHelpOptions = true)
final class MoveCommand implements Runnable {
  private final Terminal terminal;

  @Mixin private final Opening opening = new Opening();

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Option(
      names = "--to-person",
      paramLabel = "NAME",
      description = "database user, or the first person of a new file; else who runs this")
  private @Nullable String person;

  @Option(
      names = "--to-passphrase-file",
      paramLabel = "FILE",
      description = "file whose first line is the password or passphrase there")
  private @Nullable Path passphrase;

  /// Where to, or not at all.
  static final class What {
    @Option(
        names = "--to",
        paramLabel = "PLACE",
        description = "the file that names a team's server, or a register file to make")
    @Nullable Path to;

    @Option(
        names = "--stay",
        description = "takes back the mark of having moved: work goes on in this one")
    boolean stay;
  }

  MoveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    var asked = terminal.registers().asksPassphrase(opening.register());
    var here =
        new Registers.Key(opening.person(), asked ? opening.passphrase(terminal, false) : null);
    var to = what.to;
    if (to == null) {
      terminal.registers().stay(opening.register(), here);
      terminal.out().println(wording("move.stays", opening.register()));
      return;
    }
    terminal.progress(wording("move.working", opening.register(), to));
    var there = new Registers.Key(person(), secret(to));
    var told =
        terminal
            .registers()
            .move(
                opening.register(),
                here,
                to,
                there,
                code -> terminal.out().println(wording("new.recovery", code)));
    terminal
        .out()
        .println(
            wording(
                "move.done",
                opening.register(),
                to,
                told.entries(),
                told.complaints(),
                told.figures()));
  }

  private String person() {
    return person == null ? terminal.who().get().author() : person;
  }

  private @Nullable String secret(Path to) {
    var secret = opening.chosen(terminal, passphrase);
    if (secret == null) {
      throw new Refusal(wording("move.secret", to));
    }
    return secret;
  }

  private static String wording(String key, Object... arguments) {
    return Wording.of("command").text(key, arguments);
  }
}
