package org.candour;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.candour.domain.ActionKind;
import org.candour.domain.ActionType;
import org.candour.domain.ComplainantType;
import org.candour.domain.Consent;
import org.candour.domain.CostCategory;
import org.candour.domain.ExtensionReason;
import org.candour.domain.Field;
import org.candour.domain.FindingBy;
import org.candour.domain.LinkKind;
import org.candour.domain.MeetingKind;
import org.candour.domain.MeetingResult;
import org.candour.domain.Method;
import org.candour.domain.Money;
import org.candour.domain.OfficerRole;
import org.candour.domain.Outcome;
import org.candour.domain.PointRoute;
import org.candour.domain.Procedure;
import org.candour.domain.Proceedings;
import org.candour.domain.ReferralCondition;
import org.candour.domain.RefusalGround;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Ombudsman;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Resolution;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;
import org.jspecify.annotations.Nullable;

/// Histories of one complaint made from a seed: any entries in any order, lawful or not.
public final class RandomHistory {
  private static final List<String> AREAS =
      List.of("Fostering", "Adoption", "First Response", "Child Protection");
  private static final List<String> CAUSES =
      List.of("Delays in providing services", "Quality of our work", "Keeping informed");
  private final Random random;

  private RandomHistory(long seed) {
    random = new Random(seed);
  }

  /// The history of that seed; the first entry is always the receipt.
  public static List<Entry> of(long seed) {
    return new RandomHistory(seed).make("R/" + seed);
  }

  private List<Entry> make(String reference) {
    var start = LocalDate.of(2014, 4, 1).plusDays(random.nextInt(800));
    var entries = new ArrayList<Entry>();
    entries.add(entry(1, start, new Intake.Received(reference, particulars())));
    int length = 1 + random.nextInt(14);
    for (int id = 2; id <= length; id++) {
      entries.add(entry(id, start.plusDays(random.nextInt(200)), body(id)));
    }
    return List.copyOf(entries);
  }

  private static Entry entry(long id, LocalDate day, Body body) {
    return new Entry(
        id, 1, day, day.atTime(9, 0).toInstant(ZoneOffset.UTC), day, "random", false, body);
  }

  private Particulars particulars() {
    return new Particulars(
        Map.of(
            Field.COMPLAINANT_TYPE,
            pick(ComplainantType.values()).label(),
            Field.PROCEDURE,
            random.nextInt(5) > 0
                ? Procedure.CHILDREN_STATUTORY.label()
                : pick(Procedure.values()).label(),
            Field.SERVICE_AREA,
            AREAS.get(random.nextInt(AREAS.size())),
            Field.CAUSES,
            random.nextInt(4) == 0 ? String.join("; ", CAUSES) : CAUSES.get(random.nextInt(3)),
            Field.CHILD_NAME,
            "Child " + random.nextInt(50),
            Field.SUMMARY,
            "Made from seed."));
  }

  private Body body(int id) {
    return switch (random.nextInt(50)) {
      case 0 -> new Intake.Decided(pick(Procedure.values()), null, true, true, null);
      case 1 -> new Intake.Amended(Field.TEAM, "Team " + random.nextInt(3), null);
      case 2 ->
          new Intake.PointRaised(
              "" + random.nextInt(3), "A point", null, "Calls", "Fostering", "s.17", "Manager");
      case 3 -> new Intake.AdvocateAppointed("Voices");
      case 4, 5 -> new Stage1.Acknowledged();
      case 6 -> new Stage1.Allocated("Manager " + random.nextInt(4));
      case 7, 8 -> new Stage1.ExtensionAgreed(pick(ExtensionReason.values()), null);
      case 9, 10, 11 -> new Stage1.ResponseSent(pick(Outcome.values()), random.nextBoolean());
      case 12 ->
          new Stage1.PointFound(
              "" + random.nextInt(3), pick(FindingBy.values()), pick(Outcome.values()));
      case 13 -> new Stage2.Requested();
      case 14 -> new Stage2.Requested("I want it looked at again", pick(Method.values()));
      case 15 ->
          new Stage2.OfficerAppointed(pick(OfficerRole.values()), "Officer " + id, yesNoOrNot());
      case 16 -> new Stage2.StatementAgreed(random.nextBoolean() ? 1 : null);
      case 17 -> new Stage2.Extended(null, null);
      case 18 -> new Stage2.InvestigatorReported();
      case 19 -> new Stage2.Adjudicated(pick(Outcome.values()), "Weighed as a whole");
      case 20 -> new Stage2.RequestWithdrawn(null);
      case 21 -> new Stage3.Requested("Not content", pick(Method.values()), "Point 2");
      case 22 -> new Stage3.PanelHeld(yesNoOrNot(), yesNoOrNot(), "An aunt");
      case 23 -> new Stage3.Mediated();
      case 24 -> new Course.Withdrawn(null);
      case 25 -> new Course.StruckOut(2 + random.nextInt(id), "chance");
      case 26 -> new Course.Closed();
      case 27 ->
          new Resolution.MeetingHeld(pick(MeetingKind.values()), 1, pick(MeetingResult.values()));
      case 28 ->
          new Remedy.ActionAgreed(
              id,
              pick(ActionKind.values()),
              pick(ActionType.values()),
              "Do it",
              "Owner",
              null,
              null);
      case 29 ->
          new Remedy.CostIncurred(
              pick(CostCategory.values()), new Money(random.nextInt(100_000)), null, null, null);
      case 30 -> new Ombudsman.Enquired("15 00" + id, "Fostering");
      case 31, 32, 33, 34, 35, 36 -> intake(id);
      case 37, 38, 39, 40 -> local(id);
      default -> investigation(id);
    };
  }

  private Body investigation(int id) {
    int version = 1 + random.nextInt(2);
    return switch (random.nextInt(17)) {
      case 0 -> new Stage2.RequestRefused(pick(RefusalGround.values()), "As explained");
      case 1 ->
          new Stage2.OfficerStoodDown(pick(OfficerRole.values()), "Officer " + (id - 1), "Ill");
      case 2 -> new Stage2.StatementDrafted(version, "1. A point\nWants: calls");
      case 3 -> new Stage2.StatementSent(version);
      case 4 -> new Stage2.StatementIssued(version, "Too short", "Complete");
      case 5 -> new Stage2.Interviewed("A worker", yesNoOrNot(), yesNoOrNot(), "By telephone");
      case 6 -> new Stage2.FactsChecked("Team manager", "A date");
      case 7 -> new Stage2.WorkerNamed("Worker " + version);
      case 8 -> new Stage2.WorkerInformed("Worker " + version);
      case 9 -> new Stage2.Recommended("" + version, pick(FindingBy.values()), "Train the team");
      case 10 -> new Stage2.RecommendationAnswered("" + version, false, null, "Done already");
      case 11 -> new Stage2.IndependentPersonView("1", random.nextBoolean(), "Fairly done");
      case 12 -> new Stage3.RequestRefused(pick(RefusalGround.values()), "As explained");
      case 13 -> new Stage3.ChairAppointed("Chair " + id, yesNoOrNot());
      case 14 -> new Stage3.PanelArranged(LocalDate.of(2016, 9, 1 + version), "Town hall");
      case 15 -> new Stage3.PanelReported("One member dissents");
      default -> panel();
    };
  }

  private Body panel() {
    return switch (random.nextInt(4)) {
      case 0 -> new Stage3.ResponseSent(pick(Outcome.values()), null, true);
      case 1 ->
          new Stage3.ReferredEarly(
              Map.of(
                  ReferralCondition.UPHELD, "All seven\npoints",
                  ReferralCondition.ACTION_PLAN, "Agreed"),
              true,
              random.nextBoolean());
      case 2 -> new Stage2.IndependentPersonReported();
      default -> new Course.Noted("A note.");
    };
  }

  private Body intake(int id) {
    return switch (random.nextInt(15)) {
      case 0 ->
          new Intake.SufficientInterestDecided(random.nextBoolean(), "raised her", null, true);
      case 1 -> new Intake.OutOfTimeDecided(random.nextBoolean(), "was a child", "files are there");
      case 2 -> new Intake.RouteChanged(pick(Procedure.values()), null, "changed, " + id);
      case 3 -> new Intake.Replied(random.nextBoolean(), "told why");
      case 4 -> new Intake.HandedOver(Procedure.SCHOOL, "the governing body");
      case 5 -> new Intake.SafeguardingReferred("First Response", random.nextBoolean());
      case 6 -> new Intake.ConsentRecorded(pick(Consent.values()), "not the address");
      case 7 -> new Intake.ChildHeard("visited", "a teacher");
      case 8 -> new Intake.AdvocateAnswered(random.nextBoolean());
      case 9 -> new Intake.Deferred("care proceedings", pick(Proceedings.values()), true);
      case 10 -> new Intake.ProceedingsEnded();
      case 11 -> new Intake.ResubmissionInvited();
      case 12 -> new Intake.DeferralEnded("over", random.nextBoolean());
      case 13 ->
          new Intake.PointRouted(
              "" + random.nextInt(3), pick(PointRoute.values()), Procedure.SCHOOL, "why");
      default -> new Intake.AdvocateOffered();
    };
  }

  private Body local(int id) {
    return switch (random.nextInt(11)) {
      case 0 -> new Stage1.DraftRequested(LocalDate.of(2016, 1, 4).plusDays(id));
      case 1 -> new Stage1.DraftReceived("the team");
      case 2 -> new Stage1.DraftChecked(random.nextBoolean(), "point 2");
      case 3 -> new Stage1.LongerAgreed(LocalDate.of(2017, 1, 4).plusDays(id), "on holiday");
      case 4 -> new Stage1.Stage2OfferAnswered(random.nextBoolean(), "said so");
      case 5 -> new Stage1.ResponseSent(pick(Outcome.values()), true, true, "a new plan", null);
      case 6 -> new Stage1.ExtensionAgreed(ExtensionReason.ADVOCATE, null, "Head", true);
      case 7 -> new Course.Satisfied("pleased");
      case 8 -> new Course.Lapsed();
      case 9 -> new Course.Linked("2015/00" + random.nextInt(3), pick(LinkKind.values()), null);
      default -> new Course.Closed("moved away");
    };
  }

  private @Nullable Boolean yesNoOrNot() {
    return random.nextInt(3) == 0 ? null : Boolean.valueOf(random.nextBoolean());
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
