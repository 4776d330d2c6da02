package org.candour.command;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.candour.access.Act;
import org.candour.casework.Desk;
import org.candour.casework.History;
import org.candour.casework.History.Change;
import org.candour.casework.Looks;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `candour history`: field by field, who changed what in a case, when and why; for an auditor as a
/// CSV file.
@Command(
    name = "history",
    description = "Prints who changed what in a case, from what to what, when and why.",
    mixinStandardHelpOptions = true)
final class HistoryCommand implements Runnable {
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private final Terminal terminal;

  @Parameters(paramLabel = "REFERENCE", description = "the complaint")
  private String reference = "";

  @Option(names = "--out", paramLabel = "FILE", description = "a CSV file; else on the terminal")
  private @Nullable Path out;

  @Mixin private final Opening opening = new Opening();

  HistoryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    try (var open = opening.open(terminal)) {
      open.members().pass().ask(Act.READ_HISTORY);
      var file =
          open.chronicle()
              .find(reference)
              .orElseThrow(() -> new Refusal(wording("show.unknown", reference)));
      var desk = Desk.of(open, terminal.calendar(), terminal.who());
      var changes = History.of(desk.look(file, Looks.Act.EXPORTED).entries());
      var lines =
          Stream.concat(
              changes.stream().map(HistoryCommand::cells),
              open.looks().of(file).stream().map(HistoryCommand::cells));
      Csv.write(terminal, out, wording("history.heads"), lines);
    }
  }

  private static List<String> cells(Change change) {
    return List.of(
        String.valueOf(change.entry()),
        at(change.recordedAt()),
        change.author(),
        String.valueOf(change.day()),
        change.step(),
        change.field(),
        change.before(),
        change.after(),
        change.why());
  }

  private static List<String> cells(Looks.Look look) {
    var act = Wording.of("casework").text("look." + look.act().name());
    return List.of("", at(look.at()), look.person(), "", act, "", "", "", "");
  }

  private static String at(java.time.Instant instant) {
    return AT.format(instant.atZone(ZoneId.systemDefault()));
  }

  private static String wording(String key, Object... arguments) {
    return Wording.of("command").text(key, arguments);
  }
}
