package org.candour.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.candour.casework.Authorship;
import org.candour.casework.Desk;
import org.candour.domain.Refusal;
import org.candour.domain.entry.Course;
import org.candour.domain.time.CalendarData;

/// Two programs at one register file: the first works as somebody does in a day, the second tries
/// to do the same, over and over, through Candour and past it with the database's own driver.
final class TwoProcesses {
  private static final String NOTED = "noted ";
  private static final String FAULT = "fault ";
  private static final String OPEN = "open";
  private static final int PAUSE = 40;

  private TwoProcesses() {}

  /// What came of it.
  ///
  /// @param refused what the second was told, time after time
  /// @param written how often it changed anything
  record Told(
      int noted, List<String> refused, int written, List<String> faults, List<String> lost) {}

  static void fill(Path path) {
    try (StoredRegister register = Fixture.register(path)) {
      register.chronicle().bring(Fixture.TESTER, TeamLoad.cases(200));
    }
  }

  /// The first works for as long as the second tries.
  static Told run(Path path, int tries) throws Exception {
    Process first = started("work", path, tries);
    try (BufferedReader said = read(first)) {
      List<String> lines = new ArrayList<>();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        lines.add(line);
        if (line.equals(OPEN)) {
          break;
        }
      }
      List<String> refused = new ArrayList<>();
      try (BufferedReader heard = read(started("intrude", path, tries))) {
        heard.lines().forEach(refused::add);
      }
      first.getOutputStream().close();
      said.lines().forEach(lines::add);
      return told(path, lines, refused);
    }
  }

  private static Told told(Path path, List<String> lines, List<String> refused) {
    List<String> noted = starting(lines, NOTED);
    List<String> lost = new ArrayList<>(noted);
    try (StoredRegister register =
        RegisterOpener.open(path, null, CalendarData.englandAndWales())) {
      for (long file = 1; file <= TeamLoad.SAME_CASES; file++) {
        register.chronicle().open(file).entries().stream()
            .map(entry -> entry.body() instanceof Course.Noted(String words) ? words : "")
            .forEach(lost::remove);
      }
      List<String> faults = new ArrayList<>(starting(lines, FAULT));
      register.check().forEach(fault -> faults.add(fault.what()));
      int written = (int) refused.stream().filter("written"::equals).count();
      List<String> told = refused.stream().filter(line -> !line.equals("written")).toList();
      return new Told(noted.size(), told, written, faults, lost);
    }
  }

  private static List<String> starting(List<String> lines, String with) {
    return lines.stream()
        .filter(line -> line.startsWith(with))
        .map(line -> line.substring(with.length()))
        .toList();
  }

  private static BufferedReader read(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private static Process started(String what, Path path, int tries) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-Dorg.jooq.no-logo=true",
            "-Dorg.jooq.no-tips=true",
            "-cp",
            System.getProperty("java.class.path"),
            TwoProcesses.class.getName(),
            what,
            path.toString(),
            String.valueOf(tries))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /// One of the two.
  public static void main(String[] arguments) throws Exception {
    Path path = Path.of(arguments[1]);
    if (arguments[0].equals("work")) {
      work(path);
    } else {
      intrude(path, Integer.parseInt(arguments[2]));
    }
  }

  /// Until nobody is there any more who reads what it says.
  private static void work(Path path) throws InterruptedException {
    TeamLoad load = new TeamLoad();
    var calendar = CalendarData.englandAndWales();
    Random random = new Random(7);
    try (StoredRegister register = RegisterOpener.open(path, null, calendar)) {
      Desk desk = Desk.of(register, calendar, () -> Authorship.by("First", ZonedDateTime.now()));
      System.out.println(OPEN);
      AtomicBoolean over = new AtomicBoolean();
      Thread.ofPlatform().daemon().start(() -> over.set(ended()));
      for (int turn = 1; !over.get() || load.noted().isEmpty(); turn++) {
        load.act(desk, random, "first-" + turn);
      }
    }
    load.noted().forEach(note -> System.out.println(NOTED + note));
    load.faults().forEach(fault -> System.out.println(FAULT + fault));
  }

  private static boolean ended() {
    try {
      return System.in.read() < 0;
    } catch (IOException gone) {
      return true;
    }
  }

  private static void intrude(Path path, int tries) throws InterruptedException {
    for (int i = 0; i < tries; i++) {
      try (StoredRegister register =
          RegisterOpener.open(path, null, CalendarData.englandAndWales())) {
        register.preferences().keep("intruder", "was here");
        System.out.println("written");
      } catch (Refusal refused) {
        System.out.println(refused.sentence());
      }
      past(path);
      Thread.sleep(PAUSE);
    }
  }

  private static void past(Path path) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = connection.createStatement()) {
      statement.execute("pragma busy_timeout = 50");
      statement.execute("insert into setting (name, content) values ('intruder', 'was here')");
      System.out.println("written");
    } catch (SQLException refused) {
      System.out.println(String.valueOf(refused.getMessage()));
    }
  }
}
