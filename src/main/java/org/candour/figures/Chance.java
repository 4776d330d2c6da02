package org.candour.figures;

/// How easily chance alone makes a difference between two periods. Counts are compared by the exact
/// conditional test (Przyborowski and Wilenski, 1940), shares by Fisher's exact test (1935), each
/// two-sided: all results no more likely than the one seen. An interval for a share is Wilson's
/// (1927), for a difference of shares Newcombe's hybrid of two of them (1998, method 10).
public final class Chance {
  /// A change less likely than this, were nothing different, is called a signal.
  public static final double LEVEL = 0.05;

  /// Of a normal distribution, what 95 in 100 lie within.
  private static final double Z = 1.959963984540054;

  /// Equally likely results must count as equal though their logarithms differ in the last place.
  private static final double SAME = 1e-7;

  private Chance() {}

  /// Two ends, as parts of one.
  public record Interval(double low, double high) {}

  /// The chance of two counts differing so much, each observed over a span of its own.
  public static double ofCounts(long one, double span, long other, double otherSpan) {
    long all = one + other;
    double share = span / (span + otherSpan);
    return tail(
        0, all, one, k -> choose(all, k) + k * Math.log(share) + (all - k) * Math.log(1 - share));
  }

  /// The chance of two shares differing so much.
  public static double ofShares(long part, long whole, long otherPart, long otherWhole) {
    long parts = part + otherPart;
    long first = Math.max(0, parts - otherWhole);
    long last = Math.min(parts, whole);
    double all = choose(whole + otherWhole, parts);
    return tail(first, last, part, k -> choose(whole, k) + choose(otherWhole, parts - k) - all);
  }

  /// Where a share may lie, 95 times in 100.
  public static Interval ofShare(long part, long whole) {
    double p = (double) part / whole;
    double squared = Z * Z;
    double middle = 2 * part + squared;
    double spread = Z * Math.sqrt(squared + 4 * part * (1 - p));
    double below = 2 * (whole + squared);
    return new Interval((middle - spread) / below, (middle + spread) / below);
  }

  /// Where the difference of two shares may lie, 95 times in 100.
  public static Interval ofDifference(long part, long whole, long otherPart, long otherWhole) {
    double p = (double) part / whole;
    double q = (double) otherPart / otherWhole;
    Interval one = ofShare(part, whole);
    Interval other = ofShare(otherPart, otherWhole);
    return new Interval(
        p - q - Math.hypot(p - one.low(), other.high() - q),
        p - q + Math.hypot(one.high() - p, q - other.low()));
  }

  private interface Likelihood {
    double logarithm(long k);
  }

  private static double tail(long first, long last, long seen, Likelihood of) {
    double limit = of.logarithm(seen) + SAME;
    double sum = 0;
    for (long k = first; k <= last; k++) {
      double each = of.logarithm(k);
      sum += each <= limit ? Math.exp(each) : 0;
    }
    return Math.min(1, sum);
  }

  /// The logarithm of how many ways there are to choose k of n.
  private static double choose(long n, long k) {
    return factorial(n) - factorial(k) - factorial(n - k);
  }

  /// The logarithm of a factorial; beyond small numbers by Stirling's series, right to 1e-12.
  private static double factorial(long n) {
    if (n < 32) {
      double product = 1;
      for (long i = 2; i <= n; i++) {
        product *= i;
      }
      return Math.log(product);
    }
    double x = n;
    double series = 1 / (12 * x) - 1 / (360 * x * x * x) + 1 / (1260 * Math.pow(x, 5));
    return x * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI * x) + series;
  }
}
