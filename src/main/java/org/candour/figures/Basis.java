package org.candour.figures;

import java.util.Locale;
import org.candour.domain.Wording;

/// By which day a figure counts. Every printed figure says so.
public enum Basis {
  RECEIVED,
  RESOLVED,
  DATED,
  STANDING,
  ENTERED;

  /// The words to print.
  public String said() {
    return Wording.of("figures").text("basis." + name().toLowerCase(Locale.ROOT));
  }
}
