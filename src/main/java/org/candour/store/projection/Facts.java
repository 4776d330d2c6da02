package org.candour.store.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.candour.domain.Field;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Cost;
import org.candour.procedure.state.Standing;
import org.candour.store.engine.Words;
import org.jspecify.annotations.Nullable;

/// A complaint as the projection sees it: its state, and what can be counted from it once a
/// calendar is at hand. Nothing here depends on today.
public record Facts(
    long id,
    CaseState state,
    Stage1Exit exit,
    Due due,
    Standing standing,
    WorkingCalendar calendar) {
  /// Working days of Stage 1, and with its extension.
  static final int STAGE_1 = 10;

  static final int STAGE_1_LONGEST = 20;

  /// How a cause is reported when there are two or more, or none.
  public static final String MULTIPLE = "Multiple";

  static final String NOT_RECORDED = "Not recorded";

  static Facts of(long id, CaseState state, Basis basis) {
    return new Facts(
        id,
        state,
        Stage1Exit.of(state),
        Due.of(state, basis.settings(), basis.calendar()),
        state.standing(),
        basis.calendar());
  }

  @Nullable String get(Field field) {
    return state.particulars().get(field);
  }

  @Nullable String key(Field field) {
    String text = get(field);
    return text == null ? null : Words.key(text);
  }

  String causeReported() {
    List<String> causes = causes();
    return switch (causes.size()) {
      case 0 -> NOT_RECORDED;
      case 1 -> causes.getFirst();
      default -> MULTIPLE;
    };
  }

  /// Each cause once, in any case.
  List<String> causes() {
    var seen = new java.util.HashSet<String>();
    return state.particulars().causes().stream()
        .filter(cause -> seen.add(cause.toLowerCase(Locale.ROOT)))
        .toList();
  }

  @Nullable Long taken() {
    return taken(state.stage1Start(), exit.resolved());
  }

  @Nullable Long stage2FromRequest() {
    return taken(state.stage2().requested(), state.stage2().adjudicated());
  }

  @Nullable Long stage2FromStatement() {
    return taken(state.stage2().statementAgreed(), state.stage2().adjudicated());
  }

  @Nullable Long panelTaken() {
    return taken(state.stage3().requested(), state.stage3().panel());
  }

  @Nullable String band() {
    Long taken = taken();
    if (taken == null) {
      return null;
    }
    if (taken <= STAGE_1) {
      return "within 10";
    }
    return taken <= STAGE_1_LONGEST ? "11 to 20" : "over 20";
  }

  boolean extendedInTime() {
    LocalDate told = state.stage1().extensionTold();
    LocalDate limit = due.stage1Limit10();
    return told != null && limit != null && !told.isAfter(limit);
  }

  /// Working days taken, or nothing when a day is not known or lies outside the calendar.
  @Nullable Long taken(@Nullable LocalDate start, @Nullable LocalDate end) {
    return start == null || end == null || !calendar.covers(start) || !calendar.covers(end)
        ? null
        : (long) calendar.workingDaysTaken(start, end);
  }

  /// The day from which nobody has to answer any more; nothing while somebody has.
  @Nullable LocalDate ended() {
    if (standing.open()) {
      return null;
    }
    LocalDate day =
        switch (standing) {
          case CLOSED, CLOSED_ACTIONS_OPEN -> state.closed();
          case LAPSED -> state.ending().lapsed();
          case RESOLVED -> resolved();
          case WITHDRAWN -> state.withdrawn();
          case STAGE_1_ANSWERED -> state.stage1().responded();
          case STAGE_2_ANSWERED -> state.stage2().adjudicated();
          case STAGE_2_WITHDRAWN -> state.stage2().withdrawn();
          case STAGE_3_MEDIATED -> state.stage3().mediated();
          case FINAL_RESPONSE_SENT -> state.stage3().response();
          default -> state.intake().decided();
        };
    return day == null ? state.received() : day;
  }

  /// The day a settled complaint was settled: by what the complainant said, or by the answer.
  private @Nullable LocalDate resolved() {
    LocalDate satisfied = state.ending().satisfied();
    LocalDate atOnce = state.intake().settledAtOnce();
    return atOnce != null ? atOnce : satisfied != null ? satisfied : state.stage1().responded();
  }

  static @Nullable String year(@Nullable LocalDate day) {
    return day == null ? null : FinancialYear.of(day).label();
  }

  long costPence() {
    return state.costs().stream().map(Cost::amount).mapToLong(money -> money.pence()).sum();
  }

  String searchNames() {
    return Words.plain(
        state.reference(),
        get(Field.COMPLAINANT_NAME),
        get(Field.CHILD_NAME),
        get(Field.CHILD_REFERENCE));
  }

  String searchWords() {
    return Words.plain(get(Field.SUMMARY));
  }
}
