package org.candour.procedure.keeping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.candour.domain.Wording;
import org.candour.domain.entry.Entry;
import org.candour.procedure.fold.Loose;
import org.candour.procedure.state.OmbudsmanCase;

/// What a file still owes although its time is over.
///
/// @param copy whether a copy was asked for and has not been given: destroying it before it is
///   given can be an offence (Data Protection Act 2018 s.173), so nothing overrides that
/// @param actions how many agreed actions, and remedies of the Ombudsman, are not done
/// @param commitments how often money is committed and neither paid nor given up
public record Owing(boolean copy, int actions, int commitments) {
  /// Nothing.
  public static final Owing NONE = new Owing(false, 0, 0);

  /// What these entries of one file still owe.
  public static Owing of(Collection<Entry> entries) {
    var file = Loose.of(entries);
    long actions = file.actions().stream().filter(action -> action.open()).count();
    long remedies = file.ombudsman().stream().filter(OmbudsmanCase::remedyOpen).count();
    long commitments = file.commitments().stream().filter(it -> it.closed() == null).count();
    boolean copy = Kept.of(entries).accessAsked() != null;
    return new Owing(copy, (int) (actions + remedies), (int) commitments);
  }

  public boolean nothing() {
    return equals(NONE);
  }

  /// In words; empty when nothing is owed.
  public String said() {
    List<String> said = new ArrayList<>();
    if (copy) {
      said.add(word("owing.copy"));
    }
    if (actions > 0) {
      said.add(word("owing.actions", actions));
    }
    if (commitments > 0) {
      said.add(word("owing.commitments", commitments));
    }
    return String.join("; ", said);
  }

  private static String word(String key, Object... arguments) {
    return Wording.of("keeping").text(key, arguments);
  }
}
