package org.candour.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.candour.casework.FinalReports.Kept;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.figures.OpenRegister;
import org.candour.report.Format;
import org.candour.report.ReportFile;
import org.candour.report.freeze.Changes;
import org.candour.report.freeze.Difference;
import org.candour.report.freeze.Freeze;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `candour finals`: the reports that were marked final, with what has changed since and the
/// entries that changed it; or the pages of one, as they were.
@Command(
    name = "finals",
    description = "Lists the final reports and what has changed since, or saves the pages of one.",
    mixinStandardHelpOptions = true)
final class FinalsCommand implements Runnable {
  private final Terminal terminal;

  @Parameters(paramLabel = "NUMBER", arity = "0..1", description = "which one, to save its pages")
  private @Nullable Long number;

  @Option(
      names = "--changes",
      description = "saves what has changed since instead of its pages; the ending says the format")
  private boolean changes;

  @Option(names = "--out", paramLabel = "FILE", description = "where to save its pages, a .pdf")
  private @Nullable Path out;

  @Mixin private final Opening opening = new Opening();

  FinalsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    var wanted = number;
    var target = out;
    if ((wanted == null) != (target == null)) {
      throw new Refusal(text("finals.both"));
    }
    try (var open = opening.open(terminal)) {
      if (wanted == null || target == null) {
        list(open);
      } else {
        ReportFile.save(file(open, known(open, wanted), target), target);
        terminal.out().println(text("report.written", target));
      }
    }
  }

  private byte[] file(OpenRegister open, Kept kept, Path target) {
    return changes
        ? Changes.file(open, kept, terminal.today(open), Format.of(target))
        : open.finals().pages(kept.id());
  }

  private static Kept known(OpenRegister open, long wanted) {
    return open.finals().all().stream()
        .filter(kept -> kept.id() == wanted)
        .findFirst()
        .orElseThrow(() -> new Refusal(text("finals.unknown", wanted)));
  }

  private void list(OpenRegister open) {
    var today = terminal.today(open);
    var finals = open.finals().all();
    if (finals.isEmpty()) {
      terminal.out().println(text("finals.none"));
    }
    for (Kept kept : finals) {
      terminal.out().println(said(kept));
      var since = new Freeze(open).since(kept, today);
      if (since.isEmpty()) {
        terminal.out().println("  " + text("finals.same"));
      }
      since.forEach(this::since);
    }
  }

  private static String said(Kept kept) {
    var day = LocalDate.ofInstant(kept.markedAt(), ZoneId.systemDefault());
    return text(
        "finals.said",
        kept.id(),
        kept.kind(),
        kept.year(),
        kept.asAt(),
        day,
        kept.markedBy(),
        kept.hash());
  }

  private void since(Difference difference) {
    terminal
        .out()
        .println(
            "  "
                + text(
                    "finals.since",
                    difference.meaning(),
                    value(difference.was()),
                    value(difference.is())));
    Stream.concat(difference.moved().stream().map(Changes::said), Changes.rest(difference).stream())
        .forEach(line -> terminal.out().println("    " + line));
  }

  private static String value(@Nullable BigDecimal value) {
    return value == null ? "–" : value.toPlainString();
  }

  private static String text(String key, Object... arguments) {
    return Wording.of("command").text(key, arguments);
  }
}
