package org.candour.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;

/// Where Candour keeps what belongs to this computer: the demonstration and how the window was
/// left.
final class Home {
  private Home() {}

  /// Makes the folder; only its owner can look into it.
  static void make(Path folder) {
    try {
      Files.createDirectories(folder);
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
    } catch (IOException refused) {
      throw new Unusable(Wording.of("launch").text("home.unmade", folder), refused);
    }
  }

  static Path folder() {
    var data = System.getenv("XDG_DATA_HOME");
    var local = System.getenv("LOCALAPPDATA");
    if (local != null && !local.isBlank()) {
      return Path.of(local, "Candour");
    }
    return data != null && !data.isBlank()
        ? Path.of(data, "candour")
        : Path.of(System.getProperty("user.home"), ".local", "share", "candour");
  }
}
