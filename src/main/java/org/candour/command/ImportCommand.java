package org.candour.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.candour.domain.Wording;
import org.candour.exchange.Finding;
import org.candour.exchange.Import;
import org.candour.exchange.Reading;
import org.candour.figures.OpenRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `candour import`: brings a register workbook into a register, which it makes if need be. All of
/// it or nothing, unless the good rows are asked for.
@Command(
    name = "import",
    description = "Brings in a folder of CSV files, or an Excel or OpenDocument workbook.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "SOURCE", description = "a folder of CSV files, an .xlsx or an .ods")
  private Path source = Path.of("");

  @Option(
      names = "--register",
      required = true,
      paramLabel = "REGISTER",
      description = "made if it does not exist")
  private Path register = Path.of("");

  @Option(names = "--dry-run", description = "says what would be refused and changes nothing")
  private boolean dryRun;

  @Option(names = "--good-rows", description = "brings in the good rows though others are refused")
  private boolean goodRows;

  @Mixin private final Secret secret = new Secret();

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (Files.exists(register)) {
      try (var open = secret.open(terminal, register)) {
        return into(open);
      }
    }
    return into(null);
  }

  private int into(@Nullable OpenRegister open) {
    terminal.progress(wording("import.reading", source));
    var reading = Import.read(source, open, terminal.today(), goodRows);
    tell(reading);
    if (reading.clean() || goodRows) {
      bring(reading, open);
    } else {
      terminal.err().println(wording("import.nothing", reading.refused(), source));
    }
    return reading.clean() ? 0 : CandourCommand.FOUND;
  }

  private void bring(Reading reading, @Nullable OpenRegister open) {
    if (dryRun) {
      terminal.out().println(wording("import.dry"));
    } else if (open != null) {
      bringInto(reading, open);
    } else {
      try (var made = make()) {
        bringInto(reading, made);
      }
    }
    if (!reading.clean()) {
      terminal.err().println(wording("import.partly", reading.refused()));
    }
  }

  private void bringInto(Reading reading, OpenRegister open) {
    terminal.progress(wording("import.bringing", reading.files().size()));
    Import.bring(
        reading,
        String.valueOf(source.getFileName()),
        open,
        open.members().signed(terminal.who().get()),
        goodRows);
    terminal.out().println(wording("import.done", register));
  }

  private OpenRegister make() {
    var passphrase = secret.passphrase(terminal, true);
    var plain = passphrase == null || passphrase.isEmpty();
    if (plain) {
      terminal.err().println(wording("import.plain", register));
    }
    return terminal
        .registers()
        .create(
            register,
            plain ? null : passphrase,
            code -> terminal.out().println(wording("new.recovery", code)));
  }

  private void tell(Reading reading) {
    var out = terminal.out();
    reading.findings().forEach(finding -> out.println(line(finding)));
    long more = reading.refused() - reading.findings().size() - reading.here();
    if (more > 0) {
      out.println(wording("import.more", more));
    }
    var rows =
        reading.rows().entrySet().stream()
            .map(e -> wording("import.rows", e.getKey(), e.getValue()))
            .collect(Collectors.joining(", "));
    out.println(wording("import.read", rows.isEmpty() ? wording("import.none") : rows));
    reading
        .added()
        .forEach(v -> out.println(wording("import.added", Import.listName(v), v.value())));
    if (reading.here() > 0) {
      out.println(wording("import.here", reading.here()));
    }
    reading.ignored().forEach(name -> out.println(wording("import.ignored", name)));
  }

  private static String line(Finding finding) {
    return finding.column().isEmpty()
        ? wording("import.row", finding.file(), number(finding), finding.value(), finding.reason())
        : wording(
            "import.cell",
            finding.file(),
            number(finding),
            finding.column(),
            finding.value(),
            finding.reason());
  }

  /// Row numbers are looked up, not read: no thousands comma.
  private static String number(Finding finding) {
    return Integer.toString(finding.row());
  }

  private static String wording(String key, Object... arguments) {
    return Wording.of("command").text(key, arguments);
  }
}
