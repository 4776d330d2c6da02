package org.candour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// Holds `docs/requirements.md` to the program: every requirement has its line, and what a line
/// names is there.
final class RequirementsTest {
  private static final int MOST = 144;
  private static final Path PAGE = Path.of("docs/requirements.md");
  private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
  private static final Set<String> CLASSES =
      Stream.of("src/main/java", "src/test/java")
          .flatMap(root -> files(Path.of(root)))
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .collect(Collectors.toSet());

  @Test
  void everyRequirementHasItsLine() {
    assertThat(rows().map(cells -> cells.get(1)))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, MOST).mapToObj("R%03d"::formatted).toList());
  }

  @Test
  void whatALineNamesIsThere() {
    SoftAssertions all = new SoftAssertions();
    rows()
        .forEach(cells ->
            NAMED
                .matcher(cells.get(3) + cells.get(4))
                .results()
                .map(name -> name.group(1))
                .forEach(
                    name -> all.assertThat(isThere(name)).as(cells.get(1) + " " + name).isTrue()));
    all.assertAll();
  }

  @Test
  void everyLineNamesATest() {
    assertThat(rows().filter(cells -> !cells.get(4).contains("Test`"))).isEmpty();
  }

  private static boolean isThere(String name) {
    return CLASSES.contains(name)
        || Files.exists(Path.of(name))
        || Files.exists(Path.of("resources/wording", name))
        || inEntries(name);
  }

  /// Kinds of entries are records inside their group.
  private static boolean inEntries(String name) {
    return files(Path.of("src/main/java/org/candour/domain/entry"))
        .anyMatch(file -> text(file).contains("record " + name + "("));
  }

  private static Stream<List<String>> rows() {
    return text(PAGE)
        .lines()
        .filter(line -> line.startsWith("| R"))
        .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList());
  }

  private static Stream<Path> files(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
