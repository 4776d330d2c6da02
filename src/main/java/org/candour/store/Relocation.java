package org.candour.store;

import static org.candour.store.schema.Tables.CHAIN_HEAD;
import static org.candour.store.schema.Tables.ENTRY;
import static org.candour.store.schema.Tables.FILE;
import static org.candour.store.schema.Tables.LISTED_VALUE;
import static org.candour.store.schema.Tables.REGISTER_INFO;
import static org.candour.store.schema.Tables.SETTING;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.store.chain.Chain;
import org.candour.store.engine.Batch;
import org.candour.store.engine.Cells;
import org.candour.store.engine.Database;
import org.candour.store.engine.Engine;
import org.candour.store.projection.Basis;
import org.candour.store.projection.Projector;
import org.candour.store.schema.DefaultSchema;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Carries all that is on record from one register to another, in its order and with the same
/// hashes. What is worked out from the entries is not carried: it is worked out again where they
/// arrive. Nothing is left out that is not named here.
final class Relocation {
  private static final int ROWS_AT_ONCE = 200;

  /// What belongs to the place and not to the register: its backups, its mark of having moved, and
  /// the mark of its projection.
  private static final Condition OF_THE_PLACE =
      SETTING.NAME.like("backup.%").or(SETTING.NAME.in(Moved.NAME, Basis.NAME, Compacting.NAME));

  private final Database from;

  Relocation(Database from) {
    this.from = from;
  }

  /// Every table that is not worked out, those first to which others point.
  static List<Table<?>> tables() {
    Set<String> projected =
        Projector.SHEETS.stream().map(sheet -> sheet.table().getName()).collect(Collectors.toSet());
    List<Table<?>> first = List.of(REGISTER_INFO, SETTING, LISTED_VALUE, FILE, ENTRY);
    List<Table<?>> tables = new ArrayList<>(first);
    DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
        .filter(table -> !projected.contains(table.getName()))
        .filter(table -> !first.contains(table) && !table.equals(CHAIN_HEAD))
        .forEach(tables::add);
    return tables;
  }

  /// Puts everything in; the transaction belongs to the caller.
  void carry(DSLContext to) {
    if (to.fetchExists(REGISTER_INFO)) {
      throw new Unusable(Wording.of("store").text("move.taken"));
    }
    boolean linksItself = Engine.of(to) == Engine.POSTGRES;
    if (linksItself) {
      to.insertInto(CHAIN_HEAD)
          .set(CHAIN_HEAD.ID, 1L)
          .set(CHAIN_HEAD.ENTRY_ID, 0L)
          .set(CHAIN_HEAD.HASH, Chain.beginning())
          .execute();
    }
    for (Table<?> table : tables()) {
      carry(table, to);
    }
    if (linksItself) {
      // The head of the chain follows when a transaction ends; here it is compared before.
      to.execute("set constraints all immediate");
    } else {
      carry(CHAIN_HEAD, to);
    }
  }

  private void carry(Table<?> table, DSLContext to) {
    List<Record> rows = after(table, null);
    while (!rows.isEmpty()) {
      List<Record> some = rows;
      to.connection(connection -> put(table, some, connection, Engine.of(to)));
      rows = after(table, rows.getLast());
    }
  }

  private static void put(Table<?> table, List<Record> rows, Connection connection, Engine engine)
      throws SQLException {
    String names =
        Stream.of(table.fields())
            .map(field -> '"' + field.getName() + '"')
            .collect(Collectors.joining(", "));
    String places = names.replaceAll("\"[^\"]+\"", "?");
    String sql = "insert into \"%s\" (%s) values (%s)".formatted(table.getName(), names, places);
    try (Batch batch = new Batch(Cells.of(engine), connection.prepareStatement(sql))) {
      for (Record row : rows) {
        batch.add(row.intoArray());
      }
      batch.flush();
    }
  }

  private List<Record> after(Table<?> table, @Nullable Record last) {
    return from.wholly(() -> from.read(sql -> rows(sql, table, last)));
  }

  /// The next rows in the order of the key; letters are sorted alike by every engine.
  private static List<Record> rows(DSLContext sql, Table<?> table, @Nullable Record last) {
    List<Field<?>> key = new ArrayList<>();
    for (Field<?> field : key(table)) {
      boolean letters = field.getType() == String.class && Engine.of(sql) == Engine.POSTGRES;
      key.add(letters ? field.collate(DSL.collation("ucs_basic")) : field);
    }
    var sorted =
        sql.select(table.fields())
            .from(table)
            .where(table.equals(SETTING) ? OF_THE_PLACE.not() : DSL.noCondition())
            .orderBy(key);
    return List.copyOf(
        last == null
            ? sorted.limit(ROWS_AT_ONCE).fetch()
            : sorted
                .seek(key(table).stream().map(last::get).toArray())
                .limit(ROWS_AT_ONCE)
                .fetch());
  }

  private static List<? extends Field<?>> key(Table<?> table) {
    return Objects.requireNonNull(table.getPrimaryKey(), table.getName() + " has no key")
        .getFields();
  }

  /// Compares every row of every table that was carried, and the head of the chain.
  ///
  /// @throws Unusable naming the first table that differs
  void compare(DSLContext to) {
    List<Table<?>> tables = new ArrayList<>(tables());
    tables.add(CHAIN_HEAD);
    for (Table<?> table : tables) {
      List<Record> wanted = after(table, null);
      List<Record> there = rows(to, table, null);
      while (alike(wanted, there) && !wanted.isEmpty()) {
        Record last = wanted.getLast();
        wanted = after(table, last);
        there = rows(to, table, last);
      }
      if (!wanted.isEmpty() || !there.isEmpty()) {
        throw new Unusable(Wording.of("store").text("move.differs", table.getName()));
      }
    }
  }

  private static boolean alike(List<Record> wanted, List<Record> there) {
    return Arrays.deepEquals(
        wanted.stream().map(Record::intoArray).toArray(),
        there.stream().map(Record::intoArray).toArray());
  }
}
