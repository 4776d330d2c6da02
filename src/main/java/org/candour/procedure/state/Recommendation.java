package org.candour.procedure.state;

import java.time.LocalDate;
import org.candour.domain.FindingBy;
import org.jspecify.annotations.Nullable;

/// What was recommended, by whom, and the authority's answer.
///
/// @param accepted null while it is not answered
/// @param action the agreed action that carries it out
/// @param reason why it was declined
public record Recommendation(
    String number,
    FindingBy by,
    String text,
    LocalDate made,
    @Nullable LocalDate answered,
    @Nullable Boolean accepted,
    @Nullable Integer action,
    @Nullable String reason) {
  /// Whether the panel made it, and not somebody at Stage 2.
  public boolean ofPanel() {
    return by == FindingBy.PANEL;
  }
}
