package org.candour.report.writing;

import java.math.BigDecimal;
import java.util.Optional;
import org.candour.domain.Wording;
import org.candour.figures.Chance;
import org.candour.figures.FigureSet;
import org.candour.figures.Share;

/// How an indicator stands against an earlier period: for the better or the worse, and whether
/// chance alone would easily have made so much difference.
public record Change(Indicator indicator, Direction direction, boolean signal) {
  /// Which way it went.
  public enum Direction {
    BETTER,
    WORSE,
    SIMILAR,
    HIGHER,
    LOWER,
    UNKNOWN
  }

  /// Compares two years: a count of one that is not over with none.
  public static Change of(Indicator indicator, Years years, FigureSet before) {
    return years.partial() && Said.counts(indicator.figure())
        ? new Change(indicator, Direction.UNKNOWN, false)
        : of(indicator, years.now(), before);
  }

  /// Compares two periods of the same length.
  public static Change of(Indicator indicator, FigureSet now, FigureSet before) {
    Optional<BigDecimal> one = now.get(indicator.figure());
    Optional<BigDecimal> other = held(before) ? before.get(indicator.figure()) : Optional.empty();
    if (one.isEmpty() || other.isEmpty()) {
      return new Change(indicator, Direction.UNKNOWN, false);
    }
    int sign = one.get().compareTo(other.get());
    boolean signal = signal(indicator.figure(), indicator.way(), now, before);
    return new Change(indicator, direction(indicator, sign), signal);
  }

  /// Whether chance alone would seldom make two figures differ so much. Averages and money are not
  /// judged, since the figures do not say how they spread.
  public static boolean signal(String figure, String way, FigureSet now, FigureSet before) {
    Optional<Share> share = Share.of(figure);
    if (share.isPresent()) {
      return likelihood(share.get(), now, before) < Chance.LEVEL;
    }
    boolean count = way.equals("n") && !figure.contains("average");
    return count && Chance.ofCounts(whole(now, figure), 1, whole(before, figure), 1) < Chance.LEVEL;
  }

  private static double likelihood(Share share, FigureSet now, FigureSet before) {
    long whole = whole(now, share.whole());
    long otherWhole = whole(before, share.whole());
    long part = whole(now, share.part());
    long otherPart = whole(before, share.part());
    boolean parts = part <= whole && otherPart <= otherWhole;
    return parts ? Chance.ofShares(part, whole, otherPart, otherWhole) : 1;
  }

  private static long whole(FigureSet set, String figure) {
    return set.get(figure).map(BigDecimal::longValue).orElse(0L);
  }

  /// Whether the register reaches back to that period.
  private static boolean held(FigureSet set) {
    return set.get("stage1.received").filter(n -> n.signum() > 0).isPresent()
        || set.get("stage1.resolved").filter(n -> n.signum() > 0).isPresent();
  }

  private static Direction direction(Indicator indicator, int sign) {
    if (sign == 0) {
      return Direction.SIMILAR;
    }
    return switch (indicator.better()) {
      case HIGHER -> sign > 0 ? Direction.BETTER : Direction.WORSE;
      case LOWER -> sign < 0 ? Direction.BETTER : Direction.WORSE;
      case NEITHER -> sign > 0 ? Direction.HIGHER : Direction.LOWER;
    };
  }

  /// Which way it went, in a word.
  public String word() {
    return Wording.of("report").text("direction." + direction);
  }

  /// In a word or two.
  public String said() {
    var word = word();
    return signal ? Wording.of("report").text("direction.signal", word) : word;
  }
}
