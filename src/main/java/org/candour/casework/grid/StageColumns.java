package org.candour.casework.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.candour.casework.grid.Column.Kind;
import org.candour.domain.ActionType;
import org.candour.domain.ExtensionReason;
import org.candour.domain.Field;
import org.candour.domain.NotAcceptedReason;
import org.candour.domain.OfficerRole;
import org.candour.domain.Outcome;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage2.OfficerAppointed;
import org.candour.domain.entry.Stage3;
import org.candour.procedure.state.CaseState;
import org.jspecify.annotations.Nullable;

/// The columns of the steps of the procedure, and the entries that each stands for.
final class StageColumns {
  private StageColumns() {}

  private static <B extends Body> Column day(String id, Class<B> kind, Supplier<B> plain) {
    return new Column(id, Kind.DAY, List.of(), Setters.day(kind, plain));
  }

  private static Column choice(String id, List<String> options, Setter setter) {
    return new Column(id, Kind.CHOICE, options, setter);
  }

  static List<Column> advocate() {
    Setter offered =
        Setters.stepped(
            Field.ADVOCATE_OFFERED,
            Intake.AdvocateOffered.class::isInstance,
            _ -> true,
            value ->
                value.equals("yes")
                    ? new Intake.AdvocateOffered()
                    : new Intake.Amended(Field.ADVOCATE_OFFERED, value, null));
    return List.of(
        new Column("advocate_offered", Kind.YES_NO, List.of(), offered),
        Columns.written(Field.ADVOCATE_PROVIDER, Kind.TEXT),
        day(
            "advocate_appointed",
            Intake.AdvocateAppointed.class,
            () -> new Intake.AdvocateAppointed(null)));
  }

  /// The route is decided here once; changing it asks for its reason, in the case file.
  static List<Column> route(Procedure[] procedures, NotAcceptedReason[] reasons) {
    Setter route =
        (file, value, today) -> {
          if (value == null || file.state().intake().decided() != null) {
            throw Setters.refusal("case-file.procedure");
          }
          return Setter.Put.record(
              today, new Intake.Decided(Procedure.of(value), null, null, null, null));
        };
    return List.of(
        choice("procedure", Columns.labels(procedures), route),
        new Column("decided", Kind.DAY, List.of(), Setters.day(Intake.Decided.class, "decided")),
        choice(
            "not_accepted_reason",
            Columns.labels(reasons),
            Setters.detail(
                Intake.Decided.class,
                "decided",
                (it, value) ->
                    new Intake.Decided(
                        it.procedure(),
                        value == null ? null : NotAcceptedReason.of(value),
                        it.personEligible(),
                        it.subjectInScope(),
                        it.note()))));
  }

  static List<Column> stage1() {
    return List.of(
        day("acknowledged", Stage1.Acknowledged.class, Stage1.Acknowledged::new),
        new Column(
            "responding_manager",
            Kind.TEXT,
            List.of(),
            Setters.stepped(
                Field.RESPONDING_MANAGER,
                Stage1.Allocated.class::isInstance,
                StageColumns::stage1Open,
                Stage1.Allocated::new)),
        day(
            "extension_agreed",
            Stage1.ExtensionAgreed.class,
            () -> new Stage1.ExtensionAgreed(null, null)),
        choice("extension_reason", Columns.extensions(), extended(StageColumns::because)),
        new Column("extended_to", Kind.DAY, List.of(), extended(StageColumns::until)),
        new Column(
            "good_reason",
            Kind.LONG,
            List.of(),
            Setters.stepped(
                Field.GOOD_REASON,
                Stage1.GoodReasonRecorded.class::isInstance,
                StageColumns::stage1Open,
                Stage1.GoodReasonRecorded::new)),
        day("responded", Stage1.ResponseSent.class, () -> new Stage1.ResponseSent(null, null)),
        choice(
            "outcome",
            Columns.outcomes(),
            Setters.detail(
                Stage1.ResponseSent.class,
                "responded",
                (it, value) ->
                    new Stage1.ResponseSent(
                        outcome(value),
                        it.apology(),
                        it.nextStageTold(),
                        it.terms(),
                        it.outcomeReason()))),
        new Column(
            "apology",
            Kind.YES_NO,
            List.of(),
            Setters.detail(
                Stage1.ResponseSent.class,
                "responded",
                (it, value) ->
                    new Stage1.ResponseSent(
                        it.outcome(),
                        yes(value),
                        it.nextStageTold(),
                        it.terms(),
                        it.outcomeReason()))),
        day("stage2_offered", Stage1.Stage2Offered.class, Stage1.Stage2Offered::new));
  }

  private static boolean stage1Open(CaseState state) {
    return state.stage1().responded() == null
        && state.withdrawn() == null
        && state.stage2().requested() == null
        && state.closed() == null;
  }

  private static Setter extended(
      java.util.function.BiFunction<
              Stage1.ExtensionAgreed, @Nullable String, Stage1.ExtensionAgreed>
          with) {
    return Setters.detail(Stage1.ExtensionAgreed.class, "extension_agreed", with);
  }

  private static Stage1.ExtensionAgreed because(Stage1.ExtensionAgreed it, @Nullable String value) {
    return new Stage1.ExtensionAgreed(
        value == null ? null : ExtensionReason.of(value),
        it.promisedFor(),
        it.agreedBy(),
        it.complainantAgrees());
  }

  private static Stage1.ExtensionAgreed until(Stage1.ExtensionAgreed it, @Nullable String value) {
    return new Stage1.ExtensionAgreed(
        it.reason(), date(value), it.agreedBy(), it.complainantAgrees());
  }

  static List<Column> stage2() {
    return List.of(
        day("stage2_requested", Stage2.Requested.class, Stage2.Requested::new),
        officer(Field.STAGE2_INVESTIGATING_OFFICER, OfficerRole.INVESTIGATING_OFFICER),
        officer(Field.STAGE2_INDEPENDENT_PERSON, OfficerRole.INDEPENDENT_PERSON),
        officer(Field.STAGE2_ADJUDICATING_OFFICER, OfficerRole.ADJUDICATING_OFFICER),
        day("stage2_statement_agreed", Stage2.StatementAgreed.class, Stage2.StatementAgreed::new),
        day("stage2_extended", Stage2.Extended.class, () -> new Stage2.Extended(null, null)),
        new Column(
            "stage2_extended_to",
            Kind.DAY,
            List.of(),
            Setters.detail(
                Stage2.Extended.class,
                "stage2_extended",
                (it, value) -> new Stage2.Extended(it.reason(), date(value)))),
        day(
            "stage2_io_report",
            Stage2.InvestigatorReported.class,
            Stage2.InvestigatorReported::new),
        day(
            "stage2_ip_report",
            Stage2.IndependentPersonReported.class,
            Stage2.IndependentPersonReported::new),
        day("stage2_adjudicated", Stage2.Adjudicated.class, () -> new Stage2.Adjudicated(null)),
        choice(
            "stage2_outcome",
            Columns.outcomes(),
            Setters.detail(
                Stage2.Adjudicated.class,
                "stage2_adjudicated",
                (it, value) -> new Stage2.Adjudicated(outcome(value), it.outcomeReason()))),
        day(
            "stage2_withdrawn",
            Stage2.RequestWithdrawn.class,
            () -> new Stage2.RequestWithdrawn(null)));
  }

  private static Column officer(Field field, OfficerRole role) {
    return new Column(
        field.column(),
        Kind.TEXT,
        List.of(),
        Setters.stepped(
            field,
            body -> body instanceof OfficerAppointed it && it.role() == role,
            state -> state.stage2().open(),
            name -> new OfficerAppointed(role, name)));
  }

  static List<Column> stage3() {
    return List.of(
        day("stage3_requested", Stage3.Requested.class, Stage3.Requested::new),
        day(
            "stage3_acknowledged",
            Stage3.RequestAcknowledged.class,
            Stage3.RequestAcknowledged::new),
        day(
            "stage3_chair_appointed",
            Stage3.ChairAppointed.class,
            () -> new Stage3.ChairAppointed(null)),
        day("stage3_panel", Stage3.PanelHeld.class, Stage3.PanelHeld::new),
        day("stage3_report", Stage3.PanelReported.class, Stage3.PanelReported::new),
        day("stage3_response", Stage3.ResponseSent.class, () -> new Stage3.ResponseSent(null)),
        choice(
            "stage3_outcome",
            Columns.outcomes(),
            Setters.detail(
                Stage3.ResponseSent.class,
                "stage3_response",
                (it, value) ->
                    new Stage3.ResponseSent(
                        outcome(value), it.outcomeReason(), it.withIndependentPerson()))),
        day("stage3_mediated", Stage3.Mediated.class, Stage3.Mediated::new));
  }

  static List<Column> course() {
    return List.of(
        day("withdrawn", Course.Withdrawn.class, () -> new Course.Withdrawn(null)),
        day("closed", Course.Closed.class, Course.Closed::new),
        new Column("restricted", Kind.YES_NO, List.of(), Setters.written(Field.RESTRICTED)));
  }

  /// What was agreed to be done. The first action is agreed here, any other in the case file.
  static Column learning() {
    return choice(
        "action_type",
        Columns.labels(ActionType.values()),
        (file, value, today) -> {
          if (value == null || !file.state().actions().isEmpty()) {
            throw Setters.refusal("case-file.action_type");
          }
          return Setter.Put.record(
              today,
              new Remedy.ActionAgreed(1, null, ActionType.of(value), null, null, null, null));
        });
  }

  private static @Nullable Outcome outcome(@Nullable String value) {
    return value == null ? null : Outcome.of(value);
  }

  private static @Nullable LocalDate date(@Nullable String value) {
    return value == null ? null : LocalDate.parse(value);
  }

  private static @Nullable Boolean yes(@Nullable String value) {
    return value == null ? null : Boolean.valueOf(value.equals("yes"));
  }
}
