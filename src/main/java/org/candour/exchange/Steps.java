package org.candour.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.domain.ExtensionReason;
import org.candour.domain.Listed;
import org.candour.domain.MeetingKind;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Keeping;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Resolution;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;
import org.candour.exchange.Step.Kind;
import org.jspecify.annotations.Nullable;

/// The rows of steps.csv: what happened to a complaint and has no column of its own, so that a
/// register that moves keeps its whole chronology.
final class Steps {
  private Steps() {}

  /// Steps that count after what the row of the complaint says of the same day.
  private static final Set<Kind> LATE =
      Set.of(
          Kind.EXTENDED_AGAIN,
          Kind.STAGE_2_EXTENDED_AGAIN,
          Kind.RESOLVED_AT_ONCE,
          Kind.ROUTE_CHANGED,
          Kind.SUFFICIENT_INTEREST_NOT_FOUND,
          Kind.OUT_OF_TIME_NOT_CONSIDERED,
          Kind.HANDED_OVER,
          Kind.OFFICER_STOOD_DOWN,
          Kind.CHAIR_APPOINTED,
          Kind.REFERRED_EARLY);

  static void read(Line line, @Nullable Draft draft) {
    var day = line.date("date");
    var kind = line.listed("step", Kind.values());
    var recorded = line.date("recorded");
    Rows.notBeforeReceived(line, draft, "date");
    var body = kind == null ? null : body(kind, line);
    if (draft == null || day == null || body == null || line.refused()) {
      return;
    }
    var entry = new NewEntry(day, body, recorded);
    if (LATE.contains(kind)) {
      draft.add("steps/" + line.number(), List.of(entry), line.own());
    } else {
      draft.addEarly(entry);
      draft.add("steps/" + line.number(), List.of(), line.own());
    }
  }

  private static Body body(Kind kind, Line line) {
    var text = line.text("text");
    var said = text == null ? "" : text;
    return switch (kind) {
      case NOTE -> new Course.Noted(said);
      case CHASED -> chased(line, said);
      case ALLOCATED -> new Stage1.Allocated(said);
      case STAGE_1_SKIPPED -> new Stage1.SkippedByAgreement(text);
      case EXTENDED_AGAIN ->
          new Stage1.ExtensionAgreed(
              line.listed("text", ExtensionReason.values()),
              line.date("detail"),
              line.text("more"),
              line.yes("answer"));
      case MEETING_OFFERED -> offered(line);
      case STAGE_2_EXTENDED_AGAIN -> new Stage2.Extended(text, line.date("detail"));
      case COMPLAINANT_UPDATED -> new Stage2.ComplainantUpdated(line.date("detail"), text);
      case STAGE_2_WITHDRAWN -> new Stage2.RequestWithdrawn(text);
      case PAPERS_SENT -> new Stage3.PapersSent();
      case PANEL_POSTPONED -> new Stage3.PanelPostponed(said);
      case LEARNING_REVIEWED -> new Remedy.LearningReviewed(said);
      case WITHDRAWN -> new Course.Withdrawn(text, line.text("more"), line.yes("answer"));
      case REINSTATED -> new Course.Reinstated(said);
      case CLOSED -> new Course.Closed(text);
      case REOPENED -> new Course.Reopened(said);
      default ->
          StageSteps.KINDS.contains(kind)
              ? StageSteps.body(kind, line)
              : KeepingSteps.KINDS.contains(kind)
                  ? KeepingSteps.body(kind, line, said)
                  : IntakeSteps.body(kind, line, said);
    };
  }

  private static Body chased(Line line, String about) {
    var whom = line.text("detail");
    return new Course.Chased(whom == null ? "" : whom, about, line.text("more"));
  }

  private static Body offered(Line line) {
    var kind = line.listed("detail", MeetingKind.values());
    var accepted = line.yes("text");
    return new Resolution.MeetingOffered(kind == null ? MeetingKind.MEDIATION : kind, accepted);
  }

  static String names(Listed[] values) {
    return Arrays.stream(values).map(Listed::label).collect(Collectors.joining(", "));
  }

  /// Writes what the row of the complaint does not say.
  static void write(
      Pages pages, String reference, List<Entry> counting, Setters setters, Page.Row row) {
    for (var entry : counting) {
      var step = step(entry, setters, row);
      if (step != null) {
        LocalDate day = entry.day();
        pages
            .of(Sheet.STEPS)
            .add()
            .put("reference", reference)
            .put("date", day)
            .put("step", step.kind().label())
            .put("text", step.text())
            .put("detail", step.detail())
            .put("number", step.number())
            .put("answer", Milestones.yes(step.answer()))
            .put("until", step.until())
            .put("more", step.more())
            .put("recorded", Pages.unlike(entry.knownOn(), day));
      }
    }
  }

  private static @Nullable Step step(Entry entry, Setters setters, Page.Row row) {
    return switch (entry.body()) {
      case Course it -> course(it, entry, setters, row);
      case Intake it -> IntakeSteps.step(it);
      case Stage1.Allocated it when setters.of("responding_manager") != entry ->
          new Step(Kind.ALLOCATED, it.manager(), null);
      case Stage1.SkippedByAgreement it -> new Step(Kind.STAGE_1_SKIPPED, it.note(), null);
      case Stage1.ExtensionAgreed it when setters.of("extension_agreed") != entry ->
          new Step(Kind.EXTENDED_AGAIN, Milestones.label(it.reason()), it.promisedFor())
              .answering(it.complainantAgrees())
              .more(it.agreedBy());
      case Stage1 it -> IntakeSteps.step(it);
      case Stage2 it -> stage2(it, entry, setters, row);
      case Stage3.PapersSent ignored -> new Step(Kind.PAPERS_SENT, null, null);
      case Stage3.PanelPostponed it -> new Step(Kind.PANEL_POSTPONED, it.reason(), null);
      case Stage3 ignored -> StageSteps.of(entry, setters);
      case Keeping it -> KeepingSteps.step(it);
      case Remedy.LearningReviewed it -> new Step(Kind.LEARNING_REVIEWED, it.text(), null);
      case Resolution.MeetingOffered it ->
          new Step(Kind.MEETING_OFFERED, Milestones.yes(it.accepted()), it.kind().label());
      default -> null;
    };
  }

  private static @Nullable Step course(Course body, Entry entry, Setters setters, Page.Row row) {
    return switch (body) {
      case Course.Noted it -> new Step(Kind.NOTE, it.text(), null);
      case Course.Chased it -> new Step(Kind.CHASED, it.about(), it.whom()).more(it.message());
      case Course.Reinstated it -> new Step(Kind.REINSTATED, it.reason(), null);
      case Course.Reopened it -> new Step(Kind.REOPENED, it.reason(), null);
      case Course.Withdrawn it when hidden("withdrawn", entry, setters, row) ->
          new Step(Kind.WITHDRAWN, it.reason(), null)
              .answering(it.confirmed())
              .more(it.discussedWith());
      case Course.Closed it when hidden("closed", entry, setters, row) ->
          new Step(Kind.CLOSED, it.reason(), null);
      default -> IntakeSteps.step(body);
    };
  }

  private static @Nullable Step stage2(Stage2 body, Entry entry, Setters setters, Page.Row row) {
    return switch (body) {
      case Stage2.Extended it when setters.of("stage2_extended") != entry ->
          new Step(Kind.STAGE_2_EXTENDED_AGAIN, it.reason(), it.promisedFor());
      case Stage2.ComplainantUpdated it ->
          new Step(Kind.COMPLAINANT_UPDATED, it.note(), it.expected());
      case Stage2.Requested it when hidden("stage2_requested", entry, setters, row) ->
          new Step(Kind.STAGE_2_REQUESTED, it.words(), Milestones.label(it.method()));
      case Stage2.RequestWithdrawn it when hidden("stage2_withdrawn", entry, setters, row) ->
          new Step(Kind.STAGE_2_WITHDRAWN, it.reason(), null);
      default -> StageSteps.of(entry, setters);
    };
  }

  /// Undone or done again since, so that the row does not show it.
  private static boolean hidden(String column, Entry entry, Setters setters, Page.Row row) {
    return setters.of(column) != entry || row.blank(column);
  }
}
