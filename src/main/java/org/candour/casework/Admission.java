package org.candour.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.access.Asked;
import org.candour.domain.FileKind;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Keeping;
import org.candour.domain.entry.NewEntry;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.move.Moves;
import org.candour.procedure.move.Orders;
import org.candour.procedure.move.Provisos;
import org.candour.procedure.move.Situation;
import org.candour.procedure.move.Standpoint;
import org.candour.procedure.move.Step;
import org.candour.procedure.move.StepRules;
import org.candour.procedure.move.Verdict;

/// What may go into the chronology. Each step is asked for who takes it, for its day, for what it
/// says, and for whether the procedure allows it after what is on record: the first that is in its
/// way refuses it, and nothing goes in.
public record Admission(Desk desk) {

  /// Refuses a step that may not be taken after these entries.
  public void judge(FileKind kind, List<Entry> entries, NewEntry step) {
    judgeRole(step.body());
    refuseKeepingStruck(entries, step.body());
    refuseFuture(step.day());
    refuseBrokenRule(kind, entries, step);
    if (kind == FileKind.COMPLAINT) {
      var situation = desk.situation(Fold.of(entries), step.day());
      Moves.of(step.body())
          .map(move -> move.verdict(situation))
          .ifPresent(verdict -> {
            if (verdict instanceof Verdict.Refused refused) {
              throw new Refusal(refused.sentence() + ".");
            }
          });
      check(situation, step);
    }
  }

  /// Whoever may strike out a step could else end a hold that is not theirs to lift.
  private static void refuseKeepingStruck(List<Entry> entries, Body body) {
    if (body instanceof Course.StruckOut struck
        && entries.stream()
            .anyMatch(e -> e.id() == struck.entry() && e.body() instanceof Keeping)) {
      throw new Refusal(Wording.of("keeping").text("struck"));
    }
  }

  /// Refuses what whoever is here may not put on record.
  public void judgeRole(Body body) {
    desk.register().members().pass().ask(Asked.of(body));
  }

  /// Refuses a step for what it says, whether or not it might be taken now.
  public void judgeWords(FileKind kind, List<Entry> entries, NewEntry step) {
    refuseFuture(step.day());
    refuseBrokenRule(kind, entries, step);
    if (kind == FileKind.COMPLAINT) {
      check(desk.situation(Fold.of(entries), step.day()), step);
    }
  }

  private static void refuseBrokenRule(FileKind kind, List<Entry> entries, NewEntry step) {
    StepRules.broken(Standpoint.of(kind, entries), step.body())
        .ifPresent(rule -> {
          throw new Refusal(rule.sentence());
        });
  }

  /// Refuses a day that is still to come.
  public void refuseFuture(LocalDate day) {
    if (day.isAfter(desk.today())) {
      throw new Refusal(wording("desk.future", day, desk.today()));
    }
  }

  private void check(Situation situation, NewEntry step) {
    var state = situation.state();
    if (step.body() instanceof Course.Linked link
        && desk.register().chronicle().find(link.reference()).isEmpty()) {
      throw new Refusal(wording("desk.no-such-complaint", link.reference()));
    }
    Provisos.objection(new Step(situation, step.body(), desk.settings()))
        .ifPresent(objection -> {
          throw new Refusal(objection.sentence() + ".");
        });
    if (step.day().isBefore(state.received()) && !(step.body() instanceof Intake.Received)) {
      throw new Refusal(wording("desk.before-receipt", step.day(), state.received()));
    }
  }

  /// Refuses a chronology in an order that cannot be.
  public static void refuseDisorder(List<Entry> entries) {
    try {
      Orders.impossible(Fold.of(entries)).stream()
          .findFirst()
          .ifPresent(d -> {
            throw new Refusal(d.sentence() + ".");
          });
    } catch (IllegalArgumentException missing) {
      throw new Refusal(wording("desk.receipt-stays"), missing);
    }
  }

  /// Refuses entries that may not open a complaint file in this order; the receipt comes first.
  void refuseUnlawful(List<NewEntry> steps) {
    var entries = new ArrayList<Entry>();
    for (var step : steps) {
      if (!entries.isEmpty()) {
        judge(FileKind.COMPLAINT, entries, step);
      }
      entries.add(desk.provisional(0, entries, step));
    }
  }

  private static String wording(String key, Object... arguments) {
    return Wording.of("casework").text(key, arguments);
  }
}
