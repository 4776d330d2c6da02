package org.candour.desktop;

import java.nio.file.Path;
import org.candour.casework.Desk;
import org.candour.launch.Window;
import org.jspecify.annotations.Nullable;

/// Opens the small register in place of the demonstration.
final class TestOpenings implements Openings {
  /// The file of the case that is at Stage 2.
  static final long SHOWN = 1;

  private final Path folder;

  TestOpenings(Path folder) {
    this.folder = folder;
  }

  @Override
  public Session demonstration() {
    Path path = folder.resolve("small.candour");
    return reopened(SmallRegister.filled(path), path);
  }

  @Override
  public Session empty(Path target, Lock lock) {
    return reopened(SmallRegister.empty(target), target);
  }

  @Override
  public Session bringIn(Path source, Path target, Lock lock) {
    return new Window(folder).bringIn(source, target, lock);
  }

  @Override
  public Session existing(Path register, @Nullable String passphrase) {
    return new Window(folder).open(register, passphrase);
  }

  @Override
  public boolean asksPassphrase(Path register) {
    return false;
  }

  private Session reopened(Desk made, Path path) {
    made.register().close();
    return new Window(folder).open(path, null);
  }
}
