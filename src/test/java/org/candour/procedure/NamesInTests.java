package org.candour.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The identifiers that tests name in their strings, such as a display name.
final class NamesInTests {
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");

  private NamesInTests() {}

  static Set<String> like(String pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(TESTS)) {
      for (Path file : files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
        TEXT.matcher(Files.readString(file))
            .results()
            .forEach(text -> matches(pattern, text.group(), found));
      }
    }
    return found;
  }

  static Set<String> inPage(Path page, String pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    for (String line : Files.readAllLines(page)) {
      matches(pattern, line, found);
    }
    return found;
  }

  private static void matches(String pattern, String text, Set<String> found) {
    Pattern.compile(pattern).matcher(text).results().forEach(match -> found.add(match.group()));
  }
}
