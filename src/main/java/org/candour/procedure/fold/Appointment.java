package org.candour.procedure.fold;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.candour.domain.PoolRole;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;
import org.jspecify.annotations.Nullable;

/// Somebody was given a part in a complaint, on a day.
///
/// @param role in words, such as `independent person`
public record Appointment(String name, String role, LocalDate day) {
  /// The appointments that stand in these entries of a complaint, in the order of their days.
  public static List<Appointment> of(Collection<Entry> entries) {
    return Fold.counting(entries).stream()
        .flatMap(entry -> of(entry.day(), entry.body()).stream())
        .toList();
  }

  private static Optional<Appointment> of(LocalDate day, Body body) {
    return switch (body) {
      case Stage2.OfficerAppointed it -> named(it.name(), it.role().label(), day);
      case Stage3.ChairAppointed it -> named(it.name(), PoolRole.PANEL_CHAIR.label(), day);
      case Intake.AdvocateAppointed it -> named(it.provider(), PoolRole.ADVOCATE.label(), day);
      default -> Optional.empty();
    };
  }

  private static Optional<Appointment> named(@Nullable String name, String role, LocalDate day) {
    return name == null || name.isBlank()
        ? Optional.empty()
        : Optional.of(new Appointment(name.strip(), role, day));
  }
}
