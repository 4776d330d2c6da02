package org.candour.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.domain.Wording;
import org.candour.report.ReportFile;
import org.candour.report.csv.CsvTable;
import org.jspecify.annotations.Nullable;

/// What a command lists as CSV: every cell in quotes, none of them a formula.
final class Csv {
  private Csv() {}

  /// Writes it into a file, or on the terminal when none is named.
  ///
  /// @param heads of the columns, parted by commas
  static void write(
      Terminal terminal, @Nullable Path target, String heads, Stream<List<String>> lines) {
    var text =
        Stream.concat(Stream.of(List.of(heads.split(", "))), lines)
            .map(Csv::line)
            .collect(Collectors.joining("\r\n", "", "\r\n"));
    if (target == null) {
      terminal.out().print(text);
    } else {
      ReportFile.save(text.getBytes(StandardCharsets.UTF_8), target);
      terminal.out().println(Wording.of("command").text("report.written", target));
    }
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(CsvTable::harmless)
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }
}
