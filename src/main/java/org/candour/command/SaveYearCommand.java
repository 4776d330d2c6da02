package org.candour.command;

import java.nio.file.Path;
import org.candour.domain.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `candour save-year`: the register of a year as a copy that is only read.
@Command(
    name = "save-year",
    description = "Saves a year's register as a verified copy in which nothing can be changed.",
    mixinStandardHelpOptions = true)
final class SaveYearCommand implements Runnable {
  private final Terminal terminal;

  @Mixin private final YearAsked year = new YearAsked();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "the copy; nothing is ever overwritten")
  private Path out = Path.of("");

  @Mixin private final Opening opening = new Opening();

  SaveYearCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    var saved = year.year();
    try (var open = opening.open(terminal)) {
      open.saveYear(saved, terminal.today(open), out);
      terminal.out().println(Wording.of("command").text("year.saved", out, saved.label()));
    }
  }
}
