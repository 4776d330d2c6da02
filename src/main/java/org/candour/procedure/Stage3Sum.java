package org.candour.procedure;

import java.time.LocalDate;
import org.candour.domain.Outcome;
import org.jspecify.annotations.Nullable;

/// The running sum of Stage 3.
final class Stage3Sum {
  private @Nullable LocalDate requested;
  private @Nullable LocalDate acknowledged;
  private @Nullable LocalDate chairAppointed;
  private @Nullable LocalDate papersSent;
  private @Nullable LocalDate panel;
  private @Nullable LocalDate report;
  private @Nullable LocalDate response;
  private @Nullable Outcome outcome;
  private @Nullable LocalDate mediated;

  void apply(LocalDate day, org.candour.domain.entry.Stage3 body) {
    switch (body) {
      case org.candour.domain.entry.Stage3.Requested ignored -> requested = day;
      case org.candour.domain.entry.Stage3.RequestAcknowledged ignored -> acknowledged = day;
      case org.candour.domain.entry.Stage3.ChairAppointed ignored -> chairAppointed = day;
      case org.candour.domain.entry.Stage3.PapersSent ignored -> papersSent = day;
      case org.candour.domain.entry.Stage3.PanelPostponed ignored -> {}
      case org.candour.domain.entry.Stage3.PanelHeld ignored -> panel = day;
      case org.candour.domain.entry.Stage3.PanelReported ignored -> report = day;
      case org.candour.domain.entry.Stage3.ResponseSent it -> respond(day, it.outcome());
      case org.candour.domain.entry.Stage3.Mediated ignored -> mediated = day;
    }
  }

  private void respond(LocalDate day, @Nullable Outcome result) {
    response = day;
    outcome = result;
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
        outcome,
        mediated);
  }
}
