package org.candour.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/// The made-up workbook of the register's benchmark, for other rooms.
public final class LargeWorkbook {
  private LargeWorkbook() {}

  public static Path write(Path folder, int rows, LocalDate today) throws IOException {
    return new MadeUpWorkbook().write(folder, rows, today);
  }
}
