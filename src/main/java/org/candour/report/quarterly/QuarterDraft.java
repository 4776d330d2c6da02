package org.candour.report.quarterly;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.candour.domain.Wording;
import org.candour.report.model.Run;
import org.candour.report.writing.Manuscript;
import org.candour.report.writing.Narrative;
import org.candour.report.writing.Said;

/// A quarterly report being written.
final class QuarterDraft extends Manuscript {
  private final Quarters quarters;

  QuarterDraft(Quarters quarters, Narrative narrative) {
    super(quarters, Wording.of("report-quarterly"), narrative);
    this.quarters = quarters;
  }

  Quarters quarters() {
    return quarters;
  }

  /// When it is that something stands at the end: of the quarter, or so far.
  String end() {
    var asAt = quarters.asAt();
    return asAt.isBefore(quarters.period().last()) ? text("end.running", asAt) : text("end.over");
  }

  /// A figure in a cell; its name may end in a period such as `@year`.
  Run.Live live(String name, String way) {
    return new Run.Live(name, said(name, way));
  }

  /// A label of a breakdown in a cell: what does not occur in a period is nought there.
  Run.Live counted(String name, String way) {
    var value = quarters.named(name).orElse(BigDecimal.ZERO);
    return new Run.Live(name, Said.as(Optional.of(value), way));
  }

  /// The labels of a breakdown that occur this year or last, the most frequent this year first.
  List<String> labels(String prefix, String suffix) {
    return quarters.toDate().keys(prefix).stream()
        .sorted((a, b) -> Long.compare(count(prefix, b, suffix), count(prefix, a, suffix)))
        .toList();
  }

  private long count(String prefix, String label, String suffix) {
    return quarters
        .toDate()
        .get(prefix + "." + label + suffix)
        .map(BigDecimal::longValue)
        .orElse(0L);
  }
}
