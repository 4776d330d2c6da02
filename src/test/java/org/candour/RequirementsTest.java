package org.candour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// Holds the pages to the program: every requirement has its line, what a line names is there, and
/// so is every class, room and page that any page names.
final class RequirementsTest {
  private static final int MOST = 144;
  private static final Path PAGE = Path.of("docs/requirements.md");
  private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

  /// A class in code letters, alone or with its package before it and a part of it behind.
  private static final Pattern CLASS =
      Pattern.compile("`(?:[a-z0-9]+\\.)*([A-Z][a-z0-9]+[A-Z]\\w*)(?:[.#]\\w+)?(?:\\(\\))?`");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
  private static final Set<String> CLASSES =
      Stream.of("src/main/java", "src/test/java", "src/bench/java")
          .flatMap(root -> files(Path.of(root), ".java"))
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

  @Test
  void everyClassThatAPageNamesIsThere() {
    assertThat(named(CLASS, (_, name) -> isThere(name))).isEmpty();
  }

  @Test
  void everyLinkOfAPageLeadsSomewhere() {
    assertThat(
            named(
                LINK,
                (page, to) ->
                    to.matches("[a-z]+:.*") || Files.exists(page.resolveSibling(to).normalize())))
        .isEmpty();
  }

  /// A newcomer who reads the folder list finds every room in the table, and the other way round.
  @Test
  void everyRoomOfTheArchitectureIsThereAndNoOther() throws IOException {
    var rooms =
        Documented.table("architecture.md", "room (`org.candour...`)").rows().keySet().stream()
            .flatMap(cell -> Stream.of(cell.split(", ")))
            .filter(room -> !room.equals("Candour"))
            .collect(Collectors.toSet());
    var root = Path.of("src/main/java/org/candour");
    assertThat(rooms).allMatch(room -> isRoom(room, root));
    try (Stream<Path> folders = Files.list(root)) {
      assertThat(folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()))
          .allMatch(
              room -> rooms.stream().anyMatch(r -> r.equals(room) || r.startsWith(room + ".")));
    }
  }

  /// The tables of the store are generated.
  private static boolean isRoom(String room, Path root) {
    return room.equals("store.schema") || Files.isDirectory(root.resolve(room.replace('.', '/')));
  }

  /// What the pages name by a pattern and is not there, with its page.
  private static List<String> named(Pattern pattern, BiPredicate<Path, String> there) {
    return Stream.concat(files(Path.of("docs"), ".md"), Stream.of(Path.of("README.md")))
        .flatMap(page ->
            pattern
                .matcher(text(page))
                .results()
                .map(name -> name.group(1))
                .filter(name -> !there.test(page, name))
                .map(name -> page + ": " + name))
        .toList();
  }

  private static boolean isThere(String name) {
    return CLASSES.contains(name)
        || Files.exists(Path.of(name))
        || Files.exists(Path.of("resources/wording", name))
        || inEntries(name);
  }

  /// Kinds of entries are records inside their group.
  private static boolean inEntries(String name) {
    return files(Path.of("src/main/java/org/candour/domain/entry"), ".java")
        .anyMatch(file -> text(file).contains("record " + name + "("));
  }

  private static Stream<List<String>> rows() {
    return text(PAGE)
        .lines()
        .filter(line -> line.startsWith("| R"))
        .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList());
  }

  private static Stream<Path> files(Path root, String ending) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
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
