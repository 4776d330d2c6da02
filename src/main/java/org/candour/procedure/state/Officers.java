package org.candour.procedure.state;

import java.util.List;
import java.util.Optional;
import org.candour.domain.OfficerRole;

/// Who holds, and who has held, each role of Stages 2 and 3; nobody who held one is forgotten.
///
/// @param responders the managers to whom Stage 1 was given, first to last
public record Officers(List<Tenure> tenures, List<String> responders) {
  /// Three independent persons sit on a panel (regulation 19(2)).
  public static final int PANEL = 3;

  public Officers {
    tenures = List.copyOf(tenures);
    responders = List.copyOf(responders);
  }

  /// Who holds a role now; the one appointed last.
  public Optional<Tenure> holder(OfficerRole role) {
    return now(role).reduce((first, last) -> last);
  }

  /// The chair and the members, as they are now.
  public List<Tenure> panel() {
    return java.util.stream.Stream.concat(
            now(OfficerRole.PANEL_CHAIR), now(OfficerRole.PANEL_MEMBER))
        .toList();
  }

  private java.util.stream.Stream<Tenure> now(OfficerRole role) {
    return tenures.stream().filter(a -> a.role() == role && a.held());
  }
}
