package org.candour.report.freeze;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure that is no longer what a final report says, and the entries that made it so.
///
/// @param figure its identifier
/// @param meaning what it counts, in words
public record Difference(
    String figure,
    String meaning,
    @Nullable BigDecimal was,
    @Nullable BigDecimal is,
    List<Cause> causes) {
  public Difference {
    causes = List.copyOf(causes);
  }

  /// An entry recorded after the report was marked final.
  public record Cause(
      long file, String reference, LocalDate recorded, String author, String what) {}
}
