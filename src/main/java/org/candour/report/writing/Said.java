package org.candour.report.writing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.candour.figures.Share;

/// How a figure is printed. Nothing to print is a dash, never nought.
public final class Said {
  public static final String NONE = "–";

  private static final String ALONE = "none";

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0yyyy", Locale.UK);

  /// Below this many, a percentage says more than is known.
  private static final BigDecimal FEW = BigDecimal.valueOf(50);

  private static final Pattern NAMED = Pattern.compile("% \\((\\d+) of \\d+\\)");

  private static final List<String> WORDS =
      List.of(
          "no",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen");

  private static final List<String> TEENS = List.of("sixteen", "seventeen", "eighteen", "nineteen");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private Said() {}

  /// Printed in the way named: `n` a number, `w` in words up to fifteen, `W` so at the start of a
  /// sentence, `o` and `O` in words that stand alone (`none`), `%` a percentage, `points` a change
  /// in percentage points, `£` pounds, `change` with its sign; `n0` and `%0` are nought where
  /// nothing was counted under a label.
  public static String as(Optional<BigDecimal> value, String way) {
    if (way.endsWith("0")) {
      return print(value.orElse(BigDecimal.ZERO), way.substring(0, 1));
    }
    return value.map(v -> print(v, way)).orElse(NONE);
  }

  /// How a figure is printed when nobody says how.
  public static String way(String name) {
    int at = name.lastIndexOf('@');
    String figure = at < 0 ? name : name.substring(0, at);
    if (figure.endsWith(".change.percent")) {
      return "change";
    }
    boolean money = figure.startsWith("cost.") || figure.startsWith("spend.");
    return figure.endsWith(".percent") ? "%" : money ? "£" : "n";
  }

  /// Whether a figure grows with the days that are counted.
  public static boolean counts(String figure) {
    return !way(figure).equals("%") && !figure.contains("average");
  }

  /// A figure printed in the way named; a percentage of fewer than fifty with what it is of.
  public static String of(
      Function<String, Optional<BigDecimal>> figures, String id, String period, String way) {
    String said = as(figures.apply(id + period), way);
    return way.startsWith("%") && !said.equals(NONE)
        ? said + Share.of(id).flatMap(share -> few(figures, share, period)).orElse("")
        : said;
  }

  private static Optional<String> few(
      Function<String, Optional<BigDecimal>> figures, Share share, String period) {
    return figures
        .apply(share.whole() + period)
        .filter(whole -> whole.compareTo(FEW) < 0)
        .flatMap(whole ->
            figures
                .apply(share.part() + period)
                .map(part -> " (%s of %s)".formatted(number(part), number(whole))));
  }

  /// The part that a percentage of few names beside it; empty where it names none.
  public static Optional<Long> part(String said) {
    var few = NAMED.matcher(said);
    return few.find() ? Optional.of(Long.valueOf(few.group(1))) : Optional.empty();
  }

  private static String print(BigDecimal v, String way) {
    return switch (way) {
      case "w" -> words(v);
      case "W" -> capital(opening(v));
      case "o" -> v.signum() == 0 ? ALONE : words(v);
      case "O" -> capital(v.signum() == 0 ? ALONE : opening(v));
      case "%" -> number(v) + "%";
      case "points" -> signed(v);
      case "size" -> number(v.abs());
      case "£" -> "£" + number(v);
      case "change" -> signed(brief(v)) + "%";
      default -> number(v);
    };
  }

  /// Whole; a change of less than one in a hundred with its one decimal.
  static BigDecimal brief(BigDecimal v) {
    return v.abs().compareTo(BigDecimal.ONE) < 0 ? v : v.setScale(0, RoundingMode.HALF_UP);
  }

  /// A day as short as it can be said, on one line: `6 Sep 2016`.
  public static String day(LocalDate day) {
    return SHORT.format(day);
  }

  public static String number(BigDecimal v) {
    var format = NumberFormat.getInstance(Locale.UK);
    format.setMaximumFractionDigits(2);
    format.setMinimumFractionDigits(Math.max(0, v.scale()));
    return format.format(v).replace('-', '−');
  }

  public static String signed(BigDecimal v) {
    return v.signum() > 0 ? "+" + number(v) : number(v);
  }

  static String words(BigDecimal v) {
    var whole = v.stripTrailingZeros().scale() <= 0;
    return whole && v.signum() >= 0 && v.intValue() < WORDS.size()
        ? WORDS.get(v.intValue())
        : number(v);
  }

  /// In words up to ninety-nine, since no sentence starts with a digit.
  private static String opening(BigDecimal v) {
    boolean plain = v.stripTrailingZeros().scale() <= 0 && v.signum() > 0 && v.intValue() < 100;
    if (!plain || v.intValue() < WORDS.size()) {
      return words(v);
    }
    int n = v.intValue();
    if (n < 20) {
      return TEENS.get(n - 16);
    }
    return TENS.get(n / 10 - 2) + (n % 10 == 0 ? "" : "-" + WORDS.get(n % 10));
  }

  /// Stands after a number that was once published so, not worked out from the register.
  public static final String AS_PUBLISHED = "†";

  /// Stands after a number that was published otherwise.
  public static final String RECOMPUTED = "‡";

  /// Stands after a number that may still change.
  public static final String PROVISIONAL = " (p)";

  /// The whole number that was printed, in digits or in words; empty when it is none.
  public static Optional<Long> number(String words) {
    var printed = words.replace(AS_PUBLISHED, "").replace(RECOMPUTED, "");
    if (printed.matches("[\\d,]+")) {
      return Optional.of(Long.valueOf(printed.replace(",", "")));
    }
    var lower = printed.toLowerCase(Locale.UK);
    int word = lower.equals(ALONE) ? 0 : WORDS.indexOf(lower);
    return word < 0 ? Optional.empty() : Optional.of((long) word);
  }

  /// The same beginning with a capital letter.
  public static String capital(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  /// A part of a whole, in whole percent, halves away from nought; empty when there is no whole.
  public static Optional<BigDecimal> difference(
      Optional<BigDecimal> now, Optional<BigDecimal> before) {
    return now.flatMap(n -> before.map(n::subtract));
  }

  /// `28 (49%)`.
  public static String withPercent(Optional<BigDecimal> count, Optional<BigDecimal> percent) {
    return count.isEmpty()
        ? NONE
        : number(count.get()) + percent.map(p -> " (" + whole(p) + "%)").orElse("");
  }

  private static String whole(BigDecimal p) {
    return number(p.setScale(0, RoundingMode.HALF_UP));
  }
}
