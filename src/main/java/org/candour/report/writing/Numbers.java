package org.candour.report.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.figures.FigureSet;

/// The figures that a report may name in its texts.
public interface Numbers {
  /// A figure by its identifier, with a period of its own after an `@` such as `@before`.
  Optional<BigDecimal> named(String name);

  /// What such a name finds among periods by what stands after the `@`; nothing stands after a name
  /// of the report's own period.
  static Optional<BigDecimal> named(String name, Map<String, FigureSet> periods) {
    int at = name.lastIndexOf('@');
    var period = periods.get(at < 0 ? "" : name.substring(at + 1));
    return period == null ? Optional.empty() : period.get(at < 0 ? name : name.substring(0, at));
  }

  /// Whether the register holds no complaint of the year before, so that nothing is compared.
  default boolean first() {
    return Stream.of("stage1.received@before", "stage1.resolved@before")
        .noneMatch(figure -> named(figure).filter(n -> n.signum() > 0).isPresent());
  }

  /// Whether a count of a year that is not over would stand beside that of a whole one.
  default boolean partial() {
    return false;
  }

  /// The day as of which they stand.
  LocalDate asAt();
}
