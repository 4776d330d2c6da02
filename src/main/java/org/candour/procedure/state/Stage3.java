package org.candour.procedure.state;

import java.time.LocalDate;
import org.candour.domain.Outcome;
import org.jspecify.annotations.Nullable;

/// Stage 3 as it stands.
public record Stage3(
    @Nullable LocalDate requested,
    @Nullable LocalDate acknowledged,
    @Nullable LocalDate chairAppointed,
    @Nullable LocalDate papersSent,
    @Nullable LocalDate panel,
    @Nullable LocalDate report,
    @Nullable LocalDate response,
    @Nullable Outcome outcome,
    @Nullable LocalDate mediated,
    PanelFile file) {
  /// Asked for, and neither answered, settled nor sent straight to the Ombudsman.
  public boolean open() {
    return requested != null && response == null && mediated == null && file.referral() == null;
  }
}
