package org.candour.casework;

import java.time.LocalDate;
import java.util.List;
import org.candour.casework.Preferences.OpenList;
import org.candour.domain.UnitKind;
import org.candour.domain.time.Period;

/// The services of the council's list, without those that are not there on a day.
public final class Services {
  private Services() {}

  /// Those of a day, in the order of the list.
  public static List<String> on(LocalDate day, Register register) {
    var gone =
        register.directory().units().stream()
            .filter(unit -> unit.kind() == UnitKind.SERVICE && !unit.on(day))
            .map(Directory.UnitLine::name)
            .toList();
    return register.preferences().values(OpenList.SERVICE_AREA).stream()
        .filter(service -> !gone.contains(service))
        .toList();
  }

  /// Those that have forwarded no compliment of a period (R101).
  public static List<String> silent(List<String> services, Period period, Register register) {
    var heard = register.ledger().complimentsByService(period).keySet();
    return services.stream().filter(service -> !heard.contains(service)).toList();
  }
}
