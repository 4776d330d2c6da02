package org.candour.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.candour.casework.Desk;
import org.candour.figures.Registers;
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
  public Session existing(Path register, @Nullable String person, @Nullable String secret) {
    return new Window(folder).existing(register, person, secret);
  }

  @Override
  public Session restore(Path backup, Path target, @Nullable String secret) {
    return new Window(folder).restore(backup, target, secret);
  }

  @Override
  public boolean asksPassphrase(Path register) {
    return new Window(folder).asksPassphrase(register);
  }

  @Override
  public List<String> people(Path register) {
    return new Window(folder).people(register);
  }

  @Override
  public void leave(Session session) {
    new Window(folder).leave(session);
  }

  @Override
  public Registers.Moved move(
      Session session,
      Path to,
      Registers.Key there,
      Consumer<String> recovery,
      Consumer<Registers.Step> progress) {
    return new Window(folder).move(session, to, there, recovery, progress);
  }

  @Override
  public void sheet(Session session, String code, Path target) {
    new Window(folder).sheet(session, code, target);
  }

  private Session reopened(Desk made, Path path) {
    made.register().close();
    return new Window(folder).open(path, null);
  }
}
