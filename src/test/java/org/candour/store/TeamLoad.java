package org.candour.store;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.candour.access.Member;
import org.candour.access.Role;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.casework.Chronicle;
import org.candour.casework.Desk;
import org.candour.casework.Diary;
import org.candour.casework.Logging;
import org.candour.casework.Query;
import org.candour.casework.Stale;
import org.candour.domain.Field;
import org.candour.domain.Procedure;
import org.candour.domain.Refusal;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Particulars;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.WorkingCalendar;

/// People at work at once in one register, each with a desk of their own: they open cases, look
/// through lists, search, read what today asks, write notes, log complaints. Afterwards every note
/// that was acknowledged is looked for. See docs/benchmarks.md.
final class TeamLoad {
  private static final WorkingCalendar CALENDAR = CalendarData.englandAndWales();
  private static final int SHORTEST_PAUSE = 500;
  private static final int LONGEST_PAUSE = 1500;
  static final int SAME_CASES = 40;
  private static final List<String> WORDS = List.of("calls", "penr", "delay", "review", "visit");

  private final Map<String, ConcurrentLinkedQueue<Long>> took = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> noted = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
  private final AtomicLong conflicts = new AtomicLong();

  /// What came of it.
  record Told(
      long acts,
      long conflicts,
      long notes,
      List<String> faults,
      List<String> lost,
      long p95Micros) {}

  /// One at work.
  interface Door {
    StoredRegister open(int person);

    String name(int person);
  }

  /// A team of complaints officers on a server, over a register of so many cases.
  static Team team(String server, Path folder, int people, int cases, String prefix) {
    Team team = new Team(server);
    try (StoredRegister register =
        RegisterOpener.create(
            folder.resolve(prefix + ".candour"),
            "Ann",
            "heron teal wren dunlin",
            new NewRegister("Load", null, null),
            CALENDAR)) {
      Authorship ann = Authorship.by("Ann", ZonedDateTime.now());
      register.chronicle().bring(ann, cases(cases));
      for (int person = 1; person <= people; person++) {
        team.with(prefix + person);
        Member member =
            Member.given(prefix + person, Role.COMPLAINTS_OFFICER, ann.recordedOn())
                .comingAs(prefix + person);
        register.members().give(member, ann);
      }
      new Removal(register, CALENDAR).to(team.owner(), "team", made -> {}).close();
    }
    return team;
  }

  /// So many complaints, received twenty days ago.
  static Iterator<Chronicle.NewFile> cases(int count) {
    LocalDate day = LocalDate.now().minusDays(20);
    return IntStream.rangeClosed(1, count)
        .mapToObj(number ->
            Fixture.complaint(
                new NewEntry(
                    day,
                    Fixture.received(day.toString(), "C" + number, "Jory Penrose", "Fostering")
                        .body())))
        .iterator();
  }

  static Door door(Team team, String prefix) {
    return new Door() {
      @Override
      public StoredRegister open(int person) {
        return team.open(prefix + person);
      }

      @Override
      public String name(int person) {
        return prefix + person;
      }
    };
  }

  Told run(Door door, int people, long millis, StoredRegister whole) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    List<Thread> threads = new ArrayList<>();
    for (int person = 1; person <= people; person++) {
      int me = person;
      threads.add(Thread.ofPlatform().start(() -> work(door, me, end)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    List<Long> all = new ArrayList<>();
    took.values().forEach(all::addAll);
    return new Told(
        all.size(), conflicts.get(), noted.size(), List.copyOf(faults), lost(whole), at(all, 0.95));
  }

  private void work(Door door, int person, long end) {
    Random random = new Random(person);
    try (StoredRegister register = door.open(person)) {
      String name = door.name(person);
      Desk desk = Desk.of(register, CALENDAR, () -> Authorship.by(name, ZonedDateTime.now()));
      for (int turn = 1; System.nanoTime() < end; turn++) {
        act(desk, random, name + "-" + turn);
        Thread.sleep(random.nextInt(SHORTEST_PAUSE, LONGEST_PAUSE));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failed) {
      faults.add(String.valueOf(failed));
    }
  }

  /// One act of a working day, drawn by lot.
  void act(Desk desk, Random random, String mark) throws InterruptedException {
    int dice = random.nextInt(100);
    try {
      if (dice < 30) {
        timed("open a case", () -> desk.steps(open(desk, random)));
      } else if (dice < 50) {
        timed("newest 50", () -> desk.register().lists().complaints(Query.newest(50)));
      } else if (dice < 60) {
        String words = WORDS.get(random.nextInt(WORDS.size()));
        timed("search", () -> desk.register().lists().search(words, 8));
      } else if (dice < 68) {
        timed("today", () -> Diary.of(desk.register(), desk.calendar(), desk.today()));
      } else if (dice < 92) {
        note(desk, random, mark);
      } else {
        log(desk, mark);
      }
    } catch (Refusal refused) {
      faults.add(refused.sentence());
    }
  }

  private static CaseFile open(Desk desk, Random random) {
    return desk.register().chronicle().open(1L + random.nextInt(SAME_CASES));
  }

  /// Reads, thinks, writes; when somebody was quicker, looks and writes it all the same.
  private void note(Desk desk, Random random, String mark) throws InterruptedException {
    CaseFile read = open(desk, random);
    Thread.sleep(random.nextInt(400));
    for (CaseFile at = read; ; ) {
      CaseFile now = at;
      try {
        timed("write a note", () -> desk.take(now, desk.today(), new Course.Noted(mark)));
        noted.add(mark);
        return;
      } catch (Stale quicker) {
        conflicts.incrementAndGet();
        at = desk.register().chronicle().open(now.id());
      }
    }
  }

  private void log(Desk desk, String mark) {
    Map<Field, String> values =
        Map.of(
            Field.COMPLAINANT_TYPE, "parent",
            Field.SERVICE_AREA, "Fostering",
            Field.SUMMARY, "Calls about a visit were not returned. " + mark);
    Intake.Decided accepted =
        new Intake.Decided(Procedure.CHILDREN_STATUTORY, null, true, true, null);
    while (true) {
      try {
        LocalDate today = desk.today();
        timed(
            "log a complaint",
            () -> new Logging("", today, new Particulars(values), accepted, List.of()).at(desk));
        return;
      } catch (Refusal taken) {
        if (!taken.sentence().contains("reference")) {
          throw taken;
        }
        conflicts.incrementAndGet();
      }
    }
  }

  private void timed(String what, Runnable work) {
    long start = System.nanoTime();
    work.run();
    took.computeIfAbsent(what, _ -> new ConcurrentLinkedQueue<>())
        .add((System.nanoTime() - start) / 1000);
  }

  /// The notes that were acknowledged.
  List<String> noted() {
    return List.copyOf(noted);
  }

  /// What was refused or failed.
  List<String> faults() {
    return List.copyOf(faults);
  }

  private List<String> lost(StoredRegister whole) {
    List<String> missing = new ArrayList<>(noted);
    for (long file = 1; file <= SAME_CASES; file++) {
      whole.chronicle().open(file).entries().stream()
          .map(entry -> entry.body() instanceof Course.Noted(String words) ? words : "")
          .forEach(missing::remove);
    }
    return missing;
  }

  private static long at(List<Long> micros, double share) {
    List<Long> sorted = new ArrayList<>(micros);
    Collections.sort(sorted);
    return sorted.isEmpty()
        ? 0
        : sorted.get((int) Math.min(sorted.size() - 1L, (long) (sorted.size() * share)));
  }

  void print() {
    System.out.println("| what | how often | median | p95 | longest |");
    System.out.println("|---|---|---|---|---|");
    new java.util.TreeMap<>(took)
        .forEach((what, micros) -> {
          List<Long> all = List.copyOf(micros);
          System.out.printf(
              Locale.UK,
              "| %s | %,d | %.1f ms | %.1f ms | %.0f ms |%n",
              what,
              all.size(),
              at(all, 0.5) / 1e3,
              at(all, 0.95) / 1e3,
              at(all, 1) / 1e3);
        });
    System.out.printf(
        "load average %.1f%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
