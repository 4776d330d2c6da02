package org.candour.store.tally;

import static org.candour.store.schema.Tables.LISTED_VALUE;

import java.util.List;
import org.candour.store.engine.Database;
import org.jooq.Record5;
import org.jooq.Row5;

/// Takes the council's lists along to a register of an earlier day.
final class TallyLists {
  private TallyLists() {}

  static int copy(Database now, Database then) {
    List<Row5<String, String, String, Long, Boolean>> lists =
        now.read(sql ->
            sql.select(
                    LISTED_VALUE.LIST,
                    LISTED_VALUE.VALUE_KEY,
                    LISTED_VALUE.VALUE,
                    LISTED_VALUE.POSITION,
                    LISTED_VALUE.IS_RETIRED)
                .from(LISTED_VALUE)
                .fetch(Record5::valuesRow));
    return lists.isEmpty()
        ? 0
        : then.write(sql ->
            sql.insertInto(
                    LISTED_VALUE,
                    LISTED_VALUE.LIST,
                    LISTED_VALUE.VALUE_KEY,
                    LISTED_VALUE.VALUE,
                    LISTED_VALUE.POSITION,
                    LISTED_VALUE.IS_RETIRED)
                .valuesOfRows(lists)
                .execute());
  }
}
