package org.candour.launch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import org.candour.casework.Authorship;
import org.candour.command.CandourCommand;
import org.candour.command.Terminal;
import org.candour.domain.time.CalendarData;

/// What a command prints when it is typed on a day; for tests of other rooms.
public final class Typed {
  private Typed() {}

  /// The output of the command, and what it complains of.
  public static String on(LocalDate today, String... typed) {
    var out = new StringWriter();
    var calendar = CalendarData.englandAndWales();
    CandourCommand.run(
        new Terminal(
            new FileRegisters(calendar),
            calendar,
            new PrintWriter(out),
            new PrintWriter(out),
            false,
            () -> Authorship.on("tester", today)),
        typed);
    return out.toString();
  }
}
