package org.candour.report.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// The figures that a report may name in its texts.
public interface Numbers {
  /// A figure by its identifier, with a period of its own after an `@` such as `@before`.
  Optional<BigDecimal> named(String name);

  /// Whether the register holds no complaint of the year before, so that nothing is compared.
  default boolean first() {
    return Stream.of("stage1.received@before", "stage1.resolved@before")
        .noneMatch(figure -> named(figure).filter(n -> n.signum() > 0).isPresent());
  }

  /// The day as of which they stand.
  LocalDate asAt();
}
