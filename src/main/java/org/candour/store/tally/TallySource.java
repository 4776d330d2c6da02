package org.candour.store.tally;

import static org.candour.store.schema.Tables.COMPLAINT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.candour.access.Act;
import org.candour.casework.Register;
import org.candour.figures.FigureSource;
import org.candour.figures.Tallies;
import org.candour.store.StoredRegister;
import org.candour.store.engine.Database;
import org.candour.store.engine.Engine;

/// The figures of a register that this store keeps.
public final class TallySource implements FigureSource {
  private final StoredRegister register;
  private final TallyMemory memory;

  private final boolean whole;

  private TallySource(StoredRegister register, boolean whole) {
    this.register = register;
    this.memory = new TallyMemory(register.database().engine());
    this.whole = whole;
  }

  /// Figures over everything, whoever is signed in, to compare a register with the place it moves
  /// to: nobody is shown them.
  public static FigureSource whole(StoredRegister register) {
    return new TallySource(register, true);
  }

  /// Where the figures of an open register come from.
  public static TallySource of(Register register) {
    if (register instanceof StoredRegister stored) {
      return new TallySource(stored, false);
    }
    throw new IllegalArgumentException("Not a register of this store: " + register);
  }

  @Override
  public <T> T now(LocalDate today, Function<Tallies, T> work) {
    if (whole) {
      return register
          .database()
          .countAll(sql -> work.apply(new TallySql(sql, today, all -> all, new HashMap<>())));
    }
    register.members().pass().ask(Act.READ_FIGURES);
    return register
        .database()
        .count(sql -> work.apply(new TallySql(sql, today, this::readable, memory.of(sql, today))));
  }

  /// Of the cases behind a number those that may be read.
  private List<Tallies.CaseBehind> readable(List<Tallies.CaseBehind> found) {
    Database now = register.database();
    if (!now.narrowed() || now.engine() == Engine.POSTGRES) {
      return found;
    }
    Set<Long> shown =
        now.read(sql ->
            sql.select(COMPLAINT.ID)
                .from(COMPLAINT)
                .where(COMPLAINT.ID.in(found.stream().map(Tallies.CaseBehind::file).toList()))
                .fetchSet(COMPLAINT.ID));
    return found.stream().filter(behind -> shown.contains(behind.file())).toList();
  }

  /// The lists are the council's own and not of any day: their spelling is the one of today.
  @Override
  public <T> T asAt(LocalDate day, Function<Tallies, T> work) {
    register.members().pass().ask(Act.READ_FIGURES);
    if (register.projection().allKnownBy(day)) {
      return now(day, work);
    }
    try (Database then = register.projection().asAt(day)) {
      TallyLists.copy(register.database(), then);
      then.narrow(register.sight());
      return then.count(sql -> work.apply(new TallySql(sql, day, this::readable, new HashMap<>())));
    }
  }
}
