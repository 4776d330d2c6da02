package org.candour.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.domain.Method;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;
import org.jspecify.annotations.Nullable;

/// What steps of Stages 2 and 3 say beyond their day, in columns of their own beside it.
final class StageDetails {
  /// The columns with a day whose entry says more.
  static final List<String> STEPS =
      List.of(
          "stage2_requested",
          "stage2_statement_agreed",
          "stage2_adjudicated",
          "stage3_requested",
          "stage3_chair_appointed",
          "stage3_panel",
          "stage3_report",
          "stage3_response");

  private StageDetails() {}

  static Body requested2(Line line) {
    return new Stage2.Requested(
        line.text("stage2_request"), line.listed("stage2_request_method", Method.values()));
  }

  static Body statementAgreed(Line line) {
    return new Stage2.StatementAgreed(number(line.number("stage2_statement_version")));
  }

  static Body adjudicated(Line line) {
    return new Stage2.Adjudicated(
        line.listed("stage2_outcome", Outcome.values()), line.text("stage2_outcome_reason"));
  }

  static Body requested3(Line line) {
    return new Stage3.Requested(
        line.text("stage3_request"),
        line.listed("stage3_request_method", Method.values()),
        line.text("stage3_disputed"));
  }

  static Body chair(Line line) {
    return new Stage3.ChairAppointed(
        line.text("stage3_chair"), line.yes("stage3_chair_independent"));
  }

  static Body panel(Line line) {
    return new Stage3.PanelHeld(
        line.yes("stage3_complainant_came"),
        line.yes("stage3_advocate_came"),
        line.text("stage3_other_person"));
  }

  static Body response(Line line) {
    return new Stage3.ResponseSent(
        line.listed("stage3_outcome", Outcome.values()),
        line.text("stage3_outcome_reason"),
        line.yes("stage3_with_independent_person"));
  }

  static @Nullable Integer number(@Nullable String text) {
    return text == null ? null : new java.math.BigDecimal(text).intValue();
  }

  /// The columns beside the day of that entry; a value may be blank.
  static Map<String, @Nullable Object> of(Body body) {
    var said = new LinkedHashMap<String, @Nullable Object>();
    switch (body) {
      case Stage1.ResponseSent it -> said.put("outcome_reason", it.outcomeReason());
      case Stage2.Requested it -> {
        said.put("stage2_request", it.words());
        said.put("stage2_request_method", Milestones.label(it.method()));
      }
      case Stage2.StatementAgreed it -> said.put("stage2_statement_version", it.version());
      case Stage2.Adjudicated it -> said.put("stage2_outcome_reason", it.outcomeReason());
      case Stage3 it -> stage3(said, it);
      default -> {}
    }
    return said;
  }

  private static void stage3(Map<String, @Nullable Object> said, Stage3 body) {
    switch (body) {
      case Stage3.Requested it -> {
        said.put("stage3_request", it.words());
        said.put("stage3_request_method", Milestones.label(it.method()));
        said.put("stage3_disputed", it.disputed());
      }
      case Stage3.ChairAppointed it -> {
        said.put("stage3_chair", it.name());
        said.put("stage3_chair_independent", Milestones.yes(it.independent()));
      }
      case Stage3.PanelHeld it -> {
        said.put("stage3_complainant_came", Milestones.yes(it.complainantCame()));
        said.put("stage3_advocate_came", Milestones.yes(it.advocateCame()));
        said.put("stage3_other_person", it.otherPerson());
      }
      case Stage3.PanelReported it -> said.put("stage3_dissent", it.dissent());
      case Stage3.ResponseSent it -> {
        said.put("stage3_outcome_reason", it.outcomeReason());
        said.put("stage3_with_independent_person", Milestones.yes(it.withIndependentPerson()));
      }
      default -> {}
    }
  }
}
