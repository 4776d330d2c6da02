package org.candour.desktop.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something made when it is first asked for, and then kept. For the window's own thread.
public final class Later<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  public Later(Supplier<T> maker) {
    this.maker = maker;
  }

  /// It, when it has been made already.
  public Optional<T> made() {
    return Optional.ofNullable(made);
  }

  @Override
  public T get() {
    if (made == null) {
      made = maker.get();
    }
    return Objects.requireNonNull(made);
  }
}
