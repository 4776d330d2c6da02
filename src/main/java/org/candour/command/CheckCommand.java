package org.candour.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.candour.access.Act;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.Broken;
import org.candour.figures.Identities;
import org.candour.figures.OpenRegister;
import org.candour.figures.Tallies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `candour check`: integrity, chain, projection, and the identities of every year. Gaps in case
/// files are listed and are no fault.
@Command(name = "check", description = "Looks for damage.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private static final int MOST_GAPS = 1000;
  private final Terminal terminal;

  @Mixin private final Opening opening = new Opening();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var open = opening.open(terminal)) {
      terminal.progress(wording("check.working"));
      var faults = new ArrayList<>(open.check().stream().map(fault -> fault.what()).toList());
      if (open.members().pass().may(Act.READ_CASES)) {
        open.lists()
            .years()
            .forEach(year -> faults.addAll(broken(open, FinancialYear.parse(year))));
        gaps(open);
      }
      faults.forEach(terminal.out()::println);
      terminal
          .out()
          .println(
              wording(
                  faults.isEmpty() ? "check.well" : "check.faults",
                  faults.size(),
                  terminal.today()));
      return faults.isEmpty() ? 0 : CandourCommand.FOUND;
    }
  }

  private List<String> broken(OpenRegister open, FinancialYear year) {
    return open.now(terminal.today(), tallies -> Identities.check(year, tallies)).stream()
        .map(broken -> said(year, broken))
        .distinct()
        .toList();
  }

  private static String said(FinancialYear year, Broken broken) {
    var cases = broken.causes().stream().map(Tallies.CaseBehind::reference).distinct().toList();
    return cases.isEmpty()
        ? wording("check.broken", year.label(), broken.sentence())
        : wording("check.broken.cases", year.label(), broken.sentence(), String.join(", ", cases));
  }

  private void gaps(OpenRegister open) {
    for (var gap : open.lists().gaps(MOST_GAPS)) {
      var what = Wording.of("casework").text("gap." + gap.what().name());
      terminal.out().println(Wording.of("command").text("check.gap", gap.reference(), what));
    }
  }

  private static String wording(String key, Object... arguments) {
    return Wording.of("command").text(key, arguments);
  }
}
