package org.candour.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.candour.domain.ExtensionReason;
import org.candour.domain.Field;
import org.candour.domain.Listed;
import org.candour.domain.OfficerRole;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;
import org.jspecify.annotations.Nullable;

/// The dated columns of a complaint and the entries they stand for. A detail without its day, such
/// as an outcome without a response, is kept as a field of the council's own.
final class Milestones {
  /// In the order of the procedure, which settles what happened first on one day.
  static final List<Milestone> ALL =
      List.of(
          step("advocate_appointed", line -> advocate(line)),
          step("acknowledged", line -> new Stage1.Acknowledged()),
          new Milestone(
              "extension_agreed",
              List.of(
                  "extension_reason",
                  "extended_to",
                  "extension_agreed_by",
                  "extension_agreed_with"),
              Milestones::extension),
          new Milestone(
              "responded",
              List.of(
                  "outcome", "apology", "next_stage_told", "resolution_terms", "outcome_reason"),
              Milestones::response),
          step("stage2_offered", line -> new Stage1.Stage2Offered()),
          new Milestone(
              "stage2_requested",
              List.of("stage2_request", "stage2_request_method"),
              StageDetails::requested2),
          new Milestone(
              "stage2_statement_agreed",
              List.of("stage2_statement_version"),
              StageDetails::statementAgreed),
          new Milestone(
              "stage2_extended",
              List.of("stage2_extended_to", "stage2_extension_reason"),
              line ->
                  new Stage2.Extended(
                      line.text("stage2_extension_reason"), line.date("stage2_extended_to"))),
          step("stage2_io_report", line -> new Stage2.InvestigatorReported()),
          step("stage2_ip_report", line -> new Stage2.IndependentPersonReported()),
          new Milestone(
              "stage2_adjudicated",
              List.of("stage2_outcome", "stage2_outcome_reason"),
              StageDetails::adjudicated),
          new Milestone(
              "stage2_withdrawn",
              List.of("stage2_withdrawn_reason"),
              line -> new Stage2.RequestWithdrawn(line.text("stage2_withdrawn_reason"))),
          new Milestone(
              "stage3_requested",
              List.of("stage3_request", "stage3_request_method", "stage3_disputed"),
              StageDetails::requested3),
          step("stage3_acknowledged", line -> new Stage3.RequestAcknowledged()),
          new Milestone(
              "stage3_chair_appointed",
              List.of("stage3_chair", "stage3_chair_independent"),
              StageDetails::chair),
          new Milestone(
              "stage3_panel",
              List.of("stage3_complainant_came", "stage3_advocate_came", "stage3_other_person"),
              StageDetails::panel),
          new Milestone(
              "stage3_report",
              List.of("stage3_dissent"),
              line -> new Stage3.PanelReported(line.text("stage3_dissent"))),
          new Milestone(
              "stage3_response",
              List.of("stage3_outcome", "stage3_outcome_reason", "stage3_with_independent_person"),
              StageDetails::response),
          step("stage3_mediated", line -> new Stage3.Mediated()),
          new Milestone(
              "withdrawn",
              List.of("withdrawn_reason", "withdrawn_discussed", "withdrawn_confirmed"),
              line ->
                  new Course.Withdrawn(
                      line.text("withdrawn_reason"),
                      line.text("withdrawn_discussed"),
                      line.yes("withdrawn_confirmed"))),
          new Milestone(
              "closed",
              List.of("closed_reason"),
              line -> new Course.Closed(line.text("closed_reason"))));

  private Milestones() {}

  /// @param details columns that say more about the step and have no day of their own
  record Milestone(String column, List<String> details, Function<Line, Body> body) {}

  private static Milestone step(String column, Function<Line, Body> body) {
    return new Milestone(column, List.of(), body);
  }

  private static Body advocate(Line line) {
    return new Intake.AdvocateAppointed(line.text("advocate_provider"));
  }

  private static Body extension(Line line) {
    return new Stage1.ExtensionAgreed(
        line.listed("extension_reason", ExtensionReason.values()),
        line.date("extended_to"),
        line.text("extension_agreed_by"),
        line.yes("extension_agreed_with"));
  }

  private static Body response(Line line) {
    return new Stage1.ResponseSent(
        outcome(line, "outcome"),
        line.yes("apology"),
        line.yes("next_stage_told"),
        line.text("resolution_terms"),
        line.text("outcome_reason"));
  }

  private static @Nullable Outcome outcome(Line line, String column) {
    return line.listed(column, Outcome.values());
  }

  /// A detail in the spelling of its kind.
  static @Nullable String detail(Line line, String column) {
    return switch (column) {
      case "extension_reason" -> label(line.listed(column, ExtensionReason.values()));
      case "extended_to", "stage2_extended_to" -> day(line.date(column));
      case "apology", "next_stage_told", "extension_agreed_with", "withdrawn_confirmed" ->
          yes(line.yes(column));
      case "outcome", "stage2_outcome", "stage3_outcome" -> label(outcome(line, column));
      default -> line.text(column);
    };
  }

  /// The entry of a particular that came later than the receipt.
  static Body later(Field field, String value, Line line) {
    return switch (field) {
      case RESPONDING_MANAGER -> new Stage1.Allocated(value);
      case GOOD_REASON -> new Stage1.GoodReasonRecorded(value);
      case STAGE2_INVESTIGATING_OFFICER ->
          officer(OfficerRole.INVESTIGATING_OFFICER, field, value, line);
      case STAGE2_INDEPENDENT_PERSON -> officer(OfficerRole.INDEPENDENT_PERSON, field, value, line);
      case STAGE2_ADJUDICATING_OFFICER ->
          officer(OfficerRole.ADJUDICATING_OFFICER, field, value, line);
      case ADVOCATE_OFFERED ->
          value.equals("yes")
              ? new Intake.AdvocateOffered()
              : new Intake.Amended(field, value, null);
      default -> new Intake.Amended(field, value, null);
    };
  }

  private static Body officer(OfficerRole role, Field field, String name, Line line) {
    return new Stage2.OfficerAppointed(role, name, line.yes(field.column() + "_independent"));
  }

  static @Nullable String label(@Nullable Listed value) {
    return value == null ? null : value.label();
  }

  static @Nullable String yes(@Nullable Boolean value) {
    return value == null ? null : value ? "yes" : "no";
  }

  static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
