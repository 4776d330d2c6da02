package org.candour.desktop.bringin;

import java.util.Locale;
import org.candour.desktop.kit.Words;

/// The steps of bringing a spreadsheet in, in their order.
enum Step {
  FILE,
  SHEETS,
  COLUMNS,
  VALUES,
  FINDINGS,
  RESULT;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String said() {
    return Words.text("bringin." + id());
  }
}
