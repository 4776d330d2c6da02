package org.candour.store.projection;

import java.time.LocalDate;
import org.candour.procedure.state.CaseState;
import org.jspecify.annotations.Nullable;

/// How a complaint left Stage 1: answered, moved to Stage 2 without an answer, or withdrawn;
/// whichever came first, and on one day in this order. It leaves once, so that the opening and
/// closing numbers of every period balance.
public record Stage1Exit(@Nullable Kind kind, @Nullable LocalDate day) {
  /// The ways out.
  public enum Kind {
    responded,
    moved,
    withdrawn
  }

  static Stage1Exit of(CaseState state) {
    return new Stage1Exit(null, null)
        .or(Kind.responded, state.stage1().responded())
        .or(Kind.moved, state.stage2().requested())
        .or(Kind.withdrawn, state.withdrawn());
  }

  private Stage1Exit or(Kind other, @Nullable LocalDate on) {
    return on != null && (day == null || on.isBefore(day)) ? new Stage1Exit(other, on) : this;
  }

  @Nullable LocalDate resolved() {
    return kind == Kind.responded ? day : null;
  }

  @Nullable LocalDate moved() {
    return kind == Kind.moved ? day : null;
  }

  @Nullable LocalDate withdrawn() {
    return kind == Kind.withdrawn ? day : null;
  }

  @Nullable String name() {
    return kind == null ? null : kind.name();
  }
}
