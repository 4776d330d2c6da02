package org.candour.store.tally;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.candour.figures.Tally;
import org.candour.store.engine.Engine;
import org.jooq.DSLContext;

/// What was counted last of an open register. Nothing in it is older than the register is: as soon
/// as anybody has changed anything, or the day turns, all is forgotten.
final class TallyMemory {
  /// A moment of the register, by a mark that differs after every change.
  private record Moment(String mark, LocalDate today) {}

  private final Engine engine;
  private Moment moment = new Moment("", LocalDate.EPOCH);
  private Map<Scope, Tally> counted = new HashMap<>();

  TallyMemory(Engine engine) {
    this.engine = engine;
  }

  /// What is known of this moment, to be added to; asked within the work that counts.
  Map<Scope, Tally> of(DSLContext sql, LocalDate today) {
    Moment now = new Moment(mark(sql), today);
    if (!now.equals(moment)) {
      moment = now;
      counted = new HashMap<>();
    }
    return counted;
  }

  /// A file counts the changes of others and our own; a server tells which transactions are seen.
  private String mark(DSLContext sql) {
    String question =
        switch (engine) {
          case SQLITE ->
              "select (select data_version from pragma_data_version) || '.' || total_changes()";
          case POSTGRES -> "select cast(pg_current_snapshot() as text)";
        };
    return String.valueOf(sql.fetchSingle(question).get(0));
  }
}
