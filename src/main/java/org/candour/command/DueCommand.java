package org.candour.command;

import java.time.LocalDate;
import org.candour.domain.time.CountingRule;
import org.candour.domain.time.Deadline;
import org.candour.domain.time.Length;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `candour due`: a due date, and how it comes about.
@Command(
    name = "due",
    description = "Counts working days from a day.",
    mixinStandardHelpOptions = true)
final class DueCommand implements Runnable {
  private final Terminal terminal;

  @Option(names = "--from", required = true, paramLabel = "DATE", description = "the day it starts")
  private String from = "";

  @Option(
      names = "--working-days",
      required = true,
      paramLabel = "N",
      description = "how many; less than nought counts back")
  private int days;

  @Option(
      names = "--count",
      paramLabel = "RULE",
      defaultValue = "day-after",
      description = "day-after (when not said), day-of-receipt or deemed-receipt")
  private String rule = "day-after";

  @Option(names = "--explain", description = "each day, and why it counts or not")
  private boolean explain;

  DueCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    var start = Dates.read(from);
    var deadline = new Deadline(start, Length.workingDays(days), CountingRule.parse(rule));
    LocalDate due = deadline.due(terminal.calendar());
    terminal.out().println(due);
    if (explain) {
      deadline.explain(terminal.calendar()).lines().forEach(terminal.out()::println);
    }
  }
}
