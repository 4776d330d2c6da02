package org.candour.report.freeze;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.OpenRegister;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.candour.report.writing.Said;
import org.jspecify.annotations.Nullable;

/// Marks, in tables, numbers of earlier years that are not what was published then, and says both
/// below the table: what was marked final, or else what was entered as published (R131, R135).
public final class Recomputed {
  private static final Pattern PRINTED = Pattern.compile("−?£?([\\d,]+(?:\\.\\d+)?)%?( \\(.*\\))?");
  private static final String BEFORE = "@before";
  private static final Pattern YEAR = Pattern.compile(".*@(\\d{4}-\\d{2})");

  private final OpenRegister register;
  private final FinancialYear year;
  private final int threshold;
  private final Map<FinancialYear, Map<String, BigDecimal>> published = new HashMap<>();

  private Recomputed(OpenRegister register, FinancialYear year, int threshold) {
    this.register = register;
    this.year = year;
    this.threshold = threshold;
  }

  /// The annual report of a year with such numbers marked. A number that is hidden is left alone,
  /// and where small numbers are hidden so is one that was small when it was marked final.
  ///
  /// @param threshold below which numbers are small; nought where none is hidden
  public static Document marked(
      OpenRegister register, FinancialYear year, int threshold, Document document) {
    var recomputed = new Recomputed(register, year, threshold);
    return document.tables(recomputed::table);
  }

  private Block.Table table(Block.Table table) {
    var notes = new ArrayList<String>();
    var rows =
        table.rows().stream()
            .map(row ->
                new Block.Row(
                    row.cells().stream().map(cell -> cell(row, cell, notes)).toList(), row.total()))
            .toList();
    return notes.isEmpty()
        ? table
        : new Block.Table(table.caption(), table.columns(), rows, table.basis())
            .noting(text("recomputed", String.join("; ", notes)));
  }

  private Run.Said cell(Block.Row row, Run.Said cell, List<String> notes) {
    if (!(cell instanceof Run.Live live) || live.text().contains(Said.AS_PUBLISHED)) {
      return cell;
    }
    var of = of(live.figure());
    var was = of == null ? Optional.<BigDecimal>empty() : was(live.figure(), of);
    if (of == null || was.isEmpty() || small(was.get()) || same(live.text(), was.get())) {
      return cell;
    }
    notes.add(
        text(
            "recomputed.each",
            row.cells().getFirst().text(),
            of.slashed(),
            Said.as(was, Said.way(live.figure())),
            live.text()));
    return new Run.Live(live.figure(), live.text() + Said.RECOMPUTED);
  }

  private boolean small(BigDecimal was) {
    return was.signum() != 0 && was.abs().compareTo(BigDecimal.valueOf(threshold)) < 0;
  }

  /// The earlier year that the name of a figure ends in.
  private @Nullable FinancialYear of(String figure) {
    if (figure.endsWith(BEFORE)) {
      return year.previous();
    }
    var named = YEAR.matcher(figure);
    if (!named.matches()) {
      return null;
    }
    var of = FinancialYear.parse(named.group(1));
    return of.equals(year) ? null : of;
  }

  private Optional<BigDecimal> was(String figure, FinancialYear of) {
    var then = published.computeIfAbsent(of, this::published);
    return Optional.ofNullable(then.get(figure.substring(0, figure.lastIndexOf('@'))));
  }

  private Map<String, BigDecimal> published(FinancialYear of) {
    var figures = new HashMap<String, BigDecimal>();
    for (var entered : register.reportable().published(of.label())) {
      if (entered.value().matches("-?\\d+(\\.\\d+)?")) {
        figures.put(entered.figure(), new BigDecimal(entered.value()));
      }
    }
    register.finals().of("annual", of.label()).stream()
        .findFirst()
        .ifPresent(last ->
            FrozenFigure.read(last.figures())
                .forEach((name, figure) -> {
                  if (figure.value() != null) {
                    figures.put(name, figure.value());
                  }
                }));
    return figures;
  }

  /// As far as it was published: a whole number agrees with what rounds to it.
  private static boolean same(String printed, BigDecimal was) {
    var number = PRINTED.matcher(printed);
    if (!number.matches()) {
      return true;
    }
    var size = new BigDecimal(number.group(1).replace(",", ""));
    var now = printed.startsWith("−") ? size.negate() : size;
    return now.setScale(Math.max(0, was.scale()), RoundingMode.HALF_UP).compareTo(was) == 0;
  }

  private static String text(String key, Object... arguments) {
    return Wording.of("report").text(key, arguments);
  }
}
