package org.candour.desktop.kit;

import java.nio.file.Path;
import java.util.Optional;

/// Asking the user for a file. An interface, because a test has no file window.
public interface Choosers {
  /// A file to write, with a proposed name such as `report.pdf`.
  Optional<Path> save(String title, String proposed);

  /// A file to read, of one of these endings (`xlsx`).
  Optional<Path> open(String title, String... endings);

  /// A folder to read.
  Optional<Path> folder(String title);
}
