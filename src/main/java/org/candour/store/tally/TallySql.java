package org.candour.store.tally;

import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.INDICATOR;
import static org.candour.store.schema.Tables.POINT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.candour.domain.Procedure;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;
import org.candour.figures.Breakdown;
import org.candour.figures.Count;
import org.candour.figures.ListOrder;
import org.candour.figures.Suspicion;
import org.candour.figures.Tallies;
import org.candour.figures.Tally;
import org.candour.store.engine.Engine;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Counts for the figures with SQL that is the same on both engines. Good for one task on the
/// register's thread.
final class TallySql implements Tallies {
  private final DSLContext sql;
  private final UnaryOperator<List<CaseBehind>> readable;
  private final LocalDate asAt;
  private final TallySpelling spelling;
  private final Map<Scope, Tally> counted;

  /// @param readable leaves of the cases behind a number those that may be shown
  /// @param counted what is known already of the same moment; it is added to
  TallySql(
      DSLContext sql,
      LocalDate asAt,
      UnaryOperator<List<CaseBehind>> readable,
      Map<Scope, Tally> counted) {
    this.counted = counted;
    this.readable = readable;
    this.sql = sql;
    this.asAt = asAt;
    this.spelling = new TallySpelling(sql, asAt);
  }

  @Override
  public LocalDate asAt() {
    return asAt;
  }

  @Override
  public ListOrder order() {
    return spelling.order();
  }

  @Override
  public Tally tally(Period period) {
    return counted.computeIfAbsent(Scope.whole(period), this::count);
  }

  @Override
  public Tally tally(Period period, Set<Count> counts, Set<Breakdown> breakdowns) {
    return counted.computeIfAbsent(new Scope(period, counts, breakdowns), this::count);
  }

  private Tally count(Scope scope) {
    Map<Count, Long> counts = new EnumMap<>(Count.class);
    Map<Breakdown, Map<String, Long>> breakdowns = new EnumMap<>(Breakdown.class);
    for (TallyAsk whole : new TallyAsks(scope.period(), asAt).all()) {
      TallyAsk ask = whole.only(scope.counts(), scope.breakdowns());
      if (!ask.isEmpty()) {
        ask.query(sql).fetch().forEach(row -> add(ask, row, counts, breakdowns));
      }
    }
    return new Tally(counts, breakdowns);
  }

  private void add(
      TallyAsk ask,
      Record row,
      Map<Count, Long> counts,
      Map<Breakdown, Map<String, Long>> breakdowns) {
    int place = ask.labels().size();
    for (TallyAsk.Cut cut : ask.cuts()) {
      String label =
          spelling.spell(cut.breakdown(), row.get(ask.labels().indexOf(cut.label()), String.class));
      breakdowns
          .computeIfAbsent(cut.breakdown(), b -> new TreeMap<>())
          .merge(label, number(row, place++), Long::sum);
    }
    for (TallyAsk.Part part : ask.parts()) {
      counts.merge(part.count(), number(row, place++), Long::sum);
    }
  }

  private static long number(Record row, int place) {
    return Objects.requireNonNull((Number) row.get(place)).longValue();
  }

  @Override
  public Map<String, BigDecimal> indicators(FinancialYear year) {
    Map<String, BigDecimal> values = new TreeMap<>();
    sql.select(INDICATOR.INDICATOR_, INDICATOR.VALUE)
        .from(INDICATOR)
        .where(INDICATOR.FINANCIAL_YEAR.in(year.label(), year.slashed(), year.full()))
        .orderBy(INDICATOR.FILE_ID, INDICATOR.POSITION)
        .forEach(row -> enter(values, spelling.indicator(row.value1()), number(row.value2())));
    return values;
  }

  /// The last entry counts, also when it takes the number away.
  private static void enter(
      Map<String, BigDecimal> values, String name, @Nullable BigDecimal value) {
    values.remove(name);
    if (value != null) {
      values.put(name, value);
    }
  }

  private static @Nullable BigDecimal number(String text) {
    String bare = text.replace(",", "").replace("%", "").replace("£", "").strip();
    return bare.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(bare) : null;
  }

  @Override
  public List<CaseBehind> behind(Count count, Period period) {
    for (TallyAsk ask : new TallyAsks(period, asAt).all()) {
      for (TallyAsk.Part part : ask.parts()) {
        if (part.count() == count) {
          return complaints(ask, part.measure().when());
        }
      }
    }
    return List.of();
  }

  @Override
  public List<CaseBehind> behind(Breakdown breakdown, String label, Period period) {
    for (TallyAsk ask : new TallyAsks(period, asAt).all()) {
      for (TallyAsk.Cut cut : ask.cuts()) {
        if (cut.breakdown() == breakdown) {
          return complaints(ask, cut.measure().when().and(spelt(ask, cut, label)));
        }
      }
    }
    return List.of();
  }

  @Override
  public List<CaseBehind> about(String section, Period period) {
    return about(section, COMPLAINT.RECEIVED_ON.between(period.first(), period.last()));
  }

  @Override
  public List<CaseBehind> upheldAbout(String section, Period period) {
    return about(
        section,
        COMPLAINT.STAGE1_RESOLVED_ON.between(period.first(), period.last()).and(Stage1Asks.UPHELD));
  }

  private List<CaseBehind> about(String section, Condition those) {
    Condition statutory = COMPLAINT.PROCEDURE.eq(Procedure.CHILDREN_STATUTORY.label());
    Condition point =
        DSL.exists(
            DSL.selectOne()
                .from(POINT)
                .where(POINT.COMPLAINT_ID.eq(COMPLAINT.ID))
                .and(POINT.SECTION.eq(section)));
    return complaints(new TallyAsk(COMPLAINT, COMPLAINT.ID, statutory.and(those)), point);
  }

  @Override
  public List<CaseBehind> longest(Period period) {
    Condition resolved =
        COMPLAINT
            .PROCEDURE
            .eq(Procedure.CHILDREN_STATUTORY.label())
            .and(COMPLAINT.STAGE1_RESOLVED_ON.between(period.first(), period.last()));
    Long most =
        sql.select(DSL.max(COMPLAINT.STAGE1_TAKEN))
            .from(COMPLAINT)
            .where(resolved)
            .fetchSingle()
            .value1();
    return most == null
        ? List.of()
        : complaints(
            new TallyAsk(COMPLAINT, COMPLAINT.ID, resolved), COMPLAINT.STAGE1_TAKEN.eq(most));
  }

  /// A condition for the spellings in the register that are printed as that label.
  private Condition spelt(TallyAsk ask, TallyAsk.Cut cut, String label) {
    List<@Nullable String> written =
        sql
            .selectDistinct(cut.label())
            .from(ask.from())
            .where(ask.within())
            .fetch(cut.label())
            .stream()
            .filter(text -> spelling.spell(cut.breakdown(), text).equals(label))
            .toList();
    Condition any = cut.label().in(written.stream().filter(Objects::nonNull).toList());
    return written.contains(null) ? any.or(cut.label().isNull()) : any;
  }

  private List<CaseBehind> complaints(TallyAsk ask, Condition when) {
    // To count, a server shows nothing that says who a complaint is about.
    boolean shared = Engine.of(sql) == Engine.POSTGRES;
    var named = COMPLAINT.as("named");
    Table<?> seen = shared ? DSL.table("public.complaint as named") : named;
    return readable.apply(
        sql.select(named.ID, named.REFERENCE)
            .from(seen)
            .where(
                named.ID.in(
                    DSL.select(ask.complaint()).from(ask.from()).where(ask.within()).and(when)))
            .orderBy(named.RECEIVED_ON, named.ID)
            .fetch(row -> new CaseBehind(row.value1(), row.value2())));
  }

  @Override
  public List<CaseBehind> suspects(Set<Suspicion> suspicions, Period period) {
    Condition any = DSL.or(suspicions.stream().map(s -> suspicion(s, period)).toList());
    Table<?> complaints = COMPLAINT;
    Condition statutory = COMPLAINT.PROCEDURE.eq(Procedure.CHILDREN_STATUTORY.label());
    return complaints(new TallyAsk(complaints, COMPLAINT.ID, statutory), any);
  }

  private static Condition suspicion(Suspicion suspicion, Period period) {
    Condition left = COMPLAINT.STAGE1_EXIT_ON.between(period.first(), period.last());
    return switch (suspicion) {
      case NO_DAYS_TAKEN ->
          COMPLAINT
              .STAGE1_RESOLVED_ON
              .between(period.first(), period.last())
              .and(COMPLAINT.STAGE1_TAKEN.isNull());
      case LEFT_BEFORE_RECEIVED ->
          COMPLAINT
              .STAGE1_EXIT_ON
              .lt(COMPLAINT.RECEIVED_ON)
              .and(left.or(COMPLAINT.RECEIVED_ON.between(period.first(), period.last())));
      case LEFT_UNCLEARLY -> left.and(ways().ne(1));
    };
  }

  private static Field<Integer> ways() {
    return one(COMPLAINT.STAGE1_RESOLVED_ON)
        .plus(one(COMPLAINT.STAGE1_WITHDRAWN_ON))
        .plus(one(COMPLAINT.STAGE1_MOVED_ON));
  }

  private static Field<Integer> one(Field<LocalDate> way) {
    return DSL.when(way.eq(COMPLAINT.STAGE1_EXIT_ON), 1).otherwise(0);
  }
}
