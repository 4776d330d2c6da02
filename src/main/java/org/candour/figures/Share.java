package org.candour.figures;

import java.util.Optional;

/// What a percentage is a percentage of: the figures of its part and of its whole.
public record Share(String part, String whole) {
  private static final String PERCENT = ".percent";

  /// The share behind a percentage; empty for any other figure.
  public static Optional<Share> of(String id) {
    if (!id.endsWith(PERCENT)) {
      return Optional.empty();
    }
    String part = id.substring(0, id.length() - PERCENT.length());
    return Ratio.of(id)
        .map(ratio -> new Share(ratio.part().id(), ratio.whole().id()))
        .or(() -> ofLabel(part));
  }

  private static Optional<Share> ofLabel(String part) {
    Optional<Share> cause =
        Breakdown.CAUSE_UPHELD
            .label(part)
            .map(label -> new Share(part, Breakdown.CAUSE_RESOLVED.id(label)));
    return cause.or(
        () -> Breakdown.OUTCOME.label(part).map(l -> new Share(part, Count.STAGE1_RESOLVED.id())));
  }
}
