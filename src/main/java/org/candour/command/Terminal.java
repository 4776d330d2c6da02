package org.candour.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.candour.casework.Authorship;
import org.candour.domain.time.WorkingCalendar;
import org.candour.figures.OpenRegister;
import org.candour.figures.Registers;

/// What a command works with: where registers are, where to write, who and when.
///
/// @param out what was asked for
/// @param err progress and sentences about what is wrong
/// @param interactive whether a person sits there
public record Terminal(
    Registers registers,
    WorkingCalendar calendar,
    PrintWriter out,
    PrintWriter err,
    boolean interactive,
    Supplier<Authorship> who) {

  /// Today on the user's own calendar.
  LocalDate today() {
    return who.get().recordedOn();
  }

  /// Today of a register: the demonstration's is always the same.
  LocalDate today(OpenRegister register) {
    var fixed = register.info().demonstrationToday();
    return fixed == null ? today() : fixed;
  }

  /// Tells how far the work is, where a person sits there to read it.
  void progress(String sentence) {
    if (interactive) {
      err.println(sentence);
      err.flush();
    }
  }
}
