package org.candour.command;

import java.nio.file.Path;
import java.time.LocalDate;
import org.candour.casework.Authorship;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.figures.OpenRegister;
import org.candour.report.Filed;
import org.candour.report.Format;
import org.candour.report.ReportFile;
import org.candour.report.ReportKind;
import org.candour.report.freeze.Freeze;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `candour report`: a report as a file; which kind of file is said by its ending.
@Command(name = "report", description = "Writes a report.", mixinStandardHelpOptions = true)
final class ReportCommand implements Runnable {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "annual|cover|summary|storyboard|quarterly|briefing|foi",
      description = "which report")
  private String kind = "";

  @Mixin private final ReportAsked wish = new ReportAsked();

  @Option(
      names = "--final",
      description = "marks it final first: its figures, words and pages are kept for ever")
  private boolean last;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "its ending says which kind of file")
  private Path out = Path.of("");

  @Mixin private final Opening opening = new Opening();

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    var wanted = ReportKind.of(kind).orElseThrow(() -> unknown(kind));
    var format = Format.of(out);
    var asked = wish.asked();
    try (var open = opening.open(terminal)) {
      terminal.progress(Wording.of("command").text("report.writing"));
      var today = terminal.today(open);
      var about = asked.about(wish.about(open.preferences()));
      if (last) {
        keep(open, Filed.of(wanted, about, today), today);
      }
      ReportFile.save(format.write(wanted.write(open, about, today)), out);
    }
    terminal.out().println(Wording.of("command").text("report.written", out));
  }

  private void keep(OpenRegister open, Filed filed, LocalDate today) {
    var here = terminal.who().get();
    var demonstration = open.info().demonstration();
    var who = demonstration ? Authorship.on(here.author(), today) : here;
    var kept = new Freeze(open).mark(filed, today, who);
    terminal.out().println(Wording.of("command").text("report.final", kept.id(), kept.hash()));
  }

  private static Refusal unknown(String kind) {
    return new Refusal(Wording.of("command").text("report.unknown", kind, ReportKind.labels()));
  }
}
