package org.candour.report.annual;

import org.candour.report.model.Block;

/// Parts 7 to 10: monitoring, priorities, key learning points and conclusion. The words are a draft
/// for the council to make its own.
final class ClosingParts {
  private ClosingParts() {}

  static void monitoring(Draft draft, AnnualFacts facts) {
    draft.part("7.", "part.7");
    draft.paragraph("monitoring.services");
    draft.bullets(true, "monitoring.service");
    draft.paragraph("monitoring.reports", facts.body());
    draft.paragraph("monitoring.children");
    draft.paragraph("monitoring.effect");
    draft.bullets(false, "monitoring.effect");
  }

  static void priorities(Draft draft) {
    var next = draft.years().now().year().next().label();
    draft.head(new Block.Heading(1, "8.", draft.text("part.8", next), false), "part.8");
    draft.paragraph("priorities.intro", next);
    draft.bullets(false, "priorities.item");
  }

  static void points(Draft draft) {
    draft.follows("9.", "part.9");
    draft.paragraph("learning.points");
    draft.bullets(false, "learning.point");
  }

  static void conclusion(Draft draft) {
    draft.follows("10.", "part.10");
    draft.paragraph("conclusion.1");
    draft.paragraph("conclusion.2");
  }
}
