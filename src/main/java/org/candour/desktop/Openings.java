package org.candour.desktop;

import java.nio.file.Path;

/// How registers come to be opened; answered where everything is put together.
public interface Openings {
  /// Opens the demonstration, making it if need be.
  Session demonstration();

  /// Makes an empty register and opens it.
  Session empty(Path target);

  /// Makes a register from a workbook and opens it.
  Session bringIn(Path source, Path target);
}
