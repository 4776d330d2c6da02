package org.candour.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.casework.Directory.UnitLine;
import org.candour.casework.Succession;
import org.candour.domain.Wording;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;

/// Says below every table by service which ended services it counts under another, in whatever
/// report and format the table is read (R067).
final class Succeeded {
  private static final String SERVICE = "received.service.";

  private final Succession succession;
  private final LocalDate since;

  private Succeeded(Succession succession, LocalDate since) {
    this.succession = succession;
    this.since = since;
  }

  /// The same report with such tables noted.
  ///
  /// @param since the first day that its tables count; what ended before needs no word
  static Document told(List<UnitLine> units, LocalDate asAt, LocalDate since, Document document) {
    var succeeded = new Succeeded(Succession.of(units, asAt), since);
    return document.tables(succeeded::table);
  }

  private Block.Table table(Block.Table table) {
    var notes =
        table.rows().stream()
            .flatMap(Succeeded::services)
            .distinct()
            .flatMap(succession::under)
            .filter(unit -> !Objects.requireNonNull(unit.end()).isBefore(since))
            .sorted(Comparator.comparing(UnitLine::name))
            .map(this::said)
            .collect(Collectors.joining(" "));
    return notes.isEmpty() ? table : table.noting(notes);
  }

  private String said(UnitLine unit) {
    return Wording.of("report")
        .text(
            "service.succeeded",
            unit.name(),
            Objects.requireNonNull(unit.end()),
            succession.counted(unit.name()));
  }

  /// The service that a row counts.
  private static Stream<String> services(Block.Row row) {
    return row.cells().stream()
        .filter(cell -> cell instanceof Run.Live live && live.figure().startsWith(SERVICE))
        .map(cell -> ((Run.Live) cell).figure().substring(SERVICE.length()))
        .map(figure ->
            figure.indexOf('@') < 0 ? figure : figure.substring(0, figure.lastIndexOf('@')))
        .limit(1);
  }
}
