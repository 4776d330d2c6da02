package org.candour.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// The rooms' contract on a plain register file.
final class SqliteRoomsTest extends RoomsContract {
  @TempDir private Path folder;

  @Override
  StoredRegister fresh() {
    return Fixture.register(folder.resolve("register.candour"));
  }
}
