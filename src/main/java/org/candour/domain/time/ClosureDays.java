package org.candour.domain.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.candour.domain.Wording;

/// Days on which the office is closed, such as the week of Christmas. They warn and never extend a
/// limit: in law they are working days.
public record ClosureDays(Set<LocalDate> days) {
  public static final ClosureDays NONE = new ClosureDays(Set.of());

  public ClosureDays {
    days = Set.copyOf(days);
  }

  public Optional<String> warning(LocalDate due) {
    return days.contains(due)
        ? Optional.of(Wording.of("time").text("closure.warning", Days.said(due)))
        : Optional.empty();
  }
}
