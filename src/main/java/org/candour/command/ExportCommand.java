package org.candour.command;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.candour.casework.Desk;
import org.candour.casework.TakingOut;
import org.candour.domain.Wording;
import org.candour.exchange.Export;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `candour export`: writes the whole register as a register workbook.
@Command(
    name = "export",
    description = "Writes the register as a folder of CSV files or an Excel workbook.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Runnable {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "TARGET",
      description = "a folder, or an Excel workbook when it ends in .xlsx; never overwritten")
  private Path target = Path.of("");

  @Mixin private final Opening opening = new Opening();

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    try (var open = opening.open(terminal)) {
      terminal.progress(Wording.of("command").text("export.writing", target));
      new TakingOut(Desk.of(open, terminal.calendar(), terminal.who())).register();
      var rows =
          Export.write(open.chronicle(), target).entrySet().stream()
              .filter(e -> e.getValue() > 0)
              .map(e -> Wording.of("command").text("import.rows", e.getKey(), e.getValue()))
              .collect(Collectors.joining(", "));
      var written = rows.isEmpty() ? Wording.of("command").text("import.none") : rows;
      terminal.out().println(Wording.of("command").text("export.done", target, written));
    }
  }
}
