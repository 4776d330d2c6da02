package org.candour.store;

import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.OWN_FIELD;
import static org.candour.store.schema.Tables.SAVED_VIEW;
import static org.candour.store.schema.Tables.USER_FIELD;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.casework.grid.Column.Kind;
import org.candour.casework.grid.OwnField;
import org.candour.casework.grid.View;
import org.candour.store.engine.Database;
import org.candour.store.engine.Words;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Views that were saved, and the council's own fields: those that were added, and those that came
/// in with a workbook, which hold text until somebody says otherwise.
final class SavedGrid {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final Database database;

  SavedGrid(Database database) {
    this.database = database;
  }

  List<View> views() {
    return database.read(sql ->
        sql.selectFrom(SAVED_VIEW)
            .orderBy(SAVED_VIEW.NAME_KEY)
            .fetch(row -> view(row.getContent())));
  }

  private static View view(String content) {
    try {
      return JSON.readValue(content, View.class);
    } catch (JsonProcessingException foreign) {
      throw new IllegalStateException("Cannot read a saved view", foreign);
    }
  }

  void keep(View view) {
    String content;
    try {
      content = JSON.writeValueAsString(view);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Cannot write a view", impossible);
    }
    database.write(sql ->
        sql.insertInto(SAVED_VIEW, SAVED_VIEW.NAME_KEY, SAVED_VIEW.NAME, SAVED_VIEW.CONTENT)
            .values(Words.key(view.name()), view.name(), content)
            .onConflict(SAVED_VIEW.NAME_KEY)
            .doUpdate()
            .set(SAVED_VIEW.NAME, view.name())
            .set(SAVED_VIEW.CONTENT, content)
            .execute());
  }

  void forget(String name) {
    database.write(
        sql -> sql.deleteFrom(SAVED_VIEW).where(SAVED_VIEW.NAME_KEY.eq(Words.key(name))).execute());
  }

  List<OwnField> fields() {
    return database.read(sql -> {
      Map<String, OwnField> fields = new LinkedHashMap<>();
      sql.selectFrom(OWN_FIELD)
          .orderBy(OWN_FIELD.NAME_KEY)
          .forEach(row ->
              fields.put(
                  row.getName(),
                  new OwnField(
                      row.getName(),
                      Kind.valueOf(row.getKind()),
                      row.getOptions().lines().toList())));
      found(sql)
          .forEach(name -> fields.putIfAbsent(name, new OwnField(name, Kind.TEXT, List.of())));
      return List.copyOf(fields.values());
    });
  }

  /// Looks once for each name, along the index. Details of other rows, such as `points/1/x`, are no
  /// fields of a complaint.
  private static List<String> found(DSLContext sql) {
    List<String> names = new java.util.ArrayList<>();
    String last = "";
    while (true) {
      String next =
          sql.select(DSL.min(USER_FIELD.NAME))
              .from(USER_FIELD)
              .where(USER_FIELD.NAME.gt(last))
              .fetchSingle()
              .value1();
      if (next == null) {
        return names;
      }
      last = next;
      if (!next.matches("[a-z_]+/[^/]+/.+") && ofComplaint(sql, next)) {
        names.add(next);
      }
    }
  }

  private static boolean ofComplaint(DSLContext sql, String name) {
    return sql.fetchExists(
        DSL.selectOne()
            .from(USER_FIELD)
            .join(COMPLAINT)
            .on(COMPLAINT.ID.eq(USER_FIELD.FILE_ID))
            .where(USER_FIELD.NAME.eq(name)));
  }

  void keep(OwnField field) {
    database.write(sql ->
        sql.insertInto(
                OWN_FIELD, OWN_FIELD.NAME_KEY, OWN_FIELD.NAME, OWN_FIELD.KIND, OWN_FIELD.OPTIONS)
            .values(
                Words.key(field.name()),
                field.name(),
                field.kind().name(),
                String.join("\n", field.options()))
            .onConflict(OWN_FIELD.NAME_KEY)
            .doUpdate()
            .set(OWN_FIELD.NAME, field.name())
            .set(OWN_FIELD.KIND, field.kind().name())
            .set(OWN_FIELD.OPTIONS, String.join("\n", field.options()))
            .execute());
  }
}
