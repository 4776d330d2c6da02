package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.store.Fixture.complaint;
import static org.candour.store.Fixture.received;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.candour.Story;
import org.candour.access.KeyFile;
import org.candour.access.RegisterKey;
import org.candour.casework.Authorship;
import org.candour.casework.Query;
import org.candour.casework.Register.Fault;
import org.candour.domain.FileKind;
import org.candour.domain.Refusal;
import org.candour.store.engine.Engine;
import org.candour.store.engine.Faults;
import org.candour.store.engine.SqliteOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What disks, clocks and power cuts do to a register file, and what it says to that.
final class HardTimesTest {
  private static final String SECRET = "Trelowarren gate";
  private static final int PAGE = 4096;

  @TempDir private Path folder;

  private StoredRegister create(Path path) {
    return RegisterOpener.create(path, SECRET, Fixture.TOLD, Story.CALENDAR);
  }

  /// What the file says to being opened and checked; blank when nothing is found.
  private static String tried(Path path, RegisterKey key) {
    try (Connection connection = SqliteOpener.taken(path, key)) {
      List<Fault> faults = Checker.unsound(connection, Engine.SQLITE);
      return faults.isEmpty() ? "" : faults.getFirst().what();
    } catch (SQLException | RuntimeException failed) {
      return String.valueOf(Faults.said(path, failed).getMessage());
    }
  }

  @Test
  void oneBitInEveryPageInTurnIsNoticedAndNothingIsMadeWorse() throws IOException {
    Path path = folder.resolve("register.candour");
    try (StoredRegister register = create(path)) {
      register
          .chronicle()
          .bring(
              Fixture.TESTER,
              IntStream.range(0, 30)
                  .mapToObj(i -> complaint(received("2016-04-22", "R" + i, "Jory", "Fostering")))
                  .iterator());
    }
    RegisterKey key = KeyFile.read(KeyFile.of(path)).unlock(null, SECRET).orElseThrow().key();
    byte[] whole = Files.readAllBytes(path);
    Random random = new Random(5);
    TreeMap<Integer, String> silent = new TreeMap<>();
    for (int page = 0; page < whole.length / PAGE; page++) {
      byte[] bytes = whole.clone();
      bytes[page * PAGE + random.nextInt(PAGE)] ^= (byte) (1 << random.nextInt(8));
      Files.write(path, bytes);
      String said = tried(path, key);
      if (said.isEmpty() || said.contains("Exception")) {
        silent.put(page, said);
      }
      assertThat(Files.readAllBytes(path)).as("page %d", page).isEqualTo(bytes);
    }
    assertThat(silent).isEmpty();
    Files.write(path, whole);
    assertThat(tried(path, key)).isEmpty();
  }

  /// What the disk may hold when the power goes: file and log as they stand at that moment, the log
  /// cut off anywhere.
  @Test
  void aPowerCutLosesNothingThatWasAcknowledgedBefore() throws IOException {
    Path path = folder.resolve("register.candour");
    Random random = new Random(9);
    try (StoredRegister register = create(path)) {
      for (int i = 1; i <= 5; i++) {
        begin(register, "R" + i, Fixture.TESTER);
        Path cut = Files.createDirectory(folder.resolve("cut" + i)).resolve("register.candour");
        for (String part : List.of("", "-wal", ".keys")) {
          Path from = path.resolveSibling("register.candour" + part);
          if (Files.exists(from)) {
            Files.copy(from, cut.resolveSibling("register.candour" + part));
          }
        }
        opensWith(cut, i);
        if (i > 1) {
          tornLog(cut, random, i);
        }
      }
    }
  }

  private void tornLog(Path cut, Random random, int acknowledged) throws IOException {
    Path torn = Files.createDirectory(cut.resolveSibling("torn")).resolve("register.candour");
    for (String part : List.of("", "-wal", ".keys")) {
      Path from = folder.resolve("register.candour" + part);
      Files.copy(
          from,
          torn.resolveSibling("register.candour" + part),
          StandardCopyOption.REPLACE_EXISTING);
    }
    Path log = torn.resolveSibling("register.candour-wal");
    byte[] bytes = Files.readAllBytes(log);
    Files.write(log, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    try (StoredRegister register = RegisterOpener.open(torn, SECRET, Story.CALENDAR)) {
      assertThat(register.lists().count(Query.newest(1))).isLessThanOrEqualTo(acknowledged);
      assertThat(register.check()).isEmpty();
    } catch (Refusal said) {
      assertThat(said.sentence()).contains("restore");
    }
  }

  private static void opensWith(Path path, int complaints) {
    try (StoredRegister register = RegisterOpener.open(path, SECRET, Story.CALENDAR)) {
      assertThat(register.lists().count(Query.newest(1))).isEqualTo(complaints);
      assertThat(register.check()).isEmpty();
    }
  }

  private static void begin(StoredRegister register, String reference, Authorship who) {
    register
        .chronicle()
        .begin(
            FileKind.COMPLAINT,
            who,
            List.of(received("2016-04-22", reference, "Jory Penrose", "North")));
  }

  @Test
  void aClockSetBackChangesNoOrderAndBreaksNoChain() {
    try (StoredRegister register = create(folder.resolve("register.candour"))) {
      begin(register, "R1", Fixture.TESTER);
      begin(register, "R2", Authorship.on("tester", LocalDate.of(1999, 1, 1)));
      begin(register, "R3", Fixture.TESTER);
      assertThat(register.check()).isEmpty();
      assertThat(register.chronicle().open(2).entries().getFirst().id()).isEqualTo(2);
      register.backups().orElseThrow().make();
    }
  }
}
