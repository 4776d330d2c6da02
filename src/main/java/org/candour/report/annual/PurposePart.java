package org.candour.report.annual;

/// Part 1: what the report is for and the law it rests on (R001 to R004).
final class PurposePart {
  private PurposePart() {}

  static void write(Draft draft, AnnualFacts facts) {
    var year = draft.years().now().year();
    draft.part("part.1");
    draft.numbered(1, "purpose.1", facts.council(), year.first(), year.last());
    draft.numbered(2, "purpose.2");
    draft.numbered(3, "purpose.3");
    draft.numbered(4, "purpose.4");
    draft.numbered(5, "purpose.5");
    draft.numbered(6, "purpose.6");
    draft.bullets(false, "purpose.summary");
  }
}
