package org.candour.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.candour.casework.Authorship;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.OpenRegister;
import org.candour.report.Asked;
import org.candour.report.Filed;
import org.candour.report.Format;
import org.candour.report.ReportFile;
import org.candour.report.ReportKind;
import org.candour.report.foi.Answers;
import org.candour.report.freeze.Freeze;
import org.candour.report.pdf.PdfWriter;
import org.jspecify.annotations.Nullable;
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

  @Option(names = "--year", required = true, paramLabel = "YEAR", description = "such as 2015-16")
  private String year = "";

  @Option(names = "--quarter", paramLabel = "N", description = "1 to 4; the latest when not said")
  private @Nullable Integer quarter;

  @Option(
      names = "--month",
      paramLabel = "M",
      description = "1 for January to 12; the latest when not said")
  private @Nullable Integer month;

  @Option(
      names = "--months",
      paramLabel = "N",
      description = "how many months a briefing covers, ending with its month",
      defaultValue = "1")
  private int months = 1;

  @Option(
      names = "--suppress",
      paramLabel = "N",
      description = "hides counts of people below N, and what would give them away")
  private @Nullable Integer suppress;

  @Option(
      names = "--ask",
      paramLabel = "QUESTIONS",
      description = "of foi: the questions to answer, parted by commas; all when not said")
  private @Nullable String questions;

  @Option(
      names = "--answer",
      paramLabel = "NAME",
      description = "of foi: an answer saved in the register")
  private @Nullable String answer;

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
    var wanted = ReportKind.of(kind).orElseThrow(() -> refused("report.unknown", kind));
    var format = Format.of(out);
    var asked = asked();
    if (format == Format.PDF) {
      Thread.ofPlatform().daemon().name("warm").start(PdfWriter::warm);
    }
    try (var open = opening.open(terminal)) {
      terminal.progress(Wording.of("command").text("report.writing"));
      var today = terminal.today(open);
      var about = asked.about(about(open));
      if (last) {
        keep(open, Filed.of(wanted, about, today), today);
      }
      ReportFile.save(format.write(wanted.write(open, about, today)), out);
    }
    terminal.out().println(Wording.of("command").text("report.written", out));
  }

  private List<String> about(OpenRegister open) {
    if (answer != null) {
      return Answers.named(open.preferences(), answer);
    }
    return questions == null ? List.of() : Answers.read(questions);
  }

  private void keep(OpenRegister open, Filed filed, LocalDate today) {
    var here = terminal.who().get();
    var demonstration = open.info().demonstration();
    var who = demonstration ? Authorship.on(here.author(), today) : here;
    var kept = new Freeze(open).mark(filed, today, who);
    terminal.out().println(Wording.of("command").text("report.final", kept.id(), kept.hash()));
  }

  private Asked asked() {
    if (quarter != null && (quarter < 1 || quarter > 4)) {
      throw refused("quarter", quarter);
    }
    if (month != null && (month < 1 || month > 12)) {
      throw refused("report.month", month);
    }
    if (months < 1 || months > 12) {
      throw refused("report.months", months);
    }
    if (suppress != null && (suppress < 2 || suppress > 100)) {
      throw refused("report.suppress", suppress);
    }
    return new Asked(
        FinancialYear.parse(year),
        quarter,
        month == null ? null : Month.of(month),
        months,
        suppress);
  }

  private static Refusal refused(String key, Object said) {
    return new Refusal(Wording.of("command").text(key, said, ReportKind.labels()));
  }
}
