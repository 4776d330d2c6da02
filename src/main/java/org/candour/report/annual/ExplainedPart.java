package org.candour.report.annual;

/// Appendices C and D: how the figures are made, and what the words mean.
final class ExplainedPart {
  private ExplainedPart() {}

  static void method(Draft draft) {
    draft.part("part.13");
    draft.bullets(false, "method");
  }

  static void glossary(Draft draft) {
    draft.follows("part.14");
    draft.bullets(false, "glossary", draft.years().ombudsman());
  }
}
