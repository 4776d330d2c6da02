package org.candour.procedure.clock;

import static org.candour.procedure.clock.Limit.Kind.DUTY;
import static org.candour.procedure.clock.Limit.Kind.NOTICE;
import static org.candour.procedure.clock.Limit.Kind.RIGHT;
import static org.candour.procedure.clock.Limit.Kind.TARGET;
import static org.candour.procedure.clock.Limit.Kind.WINDOW;
import static org.candour.procedure.clock.Limit.Sureness.SETTING;
import static org.candour.procedure.clock.Limit.Sureness.SURE;
import static org.candour.procedure.clock.Limit.Sureness.TO_CHECK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.time.Length;

/// Every limit of the procedure with the changes made to it. For a clock that starts on a given day
/// exactly one version of each limit is in force: the latest change that covers the day, else the
/// limit as shipped.
public record Limits(List<LimitChange> changes) {
  private static final List<Limit> SHIPPED =
      List.of(
          new Limit("C01", WINDOW, new Length.Years(1), SURE),
          new Limit("C02", TARGET, Length.workingDays(3), SETTING),
          new Limit("C03", DUTY, null, SURE),
          new Limit("C04", DUTY, Length.workingDays(10), SURE),
          new Limit("C05", DUTY, Length.workingDays(20), SURE),
          new Limit("C06", TARGET, null, TO_CHECK),
          new Limit("C07", RIGHT, Length.workingDays(20), TO_CHECK),
          new Limit("C08", WINDOW, Length.workingDays(20), SURE),
          new Limit("C09", DUTY, null, SURE),
          new Limit("C10", DUTY, Length.workingDays(25), SURE),
          new Limit("C11", DUTY, Length.workingDays(65), SURE),
          new Limit("C12", NOTICE, Length.workingDays(25), SURE),
          new Limit("C13", TARGET, null, TO_CHECK),
          new Limit("C14", WINDOW, Length.workingDays(20), SURE),
          new Limit("C15", TARGET, Length.workingDays(2), TO_CHECK),
          new Limit("C16", TARGET, Length.workingDays(10), TO_CHECK),
          new Limit("C17", DUTY, Length.workingDays(30), SURE),
          new Limit("C18", TARGET, Length.workingDays(-10), TO_CHECK),
          new Limit("C19", DUTY, Length.workingDays(5), SURE),
          new Limit("C20", DUTY, Length.workingDays(15), SURE),
          new Limit("C21", WINDOW, new Length.MonthsBeginningWith(12), SURE),
          new Limit("C22", RIGHT, new Length.Weeks(12), SURE),
          new Limit("C23", WINDOW, new Length.Years(1), TO_CHECK),
          new Limit("C24", DUTY, null, SURE),
          new Limit("C25", DUTY, new Length.Months(3), SURE),
          new Limit("C26", DUTY, null, SURE));

  private static final Map<String, Limit> BY_ID =
      SHIPPED.stream().collect(Collectors.toUnmodifiableMap(Limit::id, Function.identity()));

  public static final Limits AS_SHIPPED = new Limits(List.of());

  public Limits {
    changes = List.copyOf(changes);
    changes.forEach(change -> shipped(change.id()));
  }

  /// The limit in force for a clock that starts on that day.
  public Limit at(String id, LocalDate start) {
    Limit limit = shipped(id);
    for (LimitChange change : changes) {
      Limit changed = changed(limit, change);
      if (change.id().equals(id) && changed.inForce(start)) {
        limit = changed;
      }
    }
    return limit;
  }

  /// Every limit as shipped, C01 first.
  public static List<Limit> shipped() {
    return SHIPPED;
  }

  public Limits with(LimitChange change) {
    List<LimitChange> more = new ArrayList<>(changes);
    more.add(change);
    return new Limits(more);
  }

  private static Limit changed(Limit limit, LimitChange change) {
    return new Limit(
        limit.id(),
        limit.kind(),
        change.length(),
        SETTING,
        change.from(),
        change.to(),
        change.source());
  }

  private static Limit shipped(String id) {
    Limit limit = BY_ID.get(id);
    if (limit == null) {
      throw new Refusal(Wording.of("clocks").text("limit.unknown", id));
    }
    return limit;
  }
}
