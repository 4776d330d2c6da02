package org.candour.store.projection;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.clock.Settings;

/// What the projection rests on besides the entries: the calendar and the council's settings.
///
/// @param mark changes whenever either does, or the columns are worked out differently
public record Basis(WorkingCalendar calendar, Settings settings, String mark) {
  /// Under which name a register keeps the mark of its projection.
  public static final String NAME = "projection.basis";

  /// Raised whenever the same entries give other rows than they did before.
  private static final int COLUMNS = 11;

  public static Basis of(WorkingCalendar shipped, Function<String, Optional<String>> kept) {
    Map<String, String> read = new TreeMap<>();
    Settings settings =
        Settings.read(name -> {
          Optional<String> value = kept.apply(name);
          value.ifPresent(text -> read.put(name, text));
          return value;
        });
    WorkingCalendar calendar = settings.calendar(shipped);
    UUID digest = UUID.nameUUIDFromBytes(read.toString().getBytes(StandardCharsets.UTF_8));
    return new Basis(calendar, settings, COLUMNS + " " + calendar.version() + " " + digest);
  }
}
