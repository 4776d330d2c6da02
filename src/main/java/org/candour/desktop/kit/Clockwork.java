package org.candour.desktop.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.domain.time.CountingRule;
import org.candour.domain.time.Deadline;
import org.candour.domain.time.ExplainedDay;
import org.candour.domain.time.Explanation;
import org.candour.domain.time.Length;
import org.candour.procedure.clock.Clock;
import org.candour.procedure.clock.Clocks;
import org.candour.procedure.clock.Settings;
import org.candour.procedure.state.CaseState;
import org.jspecify.annotations.Nullable;

/// The clocks of one case, made ready to explain themselves.
public final class Clockwork {
  private final Office office;
  private final List<Clock> clocks;

  public Clockwork(CaseState state, Office office) {
    this.office = office;
    Settings settings = Settings.read(office.register().preferences().settings());
    this.clocks = Clocks.of(state, settings, office.calendar());
  }

  /// The clock of that limit, if the case has come to it.
  public Optional<Clock> clock(String id) {
    return clocks.stream().filter(clock -> clock.id().equals(id)).findFirst();
  }

  /// The first running clock among these limits.
  public Optional<Clock> running(String... ids) {
    return clocks.stream()
        .filter(
            clock -> clock.running() && List.of(ids).contains(clock.id()) && clock.due() != null)
        .findFirst();
  }

  /// Working days between two days.
  public int taken(LocalDate start, LocalDate end) {
    return office.calendar().covers(start) && office.calendar().covers(end)
        ? office.calendar().workingDaysTaken(start, end)
        : 0;
  }

  /// The due date of a clock with its explanation; empty when it is not counted by us.
  public Optional<DueDate> due(Clock clock, @Nullable LocalDate told) {
    String limit = limit(clock, told);
    return clock.explanation(office.calendar()).map(said -> due(clock, said, limit));
  }

  /// The due date by another reading of the law.
  public Optional<DueDate> other(Clock clock, Clock.Reading reading, @Nullable LocalDate told) {
    Deadline main = clock.deadline();
    if (main == null || reading.due() == null) {
      return Optional.empty();
    }
    Explanation said =
        new Deadline(reading.start(), main.length(), rule(main)).explain(office.calendar());
    return Optional.of(due(clock, said, limit(clock, told)));
  }

  private static CountingRule rule(Deadline main) {
    return main.rule();
  }

  private static String limit(Clock clock, @Nullable LocalDate told) {
    Deadline deadline = clock.deadline();
    String limit = deadline == null ? clock.limit().said() : deadline.length().said();
    return told == null ? limit : Words.text("limit.extended", limit, Dates.day(told));
  }

  private DueDate due(Clock clock, Explanation said, String limit) {
    LocalDate start = said.deadline().start();
    List<DueDate.Fact> facts =
        List.of(
            fact("starts", Words.text("starts", Dates.day(start))),
            fact("limit", limit),
            fact("law", clock.limit().source()));
    List<String> notes = new ArrayList<>(notCounted(said));
    notes.addAll(clock.notes());
    return new DueDate(clock.id(), said.due(), facts, said.days(), notes, said.paragraph());
  }

  private static DueDate.Fact fact(String name, String text) {
    return new DueDate.Fact(Words.text("fact." + name), text);
  }

  private static List<String> notCounted(Explanation said) {
    if (!(said.deadline().length() instanceof Length.WorkingDays)) {
      return said.sentences();
    }
    List<String> notes = new ArrayList<>();
    for (ExplainedDay day : said.holidays()) {
      notes.add(Words.text("note.holiday", Dates.weekday(day.day()), day.reason()));
    }
    long weekend =
        said.days().stream()
            .filter(day -> !day.counted() && day.number().isEmpty() && !day.isHoliday())
            .count();
    notes.add(Words.text("note.weekend", weekend));
    return List.of(String.join(" ", notes));
  }

  /// How many working days the clock in force allows; nought when it is not counted so.
  public static int allowed(Clock clock) {
    return clock.deadline() != null
            && clock.deadline().length() instanceof Length.WorkingDays(int n)
        ? n
        : 0;
  }
}
