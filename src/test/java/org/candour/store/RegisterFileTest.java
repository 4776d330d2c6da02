package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.store.Fixture.TESTER;
import static org.candour.store.Fixture.complaint;
import static org.candour.store.Fixture.received;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.candour.Story;
import org.candour.access.KeyFile;
import org.candour.casework.KeyHolders;
import org.candour.casework.Query;
import org.candour.casework.Register.Fault;
import org.candour.domain.FileKind;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.domain.entry.Course;
import org.candour.store.chain.BodyCodec;
import org.candour.store.engine.Engine;
import org.candour.store.engine.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Register files that can be used, and all the ways in which one cannot.
final class RegisterFileTest {
  private static final String SECRET = "Trelowarren gate";
  private static final String CHILD = "Jory Penhaligon";

  @TempDir private Path folder;

  private Path made(@Nullable String passphrase, int complaints) {
    Path path = folder.resolve("register.candour");
    try (StoredRegister register =
        RegisterOpener.create(path, passphrase, Fixture.TOLD, Story.CALENDAR)) {
      register
          .chronicle()
          .bring(
              TESTER,
              IntStream.range(0, complaints)
                  .mapToObj(i -> complaint(received("2016-04-22", "R" + i, CHILD, "Fostering")))
                  .iterator());
    }
    return path;
  }

  private static StoredRegister open(Path path, @Nullable String secret) {
    return RegisterOpener.open(path, secret, Story.CALENDAR);
  }

  private static void refused(Path path, @Nullable String secret, String because) {
    assertThatThrownBy(() -> open(path, secret).close())
        .isInstanceOf(Unusable.class)
        .hasMessageContaining(because)
        .hasMessageNotContaining("Exception");
  }

  @Test
  void aPlainRegisterOpensAgain() {
    Path path = made(null, 3);
    assertThat(RegisterFile.asksPassphrase(path)).isFalse();
    try (StoredRegister register = open(path, null)) {
      assertThat(register.lists().count(Query.newest(9))).isEqualTo(3);
      assertThat(register.info().encrypted()).isFalse();
      assertThat(register.info().name()).isEqualTo("Test register");
      assertThat(register.check()).isEmpty();
    }
  }

  @Test
  void anEncryptedRegisterOpensWithThePassphraseOrTheSheetAndNothingElse() throws IOException {
    Path path = folder.resolve("register.candour");
    String code;
    try (StoredRegister register =
        RegisterOpener.create(path, SECRET, Fixture.TOLD, Story.CALENDAR)) {
      assertThat(register.info().encrypted()).isTrue();
      code = java.util.Objects.requireNonNull(register.recovery()).text();
      register
          .chronicle()
          .begin(
              FileKind.COMPLAINT,
              TESTER,
              List.of(received("2016-04-22", "R1", CHILD, "Fostering")));
      KeyHolders keys = register.keys().orElseThrow();
      keys.changePassphrase(SECRET, String.valueOf(keys.me()), "another gate");
    }

    assertThat(RegisterFile.asksPassphrase(path)).isTrue();
    refused(path, SECRET, "passphrase of");
    refused(path, null, "is encrypted");
    refused(path, "", "is encrypted");
    for (String secret : List.of("another gate", code)) {
      try (StoredRegister register = open(path, secret)) {
        assertThat(register.lists().search("jory", 5)).hasSize(1);
      }
    }
  }

  @Test
  void noPlainWordLiesInAnEncryptedRegisterOrItsCopy() throws IOException {
    Path path = folder.resolve("register.candour");
    Path copy = folder.resolve("copy.candour");
    try (StoredRegister register =
        RegisterOpener.create(path, SECRET, Fixture.TOLD, Story.CALENDAR)) {
      register
          .chronicle()
          .bring(
              TESTER,
              IntStream.range(0, 500)
                  .mapToObj(i -> complaint(received("2016-04-22", "R" + i, CHILD, "Fostering")))
                  .iterator());
      register.backup(copy);
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          assertThat(holds(file, "Penhaligon")).as(file.toString()).isFalse();
          assertThat(holds(file, "SQLite format")).as(file.toString()).isFalse();
          assertThat(holds(file, "reference")).as(file.toString()).isFalse();
        }
      }
    }
    assertThat(holds(made2(), "Penhaligon")).isTrue();
  }

  private Path made2() {
    Path plain = folder.resolve("plain.candour");
    try (StoredRegister register = Fixture.register(plain)) {
      register
          .chronicle()
          .begin(FileKind.COMPLAINT, TESTER, List.of(received("2016-04-22", "R1", CHILD, "North")));
    }
    return plain;
  }

  private static boolean holds(Path file, String text) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
  }

  @Test
  void aCopyIsWholeAndOpensUnderTheSameSecret() throws IOException {
    Path copy = folder.resolve("copy.candour");
    Path path = made(SECRET, 50);
    try (StoredRegister register = open(path, SECRET)) {
      register.backup(copy);
      assertThatThrownBy(() -> register.backup(copy))
          .isInstanceOf(Unusable.class)
          .hasMessageContaining("exists already");
      assertThat(register.lists().count(Query.newest(9))).isEqualTo(50);
    }
    try (StoredRegister register = open(copy, SECRET)) {
      assertThat(register.lists().count(Query.newest(9))).isEqualTo(50);
      assertThat(register.check()).isEmpty();
    }
    assertThat(Files.getPosixFilePermissions(copy))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void onlyItsOwnerReadsARegister() throws IOException {
    Path path = made(null, 1);
    try (StoredRegister register = open(path, null)) {
      register.preferences().keep("a", "b");
      try (var files = Files.list(folder)) {
        for (Path file : files.filter(f -> !f.toString().endsWith(".lock")).toList()) {
          assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
              .as(file.toString())
              .isEqualTo("rw-------");
        }
      }
    }
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(path);
    }
  }

  @Test
  void aSecondOpenerIsToldWhoHasIt() {
    Path path = made(null, 1);
    try (StoredRegister first = open(path, null)) {
      refused(path, null, "is open already (by " + System.getProperty("user.name"));
      assertThat(first.lists().count(Query.newest(9))).isEqualTo(1);
      first.preferences().keep("still", "writable");
    }
    open(path, null).close();
  }

  @Test
  void nothingIsEverOverwritten() {
    Path path = made(null, 1);
    assertThatThrownBy(() -> Fixture.register(path).close())
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("exists already");
    assertThatThrownBy(() -> Fixture.register(folder.resolve("no/such/r.candour")).close())
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("folder");
    open(path, null).close();
  }

  @Test
  void whatIsNoRegisterIsRefusedAndLeftAsItWas() throws Exception {
    refused(folder.resolve("none.candour"), null, "There is no register");
    refused(folder, null, "is a folder");

    Path text = folder.resolve("letter.txt");
    Files.writeString(text, "Dear Sir");
    refused(text, null, "is not a Candour register");
    assertThat(text).hasContent("Dear Sir");

    Path empty = Files.createFile(folder.resolve("empty.candour"));
    refused(empty, null, "is not a Candour register");
    assertThat(Files.size(empty)).isZero();

    Path other = folder.resolve("other.db");
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + other);
        var statement = connection.createStatement()) {
      statement.execute("create table bookmark (url text)");
    }
    byte[] before = Files.readAllBytes(other);
    refused(other, null, "is not a Candour register");
    assertThat(Files.readAllBytes(other)).isEqualTo(before);
  }

  @Test
  void aNewerRegisterIsRefused() throws Exception {
    Path path = made(null, 1);
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + path);
        var statement = connection.createStatement()) {
      statement.execute("pragma user_version = 99");
    }
    refused(path, null, "newer version of Candour (format 99");
  }

  @Test
  void aCutOffRegisterIsDamaged() throws IOException {
    for (String secret : Arrays.asList(null, SECRET)) {
      Path path = made(secret, 200);
      byte[] whole = Files.readAllBytes(path);
      for (int part : new int[] {whole.length - 4096, whole.length / 2 / 4096 * 4096, 5000}) {
        Files.write(path, Arrays.copyOf(whole, part));
        assertThatThrownBy(() -> open(path, secret).close())
            .as("%d of %d bytes", part, whole.length)
            .isInstanceOf(Unusable.class)
            .hasMessageContaining("restore");
      }
      Files.delete(path);
      Files.deleteIfExists(KeyFile.of(path));
    }
  }

  @Test
  void oneChangedByteOfAnEncryptedRegisterIsNoticed() throws IOException {
    Path path = made(SECRET, 200);
    byte[] whole = Files.readAllBytes(path);
    whole[whole.length / 2] ^= 1;
    Files.write(path, whole);

    assertThatThrownBy(
            () -> {
              try (StoredRegister register = open(path, SECRET)) {
                List<Fault> faults = register.check();
                throw new Unusable("restore: " + faults.getFirst().what());
              }
            })
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("restore");
  }

  @Test
  void aKeyFileOfAnotherRegisterOrNoneIsTold() throws IOException {
    Path path = made(SECRET, 1);
    Path other = folder.resolve("other.candour");
    RegisterOpener.create(other, SECRET, Fixture.TOLD, Story.CALENDAR).close();
    Files.copy(
        KeyFile.of(other), KeyFile.of(path), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    refused(path, SECRET, "belongs to another register");
    Files.delete(KeyFile.of(path));
    refused(path, SECRET, "its key file register.candour.keys is missing");
    Files.writeString(KeyFile.of(path), "{", StandardOpenOption.CREATE);
    refused(path, SECRET, "is damaged");
  }

  @Test
  void aClosedRegisterSaysSo() {
    StoredRegister register = Fixture.register(folder.resolve("r.candour"));
    register.close();
    register.close();
    assertThatThrownBy(() -> register.lists().years())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("closed");
  }

  @Test
  void theScriptsAreTheOnesInTheirFolders() throws IOException {
    for (Engine engine : Engine.values()) {
      List<String> listed =
          Schema.SCRIPTS.stream().map(s -> s.replace("ENGINE", engine.folder())).toList();
      try (var common = Files.list(Path.of("resources/schema/common"));
          var own = Files.list(Path.of("resources/schema", engine.folder()))) {
        assertThat(java.util.stream.Stream.concat(common, own))
            .extracting(p -> Path.of("resources/schema").relativize(p).toString())
            .filteredOn(script -> !script.endsWith("afterMigrate.sql"))
            .containsExactlyInAnyOrderElementsOf(listed);
      }
    }
  }

  @Test
  void aRegisterOfAnOlderFormatIsBroughtUpWithNothingLost() throws Exception {
    Path path = made(null, 3);
    try (StoredRegister register = open(path, null)) {
      register.database().write(sql -> sql.execute("drop trigger entry_no_update"));
      register.database().write(sql -> sql.execute("drop trigger entry_erasure_stays"));
      Fixture.oldForm(register);
    }
    try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement old = plain.createStatement()) {
      old.executeUpdate(
          "create trigger entry_no_update before update of hash on entry begin"
              + " select raise(abort, 'entry is append-only'); end");
      for (String undo : backToFormat2()) {
        old.executeUpdate(undo);
      }
      old.executeUpdate("drop table complaint_fts");
      for (String gone : List.of("insert", "delete", "update")) {
        old.executeUpdate("drop trigger complaint_search_" + gone);
      }
      old.executeUpdate(searchOfFormat2());
      old.executeUpdate("insert into complaint_fts_names (complaint_fts_names) values ('rebuild')");
      old.executeUpdate("pragma user_version = 2");
    }
    try (StoredRegister register = open(path, null)) {
      assertThat(register.check()).isEmpty();
      assertThat(register.lists().search("jory", 9)).hasSize(3);
    }
  }

  /// What takes away again all that the later common scripts made.
  private static List<String> backToFormat2() throws IOException {
    List<String> undo = new ArrayList<>();
    for (String name : Schema.SCRIPTS.subList(2, Schema.SCRIPTS.size()).reversed()) {
      if (name.startsWith("common/")) {
        String script = Files.readString(Path.of("resources/schema", name));
        undone("CREATE INDEX (?:IF NOT EXISTS )?(\\w+)", "drop index %s", script, undo);
        undone("ALTER TABLE (\\w+) ADD COLUMN (\\w+)", "alter table %s drop %s", script, undo);
        undone("CREATE TABLE (?:IF NOT EXISTS )?(\\w+)", "drop table %s", script, undo);
      }
    }
    return undo;
  }

  private static void undone(String made, String undo, String script, List<String> into) {
    Pattern.compile(made)
        .matcher(script)
        .results()
        .map(found ->
            found.groupCount() == 1
                ? undo.formatted(found.group(1))
                : undo.formatted(found.group(1), found.group(2)))
        .forEach(into::add);
  }

  private static String searchOfFormat2() throws IOException {
    String script = Files.readString(Path.of("resources/schema/sqlite/V2__search_and_guard.sql"));
    return script.substring(0, script.indexOf("CREATE TRIGGER entry_no_delete"));
  }

  @Test
  void theKindsOfEntriesAreTheFormatOfEveryRegister() throws IOException {
    assertThat(BodyCodec.kinds())
        .containsExactlyElementsOf(
            Files.readAllLines(Path.of("src/test/resources/store/kinds.txt")));
    assertThat(BodyCodec.write(new Course.StruckOut(7, "twice")))
        .isEqualTo("{\"entry\":7,\"reason\":\"twice\"}");
  }

  @Test
  void dueDaysFollowTheSettingsAndTheCalendar() {
    Path path = made(null, 1);
    try (StoredRegister register = open(path, null)) {
      assertThat(due(register)).isEqualTo("2016-05-09");
      register.preferences().keep("added-holidays", "2016-05-06 Royal day");
      assertThat(due(register)).isEqualTo("2016-05-10");
      assertThat(register.check()).isEmpty();
      assertThatThrownBy(() -> register.preferences().keep("added-holidays", "soon"))
          .isInstanceOf(Refusal.class);
      assertThat(due(register)).isEqualTo("2016-05-10");
    }
    var without = Story.CALENDAR.without(java.time.LocalDate.of(2016, 5, 2));
    try (StoredRegister register = RegisterOpener.open(path, null, without)) {
      assertThat(due(register)).isEqualTo("2016-05-09");
      assertThat(register.check()).isEmpty();
    }
  }

  private static String due(StoredRegister register) {
    return String.valueOf(register.lists().complaints(Query.newest(1)).getFirst().due());
  }
}
