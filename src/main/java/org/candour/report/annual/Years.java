package org.candour.report.annual;

import java.math.BigDecimal;
import java.util.Optional;
import org.candour.figures.FigureSet;

/// The figures of the year reported on, of the year before, and of the one before that.
public record Years(FigureSet now, FigureSet before, FigureSet earlier) {

  /// A figure as a narrative names it: its identifier, with `@before` for the year before.
  Optional<BigDecimal> named(String name) {
    return name.endsWith("@before")
        ? before.get(name.substring(0, name.length() - "@before".length()))
        : now.get(name);
  }

  String label() {
    return now.year().label();
  }

  String slashed() {
    return now.year().slashed();
  }

  String slashedBefore() {
    return before.year().slashed();
  }
}
