package org.candour.desktop;

import java.nio.file.Path;
import java.util.Optional;
import org.candour.desktop.kit.Choosers;
import org.jspecify.annotations.Nullable;

/// Somebody who is asked for a file and gives this one, or none.
///
/// @param given to write
/// @param read to read
public record NoFiles(@Nullable Path given, @Nullable Path read) implements Choosers {
  public NoFiles() {
    this(null);
  }

  public NoFiles(@Nullable Path given) {
    this(given, null);
  }

  @Override
  public Optional<Path> save(String title, String proposed) {
    return Optional.ofNullable(given);
  }

  @Override
  public Optional<Path> open(String title, String... endings) {
    return Optional.ofNullable(read);
  }

  @Override
  public Optional<Path> folder(String title) {
    return Optional.empty();
  }
}
