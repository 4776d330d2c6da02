package org.candour.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.candour.Story;

/// Twenty people at once in one register on a PostgreSQL server, each at a desk of their own; see
/// docs/benchmarks.md. Arguments: people, minutes, cases, and the address of a server as its
/// administrator, or none to start one.
public final class TeamBenchmark {
  private static final String PREFIX = "load";

  private TeamBenchmark() {}

  public static void main(String[] args) throws Exception {
    int people = Integer.parseInt(args[0]);
    double minutes = Double.parseDouble(args[1]);
    int cases = Integer.parseInt(args[2]);
    if (args.length > 3) {
      System.exit(run(args[3], people, minutes, cases));
    }
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      System.exit(run(server.getJdbcUrl("postgres", "postgres"), people, minutes, cases));
    }
  }

  private static int run(String server, int people, double minutes, int cases) throws Exception {
    Path folder = Files.createTempDirectory("candour-team");
    Team team = TeamLoad.team(server, folder, people, cases, PREFIX);
    try (StoredRegister whole = RegisterOpener.join(team.owner(), "team", Story.CALENDAR)) {
      TeamLoad load = new TeamLoad();
      TeamLoad.Told told =
          load.run(TeamLoad.door(team, PREFIX), people, (long) (minutes * 60_000), whole);
      load.print();
      int faults = whole.check().size();
      System.out.printf(
          Locale.UK,
          "%d people, %.1f minutes, %,d acts: %,d conflicts, %,d notes acknowledged, %d lost, %d"
              + " errors, %d faults; p95 %.1f ms%n",
          people,
          minutes,
          told.acts(),
          told.conflicts(),
          told.notes(),
          told.lost().size(),
          told.faults().size(),
          faults,
          told.p95Micros() / 1e3);
      told.faults().stream().distinct().limit(10).forEach(System.out::println);
      return told.faults().isEmpty() && told.lost().isEmpty() && faults == 0 ? 0 : 1;
    }
  }
}
