package org.candour.procedure.move;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an entry must say before it goes into the chronology, asked at the desk.
public final class Provisos {
  private Provisos() {}

  /// The first objection to a step as it is said; empty when there is none.
  public static Optional<Objection> objection(Step step) {
    return Stream.concat(
            Conflicts.objection(step).stream(),
            all().stream().flatMap(proviso -> proviso.objection(step).stream()))
        .findFirst();
  }

  /// Every proviso but the conflicts, in the order of the procedure.
  static List<Proviso<?>> all() {
    return Stream.of(
            IntakeProvisos.ALL,
            CourseProvisos.ALL,
            PointProvisos.ALL,
            InvestigationProvisos.ALL,
            PanelProvisos.ALL)
        .flatMap(List::stream)
        .toList();
  }
}
