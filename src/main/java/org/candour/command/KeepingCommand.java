package org.candour.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.casework.AccessCopy;
import org.candour.casework.Caretaking;
import org.candour.casework.Desk;
import org.candour.casework.Retention;
import org.candour.casework.Retention.Over;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.figures.OpenRegister;
import org.candour.procedure.keeping.LeftUndone;
import org.candour.report.ReportFile;
import org.candour.report.access.AccessReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `candour keeping`: what has been kept for its time, holds, and taking away.
@Command(
    name = "keeping",
    description =
        "Lists what has been kept for its time; holds, keeps longer, anonymises, destroys.",
    mixinStandardHelpOptions = true)
final class KeepingCommand implements Runnable {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = "over",
      paramLabel = "WHAT",
      description = "${COMPLETION-CANDIDATES}")
  private What what = What.OVER;

  @Parameters(
      index = "1..*",
      paramLabel = "REFERENCE",
      description = "the complaints, or what the list names otherwise, or a person")
  private List<String> references = List.of();

  @Option(names = "--reason", paramLabel = "WORDS", description = "why")
  private String reason = "";

  @Option(names = "--until", paramLabel = "DATE", description = "when it is reviewed again")
  private @Nullable LocalDate until;

  @Option(
      names = "--despite",
      paramLabel = "WHY",
      description = "why what is still owed stays undone: ${COMPLETION-CANDIDATES}")
  private @Nullable LeftUndone despite;

  @Option(names = "--out", paramLabel = "FILE", description = "the log as a CSV file, or the copy")
  private @Nullable Path out;

  @Mixin private final Opening opening = new Opening();

  /// What is asked.
  enum What {
    OVER,
    HELD,
    LOG,
    HOLD,
    LIFT,
    LONGER,
    ANONYMISE,
    DESTROY,
    AGAIN,
    COPY
  }

  KeepingCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    try (var open = opening.open(terminal)) {
      var desk = Desk.of(open, terminal.calendar(), terminal.who());
      var care = new Caretaking(desk);
      switch (what) {
        case OVER -> list(open.retention().over(desk.today()), "keeping.none");
        case HELD -> list(open.retention().held(), "keeping.none-held");
        case LOG -> log(open);
        case HOLD -> each(care, over -> care.hold(over, reason));
        case LIFT -> each(care, over -> care.lift(over, reason));
        case LONGER -> each(care, over -> care.retain(over, day(), reason));
        case ANONYMISE -> done(care.anonymise(found(care), despite));
        case DESTROY -> done(care.destroy(found(care), despite));
        case AGAIN -> done(care.again());
        case COPY -> copy(open, desk);
      }
    }
  }

  private LocalDate day() {
    var day = until;
    if (day == null) {
      throw new Refusal(wording("keeping.until"));
    }
    return day;
  }

  private List<Over> found(Caretaking care) {
    if (references.isEmpty()) {
      throw new Refusal(wording("keeping.which"));
    }
    return references.stream().map(care::find).toList();
  }

  private void each(Caretaking care, Consumer<Over> work) {
    for (var over : found(care)) {
      work.accept(over);
      terminal.out().println(wording("keeping.recorded", over.reference()));
    }
  }

  private void list(List<Over> lines, String none) {
    if (lines.isEmpty()) {
      terminal.out().println(wording(none));
    }
    for (var over : lines) {
      var line =
          Stream.of(
                  over.reference(),
                  over.rule().label(),
                  text(over.ended()),
                  text(over.until()),
                  over.held() == null ? "" : wording("keeping.held", over.held()),
                  over.owing().said())
              .collect(Collectors.joining("  "));
      terminal.out().println(line.stripTrailing());
    }
  }

  /// Lines that name another private person are withheld; only the window lets somebody decide.
  private void copy(OpenRegister open, Desk desk) {
    var target = out;
    if (target == null) {
      throw new Refusal(wording("keeping.out"));
    }
    var about = String.join(" ", references);
    var copy = new AccessCopy(desk);
    var lines = copy.about(about);
    var withheld = lines.stream().filter(AccessCopy.Line::other).collect(Collectors.toSet());
    var left = (int) lines.stream().filter(withheld::contains).count();
    var council = open.info().owner();
    var given =
        copy.give(
            lines,
            withheld,
            List.of(),
            handed ->
                ReportFile.write(
                    AccessReport.of(council, about, handed, left, desk.today()), target));
    terminal.out().println(wording("keeping.copied", given, left, target));
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "-" : day.toString();
  }

  private void done(Retention.Done done) {
    terminal.out().println(wording("keeping.done", done.files(), done.entries()));
    done.kept().forEach(terminal.out()::println);
  }

  private void log(OpenRegister open) {
    var lines = open.retention().log().stream().map(KeepingCommand::cells);
    Csv.write(terminal, out, Wording.of("keeping").text("log.heads"), lines);
  }

  private static List<String> cells(Retention.Destruction line) {
    return List.of(
        line.reference(),
        Wording.of("keeping").text("act." + line.act().name()),
        line.day().toString(),
        line.by(),
        line.rule(),
        "" + line.entries(),
        "" + line.erased());
  }

  private static String wording(String key, Object... arguments) {
    return Wording.of("command").text(key, arguments);
  }
}
