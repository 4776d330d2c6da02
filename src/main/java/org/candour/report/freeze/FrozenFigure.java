package org.candour.report.freeze;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.candour.domain.time.Period;
import org.candour.figures.Figure;
import org.candour.figures.Figures;
import org.candour.figures.Tallies;
import org.candour.report.Spans;
import org.jspecify.annotations.Nullable;

/// A figure with the files that were counted in it, so that a later difference can be explained.
///
/// @param value nothing when the figure was not defined
record FrozenFigure(@Nullable BigDecimal value, List<Long> files) {

  /// The figures of a report's own spans that stand on their own; shares and the time before follow
  /// from them.
  ///
  /// @param like names of figures: kept are those, what shares are drawn from, and their siblings
  static SortedMap<String, FrozenFigure> of(Spans spans, Set<String> like, Tallies tallies) {
    Set<String> families = like.stream().map(FrozenFigure::family).collect(Collectors.toSet());
    SortedMap<String, FrozenFigure> figures = new TreeMap<>();
    spans
        .told()
        .forEach((ending, period) ->
            Figures.over(period, tallies)
                .values()
                .forEach((id, value) -> {
                  if (!derived(id) && families.contains(family(id + ending))) {
                    var files = files(id, period, tallies);
                    figures.put(id + ending, new FrozenFigure(value, files));
                  }
                }));
    return figures;
  }

  private static boolean derived(String id) {
    return id.endsWith(".previous") || id.endsWith(".percent") || id.endsWith(".pence");
  }

  /// The name of a figure without its span.
  static String bare(String name) {
    int at = name.lastIndexOf('@');
    return at < 0 ? name : name.substring(0, at);
  }

  /// What a figure counts, with its span: alike for all labels of a breakdown.
  private static String family(String name) {
    String id = bare(name);
    return Figure.of(id)
            .flatMap(Figure::source)
            .map(source ->
                switch (source) {
                  case Figure.Source.Counted counted -> counted.count().id();
                  case Figure.Source.Cut cut -> cut.breakdown().name();
                  default -> id;
                })
            .orElse(id)
        + name.substring(id.length());
  }

  private static List<Long> files(String id, Period period, Tallies tallies) {
    return Figure.of(id)
        .flatMap(Figure::source)
        .map(source -> tallies.behind(source, period))
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

  /// Whether its files are on record: reports of earlier versions kept none for what is worked out.
  boolean lists() {
    return !files.isEmpty() || value == null || value.signum() == 0;
  }

  boolean same(@Nullable BigDecimal other) {
    return value == null ? other == null : other != null && value.compareTo(other) == 0;
  }
}
