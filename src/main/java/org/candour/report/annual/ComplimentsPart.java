package org.candour.report.annual;

import java.util.Locale;
import org.candour.report.model.Block;

/// Appendix A: compliments marked for the report, each with its team in bold capitals (R102).
final class ComplimentsPart {
  private ComplimentsPart() {}

  static void write(Draft draft, AnnualFacts facts) {
    if (facts.compliments().isEmpty()) {
      draft.follows("part.11");
      draft.paragraph("appendix.none");
      return;
    }
    draft.part("part.11");
    draft.paragraph("appendix.intro");
    for (var praise : facts.compliments()) {
      draft.add(new Block.Quote(praise.words(), praise.team().toUpperCase(Locale.UK)));
    }
  }
}
