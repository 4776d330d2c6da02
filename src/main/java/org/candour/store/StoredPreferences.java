package org.candour.store;

import static org.candour.store.schema.Tables.LISTED_VALUE;
import static org.candour.store.schema.Tables.SETTING;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.candour.access.Act;
import org.candour.access.Pass;
import org.candour.casework.Preferences;
import org.candour.store.engine.Database;
import org.candour.store.engine.Words;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Settings and open lists in the database. A value stands once on its list, whatever its case.
final class StoredPreferences implements Preferences {
  private final Database database;
  private final Runnable kept;

  /// Names under which words of reports and what was learned of a spreadsheet are kept.
  private static final List<String> REPORTS = List.of("report.", "letter-");

  private final Supplier<Pass> pass;

  /// @param kept is told of every setting kept, within the same transaction
  StoredPreferences(Database database, Runnable kept, Supplier<Pass> pass) {
    this.pass = pass;
    this.database = database;
    this.kept = kept;
  }

  @Override
  public Optional<String> setting(String name) {
    return database.glance(sql ->
        sql.select(SETTING.CONTENT)
            .from(SETTING)
            .where(SETTING.NAME.eq(name))
            .fetchOptional(SETTING.CONTENT));
  }

  @Override
  public Function<String, Optional<String>> settings() {
    Map<String, String> all =
        database.glance(sql ->
            sql.select(SETTING.NAME, SETTING.CONTENT)
                .from(SETTING)
                .where(SETTING.NAME.notLike("report%"))
                .fetchMap(SETTING.NAME, SETTING.CONTENT));
    return name -> Optional.ofNullable(all.get(name));
  }

  @Override
  public void keep(String name, String value) {
    pass.get().ask(act(name));
    database.write(sql -> {
      put(sql, name, value);
      kept.run();
      return value;
    });
  }

  private static Act act(String name) {
    if (name.startsWith("bringin.")) {
      return Act.BRING_IN;
    }
    return REPORTS.stream().anyMatch(name::startsWith) ? Act.MAKE_REPORTS : Act.SETTINGS;
  }

  static void put(DSLContext sql, String name, String value) {
    sql.insertInto(SETTING, SETTING.NAME, SETTING.CONTENT)
        .values(name, value)
        .onConflict(SETTING.NAME)
        .doUpdate()
        .set(SETTING.CONTENT, value)
        .execute();
  }

  @Override
  public List<String> values(OpenList list) {
    return database.read(sql ->
        sql.select(LISTED_VALUE.VALUE)
            .from(LISTED_VALUE)
            .where(LISTED_VALUE.LIST.eq(name(list)))
            .orderBy(LISTED_VALUE.POSITION, LISTED_VALUE.VALUE_KEY)
            .fetch(LISTED_VALUE.VALUE));
  }

  @Override
  public String add(OpenList list, String value) {
    // A value that is on no list yet comes with what is being recorded.
    if (!pass.get().may(Act.SETTINGS)) {
      pass.get().ask(Act.COMPLIMENT);
    }
    return database.write(sql -> add(sql, name(list), value.strip()));
  }

  private static String add(DSLContext sql, String list, String value) {
    String key = Words.key(value);
    String known =
        sql.select(LISTED_VALUE.VALUE)
            .from(LISTED_VALUE)
            .where(LISTED_VALUE.LIST.eq(list).and(LISTED_VALUE.VALUE_KEY.eq(key)))
            .fetchOne(LISTED_VALUE.VALUE);
    if (known != null) {
      return known;
    }
    long last =
        sql.select(DSL.coalesce(DSL.max(LISTED_VALUE.POSITION), 0L))
            .from(LISTED_VALUE)
            .where(LISTED_VALUE.LIST.eq(list))
            .fetchSingle()
            .value1();
    sql.insertInto(LISTED_VALUE)
        .set(LISTED_VALUE.LIST, list)
        .set(LISTED_VALUE.VALUE_KEY, key)
        .set(LISTED_VALUE.VALUE, value)
        .set(LISTED_VALUE.POSITION, last + 1)
        .set(LISTED_VALUE.IS_RETIRED, false)
        .execute();
    return value;
  }

  private static String name(OpenList list) {
    return list.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
