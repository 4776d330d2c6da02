package org.candour.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// The grid's contract on a plain register file.
final class SqliteGridTest extends GridContract {
  @TempDir private Path folder;

  @Override
  StoredRegister fresh() {
    return Fixture.register(folder.resolve("register.candour"));
  }
}
