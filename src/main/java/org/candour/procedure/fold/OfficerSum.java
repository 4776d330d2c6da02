package org.candour.procedure.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.domain.OfficerRole;
import org.candour.domain.entry.Stage2.OfficerAppointed;
import org.candour.domain.entry.Stage2.OfficerStoodDown;
import org.candour.domain.entry.Stage3.ChairAppointed;
import org.candour.procedure.state.Officers;
import org.candour.procedure.state.PersonName;
import org.candour.procedure.state.Tenure;
import org.jspecify.annotations.Nullable;

/// The running sum of who holds which role.
final class OfficerSum {
  private final List<Tenure> tenures = new ArrayList<>();
  private final List<String> responders = new ArrayList<>();

  void allocate(String manager) {
    responders.add(manager);
  }

  void appoint(LocalDate day, OfficerAppointed it) {
    put(new Tenure(it.role(), it.name(), day, null, it.independent()));
  }

  void chair(LocalDate day, ChairAppointed it) {
    put(new Tenure(OfficerRole.PANEL_CHAIR, it.name(), day, null, it.independent()));
  }

  void standDown(LocalDate day, OfficerStoodDown it) {
    tenures.replaceAll(
        a -> a.held() && a.role() == it.role() && same(a.name(), it.name()) ? a.ended(day) : a);
  }

  /// A new holder takes the place of the old one; panel members sit side by side.
  private void put(Tenure it) {
    if (it.role() != OfficerRole.PANEL_MEMBER) {
      tenures.replaceAll(a -> a.held() && a.role() == it.role() ? a.ended(it.from()) : a);
    }
    tenures.add(it);
  }

  private static boolean same(@Nullable String one, String other) {
    return one == null || PersonName.same(one, other);
  }

  Officers state() {
    return new Officers(tenures, responders);
  }
}
