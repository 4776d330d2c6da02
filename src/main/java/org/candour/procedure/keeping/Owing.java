package org.candour.procedure.keeping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.entry.Entry;
import org.candour.procedure.fold.Loose;
import org.candour.procedure.state.OmbudsmanCase;
import org.jspecify.annotations.Nullable;

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

  /// Refuses to take a file away while it owes something that nobody has decided to leave undone. A
  /// copy that was asked for is given first, whatever anybody decides.
  ///
  /// @param despite why what is owed stays undone; null when nobody has decided so
  /// @throws Refusal naming what is owed and the way out
  public void refuse(String reference, @Nullable LeftUndone despite) {
    if (copy) {
      throw new Refusal(word("owed.copy", reference));
    }
    if (!nothing() && despite == null) {
      throw new Refusal(word("owed", reference, said()));
    }
  }

  /// A rule under which a file goes, with what in it was left undone, and why.
  public String rule(String rule, @Nullable LeftUndone despite) {
    return nothing() || despite == null ? rule : rule + "; " + said() + ": " + despite.label();
  }

  private static String word(String key, Object... arguments) {
    return Wording.of("keeping").text(key, arguments);
  }
}
