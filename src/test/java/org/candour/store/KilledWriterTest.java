package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.candour.Story;
import org.candour.casework.CaseFile;
import org.candour.casework.Query;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Course;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program killed while it writes loses nothing that it had said was written.
final class KilledWriterTest {
  private static final String SECRET = "Trelowarren gate";
  private static final int KILLS = 2;

  @TempDir private Path folder;

  /// Writes for ever, one complaint of two entries after another, and says so after each.
  public static void main(String[] arguments) {
    try (StoredRegister register =
        RegisterOpener.open(Path.of(arguments[0]), SECRET, Story.CALENDAR)) {
      long next = register.lists().count(Query.newest(1));
      while (true) {
        String reference = "K" + next++;
        CaseFile file =
            register
                .chronicle()
                .begin(
                    FileKind.COMPLAINT,
                    Fixture.TESTER,
                    List.of(Fixture.received("2016-04-22", reference, "Jory Penrose", "North")));
        register
            .chronicle()
            .append(
                file.id(),
                1,
                Fixture.TESTER,
                List.of(Fixture.on("2016-04-25", new Course.Noted("Rang back"))));
        System.out.println(next);
      }
    }
  }

  @Test
  void whatWasAcknowledgedIsThere() throws Exception {
    Path path = folder.resolve("register.candour");
    RegisterOpener.create(path, SECRET, Fixture.TOLD, Story.CALENDAR).close();
    Random random = new Random(7);
    for (int kill = 0; kill < KILLS; kill++) {
      long acknowledged = writeUntilKilled(path, 5 + random.nextInt(60));
      try (StoredRegister register = RegisterOpener.open(path, SECRET, Story.CALENDAR)) {
        assertThat(register.lists().count(Query.newest(1)))
            .isBetween(acknowledged, acknowledged + 1);
        assertThat(register.check()).isEmpty();
      }
    }
  }

  private static long writeUntilKilled(Path path, int after) throws IOException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriterTest.class.getName(),
                path.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long last = 0;
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      String line = said.readLine();
      for (int i = 0; line != null; i++) {
        last = Long.parseLong(line.strip());
        if (i == after) {
          writer.toHandle().destroyForcibly();
        }
        line = said.readLine();
      }
    }
    assertThat(last).isGreaterThan(after);
    return last;
  }
}
