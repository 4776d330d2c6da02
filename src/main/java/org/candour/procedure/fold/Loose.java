package org.candour.procedure.fold;

import java.util.Collection;
import java.util.List;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Ombudsman;
import org.candour.domain.entry.Remedy;
import org.candour.procedure.state.Action;
import org.candour.procedure.state.Commitment;
import org.candour.procedure.state.Cost;
import org.candour.procedure.state.OmbudsmanCase;

/// The state of a file that is no complaint: its costs, actions and Ombudsman contacts.
public record Loose(
    List<Action> actions,
    List<Cost> costs,
    List<Commitment> commitments,
    List<OmbudsmanCase> ombudsman) {
  /// The state that these entries of one file add up to.
  public static Loose of(Collection<Entry> entries) {
    var remedies = new RemedySum();
    var ombudsman = new OmbudsmanSum();
    for (var entry : Fold.counting(entries)) {
      if (entry.body() instanceof Remedy body) {
        remedies.apply(entry.day(), entry.id(), body);
      } else if (entry.body() instanceof Ombudsman body) {
        ombudsman.apply(entry.day(), body);
      }
    }
    return new Loose(
        remedies.actions(), remedies.costs(), remedies.commitments(), ombudsman.state());
  }
}
