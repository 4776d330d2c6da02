package org.candour.figures;

import java.math.BigDecimal;
import java.util.List;
import org.candour.domain.Wording;
import org.candour.figures.Tallies.CaseBehind;

/// A statement about the figures that does not hold, with the complaints that cause it where it is
/// single complaints that do.
///
/// @param identity names the statement
/// @param figure the figure on its right-hand side
public record Broken(
    String identity, String figure, BigDecimal left, BigDecimal right, List<CaseBehind> causes) {
  /// One sentence for a reader.
  public String sentence() {
    return Wording.of("figures")
        .text("identity." + identity, left.toPlainString(), right.toPlainString(), figure);
  }

  Broken because(List<CaseBehind> found) {
    return new Broken(identity, figure, left, right, found);
  }
}
