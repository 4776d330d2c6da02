package org.candour.store;

import static org.candour.store.schema.Tables.SETTING;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.casework.CaseFile;
import org.candour.casework.Unsent;
import org.candour.procedure.fold.Loose;
import org.candour.procedure.keeping.NamesHeld;
import org.candour.procedure.state.OmbudsmanCase;
import org.candour.store.engine.Database;
import org.candour.store.engine.Engine;
import org.candour.store.engine.Words;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Half-typed answers among the settings of the register, each person's under their own name.
final class StoredUnsent implements Unsent {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// After the last character of a place, so that file 5 is not taken for file 52.
  private static final String END = "\n";

  private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

  private final Database database;
  private final String prefix;

  StoredUnsent(Database database, String person) {
    this.database = database;
    // On a server its policies tell whose it is by what comes before the first point.
    String key = Words.key(person);
    this.prefix =
        "unsent." + (database.engine() == Engine.SQLITE ? key : key.replace('.', ',')) + ".";
  }

  @Override
  public Map<String, String> at(String place) {
    return database.read(sql ->
        sql.select(SETTING.CONTENT)
            .from(SETTING)
            .where(SETTING.NAME.eq(prefix + place))
            .fetchOptional(SETTING.CONTENT)
            .map(StoredUnsent::read)
            .orElse(Map.of()));
  }

  private static Map<String, String> read(String text) {
    try {
      return JSON.readValue(text, ANSWERS);
    } catch (JsonProcessingException foreign) {
      return Map.of();
    }
  }

  @Override
  public void keep(String place, Map<String, String> typed) {
    boolean nothing = typed.values().stream().allMatch(String::isBlank);
    database.write(sql -> {
      if (nothing) {
        return sql.deleteFrom(SETTING).where(SETTING.NAME.eq(prefix + place)).execute();
      }
      StoredPreferences.put(sql, prefix + place, written(typed));
      return 1;
    });
  }

  private static String written(Map<String, String> typed) {
    try {
      return JSON.writeValueAsString(typed);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Cannot keep what was typed", impossible);
    }
  }

  /// Forgets what anybody has half typed about a file, under its number or any reference of it or
  /// its contacts of the Ombudsman.
  static void forget(DSLContext sql, CaseFile file) {
    List<String> about = new ArrayList<>();
    about.add(".response " + file.id() + END);
    about.add("[file=" + file.id() + "]");
    about.add("[file=" + file.id() + ",");
    for (String reference : NamesHeld.references(file.entries())) {
      about.add("reference=" + reference + "]");
      about.add("search=" + reference + "]");
    }
    for (OmbudsmanCase contact : Loose.of(file.entries()).ombudsman()) {
      about.add("ombudsmanReference=" + contact.reference() + "]");
    }
    if (Engine.of(sql) == Engine.POSTGRES) {
      sql.fetch("select forget_typed({0})", DSL.val(about.toArray(String[]::new)));
    } else {
      sql.deleteFrom(SETTING)
          .where(SETTING.NAME.startsWith("unsent."))
          .and(DSL.or(about.stream().map(SETTING.NAME.concat(END)::contains).toList()))
          .execute();
    }
  }

  @Override
  public List<String> places() {
    return database.read(sql ->
        sql.select(SETTING.NAME)
            .from(SETTING)
            .where(SETTING.NAME.startsWith(prefix))
            .orderBy(SETTING.NAME)
            .fetch(row -> row.value1().substring(prefix.length())));
  }
}
