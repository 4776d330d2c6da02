package org.candour.report.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// The figures that a report may name in its texts.
public interface Numbers {
  /// A figure by its identifier, with a period of its own after an `@` such as `@before`.
  Optional<BigDecimal> named(String name);

  /// The day as of which they stand.
  LocalDate asAt();
}
