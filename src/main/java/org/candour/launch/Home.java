package org.candour.launch;

import java.nio.file.Path;

/// Where Candour keeps what belongs to this computer: the demonstration and how the window was left.
final class Home {
  private Home() {}

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
