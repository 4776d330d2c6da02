package org.candour.report.writing;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.candour.casework.Preferences;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;

/// The council's own targets, with how far a result may miss one and still be amber. None are
/// assumed: a council that has set none is rated on none.
public record Targets(Map<Indicator, Target> each) {
  /// The setting that keeps them: a line each, such as `WITHIN_20 = 90 amber 80`.
  public static final String SETTING = "report.targets";

  private static final Pattern LINE =
      Pattern.compile("(\\w+)\\s*=\\s*(\\d+(?:\\.\\d+)?)(?:\\s+amber\\s+(\\d+(?:\\.\\d+)?))?");

  public Targets {
    each = java.util.Collections.unmodifiableMap(new EnumMap<>(each));
  }

  /// What is aimed at, and the last value that is still amber.
  public record Target(BigDecimal aim, BigDecimal amber) {}

  /// How a result stands against its target.
  public enum Rating {
    GREEN,
    AMBER,
    RED
  }

  /// Those kept in a register.
  public static Targets of(Preferences preferences) {
    return read(preferences.setting(SETTING).orElse(""));
  }

  /// Reads them line by line.
  public static Targets read(String text) {
    var each = new EnumMap<Indicator, Target>(Indicator.class);
    text.lines().filter(line -> !line.isBlank()).forEach(line -> add(each, line.strip()));
    return new Targets(each);
  }

  private static void add(Map<Indicator, Target> each, String line) {
    var found = LINE.matcher(line);
    if (!found.matches()) {
      throw unreadable(line);
    }
    var aim = new BigDecimal(found.group(2));
    var amber = found.group(3) == null ? aim : new BigDecimal(found.group(3));
    try {
      each.put(Indicator.valueOf(found.group(1)), new Target(aim, amber));
    } catch (IllegalArgumentException unknown) {
      throw unreadable(line);
    }
  }

  private static Refusal unreadable(String line) {
    return new Refusal(Wording.of("report").text("target.unreadable", line));
  }

  /// The rating of a value; empty when there is no target, or nothing to rate.
  public Optional<Rating> rate(Indicator indicator, Optional<BigDecimal> value) {
    var target = each.get(indicator);
    return target == null
        ? Optional.empty()
        : value.map(v -> rate(v, target, indicator.better() == Indicator.Better.LOWER));
  }

  private static Rating rate(BigDecimal value, Target target, boolean lower) {
    if (reaches(value, target.aim(), lower)) {
      return Rating.GREEN;
    }
    return reaches(value, target.amber(), lower) ? Rating.AMBER : Rating.RED;
  }

  private static boolean reaches(BigDecimal value, BigDecimal limit, boolean lower) {
    return lower ? value.compareTo(limit) <= 0 : value.compareTo(limit) >= 0;
  }
}
