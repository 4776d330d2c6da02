package org.candour.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.candour.casework.Chronicle.NewFile;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Entry;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.state.CaseState;

/// Writes small workbooks for the tests of the import, and reads them.
final class Books {
  static final LocalDate TODAY = LocalDate.of(2016, 9, 30);

  private Books() {}

  /// The least a complaint needs, and these cells more.
  static Map<String, String> complaint(String... cells) {
    var row = new LinkedHashMap<String, String>();
    row.put("reference", "C1");
    row.put("received", "2015-05-05");
    row.put("complainant_type", "parent");
    row.put("procedure", "children statutory");
    row.put("service_area", "Fostering");
    row.put("summary", "Nobody rang back");
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    return row;
  }

  @SafeVarargs
  static void complaints(Path folder, Map<String, String>... rows) {
    var columns =
        List.of(rows).stream()
            .flatMap(row -> row.keySet().stream())
            .distinct()
            .collect(Collectors.toList());
    var lines = new ArrayList<String>();
    lines.add(String.join(",", columns));
    for (var row : rows) {
      lines.add(
          columns.stream()
              .map(c -> '"' + row.getOrDefault(c, "").replace("\"", "\"\"") + '"')
              .collect(Collectors.joining(",")));
    }
    write(folder, "complaints.csv", lines.toArray(String[]::new));
  }

  static void write(Path folder, String name, String... lines) {
    try {
      Files.writeString(
          folder.resolve(name), String.join("\r\n", lines) + "\r\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Reading read(Path source) {
    return Import.read(source, null, TODAY, false);
  }

  /// The finding that the workbook gives, as `file row column: value`.
  static String finding(Path source) {
    return read(source).findings().stream()
        .map(f -> f.file() + " " + f.row() + " " + f.column() + ": " + f.value())
        .collect(Collectors.joining("\n"));
  }

  static List<Entry> entries(NewFile file) {
    var id = new AtomicLong();
    return file.entries().stream()
        .map(e ->
            new Entry(
                id.incrementAndGet(),
                1,
                e.day(),
                TODAY.atStartOfDay().toInstant(java.time.ZoneOffset.UTC),
                e.knownOn() == null ? e.day() : e.knownOn(),
                "Import",
                true,
                e.body()))
        .toList();
  }

  /// The complaints of a reading, by reference.
  static Map<String, CaseState> states(Reading reading) {
    return reading.files().stream()
        .filter(f -> f.kind() == FileKind.COMPLAINT)
        .map(f -> Fold.of(entries(f)))
        .collect(Collectors.toMap(CaseState::reference, s -> s, (a, b) -> a, LinkedHashMap::new));
  }

  /// The one complaint of a folder.
  static CaseState state(Path source) {
    var reading = read(source);
    if (!reading.clean()) {
      throw new AssertionError(reading.findings());
    }
    return states(reading).values().iterator().next();
  }
}
