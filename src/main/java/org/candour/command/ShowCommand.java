package org.candour.command;

import org.candour.access.Act;
import org.candour.casework.Desk;
import org.candour.casework.Looks;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.procedure.clock.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `candour show`: a case as text.
@Command(name = "show", description = "Prints a case as text.", mixinStandardHelpOptions = true)
final class ShowCommand implements Runnable {
  private final Terminal terminal;

  @Parameters(paramLabel = "REFERENCE", description = "the complaint")
  private String reference = "";

  @Mixin private final Opening opening = new Opening();

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    try (var open = opening.open(terminal)) {
      open.members().pass().ask(Act.READ_CASES);
      var file = open.chronicle().find(reference);
      if (file.isEmpty()) {
        throw new Refusal(Wording.of("command").text("show.unknown", reference));
      }
      var settings = Settings.read(open.preferences().settings());
      var desk = Desk.of(open, terminal.calendar(), terminal.who());
      var text = new CaseText(desk, settings, desk.look(file.getAsLong(), Looks.Act.OPENED));
      text.lines().forEach(terminal.out()::println);
    }
  }
}
