package org.candour.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.candour.Story;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.casework.Chronicle.NewFile;
import org.candour.casework.Register;
import org.candour.domain.FileKind;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Stage1;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;
import org.candour.figures.Tallies.CaseBehind;
import org.candour.procedure.fold.Fold;
import org.candour.store.tally.TallySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the figures of a register must be on every engine.
abstract class FigureContract {
  private static final LocalDate TODAY = LocalDate.of(2017, 3, 31);
  private static final FinancialYear YEAR = new FinancialYear(2015);
  private static final Authorship IMPORT = Authorship.on("tester", TODAY).importing();

  /// An empty register of the engine under test.
  abstract Register fresh();

  private Register random(long seed, int complaints) {
    Register register = fresh();
    register.chronicle().bring(IMPORT, RandomRegister.of(seed, complaints).iterator());
    return register;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyFigureOfARandomRegisterAgreesWithPlainLoops(long seed) {
    try (Register register = random(seed, 60)) {
      NaiveFigures naive = new NaiveFigures(files(register), Story.CALENDAR);
      for (int start = 2013; start <= 2017; start++) {
        for (int quarter = 0; quarter <= 4; quarter++) {
          FinancialYear year = new FinancialYear(start);
          FigureSet set = TallySource.of(register).figures(year, quarter(quarter), TODAY);
          assertThat(plain(set.values()))
              .as("%s quarter %s of register %s", year, quarter, seed)
              .isEqualTo(plain(naive.of(year, quarter)));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void everyIdentityHoldsOnARandomRegister(long seed) {
    try (Register register = random(seed, 80)) {
      for (int start = 2013; start <= 2017; start++) {
        assertThat(broken(register, new FinancialYear(start))).isEmpty();
      }
    }
  }

  @Test
  void figuresAsAtADayUseWhatWasOnRecordByItsEnd() {
    try (Register register = random(6, 50)) {
      List<CaseFile> before = files(register);
      LocalDate correction = LocalDate.of(2016, 6, 1);
      strikeOut(register, before, Authorship.on("tester", correction));
      List<CaseFile> after = files(register);
      assertThat(after).isNotEqualTo(before);
      for (LocalDate day :
          List.of(LocalDate.of(2015, 9, 30), correction.minusDays(1), correction)) {
        NaiveFigures naive = new NaiveFigures(known(after, day), Story.CALENDAR);
        FigureSet set = TallySource.of(register).figuresAsAt(YEAR, OptionalInt.empty(), day);
        assertThat(plain(set.values())).as("as at %s", day).isEqualTo(plain(naive.of(YEAR, 0)));
        assertThat(set.asAt()).isEqualTo(day);
      }
      assertThat(received(register, correction.minusDays(1)))
          .isNotEqualTo(received(register, correction));
    }
  }

  @Test
  void whatWasCountedIsForgottenAsSoonAsTheRegisterChangesOrTheDayTurns() {
    try (Register register = random(9, 50)) {
      FigureSource figures = TallySource.of(register);
      FigureSet before = figures.figures(YEAR, OptionalInt.empty(), TODAY);
      assertThat(counted(figures, TODAY) == counted(figures, TODAY)).isTrue();

      strikeOut(register, files(register), Authorship.on("tester", TODAY));
      FigureSet after = figures.figures(YEAR, OptionalInt.empty(), TODAY);
      assertThat(plain(after.values()))
          .isNotEqualTo(plain(before.values()))
          .isEqualTo(plain(new NaiveFigures(files(register), Story.CALENDAR).of(YEAR, 0)));
      Tally counted = counted(figures, TODAY);
      assertThat(counted(figures, TODAY.plusDays(1)) == counted).isFalse();
    }
  }

  private static Tally counted(FigureSource figures, LocalDate today) {
    return figures.now(today, all -> all.tally(YEAR.period()));
  }

  private static Map<String, String> received(Register register, LocalDate day) {
    return plain(TallySource.of(register).figuresAsAt(YEAR, OptionalInt.empty(), day).values());
  }

  /// Takes back the answer of every other complaint that has one.
  private static void strikeOut(Register register, List<CaseFile> files, Authorship who) {
    boolean every = true;
    for (CaseFile file : files) {
      for (Entry entry : file.entries()) {
        if (entry.body() instanceof Stage1.ResponseSent && (every = !every)) {
          register
              .chronicle()
              .append(
                  file.id(),
                  file.version(),
                  who,
                  List.of(
                      new NewEntry(
                          who.recordedOn(), new Course.StruckOut(entry.id(), "a mistake"))));
          break;
        }
      }
    }
  }

  private static List<CaseFile> known(List<CaseFile> files, LocalDate day) {
    List<CaseFile> known = new ArrayList<>();
    for (CaseFile file : files) {
      List<Entry> entries = file.entries().stream().filter(e -> !e.knownOn().isAfter(day)).toList();
      boolean begun =
          file.kind() != FileKind.COMPLAINT
              || Fold.counting(entries).stream().anyMatch(e -> e.body() instanceof Intake.Received);
      if (begun) {
        known.add(new CaseFile(file.id(), file.kind(), entries.size(), entries));
      }
    }
    return known;
  }

  @Test
  void theComplaintsBehindAFigureAreAsManyAsItSays() {
    try (Register register = random(7, 120)) {
      Period period = YEAR.period();
      Map<String, List<Long>> counted =
          TallySource.of(register).now(TODAY, tallies -> compared(tallies, period));
      assertThat(counted).hasSizeGreaterThan(30);
      counted.forEach((id, pair) -> assertThat(pair.get(0)).as(id).isEqualTo(pair.get(1)));
    }
  }

  private static Map<String, List<Long>> compared(Tallies tallies, Period period) {
    Tally tally = tallies.tally(period);
    Map<String, List<Long>> pairs = new HashMap<>();
    for (Count count : Count.values()) {
      if (ofComplaints(count)) {
        long behind = tallies.behind(count, period).size();
        pairs.put(count.id(), List.of(tally.of(count), behind));
      }
    }
    for (Breakdown breakdown : Breakdown.values()) {
      if (breakdown.ordinal() <= Breakdown.CAUSE_UPHELD.ordinal()) {
        tally
            .of(breakdown)
            .forEach((label, number) -> {
              long behind = tallies.behind(breakdown, label, period).size();
              pairs.put(breakdown.id(label), List.of(number, behind));
            });
      }
    }
    return pairs;
  }

  private static boolean ofComplaints(Count count) {
    return count != Count.DAYS && count.ordinal() < Count.CONCILIATION_HELD.ordinal();
  }

  @Test
  void aBrokenIdentityNamesTheComplaintThatBreaksIt() {
    try (Register register = random(8, 30)) {
      register
          .chronicle()
          .bring(
              IMPORT,
              List.of(
                      answered("OLD/1", "1955-05-02", "2015-05-05"),
                      answered("BACK/1", "2016-04-11", "2016-03-22"))
                  .iterator());
      List<Broken> broken = broken(register, YEAR);
      assertThat(causes(broken, "time")).isEqualTo(Set.of("OLD/1"));
      assertThat(causes(broken, "flow")).isEqualTo(Set.of("BACK/1"));
      assertThat(broken.getFirst().sentence()).contains("yet");
    }
  }

  private static Set<String> causes(List<Broken> broken, String identity) {
    return broken.stream()
        .filter(b -> b.identity().equals(identity))
        .flatMap(b -> b.causes().stream())
        .map(CaseBehind::reference)
        .collect(java.util.stream.Collectors.toSet());
  }

  private static NewFile answered(String reference, String received, String answered) {
    List<NewEntry> steps = Story.received(received).steps();
    Intake.Received first = (Intake.Received) steps.getFirst().body();
    return new NewFile(
        FileKind.COMPLAINT,
        List.of(
            new NewEntry(
                steps.getFirst().day(), new Intake.Received(reference, first.particulars())),
            new NewEntry(
                LocalDate.parse(answered), new Stage1.ResponseSent(Outcome.NOT_UPHELD, false))));
  }

  private static List<Broken> broken(Register register, FinancialYear year) {
    return TallySource.of(register).now(TODAY, tallies -> Identities.check(year, tallies));
  }

  private static List<CaseFile> files(Register register) {
    List<CaseFile> files = new ArrayList<>();
    for (FileKind kind : FileKind.values()) {
      register.chronicle().each(kind, files::add);
    }
    return files;
  }

  private static OptionalInt quarter(int number) {
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /// Figures as text, so that a missing one, one without a value and a wrong one all show.
  static Map<String, String> plain(Map<String, BigDecimal> values) {
    Map<String, String> plain = new TreeMap<>();
    values.forEach((id, value) ->
        plain.put(id, value == null ? "-" : value.stripTrailingZeros().toPlainString()));
    return plain;
  }
}
