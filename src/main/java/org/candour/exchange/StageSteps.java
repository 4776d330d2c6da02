package org.candour.exchange;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.domain.FindingBy;
import org.candour.domain.Listed;
import org.candour.domain.Method;
import org.candour.domain.OfficerRole;
import org.candour.domain.ReferralCondition;
import org.candour.domain.RefusalGround;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;
import org.candour.exchange.Step.Kind;
import org.jspecify.annotations.Nullable;

/// The steps of Stages 2 and 3 that have no column in the row of their complaint.
final class StageSteps {
  /// The kinds of step read here.
  static final Set<Kind> KINDS =
      EnumSet.of(
          Kind.STAGE_2_REQUESTED,
          Kind.STAGE_2_REFUSED,
          Kind.OFFICER_APPOINTED,
          Kind.OFFICER_STOOD_DOWN,
          Kind.STATEMENT_DRAFTED,
          Kind.STATEMENT_SENT,
          Kind.STATEMENT_AGREED,
          Kind.STATEMENT_ISSUED,
          Kind.INTERVIEWED,
          Kind.FACTS_CHECKED,
          Kind.WORKER_NAMED,
          Kind.WORKER_INFORMED,
          Kind.RECOMMENDED,
          Kind.RECOMMENDATION_ANSWERED,
          Kind.STAGE_3_REFUSED,
          Kind.CHAIR_APPOINTED,
          Kind.PANEL_ARRANGED,
          Kind.REFERRED_EARLY);

  private StageSteps() {}

  /// The entry of such a row.
  static Body body(Kind kind, Line line) {
    var text = Objects.requireNonNullElse(line.text("text"), "");
    return switch (kind) {
      case STAGE_2_REQUESTED ->
          new Stage2.Requested(line.text("text"), line.listed("detail", Method.values()));
      case STAGE_2_REFUSED -> new Stage2.RequestRefused(ground(line), text);
      case OFFICER_APPOINTED -> new Stage2.OfficerAppointed(role(line), text, line.yes("answer"));
      case OFFICER_STOOD_DOWN ->
          new Stage2.OfficerStoodDown(role(line), text, said(line.text("more")));
      case STATEMENT_DRAFTED -> new Stage2.StatementDrafted(version(line), text);
      case STATEMENT_SENT -> new Stage2.StatementSent(version(line));
      case STATEMENT_AGREED ->
          new Stage2.StatementAgreed(StageDetails.number(line.number("number")));
      case STATEMENT_ISSUED ->
          new Stage2.StatementIssued(version(line), text, said(line.text("more")));
      case INTERVIEWED ->
          new Stage2.Interviewed(
              said(line.text("detail")), line.yes("answer"), line.yes("more"), line.text("text"));
      case FACTS_CHECKED -> new Stage2.FactsChecked(said(line.text("detail")), line.text("text"));
      case WORKER_NAMED -> new Stage2.WorkerNamed(text);
      case WORKER_INFORMED -> new Stage2.WorkerInformed(text);
      case RECOMMENDED -> new Stage2.Recommended(said(line.text("number")), by(line), text);
      case RECOMMENDATION_ANSWERED ->
          new Stage2.RecommendationAnswered(
              said(line.text("number")),
              Boolean.TRUE.equals(line.yes("answer")),
              StageDetails.number(line.number("detail")),
              line.text("text"));
      case STAGE_3_REFUSED -> new Stage3.RequestRefused(ground(line), text, line.date("until"));
      case CHAIR_APPOINTED -> new Stage3.ChairAppointed(line.text("text"), line.yes("answer"));
      case PANEL_ARRANGED ->
          new Stage3.PanelArranged(
              Objects.requireNonNullElse(line.date("detail"), line.date("date")),
              line.text("text"));
      case REFERRED_EARLY ->
          new Stage3.ReferredEarly(
              evidence(text),
              Boolean.TRUE.equals(line.yes("answer")),
              Boolean.TRUE.equals(line.yes("more")));
      default -> throw new IllegalArgumentException("no step of Stages 2 and 3: " + kind);
    };
  }

  /// The row of such an entry; null when it is one of the complaint's own columns.
  static @Nullable Step of(Entry entry, Setters setters) {
    return switch (entry.body()) {
      case Stage2.RequestRefused it ->
          new Step(Kind.STAGE_2_REFUSED, it.explanation(), it.ground().label());
      case Stage2.OfficerAppointed it when setters.officer(it) != entry ->
          new Step(Kind.OFFICER_APPOINTED, it.name(), it.role().label())
              .answering(it.independent());
      case Stage2.OfficerStoodDown it ->
          new Step(Kind.OFFICER_STOOD_DOWN, it.name(), it.role().label()).more(it.reason());
      case Stage2.StatementDrafted it -> numbered(Kind.STATEMENT_DRAFTED, it.version(), it.text());
      case Stage2.StatementSent it -> numbered(Kind.STATEMENT_SENT, it.version(), null);
      case Stage2.StatementAgreed it when setters.of("stage2_statement_agreed") != entry ->
          numbered(Kind.STATEMENT_AGREED, it.version(), null);
      case Stage2.StatementIssued it ->
          new Step(Kind.STATEMENT_ISSUED, it.complainantView(), null)
              .numbered(it.version())
              .more(it.authorityView());
      case Stage2.Interviewed it ->
          new Step(Kind.INTERVIEWED, it.note(), it.who())
              .answering(it.independentPersonPresent())
              .more(Milestones.yes(it.noteAgreed()));
      case Stage2.FactsChecked it -> new Step(Kind.FACTS_CHECKED, it.corrections(), it.with());
      case Stage2.WorkerNamed it -> new Step(Kind.WORKER_NAMED, it.worker(), null);
      case Stage2.WorkerInformed it -> new Step(Kind.WORKER_INFORMED, it.worker(), null);
      case Stage2.Recommended it ->
          new Step(Kind.RECOMMENDED, it.text(), it.by().label()).numbered(it.number());
      case Stage2.RecommendationAnswered it ->
          new Step(Kind.RECOMMENDATION_ANSWERED, it.reason(), it.action())
              .numbered(it.number())
              .answering(it.accepted());
      case Stage3 it -> stage3(it, entry, setters);
      default -> null;
    };
  }

  private static @Nullable Step stage3(Stage3 body, Entry entry, Setters setters) {
    return switch (body) {
      case Stage3.RequestRefused it ->
          new Step(Kind.STAGE_3_REFUSED, it.explanation(), it.ground().label())
              .until(it.requestedOn());
      case Stage3.ChairAppointed it when setters.of("stage3_chair_appointed") != entry ->
          new Step(Kind.CHAIR_APPOINTED, it.name(), null).answering(it.independent());
      case Stage3.PanelArranged it -> new Step(Kind.PANEL_ARRANGED, it.place(), it.meeting());
      case Stage3.ReferredEarly it ->
          new Step(Kind.REFERRED_EARLY, text(it.evidence()), null)
              .answering(it.complainantAgrees())
              .more(Milestones.yes(it.authorityAgrees()));
      default -> null;
    };
  }

  private static Step numbered(Kind kind, @Nullable Integer number, @Nullable String text) {
    return new Step(kind, text, null).numbered(number);
  }

  private static int version(Line line) {
    return Objects.requireNonNullElse(StageDetails.number(line.number("number")), 1);
  }

  private static OfficerRole role(Line line) {
    return needed(line, OfficerRole.values(), OfficerRole.ADVOCATE);
  }

  private static FindingBy by(Line line) {
    return needed(line, FindingBy.values(), FindingBy.PANEL);
  }

  private static RefusalGround ground(Line line) {
    return needed(line, RefusalGround.values(), RefusalGround.STAGE_STILL_RUNNING);
  }

  /// The listed value of the detail, which this step needs; refused when it is blank.
  private static <T extends Listed> T needed(Line line, T[] values, T otherwise) {
    var value = line.listed("detail", values);
    if (value == null && !line.refused()) {
      var names = Arrays.stream(values).map(Listed::label).collect(Collectors.joining(", "));
      line.refuse("detail", "cell.listed", "detail", names);
    }
    return value == null ? otherwise : value;
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String text(Map<ReferralCondition, String> evidence) {
    return evidence.entrySet().stream()
        .map(shown -> shown.getKey().label() + ": " + shown.getValue())
        .collect(Collectors.joining("\n"));
  }

  /// One condition a line; a line that names none belongs to the one before.
  private static Map<ReferralCondition, String> evidence(String text) {
    var evidence = new EnumMap<ReferralCondition, String>(ReferralCondition.class);
    ReferralCondition last = null;
    for (var line : text.split("\n")) {
      for (var condition : ReferralCondition.values()) {
        if (line.startsWith(condition.label() + ": ")) {
          last = condition;
          line = line.substring(condition.label().length() + 2);
        }
      }
      if (last != null) {
        evidence.merge(last, line, (before, more) -> before + "\n" + more);
      }
    }
    return evidence;
  }
}
