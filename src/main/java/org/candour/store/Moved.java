package org.candour.store;

import static org.candour.store.schema.Tables.SETTING;

import java.time.LocalDate;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.jooq.DSLContext;

/// The mark of a register that was moved elsewhere: nobody works on in what was left behind.
final class Moved {
  /// The setting that holds the mark; the database of a team takes no entry while it is there.
  static final String NAME = "moved";

  private Moved() {}

  static String mark(DSLContext sql, String where) {
    StoredPreferences.put(sql, NAME, LocalDate.now(java.time.ZoneId.systemDefault()) + " " + where);
    return where;
  }

  static int unmark(DSLContext sql) {
    return sql.deleteFrom(SETTING).where(SETTING.NAME.eq(NAME)).execute();
  }

  static boolean refuse(DSLContext sql, String place) {
    sql.select(SETTING.CONTENT)
        .from(SETTING)
        .where(SETTING.NAME.eq(NAME))
        .fetchOptional(SETTING.CONTENT)
        .ifPresent(said -> {
          String[] told = said.split(" ", 2);
          throw new Unusable(
              Wording.of("store").text("moved", place, LocalDate.parse(told[0]), told[1]));
        });
    return false;
  }
}
