package org.candour.report.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.candour.figures.FigureSet;

/// The figures of the year reported on, of the year before, and of the one before that.
public record Years(FigureSet now, FigureSet before, FigureSet earlier) implements Numbers {

  /// A figure as a narrative names it: its identifier, with `@before` for the year before.
  @Override
  public Optional<BigDecimal> named(String name) {
    return name.endsWith("@before")
        ? before.get(name.substring(0, name.length() - "@before".length()))
        : now.get(name);
  }

  @Override
  public LocalDate asAt() {
    return now.asAt();
  }

  public String label() {
    return now.year().label();
  }

  public String slashed() {
    return now.year().slashed();
  }

  public String slashedBefore() {
    return before.year().slashed();
  }
}
