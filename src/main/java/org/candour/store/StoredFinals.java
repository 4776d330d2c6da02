package org.candour.store;

import static org.candour.store.schema.Tables.CHAIN_HEAD;
import static org.candour.store.schema.Tables.FINAL_REPORT;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.candour.access.Act;
import org.candour.access.Pass;
import org.candour.casework.Authorship;
import org.candour.casework.FinalReports;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.store.engine.Database;
import org.candour.store.engine.Engine;
import org.candour.store.schema.tables.records.FinalReportRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Final reports in the database, which itself refuses to change them.
final class StoredFinals implements FinalReports {
  private final Database database;
  private final Pass pass;

  StoredFinals(Database database, Pass pass) {
    this.database = database;
    this.pass = pass;
  }

  @Override
  public Kept keep(Supplier<Marked> drawn, Authorship who) {
    pass.ask(Act.PUBLISH);
    return database.write(sql -> {
      long last = still(sql);
      return kept(insert(sql, drawn.get(), last, who));
    });
  }

  /// Whoever adds an entry waits for the head of the chain; with it held, nothing comes in.
  private static long still(DSLContext sql) {
    return Engine.of(sql) == Engine.POSTGRES
        ? sql.fetchSingle("select entry_id from chain_hold()").get(0, Long.class)
        : sql.select(CHAIN_HEAD.ENTRY_ID).from(CHAIN_HEAD).fetchSingle(CHAIN_HEAD.ENTRY_ID);
  }

  private static FinalReportRecord insert(
      DSLContext sql, Marked report, long last, Authorship who) {
    FinalReportRecord row = sql.newRecord(FINAL_REPORT);
    row.setId(
        sql.select(DSL.coalesce(DSL.max(FINAL_REPORT.ID), 0L))
                .from(FINAL_REPORT)
                .fetchSingle()
                .value1()
            + 1);
    row.setKind(report.kind());
    row.setYear(report.year());
    row.setAsAtOn(report.asAt());
    row.setMarkedAt(who.recordedAt());
    row.setMarkedBy(who.author());
    row.setLastEntry(last);
    row.setFigures(report.figures());
    row.setWords(report.words());
    row.setPdf(report.pdf());
    row.setHash(hash(report.pdf()));
    row.insert();
    return row;
  }

  @Override
  public List<Kept> of(String kind, String year) {
    return where(FINAL_REPORT.KIND.eq(kind).and(FINAL_REPORT.YEAR.eq(year)));
  }

  @Override
  public List<Kept> all() {
    return where(DSL.noCondition());
  }

  private List<Kept> where(Condition condition) {
    return database.read(sql ->
        sql.selectFrom(FINAL_REPORT)
            .where(condition)
            .orderBy(FINAL_REPORT.ID.desc())
            .fetch(StoredFinals::kept));
  }

  @Override
  public byte[] pages(long id) {
    var row =
        database.read(sql ->
            sql.select(FINAL_REPORT.PDF, FINAL_REPORT.HASH)
                .from(FINAL_REPORT)
                .where(FINAL_REPORT.ID.eq(id))
                .fetchSingle());
    if (!Arrays.equals(hash(row.value1()), row.value2())) {
      throw new Unusable(Wording.of("store").text("final.damaged", id));
    }
    return row.value1();
  }

  private static Kept kept(FinalReportRecord row) {
    return new Kept(
        row.getId(),
        row.getKind(),
        row.getYear(),
        row.getAsAtOn(),
        row.getMarkedAt(),
        row.getMarkedBy(),
        row.getLastEntry(),
        row.getFigures(),
        row.getWords(),
        HexFormat.of().formatHex(row.getHash()));
  }

  private static byte[] hash(byte[] pdf) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(pdf);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("SHA-256 is part of every Java", impossible);
    }
  }
}
