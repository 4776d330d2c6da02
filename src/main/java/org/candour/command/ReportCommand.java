package org.candour.command;

import java.nio.file.Path;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.report.Format;
import org.candour.report.ReportFile;
import org.candour.report.annual.Annual;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `candour report`: a report as a file; which kind of file is said by its ending.
@Command(name = "report", description = "Writes a report.", mixinStandardHelpOptions = true)
final class ReportCommand implements Runnable {
  private final Terminal terminal;

  @Parameters(paramLabel = "annual", description = "which report")
  private String kind = "";

  @Option(names = "--register", required = true, paramLabel = "REGISTER")
  private Path register = Path.of("");

  @Option(names = "--year", required = true, paramLabel = "YEAR", description = "such as 2015-16")
  private String year = "";

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "its ending says which kind of file")
  private Path out = Path.of("");

  @Mixin private final Opening opening = new Opening();

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    if (!kind.equals("annual")) {
      throw new Refusal(Wording.of("command").text("report.unknown", kind));
    }
    var format = Format.of(out);
    var period = FinancialYear.parse(year);
    try (var open = opening.open(terminal, register)) {
      terminal.progress(Wording.of("command").text("report.writing"));
      var fixed = open.info().demonstrationToday();
      var report = Annual.report(open, period, fixed == null ? terminal.today() : fixed);
      ReportFile.save(format.write(report), out);
    }
    terminal.out().println(Wording.of("command").text("report.written", out));
  }
}
