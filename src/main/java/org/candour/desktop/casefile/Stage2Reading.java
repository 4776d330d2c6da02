package org.candour.desktop.casefile;

import java.time.LocalDate;
import java.util.List;
import org.candour.desktop.kit.Clockwork;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Words;
import org.candour.domain.Field;
import org.candour.domain.OfficerRole;
import org.candour.procedure.clock.Clock;
import org.candour.procedure.clock.Settings;
import org.candour.procedure.move.Cautions;
import org.candour.procedure.move.Situation;
import org.candour.procedure.state.Interview;
import org.candour.procedure.state.Investigation;
import org.candour.procedure.state.Stage2;
import org.candour.procedure.state.Statement;
import org.candour.procedure.state.Worker;
import org.jspecify.annotations.Nullable;

/// Reads Stage 2 into its sections: the request with both due dates, who takes part, the statement
/// in its versions, the investigation, reports and adjudication, recommendations, and the days that
/// each part took (R032).
final class Stage2Reading {
  private final StageReading to;
  private final Office office;
  private final Stage2 stage;
  private final Investigation investigation;

  Stage2Reading(StageReading to, Office office) {
    this.to = to;
    this.office = office;
    this.stage = to.state().stage2();
    this.investigation = stage.investigation();
  }

  List<Section> read() {
    cautions();
    request();
    people();
    statement();
    carriedOut();
    reports();
    to.recommendations(false);
    to.end("stage2-recommendations", "recommend", "answer-recommendation");
    milestones();
    return to.sections();
  }

  private void cautions() {
    Settings settings = Settings.read(office.register().preferences().settings());
    Situation now = new Situation(to.state(), office.today(), office.calendar());
    to.cautions(Cautions.ofStage2(now, settings));
  }

  private void request() {
    to.request(investigation.request());
    to.refused(investigation.refused());
    new Clockwork(to.state(), office).clock("C10").ifPresent(this::due);
    if (stage.extensionTold() != null) {
      to.line(
          "extended",
          StageReading.join(
              Words.text("line.told", Dates.day(stage.extensionTold())),
              stage.extendedTo() == null
                  ? null
                  : Words.text("line.until", Dates.day(stage.extendedTo()))));
    }
    if (stage.updated() != null) {
      LocalDate expected = investigation.expected();
      to.line(
          "updated",
          StageReading.join(
              Dates.day(stage.updated()),
              expected == null ? null : Words.text("line.expected", Dates.day(expected))));
    }
    to.day("withdrawn", stage.withdrawn());
    to.end(
        "stage2-request",
        "request-stage-2",
        "refuse-stage-2",
        "extend-stage-2",
        "update-complainant",
        "offer-meeting",
        "withdraw-stage-2");
  }

  /// Both starts, and what 25 and 65 working days come to from each.
  private void due(Clock clock) {
    to.named(
        Words.text("line.due-from", Dates.column(clock.start())),
        days(clock.originalDue(), clock.extendedDue()));
    for (Clock.Reading other : clock.alternatives()) {
      to.named(
          Words.text("line.due-from", Dates.column(other.start())),
          StageReading.join(days(other.due(), other.extendedDue()), other.name()));
    }
  }

  private static @Nullable String days(@Nullable LocalDate due, @Nullable LocalDate longest) {
    return due == null || longest == null
        ? null
        : Words.text("line.due-days", Dates.day(due), Dates.day(longest));
  }

  /// On what ground it is a matter of this procedure, before anybody is paid for it (R017).
  private void accepted() {
    LocalDate decided = to.state().intake().decided();
    if (decided != null) {
      to.line(
          "accepted-as",
          StageReading.join(
              Dates.day(decided),
              to.state().procedure().label(),
              to.state().particulars().get(Field.COMPLAINANT_TYPE)));
    }
  }

  private void people() {
    accepted();
    to.state().officers().tenures().stream()
        .filter(it -> it.role() != OfficerRole.PANEL_CHAIR && it.role() != OfficerRole.PANEL_MEMBER)
        .forEach(to::tenure);
    to.end("stage2-people", "appoint-officer", "stand-down-officer");
  }

  private void statement() {
    for (Statement version : investigation.statements()) {
      to.named(Words.text("line.version", version.version()), days(version));
      to.line("complainant-view", version.complainantView());
      to.line("authority-view", version.authorityView());
    }
    investigation.latest().ifPresent(latest -> to.line("statement-text", latest.text()));
    if (investigation.statements().isEmpty()) {
      to.day("statement-agreed", stage.statementAgreed());
    }
    to.end("statement", "draft-statement", "send-statement", "agree-statement", "issue-statement");
  }

  private static String days(Statement version) {
    return StageReading.join(
        Words.text("line.drafted", Dates.day(version.drafted())),
        said("line.sent", version.sent()),
        said("line.agreed", version.agreed()),
        said("line.issued", version.issued()));
  }

  private static @Nullable String said(String key, @Nullable LocalDate day) {
    return day == null ? null : Words.text(key, Dates.day(day));
  }

  private void carriedOut() {
    for (Interview interview : investigation.interviews()) {
      to.line("interview", said(interview));
    }
    to.day("fact-check", investigation.factsChecked());
    for (Worker worker : investigation.workers()) {
      to.line(
          "worker",
          StageReading.join(
              worker.name(),
              worker.informed() == null
                  ? Words.text("line.sheet-missing")
                  : Words.text("line.sheet", Dates.day(worker.informed()))));
    }
    to.end("investigation", "record-interview", "check-facts", "name-worker", "inform-worker");
  }

  private static String said(Interview it) {
    return StageReading.join(
        Dates.day(it.day()),
        it.who(),
        it.independentPersonPresent() == null
            ? null
            : Words.text(it.independentPersonPresent() ? "line.ip-there" : "line.ip-away"),
        Boolean.TRUE.equals(it.noteAgreed()) ? Words.text("line.note-agreed") : null,
        it.note());
  }

  private void reports() {
    to.day("io-report", stage.investigatorReported());
    to.day("ip-report", stage.independentPersonReported());
    to.day("adjudicated", stage.adjudicated());
    to.line("outcome", StageReading.outcome(stage.outcome(), investigation.outcomeReason()));
    to.end(
        "reports",
        "record-investigator-report",
        "record-independent-person-report",
        "find-on-point",
        "adjudicate");
  }

  private void milestones() {
    LocalDate requested = stage.requested();
    if (requested != null) {
      String[] keys = {"ms-io", "ms-ip", "ms-statement", "ms-io-report", "ms-ip-report", "ms-end"};
      List<@Nullable LocalDate> days =
          java.util.Arrays.asList(
              stage.investigatorAppointed(),
              stage.independentPersonAppointed(),
              stage.statementAgreed(),
              stage.investigatorReported(),
              stage.independentPersonReported(),
              stage.adjudicated());
      Clockwork clockwork = new Clockwork(to.state(), office);
      for (int i = 0; i < keys.length; i++) {
        LocalDate day = days.get(i);
        if (day != null) {
          to.line(
              keys[i], Words.text("line.after", Dates.day(day), clockwork.taken(requested, day)));
        }
      }
    }
    to.end("milestones");
  }
}
