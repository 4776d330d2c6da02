package org.candour.command;

import java.nio.file.Path;
import org.candour.access.Passphrase;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `candour new`: makes an empty register, encrypted with the passphrase given.
@Command(name = "new", description = "Makes an empty register.", mixinStandardHelpOptions = true)
final class NewCommand implements Runnable {
  private final Terminal terminal;

  @Parameters(paramLabel = "REGISTER", description = "the file to make; never overwritten")
  private Path register = Path.of("");

  @Mixin private final Secret secret = new Secret();

  NewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    var passphrase = secret.passphrase(terminal, true);
    if (passphrase == null || passphrase.isEmpty()) {
      throw new Refusal(Wording.of("command").text("new.passphrase"));
    }
    var person = secret.person() == null ? terminal.who().get().author() : secret.person();
    terminal
        .registers()
        .create(register, person, Passphrase.require(passphrase), this::tell)
        .close();
    terminal.out().println(Wording.of("command").text("new.made", register));
  }

  private void tell(String recovery) {
    terminal.out().println(Wording.of("command").text("new.recovery", recovery));
  }
}
