package org.candour.figures;

import java.nio.file.Path;
import org.candour.Story;
import org.candour.casework.Register;
import org.candour.store.NewRegister;
import org.candour.store.RegisterOpener;
import org.junit.jupiter.api.io.TempDir;

/// The figures of a register file.
final class SqliteFigureTest extends FigureContract {
  @TempDir private Path folder;
  private int made;

  @Override
  Register fresh() {
    return RegisterOpener.create(
        folder.resolve(++made + ".candour"),
        null,
        new NewRegister("Random", null, null),
        Story.CALENDAR);
  }
}
