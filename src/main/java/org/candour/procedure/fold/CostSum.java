package org.candour.procedure.fold;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.candour.domain.entry.Remedy;
import org.candour.procedure.state.Commitment;
import org.candour.procedure.state.Cost;

/// The running sum of money: spent, recharged, promised.
final class CostSum {
  private final Map<Long, Cost> costs = new java.util.LinkedHashMap<>();
  private final Map<Integer, Commitment> commitments = new TreeMap<>();

  void spent(long entry, LocalDate day, Remedy.CostIncurred it) {
    costs.put(
        entry,
        new Cost(
            entry,
            day,
            it.category(),
            it.amount(),
            it.payee(),
            it.note(),
            it.hours(),
            it.rate(),
            it.recharged(),
            it.rechargedTo()));
  }

  void recharged(LocalDate day, Remedy.CostRecharged it) {
    costs.computeIfPresent(it.cost(), (_, cost) -> cost.recharged(day, it.to()));
  }

  void committed(LocalDate day, Remedy.CostCommitted it) {
    commitments.put(
        it.number(),
        new Commitment(
            it.number(),
            day,
            it.category(),
            it.amount(),
            it.payee(),
            it.note(),
            it.hours(),
            it.rate(),
            null,
            null));
  }

  void closed(LocalDate day, Remedy.CommitmentClosed it) {
    commitments.computeIfPresent(it.number(), (_, open) -> open.closed(day, it.paid()));
  }

  List<Cost> costs() {
    return List.copyOf(costs.values());
  }

  List<Commitment> commitments() {
    return List.copyOf(commitments.values());
  }
}
