package org.candour.desktop.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.procedure.state.Standing;

/// The moves of the procedure as `docs/procedure/moves.md` lists them.
///
/// @param rows in the order of the page
record MovesTable(List<Row> rows) {
  private static final Path PAGE = Path.of("docs/procedure/moves.md");
  private static final Pattern STEP = Pattern.compile("`([^`]+)`");

  /// A line of the page.
  ///
  /// @param steps those that lead to where it begins, and its own
  /// @param source what it rests on
  record Row(String from, String event, List<String> steps, Standing to, String source) {}

  /// The page as it stands.
  static MovesTable read() {
    Map<String, List<String>> places = new HashMap<>(Map.of("new", List.of()));
    List<Row> rows = new ArrayList<>();
    for (List<String> cells : lines()) {
      if (cells.size() == 3 && !cells.get(1).isEmpty()) {
        places.put(cells.getFirst(), steps(places, cells.get(1), cells.get(2)));
      } else if (cells.size() == 6) {
        Standing to = Standing.valueOf(cells.get(4).replace(' ', '_').toUpperCase(Locale.ROOT));
        String before = cells.get(2).split("<br>", 2)[0];
        List<String> steps = steps(places, before, cells.get(2) + cells.get(3));
        rows.add(new Row(cells.get(0), cells.get(1), steps, to, cells.get(5)));
      }
    }
    return new MovesTable(rows);
  }

  /// The cells of each line of a table, but for its head.
  private static List<List<String>> lines() {
    try {
      return Files.readAllLines(PAGE).stream()
          .filter(line -> line.startsWith("| ") && !line.matches("\\| (name|from) \\|.*"))
          .map(line -> List.of(line.substring(2, line.length() - 1).split(" ?\\| ?")))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<String> steps(Map<String, List<String>> places, String after, String more) {
    assertThat(places).as("places named before they are used").containsKey(after);
    List<String> steps = new ArrayList<>(places.getOrDefault(after, List.of()));
    Matcher step = STEP.matcher(more);
    while (step.find()) {
      steps.add(step.group(1));
    }
    return steps;
  }
}
