package org.candour.report.annual;

import java.util.Objects;
import org.candour.report.model.Block;
import org.jspecify.annotations.Nullable;

/// Part 6: the Ombudsman's decisions, each in three lines that name nobody (R085 to R097).
final class OmbudsmanPart {
  private OmbudsmanPart() {}

  static void write(Draft draft, AnnualFacts facts) {
    draft.begin("part.6", draft.years().ombudsman(), false);
    draft.paragraph("ombudsman.enquiries");
    if (!facts.enquired().isEmpty()) {
      draft.paragraph("ombudsman.subjects", String.join(", ", facts.enquired()));
    }
    draft.paragraph(facts.decisions().isEmpty() ? "ombudsman.none" : "ombudsman.decisions");
    int number = 0;
    for (var decision : facts.decisions()) {
      number++;
      draft.add(
          new Block.CaseSummary(
              draft.text("ombudsman.case", number),
              said(draft, decision.about(), "ombudsman.about.none"),
              said(draft, decision.finding(), "ombudsman.finding.none"),
              said(draft, decision.outcome(), "ombudsman.outcome.none")));
    }
  }

  private static String said(Draft draft, @Nullable String recorded, String otherwise) {
    return Objects.requireNonNullElseGet(recorded, () -> draft.text(otherwise));
  }
}
