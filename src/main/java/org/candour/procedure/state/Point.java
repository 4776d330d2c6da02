package org.candour.procedure.state;

import java.util.Map;
import org.candour.domain.FindingBy;
import org.candour.domain.Outcome;
import org.candour.domain.PointRoute;
import org.candour.domain.entry.Intake;
import org.jspecify.annotations.Nullable;

/// A point of complaint with each finding kept apart; none overwrites another (section 5.3).
public record Point(
    String number,
    String description,
    @Nullable String cause,
    @Nullable String desiredOutcome,
    Map<FindingBy, Outcome> findings,
    @Nullable Boolean independentPersonAgrees,
    @Nullable String independentPersonComment,
    About about,
    Intake.@Nullable PointRouted routed) {
  /// What a point is about besides its wording.
  ///
  /// @param section the section of the Children Act
  public record About(
      @Nullable String service, @Nullable String section, @Nullable String answeredBy) {}

  /// Where it is considered; here unless it was routed otherwise.
  public PointRoute route() {
    return routed == null ? PointRoute.HERE : routed.route();
  }

  /// Whether it is still part of the complaint, and so of its outcome.
  public boolean counts() {
    return route() == PointRoute.HERE;
  }

  /// The finding of that body, or null when there is none.
  public @Nullable Outcome finding(FindingBy by) {
    return findings.get(by);
  }
}
