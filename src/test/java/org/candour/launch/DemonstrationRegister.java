package org.candour.launch;

import java.nio.file.Path;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.OpenRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// The demonstration, open for all tests of a class that only read it.
abstract class DemonstrationRegister {
  static final FinancialYear YEAR = FinancialYear.parse("2015-16");

  @TempDir private static Path folder;
  static OpenRegister register;

  @BeforeAll
  static void openDemonstration() {
    register =
        new FileRegisters(CalendarData.englandAndWales())
            .demonstration(folder.resolve("demonstration.candour"));
  }

  @AfterAll
  static void closeDemonstration() {
    register.close();
  }
}
