package org.candour.desktop;

import org.junit.jupiter.api.Test;

/// Draws the manual's pictures when asked for by name; it is no test, and its name keeps it out of
/// the tests. The command is in `docs/manual/pictures/README.md`.
class Pictures {
  @Test
  void draw() {
    PictureDrawing.main();
  }
}
