package org.candour.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// The lists on a plain register file.
final class SqliteListsTest extends ListsContract {
  @TempDir private Path folder;

  @Override
  StoredRegister fresh() {
    return Fixture.register(folder.resolve("register.candour"));
  }
}
