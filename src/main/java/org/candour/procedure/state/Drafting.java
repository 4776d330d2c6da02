package org.candour.procedure.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The service's draft of the Stage 1 response on its way to the complaints team (R024).
///
/// @param by the day by which it was asked for
/// @param approved what the latest check said; null until the latest draft is checked
public record Drafting(
    @Nullable LocalDate requested,
    @Nullable LocalDate by,
    @Nullable LocalDate received,
    @Nullable Boolean approved,
    @Nullable String note) {
  public static final Drafting NONE = new Drafting(null, null, null, null, null);

  /// Whether a draft lies with the team unchecked.
  public boolean toCheck() {
    return received != null && approved == null;
  }

  public Drafting request(LocalDate day, @Nullable LocalDate until) {
    return new Drafting(day, until, received, approved, note);
  }

  public Drafting receive(LocalDate day) {
    return new Drafting(requested, by, day, null, null);
  }

  public Drafting check(boolean good, @Nullable String said) {
    return new Drafting(requested, by, received, good, said);
  }
}
