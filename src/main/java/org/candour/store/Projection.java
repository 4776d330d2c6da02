package org.candour.store;

import static org.candour.store.schema.Tables.ENTRY;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.candour.casework.Register.Fault;
import org.candour.domain.time.WorkingCalendar;
import org.candour.store.engine.Database;
import org.candour.store.engine.Sql;
import org.candour.store.projection.AsAt;
import org.candour.store.projection.Basis;
import org.candour.store.projection.Projector;
import org.candour.store.projection.Rebuild;

/// The tables of the present state, worked out from the entries. They rest on a calendar and on the
/// council's settings: when either has changed since they were made, they are made again in the
/// same transaction, so that no due day is ever shown by an older rule.
public final class Projection {
  private final Database database;
  private final WorkingCalendar shipped;
  private final Function<String, Optional<String>> setting;
  private final Projector projector;

  /// @param shipped the calendar before the council's own days
  Projection(
      Database database, WorkingCalendar shipped, Function<String, Optional<String>> setting) {
    this.database = database;
    this.shipped = shipped;
    this.setting = setting;
    this.projector = new Projector(Basis.of(shipped, setting));
  }

  Projector projector() {
    return projector;
  }

  /// The calendar it rests on, the council's own days among its days.
  WorkingCalendar calendar() {
    return projector.basis().calendar();
  }

  /// Makes it again if it rests on what no longer holds. Whoever is not shown every case leaves
  /// that to somebody who is.
  void settle() {
    Basis basis = Basis.of(shipped, setting);
    boolean same = setting.apply(Basis.NAME).filter(basis.mark()::equals).isPresent();
    if (!same && database.seesAll()) {
      restOn(basis);
    }
  }

  private void restOn(Basis basis) {
    Basis before = projector.basis();
    projector.restOn(basis);
    try {
      database.write(sql -> {
        rebuild();
        StoredPreferences.put(sql, Basis.NAME, basis.mark());
        return basis;
      });
    } catch (RuntimeException failed) {
      projector.restOn(before);
      throw failed;
    }
  }

  /// Works it out anew from the chronology.
  void rebuild() {
    database.write(
        sql -> database.wholly(() -> Sql.quietly(() -> new Rebuild(database, projector).run())));
  }

  /// Where it differs from a new fold, and what else is damaged.
  List<Fault> check() {
    return database.look(() -> database.wholly(this::faults));
  }

  private List<Fault> faults() throws SQLException {
    return new Checker(database.connection(), database.engine(), projector).check();
  }

  /// Whether nothing has come to be known after that day.
  public boolean allKnownBy(LocalDate day) {
    return database.wholly(
        () -> !database.read(sql -> sql.fetchExists(ENTRY, ENTRY.KNOWN_ON.gt(day))));
  }

  /// The register as it was known at the end of a day; to be closed by whoever asks for it.
  public Database asAt(LocalDate day) {
    return AsAt.of(database, projector, day);
  }
}
