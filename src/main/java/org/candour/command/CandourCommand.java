package org.candour.command;

import java.io.PrintWriter;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// `candour`: reads what was typed, runs it, and ends with 0 done, 1 something found or refused, 2
/// wrong usage, 3 a register or file that cannot be used. A stack trace never.
@Command(
    name = "candour",
    description = "The register of children's social care complaints.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class CandourCommand {
  static final int FOUND = 1;
  static final int USAGE = 2;
  static final int UNUSABLE = 3;

  private CandourCommand() {}

  /// Runs a command and answers its exit status.
  public static int run(Terminal terminal, String... args) {
    var line =
        new CommandLine(new CandourCommand())
            .addSubcommand(new DueCommand(terminal))
            .addSubcommand(new DemoCommand(terminal))
            .addSubcommand(new NewCommand(terminal))
            .addSubcommand(new ImportCommand(terminal))
            .addSubcommand(new ExportCommand(terminal))
            .addSubcommand(new FiguresCommand(terminal))
            .addSubcommand(new ShowCommand(terminal))
            .addSubcommand(new ReportCommand(terminal))
            .addSubcommand(new FinalsCommand(terminal))
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(new BackupCommand(terminal))
            .addSubcommand(new RestoreCommand(terminal))
            .addSubcommand(new SaveYearCommand(terminal))
            .addSubcommand(new PeopleCommand(terminal))
            .addSubcommand(new HistoryCommand(terminal))
            .addSubcommand(new KeepingCommand(terminal))
            .addSubcommand(new MoveCommand(terminal));
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((fault, typed) -> usage(terminal.err(), fault));
    line.setExecutionExceptionHandler((fault, of, result) -> failed(terminal.err(), fault));
    var status = line.execute(args);
    terminal.out().flush();
    terminal.err().flush();
    return status;
  }

  private static int usage(PrintWriter err, ParameterException fault) {
    var said = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    err.println(Wording.of("command").text("usage", said));
    return USAGE;
  }

  private static int failed(PrintWriter err, Exception fault) {
    if (fault instanceof Unusable unusable) {
      err.println(unusable.sentence());
      return UNUSABLE;
    }
    if (fault instanceof Refusal refusal) {
      err.println(refusal.sentence());
      return USAGE;
    }
    err.println(Wording.of("command").text("unexpected", fault.getClass().getSimpleName()));
    return UNUSABLE;
  }
}
