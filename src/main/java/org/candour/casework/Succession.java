package org.candour.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.casework.Directory.UnitLine;
import org.candour.domain.UnitKind;

/// Which service is counted under which on a day, once one has ended and another has taken its
/// place (R067). Names that differ only in case are one.
public final class Succession {
  private final Map<String, UnitLine> ended = new HashMap<>();

  private Succession() {}

  /// As the units stand.
  ///
  /// @param day a service that ended before it is counted under its successor
  public static Succession of(List<UnitLine> units, LocalDate day) {
    var succession = new Succession();
    units.stream()
        .filter(unit -> unit.kind() == UnitKind.SERVICE)
        .filter(unit -> unit.successor() != null && unit.endedBefore(day))
        .forEach(unit -> succession.ended.put(key(unit.name()), unit));
    return succession;
  }

  /// The service that this one is counted under: itself, unless it has ended. Where services follow
  /// each other in a ring each counts under its own name.
  public String counted(String service) {
    Set<String> seen = new HashSet<>();
    String name = service;
    for (var unit = ended.get(key(name)); unit != null; unit = ended.get(key(name))) {
      if (!seen.add(key(name))) {
        return service;
      }
      name = String.valueOf(unit.successor());
    }
    return name;
  }

  /// Whether its complaints are told under another name.
  public boolean elsewhere(String service) {
    return !key(counted(service)).equals(key(service));
  }

  /// The ended services that are counted under this one.
  public Stream<UnitLine> under(String service) {
    return ended.values().stream()
        .filter(unit -> elsewhere(unit.name()))
        .filter(unit -> key(counted(unit.name())).equals(key(service)));
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
