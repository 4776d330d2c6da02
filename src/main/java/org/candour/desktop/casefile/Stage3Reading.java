package org.candour.desktop.casefile;

import java.util.List;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Words;
import org.candour.domain.OfficerRole;
import org.candour.procedure.clock.Settings;
import org.candour.procedure.move.Cautions;
import org.candour.procedure.move.Situation;
import org.candour.procedure.state.PanelFile;
import org.candour.procedure.state.Stage3;
import org.jspecify.annotations.Nullable;

/// Reads Stage 3 into its sections: the request, the panel and who came, its report and the answer,
/// recommendations, and an early referral.
final class Stage3Reading {
  private final StageReading to;
  private final Office office;
  private final Stage3 stage;
  private final PanelFile file;

  Stage3Reading(StageReading to, Office office) {
    this.to = to;
    this.office = office;
    this.stage = to.state().stage3();
    this.file = stage.file();
  }

  List<Section> read() {
    cautions();
    to.request(file.request());
    to.refused(file.refused());
    to.day("acknowledged", stage.acknowledged());
    to.day("mediated", stage.mediated());
    to.end(
        "stage3-request",
        "request-stage-3",
        "refuse-stage-3",
        "acknowledge-stage-3",
        "offer-meeting",
        "settle-by-mediation");
    panel();
    to.day("panel-report", stage.report());
    to.line("dissent", file.dissent());
    to.day("panel-response", stage.response());
    to.line("outcome", StageReading.outcome(stage.outcome(), file.outcomeReason()));
    to.line("together", yes(file.withIndependentPerson()));
    to.end("panel-report", "record-panel-report", "find-on-point", "send-final-response");
    to.recommendations(true);
    to.end("stage3-recommendations", "recommend", "answer-recommendation");
    early();
    return to.sections();
  }

  private void cautions() {
    Settings settings = Settings.read(office.register().preferences().settings());
    Situation now = new Situation(to.state(), office.today(), office.calendar());
    to.cautions(Cautions.ofPanel(now, settings));
  }

  private void panel() {
    to.state().officers().tenures().stream()
        .filter(it -> it.role() == OfficerRole.PANEL_CHAIR || it.role() == OfficerRole.PANEL_MEMBER)
        .forEach(to::tenure);
    if (file.meeting() != null) {
      to.line("meets", StageReading.join(Dates.day(file.meeting()), file.place()));
    }
    to.day("papers", stage.papersSent());
    to.day("held", stage.panel());
    PanelFile.Attendance attendance = file.attendance();
    if (attendance != null) {
      to.line("complainant-came", yes(attendance.complainant()));
      to.line("advocate-came", yes(attendance.advocate()));
      to.line("other-person", attendance.otherPerson());
    }
    to.end(
        "panel",
        "appoint-chair",
        "appoint-panel-member",
        "stand-down-officer",
        "arrange-panel",
        "send-papers",
        "postpone-panel",
        "hold-panel");
  }

  private void early() {
    PanelFile.Referral referral = file.referral();
    if (referral != null) {
      to.day("referred", referral.day());
      referral.evidence().forEach((condition, shown) -> to.named(condition.label(), shown));
    }
    to.end("early", "refer-early");
  }

  private static @Nullable String yes(@Nullable Boolean value) {
    return value == null ? null : Words.text(value ? "answer.yes" : "answer.no");
  }
}
