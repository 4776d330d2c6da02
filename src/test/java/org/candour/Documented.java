package org.candour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A table of a page of the documentation, so that a test can hold the program to what is written
/// there.
///
/// @param heads the heading of each column but the first
/// @param rows by their first cell, in the order of the page
public record Documented(List<String> heads, Map<String, List<String>> rows) {
  /// The table whose first column has that heading.
  public static Documented table(String page, String first) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("docs", page));
    int top =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).startsWith("| " + first + " |"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no table of '" + first + "' in " + page));
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (int i = top + 2; i < lines.size() && lines.get(i).startsWith("|"); i++) {
      List<String> cells = cells(lines.get(i));
      if (rows.put(cells.getFirst(), cells.subList(1, cells.size())) != null) {
        throw new AssertionError(cells.getFirst() + " stands twice in " + page);
      }
    }
    List<String> heads = cells(lines.get(top));
    return new Documented(heads.subList(1, heads.size()), rows);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.substring(1).split("\\|")) {
      cells.add(cell.strip().replace("`", ""));
    }
    return cells;
  }

  /// What stands in that row under that heading.
  public String cell(String row, String head) {
    return rows.get(row).get(heads.indexOf(head));
  }
}
