package org.candour.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.candour.casework.CaseFile;
import org.candour.domain.ActionKind;
import org.candour.domain.ActionType;
import org.candour.domain.ComplainantType;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.MeetingKind;
import org.candour.domain.MeetingResult;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Loose;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.state.Action;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Cost;
import org.candour.procedure.state.OmbudsmanCase;

/// The definitions of the figures once more, as plainly as they can be written: one loop over
/// folded files for each number, nothing shared with the product but the fold and the calendar.
final class NaiveFigures {
  private final WorkingCalendar calendar;
  private final List<CaseState> all = new ArrayList<>();
  private final List<Cost> costs = new ArrayList<>();
  private final List<Action> actions = new ArrayList<>();
  private final List<OmbudsmanCase> contacts = new ArrayList<>();
  private final List<Entry> compliments = new ArrayList<>();
  private final List<Loose.IndicatorEntered> indicators = new ArrayList<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final TreeMap<String, BigDecimal> out = new TreeMap<>();

  NaiveFigures(List<CaseFile> files, WorkingCalendar calendar) {
    this.calendar = calendar;
    files.forEach(this::take);
  }

  private void take(CaseFile file) {
    if (file.kind() == FileKind.COMPLAINT) {
      CaseState state = Fold.of(file.entries());
      all.add(state);
      spelt("received.service.", state.particulars().get(Field.SERVICE_AREA));
      spelt("received.gender.", state.particulars().get(Field.CHILD_GENDER));
      state.particulars().causes().forEach(cause -> spelt("", cause));
      state.ombudsman().forEach(o -> spelt("ombudsman.decision.", o.decision()));
      costs.addAll(state.costs());
      contacts.addAll(state.ombudsman());
      if (state.statutory()) {
        actions.addAll(state.actions());
      }
      return;
    }
    var loose = org.candour.procedure.fold.Loose.of(file.entries());
    costs.addAll(loose.costs());
    contacts.addAll(loose.ombudsman());
    loose.ombudsman().forEach(o -> spelt("ombudsman.decision.", o.decision()));
    actions.addAll(loose.actions());
    for (Entry entry : Fold.counting(file.entries())) {
      if (entry.body() instanceof Loose.ComplimentReceived) {
        compliments.add(entry);
        spelt("compliments.team.", team(entry));
      } else if (entry.body() instanceof Loose.IndicatorEntered it) {
        indicators.add(it);
        spelt("context.", it.indicator());
      }
    }
  }

  Map<String, BigDecimal> of(FinancialYear year, int quarter) {
    out.clear();
    Period p = quarter == 0 ? year.period() : year.quarter(quarter);
    Period before =
        new Period(p.first().minusYears(1), p.last().plusDays(1).minusYears(1).minusDays(1));
    boolean known = all.stream().anyMatch(c -> before.contains(c.received()));
    Map<String, BigDecimal> now = flat(p, before);
    Map<String, BigDecimal> then = flat(before, p);
    out.putAll(now);
    for (String id : now.keySet()) {
      if (hasPrevious(id)) {
        out.put(id + ".previous", known ? then.get(id) : null);
      }
    }
    BigDecimal received = now.get("stage1.received");
    BigDecimal once = then.get("stage1.received");
    out.put(
        "stage1.received.change.percent", known ? percent(received.subtract(once), once, 0) : null);
    out.put(
        "cost.total.change", known ? now.get("cost.total").subtract(then.get("cost.total")) : null);
    context(year, quarter == 0, known, received, once);
    return out;
  }

  private static boolean hasPrevious(String id) {
    return List.of(
                "stage1.received",
                "stage2.requested",
                "stage3.requested",
                "received.children",
                "received.children.percent",
                "stage1.within10.percent",
                "stage1.within20.percent",
                "stage1.over20.percent",
                "upheld",
                "upheld.percent",
                "compliments.received",
                "cost.total")
            .contains(id)
        || id.startsWith("received.service.")
        || (id.startsWith("outcome.") && id.endsWith(".percent"));
  }

  private Map<String, BigDecimal> flat(Period p, Period other) {
    var f = new TreeMap<String, BigDecimal>();
    received(f, p, other);
    flow(f, p);
    resolved(f, p, other);
    later(f, p, other);
    money(f, p, other);
    rest(f, p, other);
    return f;
  }

  private Stream<CaseState> statutory() {
    return all.stream().filter(CaseState::statutory);
  }

  private List<CaseState> receivedIn(Period p) {
    return statutory().filter(c -> p.contains(c.received())).toList();
  }

  private void received(Map<String, BigDecimal> f, Period p, Period other) {
    List<CaseState> in = receivedIn(p);
    List<CaseState> beside = receivedIn(other);
    put(f, "stage1.received", in.size());
    long children = in.stream().filter(c -> c.complainantType() == ComplainantType.CHILD).count();
    put(f, "received.children", children);
    put(f, "received.others", in.size() - children);
    f.put("received.children.percent", percent(children, in.size()));
    put(f, "advocate.offered", yes(in, Field.ADVOCATE_OFFERED));
    var young = in.stream().filter(c -> c.complainantType() == ComplainantType.CHILD).toList();
    put(f, "advocate.offered.children", yes(young, Field.ADVOCATE_OFFERED));
    put(
        f,
        "advocate.appointed",
        that(in, c -> c.particulars().get(Field.ADVOCATE_APPOINTED) != null));
    breakdown(f, "received.age.", in, beside, NaiveFigures::band);
    breakdown(f, "received.gender.", in, beside, c -> c.particulars().get(Field.CHILD_GENDER));
    breakdown(
        f, "received.ethnicity.", in, beside, c -> c.particulars().get(Field.CHILD_ETHNICITY));
    breakdown(
        f, "received.disability.", in, beside, c -> c.particulars().get(Field.CHILD_DISABILITY));
    breakdown(
        f,
        "received.orientation.",
        in,
        beside,
        c -> c.particulars().get(Field.CHILD_SEXUAL_ORIENTATION));
    breakdown(f, "received.service.", in, beside, c -> c.particulars().get(Field.SERVICE_AREA));
    breakdown(
        f, "received.complainant.", in, beside, c -> c.particulars().get(Field.COMPLAINANT_TYPE));
    breakdown(f, "received.method.", in, beside, c -> c.particulars().get(Field.METHOD));
    breakdown(f, "redirected.", redirected(p), redirected(other), c -> c.procedure().label());
    long cohort = in.stream().filter(c -> c.stage2().requested() != null).count();
    put(f, "escalation.cohort", cohort);
    f.put("escalation.cohort.percent", percent(cohort, in.size()));
    long requested = count(p, c -> c.stage2().requested());
    put(f, "stage2.requested", requested);
    f.put("escalation.percent", percent(requested, in.size()));
    put(f, "stage3.requested", count(p, c -> c.stage3().requested()));
  }

  private static long yes(List<CaseState> cases, Field field) {
    return cases.stream().filter(c -> Boolean.TRUE.equals(c.particulars().yes(field))).count();
  }

  private List<CaseState> redirected(Period p) {
    return all.stream().filter(c -> !c.statutory() && p.contains(c.received())).toList();
  }

  private long count(Period p, Function<CaseState, LocalDate> day) {
    return statutory().filter(c -> within(p, day.apply(c))).count();
  }

  private static boolean within(Period p, LocalDate day) {
    return day != null && p.contains(day);
  }

  private static boolean by(LocalDate day, LocalDate limit) {
    return day != null && !day.isAfter(limit);
  }

  private static LocalDate answered(CaseState c) {
    LocalDate sent = c.stage1().responded();
    boolean tooLate =
        sent != null && (after(sent, c.stage2().requested()) || after(sent, c.withdrawn()));
    return tooLate ? null : sent;
  }

  private static boolean after(LocalDate day, LocalDate other) {
    return other != null && day.isAfter(other);
  }

  private static LocalDate moved(CaseState c) {
    LocalDate asked = c.stage2().requested();
    return asked == null || answered(c) != null || after(asked, c.withdrawn()) ? null : asked;
  }

  private static LocalDate withdrawn(CaseState c) {
    return answered(c) != null || moved(c) != null ? null : c.withdrawn();
  }

  private void flow(Map<String, BigDecimal> f, Period p) {
    put(f, "stage1.moved", count(p, NaiveFigures::moved));
    put(f, "stage1.withdrawn", count(p, NaiveFigures::withdrawn));
    put(f, "stage1.brought.forward", openOn(p.first().minusDays(1)));
    put(f, "stage1.carried.forward", openOn(p.last()));
    put(
        f,
        "stage1.open.late",
        stillOpen(p.last()).filter(c -> !calendar.add(c.received(), 20).isAfter(p.last())).count());
    put(f, "stage2.offered", count(p, c -> c.stage1().stage2Offered()));
  }

  private static String band(CaseState c) {
    String age = c.particulars().get(Field.CHILD_AGE);
    if (age == null || !age.chars().allMatch(Character::isDigit)) {
      return age;
    }
    int years = Integer.parseInt(age);
    return years <= 4 ? "0 to 4" : years <= 9 ? "5 to 9" : years <= 15 ? "10 to 15" : "16 and over";
  }

  private long openOn(LocalDate evening) {
    return stillOpen(evening).count();
  }

  private Stream<CaseState> stillOpen(LocalDate evening) {
    return statutory()
        .filter(c -> by(c.received(), evening))
        .filter(c -> !by(answered(c), evening) && !by(moved(c), evening))
        .filter(c -> !by(withdrawn(c), evening));
  }

  private int taken(CaseState c) {
    return calendar.workingDaysTaken(c.received(), answered(c));
  }

  private boolean extended(CaseState c) {
    LocalDate told = c.stage1().extensionTold();
    return told != null && !told.isAfter(calendar.add(c.received(), 10));
  }

  private List<CaseState> resolvedIn(Period p) {
    return statutory().filter(c -> within(p, answered(c))).toList();
  }

  private static boolean upheld(CaseState c) {
    return c.stage1().outcome() == Outcome.FULLY_UPHELD
        || c.stage1().outcome() == Outcome.PARTLY_UPHELD;
  }

  private void resolved(Map<String, BigDecimal> f, Period p, Period other) {
    List<CaseState> in = resolvedIn(p);
    List<CaseState> beside = resolvedIn(other);
    put(f, "stage1.resolved", in.size());
    timing(f, in);
    breakdown(f, "outcome.", in, beside, NaiveFigures::outcome);
    for (String id : List.copyOf(f.keySet())) {
      if (id.startsWith("outcome.")) {
        f.put(id + ".percent", percent(f.get(id).longValue(), in.size()));
      }
    }
    List<CaseState> yes = in.stream().filter(NaiveFigures::upheld).toList();
    put(f, "upheld", yes.size());
    f.put("upheld.percent", percent(yes.size(), in.size()));
    causes(f, in, beside);
    put(f, "upheld.apology", that(yes, c -> Boolean.TRUE.equals(c.stage1().apology())));
    put(f, "upheld.reviewed", that(yes, c -> !c.actions().isEmpty()));
    put(f, "upheld.with.action", that(yes, NaiveFigures::actedOn));
    put(
        f,
        "not.upheld.with.action",
        that(in, c -> c.stage1().outcome() == Outcome.NOT_UPHELD && actedOn(c)));
    put(
        f,
        "upheld.no.preventative",
        that(yes, c -> !actedOn(c) && has(c, ActionType.NO_OTHER_PREVENTATIVE_ACTION)));
  }

  private void timing(Map<String, BigDecimal> f, List<CaseState> in) {
    long ten = that(in, c -> taken(c) <= 10);
    long twenty = that(in, c -> taken(c) <= 20);
    put(f, "stage1.within10", ten);
    put(f, "stage1.within20", twenty);
    put(f, "stage1.over20", in.size() - twenty);
    f.put("stage1.within10.percent", percent(ten, in.size()));
    f.put("stage1.within20.percent", percent(twenty, in.size()));
    f.put("stage1.over20.percent", percent(in.size() - twenty, in.size()));
    Predicate<CaseState> between = c -> taken(c) > 10 && taken(c) <= 20;
    put(f, "stage1.extended.within20", that(in, between.and(this::extended)));
    put(f, "stage1.unextended.within20", that(in, between.and(c -> !extended(c))));
    Predicate<CaseState> told = c -> c.stage1().extensionTold() != null;
    put(f, "stage1.extension.agreed", that(in, told));
    put(
        f,
        "stage1.extension.met",
        that(
            in,
            told.and(c ->
                c.stage1().extendedTo() == null
                    ? taken(c) <= 20
                    : !answered(c).isAfter(c.stage1().extendedTo()))));
    put(
        f,
        "stage1.over20.excused",
        that(in, c -> taken(c) > 20 && (told.test(c) || c.stage1().goodReason() != null)));
    long days = in.stream().mapToLong(this::taken).sum();
    f.put(
        "stage1.average.days",
        in.isEmpty()
            ? null
            : new BigDecimal(days).divide(new BigDecimal(in.size()), 1, RoundingMode.HALF_UP));
  }

  private static boolean actedOn(CaseState c) {
    return c.actions().stream()
        .anyMatch(a ->
            a.type() != ActionType.APOLOGY && a.type() != ActionType.NO_OTHER_PREVENTATIVE_ACTION);
  }

  private static boolean has(CaseState c, ActionType type) {
    return c.actions().stream().anyMatch(a -> a.type() == type);
  }

  private static String outcome(CaseState c) {
    return c.stage1().outcome() == null ? null : c.stage1().outcome().label();
  }

  private static String cause(CaseState c) {
    List<String> causes =
        c.particulars().causes().stream().map(s -> s.toLowerCase(Locale.ROOT)).distinct().toList();
    return causes.isEmpty()
        ? null
        : causes.size() > 1 ? "Multiple" : c.particulars().causes().getFirst();
  }

  private void causes(Map<String, BigDecimal> f, List<CaseState> in, List<CaseState> beside) {
    var counts = new TreeMap<String, BigDecimal>();
    breakdown(counts, "", in, beside, NaiveFigures::cause);
    for (var each : counts.entrySet()) {
      String id = "cause." + each.getKey();
      long upheld = that(in, c -> upheld(c) && spelt("", cause(c)).equals(each.getKey()));
      f.put(id + ".resolved", each.getValue());
      put(f, id + ".upheld", upheld);
      f.put(id + ".upheld.percent", percent(upheld, each.getValue().longValue()));
    }
  }

  private static String label(Outcome outcome) {
    return outcome == null ? null : outcome.label();
  }

  private void later(Map<String, BigDecimal> f, Period p, Period other) {
    List<CaseState> done = statutory().filter(c -> within(p, c.stage2().adjudicated())).toList();
    put(f, "stage2.adjudicated", done.size());
    for (int days : List.of(25, 65)) {
      put(
          f,
          "stage2.within" + days + ".from.request",
          that(done, c -> soon(c.stage2().requested(), c.stage2().adjudicated(), days)));
      put(
          f,
          "stage2.within" + days + ".from.statement",
          that(done, c -> soon(c.stage2().statementAgreed(), c.stage2().adjudicated(), days)));
    }
    breakdown(
        f,
        "stage2.outcome.",
        done,
        statutory().filter(c -> within(other, c.stage2().adjudicated())).toList(),
        c -> label(c.stage2().outcome()));
    breakdown(
        f,
        "stage3.outcome.",
        statutory().filter(c -> within(p, c.stage3().response())).toList(),
        statutory().filter(c -> within(other, c.stage3().response())).toList(),
        c -> label(c.stage3().outcome()));
    put(
        f,
        "stage3.open",
        statutory()
            .filter(c -> by(c.stage3().requested(), p.last()))
            .filter(c -> !by(c.stage3().response(), p.last()))
            .filter(c -> !by(c.stage3().mediated(), p.last()))
            .count());
    put(f, "stage2.withdrawn", count(p, c -> c.stage2().withdrawn()));
    put(
        f,
        "stage2.open",
        statutory()
            .filter(c -> by(c.stage2().requested(), p.last()))
            .filter(c -> !by(c.stage2().adjudicated(), p.last()))
            .filter(c -> !by(c.stage2().withdrawn(), p.last()))
            .count());
    List<CaseState> met = statutory().filter(c -> within(p, c.stage3().panel())).toList();
    put(f, "stage3.panels", met.size());
    put(
        f,
        "stage3.panels.within30",
        that(met, c -> soon(c.stage3().requested(), c.stage3().panel(), 30)));
    put(f, "stage3.mediated", count(p, c -> c.stage3().mediated()));
    meetings(f, p, "conciliation", MeetingKind.CONCILIATION);
    meetings(f, p, "mediation", MeetingKind.EXTERNAL_MEDIATION);
    put(
        f,
        "mediation.without.stage2",
        statutory()
            .filter(c -> c.stage2().requested() == null)
            .flatMap(c -> c.meetings().stream())
            .filter(m -> m.kind() == MeetingKind.EXTERNAL_MEDIATION && within(p, m.held()))
            .filter(m -> m.result() == MeetingResult.RESOLVED)
            .count());
  }

  private boolean soon(LocalDate start, LocalDate end, int days) {
    return start != null && calendar.workingDaysTaken(start, end) <= days;
  }

  private void meetings(Map<String, BigDecimal> f, Period p, String id, MeetingKind kind) {
    var held =
        statutory()
            .flatMap(c -> c.meetings().stream())
            .filter(m -> m.kind() == kind && within(p, m.held()))
            .toList();
    put(f, id + ".held", held.size());
    put(
        f,
        id + ".resolved",
        held.stream().filter(m -> m.result() == MeetingResult.RESOLVED).count());
  }

  private void money(Map<String, BigDecimal> f, Period p, Period other) {
    var pence = new TreeMap<String, Long>();
    for (String always :
        List.of(
            "independent person",
            "investigating officer",
            "stage 3",
            "mediation",
            "financial redress")) {
      pence.put(always, 0L);
    }
    for (Cost cost : costs) {
      if (within(p, cost.day()) || within(other, cost.day())) {
        pence.merge(
            cost.category().label(), within(p, cost.day()) ? cost.amount().pence() : 0, Long::sum);
      }
    }
    long total = 0;
    long exact = 0;
    for (var each : pence.entrySet()) {
      long printed =
          new BigDecimal(each.getValue())
                  .divide(new BigDecimal(1000), 0, RoundingMode.CEILING)
                  .longValue()
              * 10;
      put(f, "cost." + each.getKey(), printed);
      put(f, "cost." + each.getKey() + ".pence", each.getValue());
      total += printed;
      exact += each.getValue();
    }
    var second =
        printed(pence.get("independent person")).add(printed(pence.get("investigating officer")));
    spend(f, "spend.stage2", second, f.get("stage2.adjudicated"));
    spend(f, "spend.stage3", printed(pence.get("stage 3")), f.get("stage3.panels"));
    put(f, "cost.total", total);
    put(f, "cost.total.pence", exact);
  }

  private static BigDecimal printed(long pence) {
    return new BigDecimal(pence)
        .movePointLeft(3)
        .setScale(0, RoundingMode.CEILING)
        .movePointRight(1);
  }

  private static void spend(
      Map<String, BigDecimal> f, String id, BigDecimal pounds, BigDecimal times) {
    f.put(id, pounds);
    f.put(id + ".each", times.signum() == 0 ? null : pounds.divide(times, 0, RoundingMode.HALF_UP));
  }

  private void rest(Map<String, BigDecimal> f, Period p, Period other) {
    put(f, "ombudsman.enquiries", that(contacts, o -> within(p, o.enquiry())));
    var decided = contacts.stream().filter(o -> within(p, o.decided())).toList();
    put(f, "ombudsman.decided", decided.size());
    put(f, "ombudsman.fault", that(decided, o -> Boolean.TRUE.equals(o.fault())));
    var beside = contacts.stream().filter(o -> within(other, o.decided())).toList();
    breakdown(f, "ombudsman.decision.", decided, beside, OmbudsmanCase::decision);
    var thanks = compliments.stream().filter(e -> p.contains(e.day())).toList();
    put(f, "compliments.received", thanks.size());
    breakdown(
        f,
        "compliments.team.",
        thanks,
        compliments.stream().filter(e -> other.contains(e.day())).toList(),
        NaiveFigures::team);
    var agreed = actions.stream().filter(a -> within(p, a.agreed())).toList();
    put(f, "actions.agreed", agreed.size());
    put(f, "actions.corrective", that(agreed, a -> a.kind() == ActionKind.CORRECTIVE));
    put(
        f,
        "actions.preventative",
        that(
            agreed,
            a ->
                a.kind() == ActionKind.PREVENTATIVE
                    && a.type() != ActionType.NO_OTHER_PREVENTATIVE_ACTION));
    breakdown(
        f,
        "actions.type.",
        agreed,
        actions.stream().filter(a -> within(other, a.agreed())).toList(),
        a -> a.type().label());
    put(f, "actions.overdue", that(actions, a -> a.overdue(p.last())));
    var due = actions.stream().filter(a -> within(p, a.due())).toList();
    put(f, "actions.due", due.size());
    put(f, "actions.due.in.time", that(due, a -> by(a.completed(), a.due())));
    put(
        f,
        "actions.due.done.late",
        that(due, a -> by(a.completed(), p.last()) && a.completed().isAfter(a.due())));
    put(
        f,
        "actions.due.not.done",
        that(due, a -> !by(a.completed(), a.due()) && !by(a.completed(), p.last())));
  }

  private static String team(Entry e) {
    return ((Loose.ComplimentReceived) e.body()).team();
  }

  private void context(
      FinancialYear year, boolean whole, boolean known, BigDecimal received, BigDecimal once) {
    Map<String, BigDecimal> now = entered(year);
    Map<String, BigDecimal> then = entered(year.previous());
    var names = new java.util.TreeSet<>(now.keySet());
    names.addAll(then.keySet());
    for (String name : names) {
      BigDecimal a = now.get(name);
      BigDecimal b = then.get(name);
      out.put("context." + name, whole ? a : null);
      out.put("context." + name + ".previous", whole && known ? b : null);
      boolean both = whole && known && a != null && b != null;
      out.put("context." + name + ".change.percent", both ? percent(a.subtract(b), b, 1) : null);
    }
    BigDecimal a = now.get("Referrals to Children's Social Care");
    BigDecimal b = then.get("Referrals to Children's Social Care");
    out.put("referrals.percent", whole && a != null ? percent(received, a, 1) : null);
    out.put("referrals.percent.previous", whole && known && b != null ? percent(once, b, 1) : null);
  }

  private Map<String, BigDecimal> entered(FinancialYear year) {
    var values = new TreeMap<String, BigDecimal>();
    for (Loose.IndicatorEntered it : indicators) {
      String name = spelt("context.", it.indicator());
      if (it.financialYear().equals(year.label())) {
        values.remove(name);
        if (!it.value().equals("not yet")) {
          values.put(name, new BigDecimal(it.value().replace(",", "")));
        }
      }
    }
    return values;
  }

  private <T> void breakdown(
      Map<String, BigDecimal> f,
      String prefix,
      List<T> in,
      List<T> beside,
      Function<T, String> label) {
    beside.forEach(t -> f.putIfAbsent(prefix + spelt(prefix, label.apply(t)), BigDecimal.ZERO));
    in.forEach(
        t -> f.merge(prefix + spelt(prefix, label.apply(t)), BigDecimal.ONE, BigDecimal::add));
  }

  /// The spelling met first; the register is gone through in the order entered when it is taken in.
  private String spelt(String prefix, String label) {
    return label == null
        ? "Not recorded"
        : spellings.computeIfAbsent(prefix + label.toLowerCase(Locale.ROOT), k -> label);
  }

  private static <T> long that(List<T> things, Predicate<T> holds) {
    return things.stream().filter(holds).count();
  }

  private static void put(Map<String, BigDecimal> f, String id, long value) {
    f.put(id, BigDecimal.valueOf(value));
  }

  private static BigDecimal percent(long part, long whole) {
    return percent(new BigDecimal(part), new BigDecimal(whole), 0);
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole, int places) {
    return whole.signum() == 0
        ? null
        : part.movePointRight(2).divide(whole, places, RoundingMode.HALF_UP);
  }
}
