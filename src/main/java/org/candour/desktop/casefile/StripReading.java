package org.candour.desktop.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Words;
import org.candour.procedure.CaseState;
import org.candour.procedure.OmbudsmanCase;
import org.candour.procedure.Stage1;
import org.candour.procedure.Stage2;
import org.candour.procedure.Stage3;
import org.jspecify.annotations.Nullable;

/// Reads the strip: the three stages and the Ombudsman, with their limits.
final class StripReading {
  private static final int BEST = 10;
  private static final int MOST = 20;
  private static final int STAGE_2 = 25;
  private static final int STAGE_2_MOST = 65;
  private static final int PANEL = 30;

  private final CaseState state;
  private final Office office;
  private final Clockwork clockwork;

  StripReading(CaseState state, Office office) {
    this.state = state;
    this.office = office;
    this.clockwork = new Clockwork(office.calendar());
  }

  List<StageCard> read() {
    return List.of(stage1(), stage2(), stage3(), ombudsman());
  }

  private StageCard stage1() {
    Stage1 stage = state.stage1();
    LocalDate answered = stage.responded();
    boolean stopped = state.withdrawn() != null || state.stage2().requested() != null;
    boolean over = answered != null || stopped;
    List<String> lines = new ArrayList<>();
    lines.add(
        answered == null
            ? Words.text("strip.received", Dates.day(state.received()))
            : Words.text("strip.answered", Dates.day(state.received()), Dates.weekday(answered)));
    int limit = stage.extensionTold() == null ? BEST : MOST;
    if (over || !state.statutory()) {
      if (answered != null) {
        lines.add(taken1(stage, answered));
      }
      return card("stage1", over, lines, answered == null ? null : meter1(answered), List.of());
    }
    DueDate due = clockwork.due("stage1", state.received(), limit, extension1(stage));
    return card("stage1", false, lines, meter1(office.today()), dues(due, limit, promised(stage)));
  }

  private StageCard.Meter meter1(LocalDate end) {
    return new StageCard.Meter(clockwork.taken(state.received(), end), MOST, BEST);
  }

  private String taken1(Stage1 stage, LocalDate answered) {
    int taken = clockwork.taken(state.received(), answered);
    String said = Words.text("strip.taken", taken, MOST);
    String extension = extension1(stage);
    if (!extension.isEmpty()) {
      said += ", " + extension;
    }
    if (taken > MOST) {
      return said + " · " + Words.text("strip.over", taken - MOST);
    }
    return taken > BEST ? said + " · " + Words.text("strip.not-within", BEST) : said;
  }

  private static String extension1(Stage1 stage) {
    LocalDate told = stage.extensionTold();
    if (told == null) {
      return "";
    }
    return stage.extensionReason() == null
        ? Words.text("strip.extended", Dates.brief(told))
        : Words.text("strip.extended.why", stage.extensionReason().label(), Dates.brief(told));
  }

  private static String promised(Stage1 stage) {
    LocalDate promised = stage.extendedTo();
    return promised == null ? "" : Words.text("strip.promised", Dates.weekday(promised));
  }

  private StageCard stage2() {
    Stage2 stage = state.stage2();
    LocalDate requested = stage.requested();
    if (requested == null) {
      return card("stage2", false, List.of(Words.text("strip.stage2.none")), null, List.of());
    }
    List<String> lines = new ArrayList<>();
    LocalDate agreed = stage.statementAgreed();
    lines.add(
        agreed == null
            ? Words.text("strip.requested", Dates.day(requested))
            : Words.text("strip.statement", Dates.day(requested), Dates.weekday(agreed)));
    LocalDate end = stage.adjudicated() == null ? stage.withdrawn() : stage.adjudicated();
    int limit = stage.extensionTold() == null ? STAGE_2 : STAGE_2_MOST;
    if (end != null) {
      lines.add(ended2(stage, requested, end));
      return card("stage2", true, lines, meter2(requested, end), List.of());
    }
    String extension =
        stage.extensionTold() == null
            ? ""
            : Words.text("strip.extended", Dates.brief(stage.extensionTold()));
    DueDate due = clockwork.due("stage2", requested, limit, extension);
    List<StageCard.Due> dues = new ArrayList<>(dues(due, limit, ""));
    if (agreed != null) {
      DueDate other = clockwork.due("statement", agreed, limit, extension);
      dues.add(new StageCard.Due(Words.text("strip.from-statement"), other, "", false));
    }
    return card("stage2", false, lines, meter2(requested, office.today()), dues);
  }

  private StageCard.Meter meter2(LocalDate start, LocalDate end) {
    return new StageCard.Meter(clockwork.taken(start, end), STAGE_2_MOST, STAGE_2);
  }

  private String ended2(Stage2 stage, LocalDate requested, LocalDate end) {
    if (stage.adjudicated() == null) {
      return Words.text("strip.stage2.withdrawn", Dates.day(end));
    }
    int taken = clockwork.taken(requested, end);
    String said = Words.text("strip.adjudicated", Dates.day(end), taken, STAGE_2_MOST);
    return taken > STAGE_2_MOST ? said + " · " + Words.text("strip.over", taken - STAGE_2_MOST) : said;
  }

  private StageCard stage3() {
    Stage3 stage = state.stage3();
    LocalDate requested = stage.requested();
    if (requested == null) {
      return card("stage3", false, List.of(Words.text("strip.stage3.none")), null, List.of());
    }
    List<String> lines = new ArrayList<>();
    lines.add(Words.text("strip.requested", Dates.day(requested)));
    if (stage.mediated() != null) {
      lines.add(Words.text("strip.mediated", Dates.day(stage.mediated())));
    } else if (stage.response() != null) {
      lines.add(Words.text("strip.final", Dates.day(stage.response())));
    }
    if (!stage.open()) {
      return card("stage3", true, lines, null, List.of());
    }
    return card("stage3", false, lines, null, List.of(due3(stage, requested)));
  }

  private StageCard.Due due3(Stage3 stage, LocalDate requested) {
    DueDate due;
    if (stage.panel() == null) {
      due = clockwork.due("panel", requested, PANEL, "");
    } else if (stage.report() == null) {
      due = clockwork.due("findings", stage.panel(), 5, "");
    } else {
      due = clockwork.due("final", stage.report(), 15, "");
    }
    return dueLine(Words.text("strip.due." + due.clock()), due, "");
  }

  private StageCard ombudsman() {
    List<String> lines = new ArrayList<>();
    for (OmbudsmanCase contact : state.ombudsman()) {
      lines.add(said(contact));
    }
    if (lines.isEmpty()) {
      lines.add(Words.text("strip.ombudsman.none"));
    }
    boolean open = state.ombudsman().stream().anyMatch(contact -> contact.decided() == null);
    return new StageCard("ombudsman", false, !state.ombudsman().isEmpty() && !open, lines, null, List.of());
  }

  private static String said(OmbudsmanCase contact) {
    if (contact.decided() != null) {
      String decision = contact.decision() == null ? "" : contact.decision();
      return Words.text(
          "strip.ombudsman.decided", contact.reference(), Dates.day(contact.decided()), decision);
    }
    return contact.enquiry() == null
        ? contact.reference()
        : Words.text("strip.ombudsman.enquiry", contact.reference(), Dates.day(contact.enquiry()));
  }

  private List<StageCard.Due> dues(DueDate due, int limit, String promised) {
    String count = Words.text("strip.day", taken(due), limit);
    return List.of(
        dueLine(
            Words.text("strip.due"), due, promised.isEmpty() ? count : count + " · " + promised));
  }

  private int taken(DueDate due) {
    return clockwork.taken(due.days().getFirst().day(), office.today());
  }

  private StageCard.Due dueLine(String before, DueDate due, String after) {
    boolean late = due.day().isBefore(office.today());
    String tail = late ? after + " · " + office.leftWords(due.day()) : after;
    return new StageCard.Due(before, due, tail, late);
  }

  private StageCard card(
      String id,
      boolean over,
      List<String> lines,
      StageCard.@Nullable Meter meter,
      List<StageCard.Due> dues) {
    boolean here = id.equals("stage" + Math.max(1, state.standing().stage()));
    return new StageCard(id, here && state.standing().open(), over, lines, meter, dues);
  }
}
