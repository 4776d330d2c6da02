package org.candour.procedure.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.candour.domain.Wording;
import org.jspecify.annotations.Nullable;

/// A due day that moves when a received day is corrected, a holiday is added or a setting changes.
/// Only clocks that still run move; what is finished keeps its result.
public record ClockMove(
    Limit limit, String about, @Nullable LocalDate from, @Nullable LocalDate to) {

  /// What moves between two views of one case.
  public static List<ClockMove> between(List<Clock> before, List<Clock> after) {
    List<ClockMove> moves = new ArrayList<>();
    for (Clock old : before) {
      after.stream()
          .filter(now -> now.id().equals(old.id()) && now.about().equals(old.about()))
          .filter(now -> now.running() && old.running())
          .filter(now -> !Objects.equals(now.due(), old.due()))
          .map(now -> new ClockMove(now.limit(), now.about(), old.due(), now.due()))
          .forEach(moves::add);
    }
    return moves;
  }

  /// `Stage 1 response: from 19 September 2022 to 20 September 2022`.
  public String said() {
    Wording words = Wording.of("clocks");
    Object none = words.text("no-day");
    return words.text("move", limit.name(), from == null ? none : from, to == null ? none : to);
  }
}
