package org.candour.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.candour.casework.Authorship;
import org.candour.command.CandourCommand;
import org.candour.command.Terminal;
import org.candour.domain.time.CalendarData;

/// Decides whether what was typed is a command or opens the window.
public final class Launch {
  private Launch() {}

  /// Runs Candour and answers the exit status.
  public static int run(String... args) {
    Locale.setDefault(Locale.UK);
    Quiet.logs();
    if (args.length == 2 && args[0].equals(Rehearsal.ASKED)) {
      return Rehearsal.run(Path.of(args[1]));
    }
    if (Window.wanted(args)) {
      return Window.run(args);
    }
    return CandourCommand.run(terminal(), args);
  }

  static Terminal terminal() {
    var calendar = CalendarData.englandAndWales();
    return new Terminal(
        new FileRegisters(calendar),
        calendar,
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        System.console() != null && System.console().isTerminal(),
        Launch::here);
  }

  /// Where nobody signs in, the author is the user of the operating system.
  static Authorship here() {
    return here(System.getProperty("user.name", "unknown"));
  }

  static Authorship here(String person) {
    return Authorship.by(person, ZonedDateTime.now());
  }

  /// UTF-8 whatever the locale.
  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
  }
}
