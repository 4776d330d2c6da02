package org.candour.store.tally;

import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.COMPLAINT_CAUSE;
import static org.candour.store.schema.Tables.COMPLIMENT;
import static org.candour.store.schema.Tables.INDICATOR;
import static org.candour.store.schema.Tables.LISTED_VALUE;
import static org.candour.store.schema.Tables.OMBUDSMAN;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.candour.casework.Preferences.OpenList;
import org.candour.casework.Succession;
import org.candour.domain.ActionType;
import org.candour.domain.ComplainantType;
import org.candour.domain.CostCategory;
import org.candour.domain.Listed;
import org.candour.domain.Method;
import org.candour.domain.Outcome;
import org.candour.domain.Procedure;
import org.candour.figures.AgeBand;
import org.candour.figures.Breakdown;
import org.candour.figures.ListOrder;
import org.candour.store.StoredDirectory;
import org.candour.store.projection.Facts;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// How a label is spelt in a figure: as on its list, or, where it has none, as first entered.
/// Labels that differ only in case are one, and a service that has ended is counted under the one
/// that took its place.
final class TallySpelling {
  private final DSLContext sql;
  private final LocalDate asAt;
  private final Map<Breakdown, Map<String, String>> listed = new EnumMap<>(Breakdown.class);
  private final Map<Breakdown, Map<String, String>> entered = new EnumMap<>(Breakdown.class);
  private @Nullable Map<String, String> indicators;
  private @Nullable Succession succession;
  private @Nullable ListOrder order;

  TallySpelling(DSLContext sql, LocalDate asAt) {
    this.sql = sql;
    this.asAt = asAt;
  }

  String spell(Breakdown breakdown, @Nullable String label) {
    if (label == null || label.isBlank()) {
      return Breakdown.NOT_RECORDED;
    }
    if (breakdown == Breakdown.AGE) {
      return AgeBand.of(label);
    }
    return breakdown == Breakdown.SERVICE
        ? spelt(breakdown, succeeded(label))
        : spelt(breakdown, label);
  }

  /// The service under which one that has ended is compared (R067).
  private String succeeded(String service) {
    if (succession == null) {
      succession = Succession.of(StoredDirectory.units(sql), asAt);
    }
    return succession.counted(service);
  }

  private String spelt(Breakdown breakdown, String label) {
    String onList = listed.computeIfAbsent(breakdown, this::listed).get(key(label));
    return onList != null
        ? onList
        : entered.computeIfAbsent(breakdown, this::entered).getOrDefault(key(label), label.strip());
  }

  String indicator(String name) {
    if (indicators == null) {
      indicators = firstEntered(INDICATOR, INDICATOR.INDICATOR_, INDICATOR.FILE_ID);
    }
    return indicators.getOrDefault(key(name), name.strip());
  }

  /// The council's lists, one after the other, each in its order.
  ListOrder order() {
    if (order == null) {
      order =
          new ListOrder(
              sql.select(LISTED_VALUE.VALUE)
                  .from(LISTED_VALUE)
                  .orderBy(LISTED_VALUE.LIST, LISTED_VALUE.POSITION, LISTED_VALUE.VALUE_KEY)
                  .fetch(LISTED_VALUE.VALUE));
    }
    return order;
  }

  private Map<String, String> listed(Breakdown breakdown) {
    Map<String, String> spellings =
        switch (breakdown) {
          case SERVICE -> open(OpenList.SERVICE_AREA);
          case TEAM -> open(OpenList.TEAM);
          case CAUSE_RESOLVED, CAUSE_UPHELD -> open(OpenList.CAUSE);
          case COMPLAINANT -> closed(ComplainantType.values());
          case METHOD -> closed(Method.values());
          case REDIRECTED -> closed(Procedure.values());
          case OUTCOME, STAGE2_OUTCOME, STAGE3_OUTCOME -> closed(Outcome.values());
          case COST -> closed(CostCategory.values());
          case ACTION_TYPE -> closed(ActionType.values());
          case AGE, GENDER, ETHNICITY, DISABILITY, ORIENTATION, DECISION -> new HashMap<>();
        };
    spellings.put(key(Facts.MULTIPLE), Facts.MULTIPLE);
    spellings.put(key(Breakdown.NOT_RECORDED), Breakdown.NOT_RECORDED);
    return spellings;
  }

  private Map<String, String> entered(Breakdown breakdown) {
    return switch (breakdown) {
      case SERVICE -> firstEntered(COMPLAINT, COMPLAINT.SERVICE_AREA, COMPLAINT.ID);
      case TEAM -> firstEntered(COMPLIMENT, COMPLIMENT.TEAM, COMPLIMENT.FILE_ID);
      case CAUSE_RESOLVED, CAUSE_UPHELD ->
          firstEntered(COMPLAINT_CAUSE, COMPLAINT_CAUSE.CAUSE, COMPLAINT_CAUSE.COMPLAINT_ID);
      case GENDER -> firstEntered(COMPLAINT, COMPLAINT.CHILD_GENDER, COMPLAINT.ID);
      case ETHNICITY -> firstEntered(COMPLAINT, COMPLAINT.CHILD_ETHNICITY, COMPLAINT.ID);
      case DISABILITY -> firstEntered(COMPLAINT, COMPLAINT.CHILD_DISABILITY, COMPLAINT.ID);
      case ORIENTATION -> firstEntered(COMPLAINT, COMPLAINT.CHILD_SEXUAL_ORIENTATION, COMPLAINT.ID);
      case DECISION -> firstEntered(OMBUDSMAN, OMBUDSMAN.DECISION, OMBUDSMAN.FILE_ID);
      default -> Map.of();
    };
  }

  private Map<String, String> open(OpenList list) {
    Map<String, String> spellings = new HashMap<>();
    sql.select(LISTED_VALUE.VALUE)
        .from(LISTED_VALUE)
        .where(LISTED_VALUE.LIST.eq(list.name().toLowerCase(Locale.ROOT).replace('_', ' ')))
        .forEach(row -> spellings.put(key(row.value1()), row.value1()));
    return spellings;
  }

  private Map<String, String> firstEntered(
      Table<?> table, Field<String> label, Field<Long> entered) {
    Map<String, String> spellings = new HashMap<>();
    sql.select(label)
        .from(table)
        .where(label.isNotNull())
        .groupBy(label)
        .orderBy(DSL.min(entered), label)
        .forEach(row -> spellings.putIfAbsent(key(row.value1()), row.value1().strip()));
    return spellings;
  }

  private static Map<String, String> closed(Listed[] values) {
    Map<String, String> spellings = new HashMap<>();
    for (Listed value : values) {
      spellings.put(key(value.label()), value.label());
    }
    return spellings;
  }

  private static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }
}
