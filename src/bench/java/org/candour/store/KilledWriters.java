package org.candour.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.candour.casework.Authorship;
import org.candour.casework.Query;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.Unusable;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Particulars;
import org.candour.domain.time.CalendarData;
import org.candour.store.engine.SharedServer;

/// Kills a writer at random moments, again and again, and looks after each kill whether everything
/// that it had said was recorded is there and the register is sound. See docs/benchmarks.md.
///
/// Arguments: how many kills, then nothing for an encrypted file, or address, user and password of
/// an empty PostgreSQL database, or `server` or `server-process` for one that is started for it.
public final class KilledWriters {
  private static final String SECRET = "four plain words here";
  private static final String WRITE = "write";
  private static final LocalDate DAY = LocalDate.of(2016, 4, 22);
  private static final Authorship WHO = Authorship.on("writer", DAY);
  private static final int LONGEST_MILLIS = 900;
  private static final int CHECK_EVERY = 20;

  private static final String SERVER = "server";
  private static final String SERVER_PROCESS = "server-process";

  private final List<String> where;
  private boolean serverProcess;

  private KilledWriters(List<String> where) {
    this.where = where;
  }

  /// Kills, or is the writer.
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args[0].equals(WRITE)) {
      new KilledWriters(List.of(args).subList(1, args.length)).write();
      return;
    }
    int kills = Integer.parseInt(args[0]);
    if (args.length == 2 && args[1].startsWith(SERVER)) {
      onServer(kills, args[1].equals(SERVER_PROCESS));
      return;
    }
    if (args.length > 1) {
      new KilledWriters(List.of(args).subList(1, args.length)).run(kills);
      return;
    }
    Path file = Files.createTempDirectory("candour-kills").resolve("r.candour");
    RegisterOpener.create(file, SECRET, told(), CalendarData.englandAndWales()).close();
    new KilledWriters(List.of(file.toString())).run(kills);
  }

  /// On a PostgreSQL server started for it. Either the writer is killed, or the process of the
  /// server that works for it, upon which the server throws out everybody and recovers.
  private static void onServer(int kills, boolean process)
      throws IOException, InterruptedException {
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      String address = server.getJdbcUrl("postgres", "postgres");
      KilledWriters writers = new KilledWriters(List.of(address, "postgres", "postgres"));
      writers.serverProcess = process;
      writers.open().close();
      writers.run(kills);
    }
  }

  private static NewRegister told() {
    return new NewRegister("Killed", null, null);
  }

  private StoredRegister open() {
    return where.size() == 1
        ? RegisterOpener.open(Path.of(where.getFirst()), SECRET, CalendarData.englandAndWales())
        : RegisterOpener.join(
            new SharedServer(where.get(0), where.get(1), where.get(2)),
            told(),
            CalendarData.englandAndWales());
  }

  /// A server that recovers lets nobody in for a moment.
  private StoredRegister again() throws InterruptedException {
    for (int turn = 0; ; turn++) {
      try {
        return open();
      } catch (Unusable recovering) {
        if (turn == 100) {
          throw recovering;
        }
        Thread.sleep(200);
      }
    }
  }

  private void write() {
    try (StoredRegister register = open()) {
      long next = register.lists().count(Query.newest(1));
      while (true) {
        register.chronicle().begin(FileKind.COMPLAINT, WHO, List.of(received(next++)));
        System.out.println(next);
      }
    }
  }

  private static NewEntry received(long number) {
    Map<Field, String> values =
        Map.of(
            Field.PROCEDURE, "children statutory",
            Field.COMPLAINANT_TYPE, "parent",
            Field.SERVICE_AREA, "Fostering",
            Field.SUMMARY, "Calls about a visit were not returned.");
    return new NewEntry(DAY, new Intake.Received("K" + number, new Particulars(values)));
  }

  private void run(int kills) throws IOException, InterruptedException {
    Random random = new Random(200);
    long acknowledged = 0;
    int lost = 0;
    int unsound = 0;
    for (int kill = 1; kill <= kills; kill++) {
      acknowledged = Math.max(acknowledged, untilKilled(random.nextInt(LONGEST_MILLIS)));
      try (StoredRegister register = again()) {
        long there = register.lists().count(Query.newest(1));
        lost += there < acknowledged ? 1 : 0;
        acknowledged = there;
        if (kill % CHECK_EVERY == 0 || kill == kills) {
          unsound += register.check().size();
          System.out.printf(
              "%d kills, %d acknowledged, %d lost, %d faults%n", kill, acknowledged, lost, unsound);
        }
      }
    }
    System.exit(lost + unsound == 0 ? 0 : 1);
  }

  /// The last number that the writer said before it was killed.
  private long untilKilled(int millis) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.jooq.no-logo=true",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriters.class.getName(),
                WRITE));
    command.addAll(where);
    Process writer =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    long last = 0;
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      String line = said.readLine();
      if (line != null) {
        last = Long.parseLong(line);
        Thread.ofVirtual().start(() -> kill(writer, millis));
      }
      for (line = said.readLine(); line != null; line = said.readLine()) {
        last = Long.parseLong(line);
      }
    }
    writer.waitFor(1, TimeUnit.MINUTES);
    return last;
  }

  private void kill(Process writer, int millis) {
    try {
      Thread.sleep(millis);
      if (serverProcess) {
        killServerProcess();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    // by its handle, which leaves what it has already said to be read
    writer.toHandle().destroyForcibly();
  }

  private void killServerProcess() {
    String sql =
        "select pid from pg_stat_activity where application_name = 'Candour'"
            + " and backend_type = 'client backend' order by backend_start limit 1";
    try (Connection connection = DriverManager.getConnection(where.get(0));
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      if (row.next()) {
        ProcessHandle.of(row.getLong(1)).ifPresent(ProcessHandle::destroyForcibly);
      }
    } catch (SQLException gone) {
      System.err.println("no server process to kill: " + gone.getSQLState());
    }
  }
}
