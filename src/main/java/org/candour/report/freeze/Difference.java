package org.candour.report.freeze;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
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

  /// How a complaint has to do with a difference.
  public enum Way {
    ENTERED,
    LEFT,
    CHANGED
  }

  /// An entry recorded after the report was marked final.
  ///
  /// @param way whether its complaint came into the figure by it, left it, or changed within it
  public record Cause(
      Way way, long file, String reference, LocalDate recorded, String author, String what) {}

  /// The entries that brought complaints into the figure or took them out of it.
  public List<Cause> moved() {
    return causes.stream().filter(cause -> cause.way() != Way.CHANGED).toList();
  }

  /// The complaints that were in the figure then and now, and have entries since: each once.
  public List<Cause> changed() {
    var seen = new HashSet<Long>();
    return causes.stream()
        .filter(cause -> cause.way() == Way.CHANGED && seen.add(cause.file()))
        .toList();
  }
}
