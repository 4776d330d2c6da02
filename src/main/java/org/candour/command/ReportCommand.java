package org.candour.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.report.annual.Annual;
import org.candour.report.pdf.PdfWriter;
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

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "ends in .pdf")
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
    if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      throw new Refusal(Wording.of("command").text("report.ending", out));
    }
    var period = FinancialYear.parse(year);
    try (var open = opening.open(terminal, register)) {
      terminal.progress(Wording.of("command").text("report.writing"));
      var fixed = open.info().demonstrationToday();
      var report = Annual.report(open, period, fixed == null ? terminal.today() : fixed);
      save(new PdfWriter().write(report));
    }
    terminal.out().println(Wording.of("command").text("report.written", out));
  }

  /// Written beside and moved into place, so that a full disk leaves no half report.
  private void save(byte[] content) {
    var beside = out.resolveSibling(out.getFileName() + ".part");
    try {
      Files.write(beside, content);
      Files.move(beside, out, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      beside.toFile().delete();
      throw new Unusable(Wording.of("command").text("report.unwritten", out), failed);
    }
  }
}
