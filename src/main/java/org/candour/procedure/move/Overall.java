package org.candour.procedure.move;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.candour.domain.FindingBy;
import org.candour.domain.Outcome;
import org.candour.procedure.state.Point;

/// The outcome that the findings on the points come to (section 5.3): all upheld is upheld, none
/// upheld is not upheld, anything else is partly upheld. Where no point led to a finding there is
/// none for the whole.
public final class Overall {
  private Overall() {}

  /// The outcome at the stage of that body; empty while no point has its finding.
  public static Optional<Outcome> of(List<Point> points, FindingBy by) {
    return of(
        points.stream()
            .filter(Point::counts)
            .map(point -> point.finding(by))
            .filter(Objects::nonNull)
            .toList());
  }

  /// The outcome of these findings; empty when there is none.
  public static Optional<Outcome> of(List<Outcome> findings) {
    if (findings.isEmpty()) {
      return Optional.empty();
    }
    if (findings.stream().allMatch(Outcome.NO_FINDING::equals)) {
      return Optional.of(Outcome.NO_FINDING);
    }
    if (findings.stream().allMatch(Outcome.FULLY_UPHELD::equals)) {
      return Optional.of(Outcome.FULLY_UPHELD);
    }
    return findings.stream().noneMatch(Overall::upheld)
        ? Optional.of(Outcome.NOT_UPHELD)
        : Optional.of(Outcome.PARTLY_UPHELD);
  }

  private static boolean upheld(Outcome finding) {
    return finding == Outcome.FULLY_UPHELD || finding == Outcome.PARTLY_UPHELD;
  }
}
