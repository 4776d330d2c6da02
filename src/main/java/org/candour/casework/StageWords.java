package org.candour.casework;

import static org.candour.casework.EntryWords.expected;
import static org.candour.casework.EntryWords.join;
import static org.candour.casework.EntryWords.label;
import static org.candour.casework.EntryWords.promised;
import static org.candour.casework.EntryWords.text;
import static org.candour.casework.EntryWords.words;
import static org.candour.casework.EntryWords.yesNo;

import java.util.stream.Collectors;
import org.candour.domain.RefusalGround;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;
import org.candour.domain.time.Days;
import org.candour.procedure.state.RefusedRequest;
import org.jspecify.annotations.Nullable;

/// The words of the entries of Stages 2 and 3.
final class StageWords {
  private StageWords() {}

  static String stage2(Stage2 body) {
    return switch (body) {
      case Stage2.Requested it -> join(it.words(), label(it.method()));
      case Stage2.RequestRefused it -> refused(it.ground(), it.explanation());
      case Stage2.OfficerAppointed it -> it.role().label() + ": " + it.name();
      case Stage2.OfficerStoodDown it -> join(it.role().label() + ": " + it.name(), it.reason());
      case Stage2.StatementAgreed it -> it.version() == null ? "" : version(it.version());
      case Stage2.Recommended it ->
          words("chronology.recommendation", it.number(), it.by().label(), it.text());
      case Stage2.RecommendationAnswered it -> answered(it);
      case Stage2.Extended it -> join(it.reason(), promised(it.promisedFor()));
      case Stage2.AnswerPromised it -> EntryWords.day("chronology.until", it.until());
      case Stage2.ComplainantUpdated it -> join(expected(it.expected()), it.note());
      case Stage2.IndependentPersonView it ->
          join(words("chronology.view", it.number(), yesNo(it.agrees())), it.comment());
      case Stage2.Adjudicated it -> join(label(it.outcome()), it.outcomeReason());
      case Stage2.RequestWithdrawn it -> text(it.reason());
      case Stage2.InvestigatorReported _, Stage2.IndependentPersonReported _ -> "";
      default -> investigation(body);
    };
  }

  private static String investigation(Stage2 body) {
    return switch (body) {
      case Stage2.StatementDrafted it -> join(version(it.version()), it.text());
      case Stage2.StatementSent it -> version(it.version());
      case Stage2.StatementIssued it ->
          join(
              version(it.version()),
              words("chronology.complainant-view", it.complainantView()),
              words("chronology.authority-view", it.authorityView()));
      case Stage2.Interviewed it ->
          join(
              it.who(),
              either(
                  it.independentPersonPresent(), "chronology.ip-present", "chronology.ip-absent"),
              said(it.noteAgreed(), "chronology.note-agreed"),
              it.note());
      case Stage2.FactsChecked it -> join(it.with(), it.corrections());
      case Stage2.WorkerNamed it -> it.worker();
      case Stage2.WorkerInformed it -> it.worker();
      default -> "";
    };
  }

  private static String answered(Stage2.RecommendationAnswered it) {
    return join(
        words(it.accepted() ? "chronology.answered-yes" : "chronology.answered-no", it.number()),
        it.action() == null ? null : words("chronology.action", it.action()),
        it.reason());
  }

  private static String refused(RefusalGround ground, String explanation) {
    return join(
        words("chronology.refused", ground.label(), RefusedRequest.source(ground)), explanation);
  }

  private static String version(int number) {
    return words("chronology.version", number);
  }

  private static @Nullable String either(@Nullable Boolean value, String yes, String no) {
    return value == null ? null : words(value ? yes : no);
  }

  private static @Nullable String said(@Nullable Boolean value, String yes) {
    return Boolean.TRUE.equals(value) ? words(yes) : null;
  }

  static String stage3(Stage3 body) {
    return switch (body) {
      case Stage3.Requested it ->
          join(
              it.words(),
              label(it.method()),
              it.disputed() == null ? null : words("chronology.disputed", it.disputed()));
      case Stage3.RequestRefused it -> refused(it.ground(), it.explanation());
      case Stage3.ChairAppointed it -> text(it.name());
      case Stage3.PanelArranged it ->
          join(words("chronology.meets", Days.plain(it.meeting())), it.place());
      case Stage3.PanelPostponed it -> it.reason();
      case Stage3.PanelHeld it ->
          join(
              either(
                  it.complainantCame(),
                  "chronology.complainant-came",
                  "chronology.complainant-stayed"),
              said(it.advocateCame(), "chronology.advocate-came"),
              it.otherPerson() == null ? null : words("chronology.other-came", it.otherPerson()));
      case Stage3.PanelReported it ->
          it.dissent() == null ? "" : words("chronology.dissent", it.dissent());
      case Stage3.ResponseSent it ->
          join(
              label(it.outcome()),
              it.outcomeReason(),
              said(it.withIndependentPerson(), "chronology.together"));
      case Stage3.ReferredEarly it ->
          it.evidence().entrySet().stream()
              .map(shown -> shown.getKey().label() + ": " + shown.getValue())
              .collect(Collectors.joining("; "));
      case Stage3.RequestAcknowledged _, Stage3.PapersSent _, Stage3.Mediated _ -> "";
    };
  }
}
