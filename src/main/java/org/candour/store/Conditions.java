package org.candour.store;

import static java.util.stream.Collectors.joining;
import static org.candour.store.schema.Tables.COMPLAINT;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.candour.casework.Query;
import org.candour.casework.Query.Column;
import org.candour.casework.Query.Comparison;
import org.candour.casework.Query.Filter;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.store.engine.Engine;
import org.candour.store.engine.Words;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/// A [Query] as conditions on the `complaint` table. What a user typed is always a bound value.
final class Conditions {
  private final Engine engine;

  Conditions(Engine engine) {
    this.engine = engine;
  }

  Condition of(Query query) {
    Condition all = words(Words.typed(query.words()));
    for (Filter filter : query.filters()) {
      all = all.and(of(filter));
    }
    return all;
  }

  /// Blank values come last in either direction; the newest file first among equals.
  List<OrderField<?>> order(Query query) {
    Field<?> field = sorted(query.sort());
    SortField<?> sort = query.descending() ? field.desc() : field.asc();
    return List.of(
        Boolean.TRUE.equals(field.getDataType().nullable()) ? sort.nullsLast() : sort,
        query.descending() ? COMPLAINT.ID.desc() : COMPLAINT.ID.asc());
  }

  /// Each word must begin a word of the names or of the summary.
  Condition words(List<String> words) {
    return words.isEmpty()
        ? DSL.noCondition()
        : engine == Engine.SQLITE ? sqlite(words, "") : postgres(words);
  }

  /// The same for the latest files only, so that no more is read than is shown.
  Condition words(List<String> words, int latest) {
    return engine == Engine.SQLITE
        ? sqlite(words, " order by rowid desc limit " + latest)
        : postgres(words);
  }

  private static Condition sqlite(List<String> words, String latest) {
    String match = words.stream().map(word -> '"' + word + "\"*").collect(joining(" "));
    return DSL.condition(
        "{0} in (select rowid from complaint_fts where complaint_fts match {1}" + latest + ")",
        COMPLAINT.ID,
        DSL.val(match));
  }

  private static Condition postgres(List<String> words) {
    String query = words.stream().map(word -> word + ":*").collect(joining(" & "));
    return DSL.condition(
        "{0} = any ((select found_complaints({1}))::bigint[])", COMPLAINT.ID, DSL.val(query));
  }

  private static Condition of(Filter filter) {
    return switch (filter.column()) {
      case OPEN -> open(filter);
      case RECEIVED -> days(COMPLAINT.RECEIVED_ON, filter);
      case DUE -> days(COMPLAINT.DUE_ON, filter);
      case RESPONDED -> days(COMPLAINT.RESPONDED_ON, filter);
      case STAGE -> numbers(COMPLAINT.STAGE, filter);
      case TAKEN -> numbers(COMPLAINT.STAGE1_TAKEN, filter);
      case REFERENCE -> keys(COMPLAINT.REFERENCE_KEY, filter);
      case CHILD -> keys(COMPLAINT.CHILD_NAME_KEY, filter);
      case COMPLAINANT -> keys(COMPLAINT.COMPLAINANT_NAME_KEY, filter);
      case MANAGER -> keys(COMPLAINT.RESPONDING_MANAGER_KEY, filter);
      case COMPLAINANT_TYPE -> texts(COMPLAINT.COMPLAINANT_TYPE, filter);
      case PROCEDURE -> texts(COMPLAINT.PROCEDURE, filter);
      case SERVICE_AREA -> texts(COMPLAINT.SERVICE_AREA, filter);
      case TEAM -> texts(COMPLAINT.TEAM, filter);
      case STANDING -> texts(COMPLAINT.STATE, filter);
      case CAUSE -> texts(COMPLAINT.CAUSE_REPORTED, filter);
      case OUTCOME -> texts(COMPLAINT.OUTCOME, filter);
      case RECEIVED_YEAR -> texts(COMPLAINT.RECEIVED_YEAR, filter);
    };
  }

  private static Condition open(Filter filter) {
    boolean yes = filter.value().strip().equalsIgnoreCase("yes");
    return yes == (filter.comparison() != Comparison.IS_NOT)
        ? COMPLAINT.ENDED_ON.isNull()
        : COMPLAINT.ENDED_ON.isNotNull();
  }

  private static Condition days(Field<LocalDate> field, Filter filter) {
    if (filter.comparison() == Comparison.BLANK) {
      return field.isNull();
    }
    try {
      return compared(field, LocalDate.parse(filter.value().strip()), filter);
    } catch (DateTimeParseException unclear) {
      throw new Refusal(Wording.of("store").text("filter.day", filter.value()), unclear);
    }
  }

  private static Condition numbers(Field<Long> field, Filter filter) {
    if (filter.comparison() == Comparison.BLANK) {
      return field.isNull();
    }
    try {
      return compared(field, Long.valueOf(filter.value().strip()), filter);
    } catch (NumberFormatException unclear) {
      throw new Refusal(Wording.of("store").text("filter.number", filter.value()), unclear);
    }
  }

  private static Condition keys(Field<String> field, Filter filter) {
    return texts(
        field, new Filter(filter.column(), filter.comparison(), Words.key(filter.value())));
  }

  private static Condition texts(Field<String> field, Filter filter) {
    return switch (filter.comparison()) {
      case BLANK -> field.isNull();
      case CONTAINS -> field.containsIgnoreCase(filter.value());
      default -> compared(field, filter.value(), filter);
    };
  }

  private static <T> Condition compared(Field<T> field, T value, Filter filter) {
    return switch (filter.comparison()) {
      case IS -> field.eq(value);
      case IS_NOT -> field.ne(value).or(field.isNull());
      case FROM -> field.ge(value);
      case TO -> field.le(value);
      case BLANK -> field.isNull();
      case CONTAINS -> field.cast(String.class).contains(filter.value());
    };
  }

  private static Field<?> sorted(Column column) {
    return switch (column) {
      case REFERENCE -> COMPLAINT.REFERENCE_KEY;
      case RECEIVED, RECEIVED_YEAR -> COMPLAINT.RECEIVED_ON;
      case CHILD -> COMPLAINT.CHILD_NAME_KEY;
      case COMPLAINANT -> COMPLAINT.COMPLAINANT_NAME_KEY;
      case COMPLAINANT_TYPE -> COMPLAINT.COMPLAINANT_TYPE;
      case PROCEDURE -> COMPLAINT.PROCEDURE;
      case SERVICE_AREA -> COMPLAINT.SERVICE_AREA_KEY;
      case TEAM -> COMPLAINT.TEAM;
      case STAGE -> COMPLAINT.STAGE;
      case STANDING -> COMPLAINT.STATE;
      case CAUSE -> COMPLAINT.CAUSE_REPORTED;
      case MANAGER -> COMPLAINT.RESPONDING_MANAGER_KEY;
      case DUE -> COMPLAINT.DUE_ON;
      case RESPONDED -> COMPLAINT.RESPONDED_ON;
      case TAKEN -> COMPLAINT.STAGE1_TAKEN;
      case OUTCOME -> COMPLAINT.OUTCOME;
      case OPEN -> COMPLAINT.ENDED_ON;
    };
  }
}
