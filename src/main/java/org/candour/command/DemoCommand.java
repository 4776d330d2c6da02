package org.candour.command;

import java.nio.file.Path;
import org.candour.domain.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `candour demo`: makes the demonstration register.
@Command(
    name = "demo",
    description = "Makes the demonstration register.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Runnable {
  private final Terminal terminal;

  @Parameters(paramLabel = "REGISTER", description = "the file to make; never overwritten")
  private Path register = Path.of("");

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    terminal.progress(Wording.of("command").text("demo.making"));
    terminal.registers().demonstration(register).close();
    terminal.out().println(Wording.of("command").text("demo.made", register));
  }
}
