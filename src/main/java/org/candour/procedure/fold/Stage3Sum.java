package org.candour.procedure.fold;

import java.time.LocalDate;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Stage3.PanelArranged;
import org.candour.domain.entry.Stage3.PanelHeld;
import org.candour.domain.entry.Stage3.PanelReported;
import org.candour.domain.entry.Stage3.ReferredEarly;
import org.candour.domain.entry.Stage3.RequestRefused;
import org.candour.domain.entry.Stage3.Requested;
import org.candour.domain.entry.Stage3.ResponseSent;
import org.candour.procedure.state.PanelFile;
import org.candour.procedure.state.RefusedRequest;
import org.candour.procedure.state.Request;
import org.candour.procedure.state.Stage3;
import org.jspecify.annotations.Nullable;

/// The running sum of Stage 3.
final class Stage3Sum {
  private @Nullable Request request;
  private @Nullable RefusedRequest refused;
  private @Nullable LocalDate requested;
  private @Nullable LocalDate acknowledged;
  private @Nullable LocalDate chairAppointed;
  private @Nullable LocalDate papersSent;
  private @Nullable PanelArranged arranged;
  private PanelFile.@Nullable Attendance attendance;
  private @Nullable LocalDate panel;
  private @Nullable LocalDate report;
  private @Nullable String dissent;
  private @Nullable LocalDate response;
  private @Nullable ResponseSent answer;
  private @Nullable LocalDate mediated;
  private PanelFile.@Nullable Referral referral;

  void apply(CaseSum sum, LocalDate day, org.candour.domain.entry.Stage3 body) {
    switch (body) {
      case Requested it -> request(day, it);
      case RequestRefused it -> refused = new RefusedRequest(day, it.ground(), it.explanation());
      case org.candour.domain.entry.Stage3.RequestAcknowledged ignored -> acknowledged = day;
      case org.candour.domain.entry.Stage3.ChairAppointed it -> {
        chairAppointed = chairAppointed == null ? day : chairAppointed;
        sum.officers.chair(day, it);
      }
      case PanelArranged it -> arranged = it;
      case org.candour.domain.entry.Stage3.PapersSent ignored -> papersSent = day;
      case org.candour.domain.entry.Stage3.PanelPostponed ignored -> arranged = null;
      case PanelHeld it -> hold(day, it);
      case PanelReported it -> report(day, it);
      case ResponseSent it -> respond(day, it);
      case org.candour.domain.entry.Stage3.Mediated ignored -> mediated = day;
      case ReferredEarly it -> referral = new PanelFile.Referral(day, it.evidence());
    }
  }

  private void request(LocalDate day, Requested it) {
    requested = day;
    referral = null;
    request = new Request(day, it.words(), it.method(), it.disputed());
  }

  private void hold(LocalDate day, PanelHeld it) {
    panel = day;
    attendance =
        new PanelFile.Attendance(it.complainantCame(), it.advocateCame(), it.otherPerson());
  }

  private void report(LocalDate day, PanelReported it) {
    report = day;
    dissent = it.dissent();
  }

  private void respond(LocalDate day, ResponseSent it) {
    response = day;
    answer = it;
  }

  Stage3 state() {
    return new Stage3(
        requested,
        acknowledged,
        chairAppointed,
        papersSent,
        panel,
        report,
        response,
        outcome(),
        mediated,
        file());
  }

  private @Nullable Outcome outcome() {
    return answer == null ? null : answer.outcome();
  }

  private PanelFile file() {
    return new PanelFile(
        request,
        refused,
        arranged == null ? null : arranged.meeting(),
        arranged == null ? null : arranged.place(),
        attendance,
        dissent,
        answer == null ? null : answer.outcomeReason(),
        answer == null ? null : answer.withIndependentPerson(),
        referral);
  }
}
