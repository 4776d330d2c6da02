package org.candour.casework;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.domain.Field;
import org.candour.domain.Listed;
import org.candour.domain.Wording;
import org.candour.domain.entry.Beside;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Keeping;
import org.candour.domain.entry.Learning;
import org.candour.domain.entry.Loose;
import org.candour.domain.entry.Ombudsman;
import org.candour.domain.entry.People;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Resolution;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;
import org.candour.domain.time.Days;
import org.candour.procedure.state.Standing;
import org.jspecify.annotations.Nullable;

/// What an entry is called in a chronology, and the few words that follow; on screens, in print and
/// on the command line alike.
public final class EntryWords {
  private EntryWords() {}

  /// What happened, in a few words.
  public static String title(Body body) {
    String name = body.getClass().getSimpleName();
    String group =
        switch (body) {
          case Intake _ -> "Intake";
          case Stage1 _ -> "Stage1";
          case Stage2 _ -> "Stage2";
          case Stage3 _ -> "Stage3";
          case Course _ -> "Course";
          case Resolution _ -> "Resolution";
          case Remedy _ -> "Remedy";
          case Learning _ -> "Learning";
          case Ombudsman _ -> "Ombudsman";
          case Loose _ -> "Loose";
          case People _ -> "People";
          case Beside _ -> "Beside";
          case Keeping _ -> "Keeping";
        };
    return words("chronology." + group + "." + name);
  }

  /// What else the entry says; blank when nothing.
  public static String detail(Body body) {
    return switch (body) {
      case Intake it -> intake(it);
      case Stage1 it -> stage1(it);
      case Stage2 it -> StageWords.stage2(it);
      case Stage3 it -> StageWords.stage3(it);
      case Course it -> course(it);
      case Resolution it -> meeting(it);
      case Remedy it -> remedy(it);
      case Learning it -> LearningWords.detail(it);
      case Ombudsman it -> OmbudsmanWords.detail(it);
      case Loose it -> BesideWords.loose(it);
      case People it -> BesideWords.people(it);
      case Beside it -> BesideWords.beside(it);
      case Keeping it -> BesideWords.keeping(it);
    };
  }

  private static String intake(Intake body) {
    return switch (body) {
      case Intake.Received it ->
          join(it.particulars().get(Field.METHOD), it.particulars().get(Field.SUMMARY));
      case Intake.Amended it ->
          join(it.field().column().replace('_', ' ') + ": " + text(it.value()), it.reason());
      case Intake.UserField it -> it.name() + ": " + text(it.value());
      case Intake.Decided it -> join(it.procedure().label(), label(it.reason()), it.note());
      case Intake.RouteChanged it -> join(it.procedure().label(), label(it.reason()), it.why());
      case Intake.SufficientInterestDecided it ->
          join(
              yesNo(it.found()), it.reason(), it.childViews(), given(it.childTold(), "child-told"));
      case Intake.OutOfTimeDecided it ->
          join(
              words(it.accepted() ? "chronology.considered" : "chronology.not-considered"),
              it.whyNotSooner(),
              it.stillFair());
      case Intake.Replied it -> join(given(it.ombudsmanNamed(), "ombudsman-named"), it.note());
      case Intake.HandedOver it -> join(it.route().label(), it.to());
      case Intake.ResolvedAtOnce it -> it.agreed();
      case Intake.SafeguardingReferred it ->
          join(words(it.allegation() ? "chronology.allegation" : "chronology.concern"), it.to());
      case Intake.ConsentRecorded it -> join(it.consent().label(), it.limits());
      case Intake.ChildHeard it -> join(it.how(), said("chronology.supported", it.supportedBy()));
      case Intake.Deferred it ->
          join(label(it.proceedings()), it.reason(), given(it.reasonsSent(), "reasons-sent"));
      case Intake.ProceedingsEnded _, Intake.ResubmissionInvited _, Intake.AdvocateOffered _ -> "";
      case Intake.DeferralEnded it ->
          join(given(it.resubmitted(), "put-forward-again"), it.reason());
      case Intake.AdvocateAnswered it ->
          words(it.wanted() ? "chronology.wanted" : "chronology.not-wanted");
      case Intake.AdvocateAppointed it -> text(it.provider());
      case Intake.PointRaised it -> it.number() + ". " + it.description();
      case Intake.PointRouted it ->
          join(
              words("chronology.point-goes", it.number()),
              it.route().label(),
              label(it.procedure()),
              it.note());
    };
  }

  private static String stage1(Stage1 body) {
    return switch (body) {
      case Stage1.Acknowledged _ -> "";
      case Stage1.Allocated it -> it.manager();
      case Stage1.DraftRequested it -> day("chronology.by", it.by());
      case Stage1.DraftReceived it -> join(it.from(), it.words());
      case Stage1.FindingProposed it ->
          join(words("chronology.proposed", it.number(), it.finding().label()), it.why());
      case Stage1.LearningProposed it -> join(it.learned(), it.action());
      case Stage1.DraftChecked it ->
          join(words(it.approved() ? "chronology.approved" : "chronology.returned"), it.note());
      case Stage1.ExtensionAgreed it ->
          join(
              label(it.reason()),
              promised(it.promisedFor()),
              said("chronology.agreed-by", it.agreedBy()),
              agrees(it.complainantAgrees()));
      case Stage1.LongerAgreed it -> join(day("chronology.until", it.until()), it.note());
      case Stage1.AnswerPromised it -> day("chronology.until", it.until());
      case Stage1.GoodReasonRecorded it -> it.text();
      case Stage1.ResponseSent it ->
          join(
              label(it.outcome()),
              it.outcomeReason(),
              apology(it.apology()),
              said("chronology.terms", it.terms()));
      case Stage1.Stage2Offered _ -> "";
      case Stage1.Stage2OfferAnswered it ->
          join(words(it.wanted() ? "chronology.stage2-wanted" : "chronology.waits"), it.note());
      case Stage1.SkippedByAgreement it -> text(it.note());
      case Stage1.PointFound it ->
          words("chronology.finding", it.number(), it.finding().label(), it.by().label());
    };
  }

  private static String course(Course body) {
    return switch (body) {
      case Course.Withdrawn it ->
          join(
              it.reason(),
              said("chronology.discussed", it.discussedWith()),
              given(it.confirmed(), "confirmed"));
      case Course.Reinstated it -> it.reason();
      case Course.Satisfied it -> text(it.note());
      case Course.Lapsed _ -> "";
      case Course.Closed it -> text(it.reason());
      case Course.Linked it -> join(it.kind().label(), it.reference(), it.note());
      case Course.Reopened it -> it.reason();
      case Course.Chased it -> join(it.whom(), it.about(), it.message());
      case Course.Noted it -> it.text();
      case Course.ReaderNamed it -> it.name();
      case Course.ReaderRemoved it -> join(it.name(), it.reason());
      case Course.StruckOut it -> it.reason();
    };
  }

  private static String meeting(Resolution body) {
    return switch (body) {
      case Resolution.MeetingHeld it -> join(it.kind().label(), label(it.result()));
      case Resolution.MeetingOffered it ->
          join(it.kind().label(), it.accepted() == null ? null : accepted(it.accepted()));
    };
  }

  private static String remedy(Remedy body) {
    return switch (body) {
      case Remedy.ActionAgreed it ->
          join(
              it.type().label(),
              label(it.kind()),
              it.description(),
              it.owner(),
              day("chronology.by", it.due()));
      case Remedy.ActionCompleted it -> join(String.valueOf(it.number()), it.evidence());
      case Remedy.ActionRescheduled it -> join(Days.plain(it.due()), it.reason());
      case Remedy.LearningReviewed it -> it.text();
      case Remedy.CostIncurred it ->
          join(it.category().label(), it.amount().toString(), it.payee(), it.note());
      case Remedy.CostRecharged it -> text(it.to());
      case Remedy.CostCommitted it ->
          join(it.category().label(), it.amount().toString(), it.payee(), it.note());
      case Remedy.CommitmentClosed it ->
          words(it.paid() ? "chronology.paid" : "chronology.given-up");
    };
  }

  static String join(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("; "));
  }

  static String label(@Nullable Listed value) {
    return value == null ? "" : value.label();
  }

  static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  static String yesNo(boolean yes) {
    return words(yes ? "yes" : "no");
  }

  /// Words of the wording for a yes; nothing for a no or for what is not known.
  private static @Nullable String given(@Nullable Boolean answer, String key) {
    return Boolean.TRUE.equals(answer) ? words("chronology." + key) : null;
  }

  private static @Nullable String said(String key, @Nullable String text) {
    return text == null ? null : words(key, text);
  }

  static String day(String key, @Nullable LocalDate day) {
    return day == null ? "" : words(key, Days.plain(day));
  }

  private static @Nullable String agrees(@Nullable Boolean answer) {
    return answer == null ? null : words(answer ? "chronology.agrees" : "chronology.disagrees");
  }

  private static String accepted(boolean accepted) {
    return words(accepted ? "chronology.accepted" : "chronology.declined");
  }

  static @Nullable String promised(@Nullable LocalDate day) {
    return day == null ? null : words("chronology.promised", Days.plain(day));
  }

  static @Nullable String expected(@Nullable LocalDate day) {
    return day == null ? null : words("chronology.expected", Days.plain(day));
  }

  private static @Nullable String apology(@Nullable Boolean apology) {
    return apology == null || !apology ? null : words("chronology.apology");
  }

  /// Title and detail in one line.
  public static String of(Body body) {
    var detail = detail(body);
    return detail.isBlank() ? title(body) : title(body) + ": " + detail;
  }

  /// Where a complaint stands, in words.
  public static String standing(Standing standing) {
    return words("standing." + standing.name());
  }

  static String words(String key, Object... arguments) {
    return Wording.of("casework").text(key, arguments);
  }
}
