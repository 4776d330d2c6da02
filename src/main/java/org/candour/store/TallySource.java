package org.candour.store;

import java.time.LocalDate;
import java.util.function.Function;
import org.candour.casework.Register;
import org.candour.figures.FigureSource;
import org.candour.figures.Tallies;

/// The figures of a register that this store keeps.
public final class TallySource implements FigureSource {
  private final StoredRegister register;

  private TallySource(StoredRegister register) {
    this.register = register;
  }

  /// Where the figures of an open register come from.
  public static TallySource of(Register register) {
    if (register instanceof StoredRegister stored) {
      return new TallySource(stored);
    }
    throw new IllegalArgumentException("Not a register of this store: " + register);
  }

  @Override
  public <T> T now(LocalDate today, Function<Tallies, T> work) {
    return register.database().count(sql -> work.apply(new TallySql(sql, today)));
  }

  /// The lists are the council's own and not of any day: their spelling is the one of today.
  @Override
  public <T> T asAt(LocalDate day, Function<Tallies, T> work) {
    if (register.allKnownBy(day)) {
      return now(day, work);
    }
    try (Database then = register.asAt(day)) {
      TallyLists.copy(register.database(), then);
      return then.read(sql -> work.apply(new TallySql(sql, day)));
    }
  }
}
