package org.candour.report.annual;

import java.util.Objects;
import org.candour.report.model.Block;
import org.candour.report.writing.Said;

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
              Objects.requireNonNullElse(decision.about(), Said.NONE),
              Objects.requireNonNullElse(decision.finding(), Said.NONE),
              draft.text(
                  "ombudsman.outcome", Objects.requireNonNullElse(decision.outcome(), Said.NONE))));
    }
  }
}
