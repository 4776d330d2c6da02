package org.candour.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Time worked, in whole minutes, so that hours times a rate is exact to the penny.
public record Hours(int minutes) implements Comparable<Hours> {
  private static final int HOUR = 60;
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,4}(\\.\\d{1,2})?");

  public Hours {
    if (minutes < 0) {
      throw new IllegalArgumentException("no time is less than nothing: " + minutes);
    }
  }

  /// Reads `7.5` or `7:30`.
  public static Hours parse(String text) {
    String typed = text.strip();
    Matcher clock = CLOCK.matcher(typed);
    if (clock.matches()) {
      return new Hours(Integer.parseInt(clock.group(1)) * HOUR + Integer.parseInt(clock.group(2)));
    }
    if (!DECIMAL.matcher(typed).matches()) {
      throw new Refusal(
          "'%s' is not a time worked: write hours, such as 7.5 or 7:30.".formatted(text));
    }
    BigDecimal minutes = new BigDecimal(typed).multiply(BigDecimal.valueOf(HOUR));
    return new Hours(minutes.setScale(0, RoundingMode.HALF_UP).intValueExact());
  }

  @Override
  public int compareTo(Hours other) {
    return Integer.compare(minutes, other.minutes);
  }

  /// What this time costs at an hourly rate; half a penny counts as one.
  public Money at(Money hourly) {
    BigDecimal pence =
        BigDecimal.valueOf(hourly.pence())
            .multiply(BigDecimal.valueOf(minutes))
            .divide(BigDecimal.valueOf(HOUR), 0, RoundingMode.HALF_UP);
    return new Money(pence.longValueExact());
  }

  /// Hours in decimals, as few as say it: `7.5`, and `0.33` for twenty minutes.
  @Override
  public String toString() {
    BigDecimal hours =
        BigDecimal.valueOf(minutes)
            .divide(BigDecimal.valueOf(HOUR), 2, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return hours.setScale(Math.max(0, hours.scale()), RoundingMode.UNNECESSARY).toPlainString();
  }
}
