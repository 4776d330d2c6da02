package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.candour.domain.time.CalendarData;
import org.candour.store.RegisterOpener;
import org.candour.store.StoredRegister;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing that can be read is left by work with an encrypted register: in its file and log, its
/// key file, its backup, the temporary folder, the user's own folder, or what the program says.
final class LeftoversTest {
  private static final String SECRET = "four plain words here";

  @TempDir private static Path folder;
  private static Path register;

  @BeforeAll
  static void work() throws Exception {
    Files.createDirectories(folder.resolve("tmp"));
    Files.createDirectories(folder.resolve("home"));
    Files.writeString(folder.resolve("secret"), SECRET + "\n");
    register = folder.resolve("r.candour");
    typed("import", "resources/demonstration", "--register");
    typed("backup", "--register");
    try (StoredRegister open =
        RegisterOpener.open(register, SECRET, CalendarData.englandAndWales())) {
      open.preferences().keep("anything", "so that the log is there");
      for (String part : List.of("r.candour", "r.candour-wal")) {
        Files.copy(folder.resolve(part), folder.resolve(part + ".while-open"));
      }
    }
    Files.delete(folder.resolve("secret"));
  }

  private static void typed(String... words) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Duser.home=" + folder.resolve("home"),
                "-cp",
                System.getProperty("java.class.path"),
                "org.candour.Candour"));
    command.addAll(Arrays.asList(words));
    command.addAll(
        List.of(register.toString(), "--passphrase-file", folder.resolve("secret").toString()));
    Process run =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said-" + words[0]).toFile())
            .start();
    assertThat(run.waitFor()).as(String.join(" ", words)).isIn(0, 1);
  }

  /// Whole names and summaries, as they stand in the workbook.
  private static Set<String> secrets() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("resources/demonstration/complaints.csv"));
    List<String> heads = List.of(lines.getFirst().split(","));
    Set<String> found = new TreeSet<>();
    for (String line : lines.subList(1, Math.min(lines.size(), 120))) {
      String[] cells = line.split(",", -1);
      for (String head : List.of("child_name", "complainant_name")) {
        String cell = cells[heads.indexOf(head)];
        if (cell.length() > 8 && cell.contains(" ")) {
          found.add(cell);
        }
      }
    }
    return found;
  }

  @Test
  void noNameOfTheDemonstrationIsFoundAnywhere() throws IOException {
    Set<String> secrets = secrets();
    assertThat(secrets).hasSizeGreaterThan(20);
    List<String> found = new ArrayList<>();
    int files = 0;
    try (var all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        files++;
        secrets.stream()
            .filter(bytes::contains)
            .forEach(name -> found.add(name + " in " + folder.relativize(file)));
        if (bytes.contains(SECRET) || bytes.contains("child_name")) {
          found.add("passphrase or column name in " + folder.relativize(file));
        }
      }
    }
    assertThat(files).isGreaterThanOrEqualTo(6);
    assertThat(found).isEmpty();
    try (StoredRegister open =
        RegisterOpener.open(register, SECRET, CalendarData.englandAndWales())) {
      assertThat(open.lists().search(secrets.iterator().next(), 1)).isNotEmpty();
    }
  }
}
