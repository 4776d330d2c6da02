package org.candour.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// Final reports in a register file.
final class SqliteFinalsTest extends FinalsContract {
  @TempDir private Path folder;

  @Override
  StoredRegister fresh() {
    return Fixture.register(folder.resolve("register.candour"));
  }

  @Override
  StoredRegister other(StoredRegister open) {
    return open;
  }

  @Override
  void tamper(StoredRegister open) {
    open.database().write(sql -> sql.execute("update final_report set words = 'other'"));
  }
}
