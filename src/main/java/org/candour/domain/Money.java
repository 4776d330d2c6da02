package org.candour.domain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sum of money in whole pence. It is never a fraction of a penny and never overflows silently.
public record Money(long pence) implements Comparable<Money> {
  public static final Money ZERO = new Money(0);

  private static final Pattern WRITTEN =
      Pattern.compile("(-)?£?(-)?(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.(\\d{1,2}))?");
  private static final long TEN_POUNDS = 1000;

  public static Money pounds(long pounds) {
    return new Money(Math.multiplyExact(pounds, 100L));
  }

  /// Reads `£1,234.50`, `1234.5` or `-12`. Three decimals are refused, not rounded.
  public static Money parse(String text) {
    Matcher matcher = WRITTEN.matcher(text.strip().replace(" ", ""));
    if (!matcher.matches() || (matcher.group(1) != null && matcher.group(2) != null)) {
      throw new Refusal(
          "'%s' is not an amount of money: write pounds with at most two decimals, such as £1,234.50."
              .formatted(text));
    }
    long pounds = Long.parseLong(matcher.group(3).replace(",", ""));
    String decimals = matcher.group(4) == null ? "00" : matcher.group(4);
    long rest = Long.parseLong(decimals.length() == 1 ? decimals + "0" : decimals);
    long pence = Math.addExact(Math.multiplyExact(pounds, 100L), rest);
    boolean negative = matcher.group(1) != null || matcher.group(2) != null;
    return new Money(negative ? -pence : pence);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(pence, other.pence));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(pence, other.pence));
  }

  /// Rounded up to the next £10, as printed cost lines are; a whole £10 stays as it is.
  public Money roundedUpToTenPounds() {
    return new Money(Math.multiplyExact(Math.ceilDiv(pence, TEN_POUNDS), TEN_POUNDS));
  }

  /// Whole pounds; only for a sum without odd pence.
  public long wholePounds() {
    if (pence % 100 != 0) {
      throw new IllegalStateException(this + " is not a whole number of pounds");
    }
    return pence / 100;
  }

  /// Pounds and pence without a sign or commas, as a data file has it: `1234.50`.
  public String plain() {
    return "%s%d.%02d".formatted(sign(), Math.abs(pence) / 100, Math.abs(pence) % 100);
  }

  /// `£1,230`: pounds only when there are no odd pence, else the same as [#toString()].
  public String brief() {
    return pence % 100 == 0
        ? String.format(Locale.UK, "%s£%,d", sign(), Math.abs(pence) / 100)
        : toString();
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(pence, other.pence);
  }

  /// `£1,234.50`.
  @Override
  public String toString() {
    return String.format(
        Locale.UK, "%s£%,d.%02d", sign(), Math.abs(pence) / 100, Math.abs(pence) % 100);
  }

  private String sign() {
    return pence < 0 ? "-" : "";
  }
}
