package org.candour.desktop.today;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.candour.access.Act;
import org.candour.casework.Backups;
import org.candour.casework.Diary;
import org.candour.casework.Lists;
import org.candour.casework.Register;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Urgency;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// Reads the diary into what the page of today shows.
public final class TodayReading implements Supplier<TodayView> {
  /// Days after which a backup is old when something was entered since.
  private static final int OLD = 3;

  /// So few entries are not worth a reminder on the first day.
  private static final int FEW = 20;

  private final Office office;

  public TodayReading(Office office) {
    this.office = office;
  }

  @Override
  public TodayView get() {
    LocalDate today = office.today();
    Diary diary = Diary.of(office.register(), office.calendar(), today);
    boolean more = !diary.whole();
    boolean working = office.calendar().covers(today) && office.calendar().isWorkingDay(today);
    return new TodayView(
        today,
        working,
        List.of(
            new TodayCard("overdue", true, true, said(diary.overdue(), this::line), more),
            new TodayCard("soon", false, true, said(diary.soon(), this::line), more),
            new TodayCard(
                office.may(Act.WORK) ? "decide" : "to-decide",
                false,
                true,
                said(diary.decide(), this::decision),
                more),
            new TodayCard(
                "waiting", false, false, said(diary.waiting(), TodayReading::waiting), more),
            new TodayCard("gaps", false, false, said(diary.gaps(), this::gap), !diary.allGaps())),
        diary.whole() && diary.allGaps() ? "" : Words.text("today.more-than-read", Diary.MOST),
        backup());
  }

  /// Empty for the demonstration, which is no work, and for whoever may not make one.
  private String backup() {
    Register register = office.register();
    return register.info().demonstration() || !office.may(Act.BACK_UP)
        ? ""
        : register.backups().map(TodayReading::backup).orElse("");
  }

  private static String backup(Backups backups) {
    Backups.Standing standing = backups.standing();
    String failed = standing.failed();
    Instant last = standing.last();
    if (failed != null) {
      return Words.text("today.backup.failed", failed);
    }
    if (standing.entriesSince() == 0) {
      return "";
    }
    if (last == null) {
      return standing.entriesSince() < FEW ? "" : Words.text("today.backup.never");
    }
    long days = Math.max(0, Duration.between(last, Instant.now()).toDays());
    return days < OLD ? "" : Words.text("today.backup.old", days, standing.entriesSince());
  }

  /// A list that puts a line into words when it is asked for.
  private static <T> List<TodayLine> said(List<T> read, Function<T, TodayLine> words) {
    return new AbstractList<>() {
      @Override
      public TodayLine get(int index) {
        return words.apply(read.get(index));
      }

      @Override
      public int size() {
        return read.size();
      }
    };
  }

  private TodayLine line(Diary.Line line) {
    LocalDate due = line.due();
    return new TodayLine(
        line.file(),
        line.reference(),
        line.what(),
        text(line.area()),
        line.who() == null ? team() : named(line.who()),
        due == null ? "" : office.leftWords(due),
        due == null ? Urgency.CALM : office.urgency(due),
        Words.text(chased(line) ? "today.chase" : "today.open"),
        chased(line),
        place(line));
  }

  /// A reminder is written into a case file; elsewhere there is none to write it into.
  private boolean chased(Diary.Line line) {
    return office.may(Act.WORK) && line.who() != null && line.at() == Diary.At.CASE;
  }

  /// What whoever works presses; whoever only reads opens it.
  private String act(String key) {
    return Words.text(office.may(Act.WORK) ? key : "today.open");
  }

  /// The complaints team, to whom whoever works here belongs.
  private String team() {
    return Words.text(office.may(Act.WORK) ? "today.you" : "today.team");
  }

  private static Place place(Diary.Line line) {
    return switch (line.at()) {
      case CASE -> new Place.CaseFile(line.file());
      case OMBUDSMAN -> new Place.Ombudsman(line.file(), line.reference());
      case ACTIONS -> new Place.Learning("actions");
      case ADVICE -> new Place.Learning("advice");
      case NOWHERE -> new Place.Today();
    };
  }

  private TodayLine decision(Diary.Line read) {
    TodayLine line = line(read);
    return new TodayLine(
        line.file(),
        line.reference(),
        line.what(),
        line.service(),
        team(),
        line.due(),
        line.urgency(),
        act("today.decide.act"),
        false,
        line.place());
  }

  private static TodayLine waiting(Diary.Line line) {
    return new TodayLine(
        line.file(),
        line.reference(),
        line.what(),
        text(line.area()),
        text(line.who()),
        Words.text("due.since", line.workingDays()),
        Urgency.CALM,
        Words.text("today.open"),
        false,
        place(line));
  }

  private TodayLine gap(Lists.Gap gap) {
    return new TodayLine(
        gap.file(),
        gap.reference(),
        Words.text("gap." + gap.what().name()),
        text(gap.serviceArea()),
        "",
        "",
        Urgency.CALM,
        act("today.fill"),
        false,
        new Place.CaseFile(gap.file()));
  }

  /// A name without the post after it: the case file has both.
  private static String named(String who) {
    int comma = who.indexOf(", ");
    return comma < 0 ? who : who.substring(0, comma);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
