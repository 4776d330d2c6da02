package org.candour.desktop.first;

import java.nio.file.Path;

/// The ways to begin. Each ends with a register open in the window.
public interface Beginnings {
  /// Opens the demonstration, making it if need be.
  void demonstration();

  /// Makes an empty register there and opens it.
  void empty(Path target);

  /// Makes a register there from a workbook, and opens it.
  void bringIn(Path source, Path target);

  /// Opens a register that is there.
  void existing(Path register);

  /// Puts a backup in a new place and opens it there.
  void restore(Path backup, Path target);
}
