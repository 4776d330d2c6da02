package org.candour.procedure.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.domain.Wording;
import org.candour.domain.time.Length;
import org.candour.procedure.clock.Clock.How;
import org.candour.procedure.clock.Clock.Stop;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Stage3;
import org.jspecify.annotations.Nullable;

/// The clocks of Stage 3: acknowledgement (C15), chair (C16), the panel (C17), its papers counted
/// back from it (C18), its report (C19) and the authority's answer (C20).
final class Stage3Clocks {
  private static final Wording WORDS = Wording.of("clocks");

  private Stage3Clocks() {}

  static List<Clock> of(CaseState state, Timing timing) {
    Stage3 stage = state.stage3();
    LocalDate requested = stage.requested();
    if (requested == null) {
      return List.of();
    }
    Stop over =
        Timing.first(
            Timing.stop(stage.mediated(), How.SETTLED), referred(stage), Clocks.caseOver(state));
    Stop met = Timing.first(Timing.stop(stage.panel(), How.MOVED_ON), over);
    List<Clock> clocks = new ArrayList<>();
    clocks.add(timing.clock("C15", requested, Timing.first(done(stage.acknowledged()), met)));
    clocks.add(timing.clock("C16", requested, Timing.first(done(stage.chairAppointed()), met)));
    Clock panel = timing.clock("C17", requested, Timing.first(done(stage.panel()), over));
    clocks.add(panel);
    papers(stage, panel, met, timing).ifPresent(clocks::add);
    if (stage.panel() != null) {
      clocks.add(timing.clock("C19", stage.panel(), Timing.first(done(stage.report()), over)));
    }
    if (stage.report() != null) {
      clocks.add(timing.clock("C20", stage.report(), Timing.first(done(stage.response()), over)));
    }
    return clocks;
  }

  /// Counted back from the panel: the day it met, or was set to meet, or else the last on which it
  /// may.
  private static java.util.Optional<Clock> papers(
      Stage3 stage, Clock panel, @Nullable Stop met, Timing timing) {
    LocalDate set = stage.panel() == null ? stage.file().meeting() : stage.panel();
    LocalDate day = set == null ? panel.due() : set;
    if (day == null) {
      return java.util.Optional.empty();
    }
    Limit limit = timing.limit("C18", day);
    Length length = limit.length();
    Stop stop = Timing.first(done(stage.papersSent()), met);
    String note = WORDS.text(set == null ? "note.papers.latest" : "note.papers");
    return java.util.Optional.of(
        timing.clock(limit, "", day, timing.count(length, day), stop, note));
  }

  /// The end of Stage 3, and of the time to ask for it, when the complaint goes to the Ombudsman.
  static @Nullable Stop referred(Stage3 stage) {
    var referral = stage.file().referral();
    return referral == null ? null : new Stop(referral.day(), How.MOVED_ON);
  }

  private static @Nullable Stop done(@Nullable LocalDate day) {
    return Timing.stop(day, How.ANSWERED);
  }
}
