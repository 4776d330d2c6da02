package org.candour.store.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.candour.figures.Breakdown;
import org.candour.figures.Count;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// One statement that counts: the rows within a condition, in several parts and by several labels
/// at once. The complaints behind a number are found by the same conditions.
///
/// @param complaint the column that names the complaint a row belongs to
final class TallyAsk {
  private final Table<?> from;
  private final Field<Long> complaint;
  private final Condition within;
  private final List<Part> parts = new ArrayList<>();
  private final List<Cut> cuts = new ArrayList<>();

  TallyAsk(Table<?> from, Field<Long> complaint, Condition within) {
    this.from = from;
    this.complaint = complaint;
    this.within = within;
  }

  /// What is added up: rows that meet a condition, or an amount in them.
  record Measure(Condition when, @Nullable Field<Long> amount) {
    Field<? extends Number> expression() {
      return amount == null
          ? DSL.count().filterWhere(when)
          : DSL.coalesce(DSL.sum(amount).filterWhere(when), DSL.inline(java.math.BigDecimal.ZERO));
    }
  }

  /// A number of its own.
  record Part(Count count, Measure measure) {}

  /// A number for each label.
  record Cut(Breakdown breakdown, Field<String> label, Measure measure) {}

  TallyAsk part(Count count) {
    return part(count, DSL.noCondition());
  }

  TallyAsk part(Count count, Condition when) {
    parts.add(new Part(count, new Measure(when, null)));
    return this;
  }

  TallyAsk sum(Count count, Field<Long> amount) {
    parts.add(new Part(count, new Measure(DSL.noCondition(), amount)));
    return this;
  }

  TallyAsk cut(Breakdown breakdown, Field<String> label) {
    return cut(breakdown, label, DSL.noCondition());
  }

  TallyAsk cut(Breakdown breakdown, Field<String> label, Condition when) {
    cuts.add(new Cut(breakdown, label, new Measure(when, null)));
    return this;
  }

  TallyAsk sumBy(Breakdown breakdown, Field<String> label, Field<Long> amount) {
    cuts.add(new Cut(breakdown, label, new Measure(DSL.noCondition(), amount)));
    return this;
  }

  /// As much of it as these are counted by.
  TallyAsk only(Set<Count> counts, Set<Breakdown> breakdowns) {
    TallyAsk some = new TallyAsk(from, complaint, within);
    parts.stream().filter(part -> counts.contains(part.count())).forEach(some.parts::add);
    cuts.stream().filter(cut -> breakdowns.contains(cut.breakdown())).forEach(some.cuts::add);
    return some;
  }

  boolean isEmpty() {
    return parts.isEmpty() && cuts.isEmpty();
  }

  /// What the register is asked: its labels, its cuts, its parts, in this order.
  ResultQuery<? extends Record> query(DSLContext sql) {
    List<Field<?>> fields = new ArrayList<>(labels());
    cuts.forEach(cut -> fields.add(cut.measure().expression()));
    parts.forEach(part -> fields.add(part.measure().expression()));
    return sql.select(fields).from(from).where(within).groupBy(labels());
  }

  Table<?> from() {
    return from;
  }

  Field<Long> complaint() {
    return complaint;
  }

  Condition within() {
    return within;
  }

  List<Part> parts() {
    return parts;
  }

  List<Cut> cuts() {
    return cuts;
  }

  /// The labels it cuts by, each once.
  List<Field<String>> labels() {
    return cuts.stream().map(Cut::label).distinct().toList();
  }
}
