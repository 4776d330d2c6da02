package org.candour.store.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.clock.Clock;
import org.candour.procedure.clock.Clocks;
import org.candour.procedure.clock.NextDue;
import org.candour.procedure.clock.Settings;
import org.candour.procedure.state.CaseState;
import org.jspecify.annotations.Nullable;

/// The days on which a complaint's limits end, as its clocks say, and what falls due next.
public record Due(List<Clock> clocks, Optional<NextDue> next) {
  private static final String STAGE_1 = "C04";
  private static final String STAGE_2 = "C10";
  private static final String PANEL = "C17";

  static Due of(CaseState state, Settings settings, WorkingCalendar calendar) {
    return new Due(Clocks.of(state, settings, calendar), NextDue.of(state, settings, calendar));
  }

  private @Nullable Clock clock(String id) {
    return clocks.stream().filter(clock -> clock.id().equals(id)).findFirst().orElse(null);
  }

  @Nullable LocalDate stage1Limit10() {
    Clock clock = clock(STAGE_1);
    return clock == null ? null : clock.originalDue();
  }

  @Nullable LocalDate stage1Limit20() {
    Clock clock = clock(STAGE_1);
    return clock == null ? null : clock.extendedDue();
  }

  @Nullable LocalDate stage1() {
    return due(STAGE_1);
  }

  @Nullable LocalDate stage2() {
    return due(STAGE_2);
  }

  @Nullable LocalDate panel() {
    return due(PANEL);
  }

  private @Nullable LocalDate due(String id) {
    Clock clock = clock(id);
    return clock == null ? null : clock.due();
  }

  @Nullable LocalDate nextOn() {
    return next.map(NextDue::day).orElse(null);
  }

  @Nullable String nextWhat() {
    return next.map(NextDue::clock).orElse(null);
  }

  @Nullable String nextWho() {
    return next.map(NextDue::who).orElse(null);
  }
}
