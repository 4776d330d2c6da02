package org.candour.desktop.casefile;

import java.util.List;
import org.candour.desktop.kit.Words;
import org.candour.domain.OfficerRole;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;
import org.candour.procedure.Move;

/// The verbs of Stage 2 and Stage 3.
final class Stage2Verbs {
  private Stage2Verbs() {}

  static List<Verb> stage2() {
    return List.of(
        Verb.plain(Move.REQUEST_STAGE_2, "2", new Stage2.Requested()),
        Verb.asking(
            Move.APPOINT_OFFICER,
            "P",
            List.of(Ask.choice("role", OfficerRole.values()).must(), Ask.name("name").must()),
            a -> new Stage2.OfficerAppointed(OfficerRole.of(a.text("role")), a.text("name"))),
        Verb.plain(Move.AGREE_STATEMENT, "T", new Stage2.StatementAgreed()),
        Verb.asking(
            Move.EXTEND_STAGE_2,
            "E",
            List.of(
                Ask.text("reason").must(),
                Ask.date("promised").with(Words.text("ask.promised2.hint"))),
            a -> new Stage2.Extended(a.maybe("reason"), a.maybeDay("promised"))),
        Verb.asking(
            Move.UPDATE_COMPLAINANT,
            "U",
            List.of(Ask.date("expected"), Ask.longText("note")),
            a -> new Stage2.ComplainantUpdated(a.maybeDay("expected"), a.maybe("note"))),
        Verb.plain(Move.RECORD_INVESTIGATOR_REPORT, "R", new Stage2.InvestigatorReported()),
        Verb.plain(
            Move.RECORD_INDEPENDENT_PERSON_REPORT, "I", new Stage2.IndependentPersonReported()),
        Verb.asking(
            Move.ADJUDICATE,
            "J",
            List.of(Ask.choice("outcome", Outcome.values()).must()),
            a -> new Stage2.Adjudicated(Stage1Verbs.outcome(a))),
        Verb.asking(
            Move.WITHDRAW_STAGE_2,
            "",
            List.of(Ask.longText("reason")),
            a -> new Stage2.RequestWithdrawn(a.maybe("reason"))));
  }

  static List<Verb> stage3() {
    return List.of(
        Verb.plain(Move.REQUEST_STAGE_3, "3", new Stage3.Requested()),
        Verb.plain(Move.ACKNOWLEDGE_STAGE_3, "K", new Stage3.RequestAcknowledged()),
        Verb.asking(
            Move.APPOINT_CHAIR,
            "P",
            List.of(Ask.name("name")),
            a -> new Stage3.ChairAppointed(a.maybe("name"))),
        Verb.plain(Move.SEND_PAPERS, "S", new Stage3.PapersSent()),
        Verb.asking(
            Move.POSTPONE_PANEL,
            "",
            List.of(Ask.longText("reason").must()),
            a -> new Stage3.PanelPostponed(a.text("reason"))),
        Verb.plain(Move.HOLD_PANEL, "H", new Stage3.PanelHeld()),
        Verb.plain(Move.RECORD_PANEL_REPORT, "R", new Stage3.PanelReported()),
        Verb.asking(
            Move.SEND_FINAL_RESPONSE,
            "F",
            List.of(Ask.choice("outcome", Outcome.values()).must()),
            a -> new Stage3.ResponseSent(Stage1Verbs.outcome(a))),
        Verb.plain(Move.SETTLE_BY_MEDIATION, "", new Stage3.Mediated()));
  }
}
