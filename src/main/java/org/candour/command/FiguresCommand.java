package org.candour.command;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.candour.figures.FigureSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `candour figures`: every figure of a year or a quarter, as a table or as flat JSON.
@Command(
    name = "figures",
    description = "Every figure of a year or a quarter.",
    mixinStandardHelpOptions = true)
final class FiguresCommand implements Runnable {
  private final Terminal terminal;

  @Mixin private final YearAsked year = new YearAsked();

  @Option(names = "--quarter", paramLabel = "N", description = "1 to 4")
  private @Nullable Integer quarter;

  @Option(
      names = "--as-at",
      paramLabel = "DATE",
      description = "only what was on record by the end of that day")
  private @Nullable String asAt;

  @Option(names = "--json", description = "one flat object, sorted by identifier")
  private boolean json;

  @Mixin private final Opening opening = new Opening();

  FiguresCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    var period = year.year();
    var chosen = chosen();
    try (var open = opening.open(terminal)) {
      var today = terminal.today(open);
      var figures =
          asAt == null
              ? open.figures(period, chosen, today)
              : open.figuresAsAt(period, chosen, Dates.read(asAt));
      terminal.out().println(json ? json(figures) : table(figures));
    }
  }

  private OptionalInt chosen() {
    Range.QUARTER.check(quarter);
    return quarter == null ? OptionalInt.empty() : OptionalInt.of(quarter);
  }

  private static String json(FigureSet figures) {
    return figures.values().entrySet().stream()
        .map(e -> "  " + quoted(e.getKey()) + ": " + number(e.getValue(), "null"))
        .collect(Collectors.joining(",\n", "{\n", "\n}"));
  }

  private static String table(FigureSet figures) {
    var width = figures.values().keySet().stream().mapToInt(String::length).max().orElse(0);
    return figures.values().entrySet().stream()
        .map(e -> ("%-" + width + "s  %s").formatted(e.getKey(), number(e.getValue(), "–")))
        .collect(Collectors.joining("\n"));
  }

  private static String number(@Nullable BigDecimal value, String none) {
    return value == null ? none : value.toPlainString();
  }

  /// A label can hold anything that a user types.
  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
