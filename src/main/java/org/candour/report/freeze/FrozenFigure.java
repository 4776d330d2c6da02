package org.candour.report.freeze;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;
import org.candour.figures.Figure;
import org.candour.figures.FigureSet;
import org.candour.figures.Figures;
import org.candour.figures.Tallies;
import org.jspecify.annotations.Nullable;

/// A figure with the files that were counted in it, so that a later difference can be explained.
///
/// @param value nothing when the figure was not defined
record FrozenFigure(@Nullable BigDecimal value, List<Long> files) {

  /// The figures of a year that stand on their own; shares and the year before follow from them.
  static SortedMap<String, FrozenFigure> of(FinancialYear year, Tallies tallies) {
    FigureSet set = Figures.of(year, OptionalInt.empty(), tallies);
    Period period = year.period();
    SortedMap<String, FrozenFigure> figures = new TreeMap<>();
    set.values()
        .forEach((id, value) -> {
          if (!id.endsWith(".previous") && !id.endsWith(".percent") && !id.endsWith(".pence")) {
            figures.put(id, new FrozenFigure(value, files(id, period, tallies)));
          }
        });
    return figures;
  }

  private static List<Long> files(String id, Period period, Tallies tallies) {
    return Figure.of(id)
        .flatMap(Figure::source)
        .map(source ->
            switch (source) {
              case Figure.Source.Counted counted -> tallies.behind(counted.count(), period);
              case Figure.Source.Cut cut -> tallies.behind(cut.breakdown(), cut.label(), period);
            })
        .map(cases -> cases.stream().map(Tallies.CaseBehind::file).distinct().sorted().toList())
        .orElse(List.of());
  }

  /// A line for each figure: its name, its value, its files.
  static String text(Map<String, FrozenFigure> figures) {
    return figures.entrySet().stream()
        .map(each -> escaped(each.getKey()) + "\t" + each.getValue().text())
        .collect(Collectors.joining("\n"));
  }

  /// A name may hold what somebody typed: a tab or a line break in it must not end it.
  private static String escaped(String name) {
    return name.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String plain(String escaped) {
    return escaped.translateEscapes();
  }

  private String text() {
    String files = this.files.stream().map(String::valueOf).collect(Collectors.joining(","));
    return (value == null ? "" : value.toPlainString()) + "\t" + files;
  }

  static SortedMap<String, FrozenFigure> read(String text) {
    SortedMap<String, FrozenFigure> figures = new TreeMap<>();
    text.lines()
        .map(line -> line.split("\t", -1))
        .forEach(parts -> figures.put(plain(parts[0]), of(parts)));
    return figures;
  }

  private static FrozenFigure of(String[] parts) {
    List<Long> files =
        parts[2].isEmpty()
            ? List.of()
            : Arrays.stream(parts[2].split(",")).map(Long::valueOf).toList();
    return new FrozenFigure(parts[1].isEmpty() ? null : new BigDecimal(parts[1]), files);
  }

  boolean same(@Nullable BigDecimal other) {
    return value == null ? other == null : other != null && value.compareTo(other) == 0;
  }
}
