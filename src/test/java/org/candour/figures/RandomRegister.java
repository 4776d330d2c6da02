package org.candour.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.candour.casework.Chronicle.NewFile;
import org.candour.domain.ActionType;
import org.candour.domain.ComplainantType;
import org.candour.domain.CostCategory;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.MeetingKind;
import org.candour.domain.MeetingResult;
import org.candour.domain.Method;
import org.candour.domain.Money;
import org.candour.domain.Outcome;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Loose;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Ombudsman;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Resolution;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;

/// A whole register made from a seed: three years of complaints in possible orders, with blanks,
/// spellings that differ in case, and days on the edges of periods and limits.
public final class RandomRegister {
  private static final LocalDate START = LocalDate.of(2014, 4, 1);
  private static final List<String> AREAS =
      List.of("Fostering", "Adoption", "FOSTERING", "First Response");
  private static final List<String> CAUSES = List.of("Delays", "Quality of our work", "delays");
  private static final List<String> LABELS =
      List.of("Not upheld", "not upheld", "Upheld: fault, no injustice", "Closed");
  private final Random random;
  private final List<NewFile> files = new ArrayList<>();
  private final Random later;
  private List<NewEntry> entries = new ArrayList<>();

  private final List<String> areas;
  private final List<String> causes;

  private RandomRegister(long seed, List<String> areas, List<String> causes) {
    this.areas = areas;
    this.causes = causes;
    random = new Random(seed);
    later = new Random(seed + 1000);
  }

  public static List<NewFile> of(long seed, int complaints) {
    return of(seed, complaints, AREAS);
  }

  /// The same about these service areas.
  public static List<NewFile> of(long seed, int complaints, List<String> areas) {
    return of(seed, complaints, areas, CAUSES);
  }

  /// The same about these service areas, with these causes.
  public static List<NewFile> of(
      long seed, int complaints, List<String> areas, List<String> causes) {
    RandomRegister made = new RandomRegister(seed, areas, causes);
    for (int i = 1; i <= complaints; i++) {
      made.complaint(i);
    }
    for (int i = 0; i < complaints / 2; i++) {
      made.loose(i);
    }
    return made.files;
  }

  private void complaint(int number) {
    LocalDate received = day();
    entries = new ArrayList<>();
    add(received, new Intake.Received("C/" + number, particulars()));
    LocalDate at = received.plusDays(random.nextInt(20));
    if (chance(4)) {
      add(at, new Stage1.ExtensionAgreed(null, later.nextBoolean() ? at.plusDays(20) : null));
    }
    LocalDate answered = received.plusDays(random.nextInt(45));
    switch (random.nextInt(6)) {
      case 0 -> add(answered, new Course.Withdrawn(null));
      case 1 -> stage2(answered);
      case 2 -> {}
      default -> {
        add(answered, new Stage1.ResponseSent(maybe(Outcome.values()), chance(2)));
        if (chance(4)) {
          stage2(answered.plusDays(random.nextInt(20)));
        } else if (chance(8)) {
          add(answered.plusDays(random.nextInt(3)), new Course.Withdrawn(null));
        }
      }
    }
    if (chance(10)) {
      add(answered, new Stage1.Stage2Offered());
    }
    remedies(answered);
    files.add(new NewFile(FileKind.COMPLAINT, List.copyOf(entries)));
  }

  private void stage2(LocalDate requested) {
    add(requested, new Stage2.Requested());
    LocalDate agreed = requested.plusDays(random.nextInt(40));
    if (chance(2)) {
      add(agreed, new Stage2.StatementAgreed());
    }
    if (chance(6)) {
      add(agreed, new Stage1.ResponseSent(maybe(Outcome.values()), true));
    }
    switch (random.nextInt(4)) {
      case 0 -> {}
      case 1 -> add(agreed, new Stage2.RequestWithdrawn(null));
      default -> {
        LocalDate adjudicated = agreed.plusDays(random.nextInt(90));
        add(adjudicated, new Stage2.Adjudicated(maybe(Outcome.values())));
        if (chance(2)) {
          stage3(adjudicated.plusDays(random.nextInt(20)));
        }
      }
    }
  }

  private void stage3(LocalDate requested) {
    add(requested, new Stage3.Requested());
    if (chance(2)) {
      LocalDate met = requested.plusDays(random.nextInt(60));
      add(met, new Stage3.PanelHeld());
      if (later.nextBoolean()) {
        add(met.plusDays(20), new Stage3.ResponseSent(Outcome.PARTLY_UPHELD));
      }
    } else if (chance(2)) {
      add(requested.plusDays(random.nextInt(60)), new Stage3.Mediated());
    }
  }

  private void remedies(LocalDate from) {
    for (int i = 1; chance(2); i++) {
      LocalDate agreed = from.plusDays(random.nextInt(30));
      add(agreed, action(i, agreed));
      if (chance(2)) {
        add(agreed.plusDays(random.nextInt(100)), new Remedy.ActionCompleted(i, null));
      }
    }
    if (chance(3)) {
      add(from.plusDays(random.nextInt(300)), cost());
    }
    if (chance(3)) {
      add(
          from,
          new Resolution.MeetingHeld(pick(MeetingKind.values()), 1, maybe(MeetingResult.values())));
    }
    if (chance(5)) {
      ombudsman(from, "16 " + files.size());
    }
  }

  private Body action(int number, LocalDate agreed) {
    LocalDate due = chance(3) ? null : agreed.plusDays(random.nextInt(90));
    return new Remedy.ActionAgreed(number, null, pick(ActionType.values()), null, null, due, null);
  }

  private Body cost() {
    return new Remedy.CostIncurred(
        pick(CostCategory.values()), new Money(random.nextInt(200_000) - 20_000), null, null, null);
  }

  private void ombudsman(LocalDate from, String reference) {
    if (!chance(4)) {
      add(from, new Ombudsman.Enquired(reference, null));
    }
    if (chance(2)) {
      String label = chance(5) ? null : LABELS.get(random.nextInt(LABELS.size()));
      Boolean fault = chance(3) ? null : (Boolean) chance(2);
      add(
          from.plusDays(random.nextInt(200)),
          new Ombudsman.Decided(reference, null, label, fault, null, null, null, null));
    }
  }

  private void loose(int number) {
    entries = new ArrayList<>();
    LocalDate day = day();
    FileKind kind;
    switch (random.nextInt(5)) {
      case 0 -> {
        kind = FileKind.COST;
        add(day, cost());
      }
      case 1 -> {
        kind = FileKind.ACTION;
        add(day, action(1, day));
      }
      case 2 -> {
        kind = FileKind.INDICATOR;
        add(day, indicator());
      }
      case 3 -> {
        kind = FileKind.OMBUDSMAN;
        ombudsman(day, "15 " + number);
      }
      default -> {
        kind = FileKind.COMPLIMENT;
        String team = "Team " + random.nextInt(3);
        add(
            day,
            new Loose.ComplimentReceived(
                chance(2) ? team : team.toUpperCase(java.util.Locale.ROOT),
                null,
                null,
                "Thanks",
                null,
                null));
      }
    }
    if (!entries.isEmpty()) {
      files.add(new NewFile(kind, List.copyOf(entries)));
    }
  }

  private Body indicator() {
    String year = List.of("2014-15", "2015-16", "2016-17").get(random.nextInt(3));
    String name =
        List.of("Referrals to Children's Social Care", "Single Assessments", "single assessments")
            .get(random.nextInt(3));
    String value = List.of("4,635", "0", "12.5", "not yet").get(random.nextInt(4));
    return new Loose.IndicatorEntered(year, name, value, null, null, null);
  }

  private Particulars particulars() {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(
        Field.PROCEDURE,
        (chance(6) ? pick(Procedure.values()) : Procedure.CHILDREN_STATUTORY).label());
    values.put(Field.COMPLAINANT_TYPE, pick(ComplainantType.values()).label());
    values.put(Field.SUMMARY, "Made from a seed.");
    if (!chance(9)) {
      values.put(Field.SERVICE_AREA, areas.get(random.nextInt(areas.size())));
    }
    if (!chance(4)) {
      values.put(Field.METHOD, pick(Method.values()).label());
    }
    if (!chance(3)) {
      values.put(Field.ADVOCATE_OFFERED, chance(2) ? "yes" : "no");
    }
    if (!chance(5)) {
      values.put(Field.CAUSES, causes());
    }
    values.put(Field.CHILD_AGE, List.of("", "3", "15", "unborn").get(later.nextInt(4)));
    values.put(Field.CHILD_GENDER, List.of("", "girl", "Girl").get(later.nextInt(3)));
    values.put(Field.GOOD_REASON, List.of("", "Held up by a court").get(later.nextInt(2)));
    if (later.nextInt(4) == 0) {
      values.put(Field.ADVOCATE_APPOINTED, "2015-06-01");
    }
    return new Particulars(values);
  }

  private String causes() {
    String one = causes.get(random.nextInt(causes.size()));
    return chance(4) ? one + "; " + causes.get(random.nextInt(causes.size())) : one;
  }

  /// Any day of three years, edges of quarters more often than others.
  private LocalDate day() {
    LocalDate any = START.plusDays(random.nextInt(1_000));
    return chance(5) ? LocalDate.of(any.getYear(), 4, 1).minusDays(random.nextInt(2)) : any;
  }

  private void add(LocalDate day, Body body) {
    entries.add(new NewEntry(day, body));
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T maybe(T[] values) {
    return chance(6) ? null : pick(values);
  }

  private <T> T pick(T[] values) {
    return Arrays.asList(values).get(random.nextInt(values.length));
  }
}
