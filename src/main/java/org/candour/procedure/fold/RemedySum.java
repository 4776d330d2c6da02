package org.candour.procedure.fold;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.candour.domain.entry.Remedy;
import org.candour.procedure.state.Action;
import org.candour.procedure.state.Commitment;
import org.candour.procedure.state.Cost;
import org.jspecify.annotations.Nullable;

/// The running sum of actions, learning and costs. It serves complaint files and loose files alike.
final class RemedySum {
  private final Map<Integer, Action> actions = new TreeMap<>();
  private final CostSum money = new CostSum();
  private @Nullable LocalDate reviewed;

  void apply(LocalDate day, long entry, Remedy body) {
    switch (body) {
      case Remedy.ActionAgreed it -> actions.put(it.number(), agreed(day, it));
      case Remedy.ActionCompleted it ->
          actions.computeIfPresent(
              it.number(), (n, action) -> completed(action, day, it.evidence()));
      case Remedy.ActionRescheduled it ->
          actions.computeIfPresent(
              it.number(), (n, action) -> moved(action, it.due(), it.reason()));
      case Remedy.LearningReviewed ignored -> reviewed = day;
      case Remedy.CostIncurred it -> money.spent(entry, day, it);
      case Remedy.CostRecharged it -> money.recharged(day, it);
      case Remedy.CostCommitted it -> money.committed(day, it);
      case Remedy.CommitmentClosed it -> money.closed(day, it);
    }
  }

  List<Action> actions() {
    return List.copyOf(actions.values());
  }

  List<Cost> costs() {
    return money.costs();
  }

  List<Commitment> commitments() {
    return money.commitments();
  }

  @Nullable LocalDate reviewed() {
    return reviewed;
  }

  private static Action agreed(LocalDate day, Remedy.ActionAgreed it) {
    return new Action(
        it.number(),
        day,
        it.kind(),
        it.type(),
        it.description(),
        it.owner(),
        it.due(),
        null,
        null,
        it.publishText(),
        it.due(),
        null);
  }

  private static Action completed(Action a, LocalDate day, @Nullable String evidence) {
    return new Action(
        a.number(),
        a.agreed(),
        a.kind(),
        a.type(),
        a.description(),
        a.owner(),
        a.due(),
        day,
        evidence,
        a.publishText(),
        a.firstDue(),
        a.moved());
  }

  private static Action moved(Action a, LocalDate due, String reason) {
    return new Action(
        a.number(),
        a.agreed(),
        a.kind(),
        a.type(),
        a.description(),
        a.owner(),
        due,
        a.completed(),
        a.evidence(),
        a.publishText(),
        a.firstDue(),
        reason);
  }
}
