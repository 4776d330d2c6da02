package org.candour.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// A day's mix in one program at a register file while a second tries the same, through Candour and
/// past it, so many times. See docs/benchmarks.md.
public final class TwoProcessesBenchmark {
  private TwoProcessesBenchmark() {}

  public static void main(String[] args) throws Exception {
    Path path = Files.createTempDirectory("candour-two").resolve("register.candour");
    TwoProcesses.fill(path);
    TwoProcesses.Told told = TwoProcesses.run(path, Integer.parseInt(args[0]));
    System.out.printf(
        Locale.UK,
        "%,d notes acknowledged, %d lost, %d faults; the second refused %,d times, wrote %d times%n",
        told.noted(),
        told.lost().size(),
        told.faults().size(),
        told.refused().size(),
        told.written());
    told.refused().stream().distinct().forEach(System.out::println);
    boolean sound = told.lost().isEmpty() && told.faults().isEmpty() && told.written() == 0;
    System.exit(sound ? 0 : 1);
  }
}
