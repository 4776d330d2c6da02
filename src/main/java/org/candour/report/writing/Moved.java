package org.candour.report.writing;

import java.math.BigDecimal;
import java.util.Optional;
import org.candour.domain.Wording;

/// How a figure stands to the year before, as a sentence says it: `an increase of 14%`, `a decrease
/// of two`, `an increase of 16 percentage points`, `an increase of £2,000`. A change in a
/// percentage is in percentage points, never in per cent.
final class Moved {
  /// The way in which a text asks for it; after a comma it is left out where nothing can be said.
  static final String WAY = "moved";

  private static final String CHANGE = ".change.percent";
  private static final Wording WORDS = Wording.of("report");

  private Moved() {}

  static String said(Numbers numbers, String figure, String way) {
    boolean comma = way.startsWith(",");
    return change(numbers, figure)
        .map(change -> (comma ? ", " : "") + said(change, figure))
        .orElse(comma ? "" : Said.NONE);
  }

  private static Optional<BigDecimal> change(Numbers numbers, String figure) {
    if (numbers.partial() && Said.counts(figure)) {
      return Optional.empty();
    }
    return figure.endsWith(CHANGE)
        ? numbers.named(figure)
        : Said.difference(numbers.named(figure), numbers.named(figure + "@before"));
  }

  private static String said(BigDecimal change, String figure) {
    return switch (change.signum()) {
      case 0 -> WORDS.text("moved.none");
      case 1 -> WORDS.text("moved.rise", size(change, figure));
      default -> WORDS.text("moved.fall", size(change.abs(), figure));
    };
  }

  private static String size(BigDecimal size, String figure) {
    return switch (Said.way(figure)) {
      case "change" -> Said.number(Said.brief(size)) + "%";
      case "%" -> points(size);
      case "£" -> Said.as(Optional.of(size), "£");
      default -> Said.words(size);
    };
  }

  private static String points(BigDecimal size) {
    boolean one = size.compareTo(BigDecimal.ONE) == 0;
    return WORDS.text(one ? "moved.point" : "moved.points", Said.number(size));
  }
}
