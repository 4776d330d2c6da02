package org.candour.command;

import java.nio.file.Path;
import org.candour.figures.OpenRegister;
import picocli.CommandLine.Option;

/// Which register is opened, and the passphrase to it.
final class Opening extends Secret {
  @Option(names = "--register", required = true, paramLabel = "REGISTER")
  private Path register = Path.of("");

  Path register() {
    return register;
  }

  OpenRegister open(Terminal terminal) {
    return open(terminal, register);
  }
}
