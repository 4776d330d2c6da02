package org.candour.desktop;

import java.nio.file.Path;
import java.util.Optional;
import org.candour.desktop.kit.Choosers;
import org.jspecify.annotations.Nullable;

/// Somebody who is asked for a file and gives this one, or none.
public record NoFiles(@Nullable Path given) implements Choosers {
  public NoFiles() {
    this(null);
  }

  @Override
  public Optional<Path> save(String title, String proposed) {
    return Optional.ofNullable(given);
  }

  @Override
  public Optional<Path> open(String title, String... endings) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> folder(String title) {
    return Optional.empty();
  }
}
