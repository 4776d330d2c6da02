package org.candour.report.annual;

import java.util.List;
import org.candour.report.annual.AnnualFacts.Told;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.candour.report.writing.Tables;

/// Appendix B, continued: where the days of Stage 2 went, what each stage cost, whether actions
/// were done, what was said and done, and the Ombudsman beside similar councils.
final class PracticePart {
  /// Figures of the Ombudsman's own review, as the council enters them.
  private static final String REVIEW = "Ombudsman";

  private PracticePart() {}

  /// What was spent is shared among what it was spent on, where there is any.
  private static void shared(Draft draft, String key, String among) {
    draft.drafted(key, draft.none(among) ? key + ".unshared" : key);
  }

  static void write(Draft draft, AnnualFacts facts) {
    if (facts.leftOut().contains("part.12")) {
      draft.part("part.12");
    }
    DaysSection.write(draft, facts);
    draft.section("section.costs");
    shared(draft, "costs.stage2", "stage2.adjudicated");
    shared(draft, "costs.stage3", "stage3.panels");
    ActionsSection.write(draft, facts.actions());
    said(draft, facts.said());
    review(draft);
  }

  /// What people complained of, and what was changed: what was recorded in a case file in the year,
  /// and what was agreed in it and put in words for publication.
  private static void said(Draft draft, List<Told> told) {
    draft.section("section.said");
    if (told.isEmpty()) {
      draft.paragraph("said.none");
      return;
    }
    draft.add(
        new Block.Table(
            draft.caption("table.said"),
            List.of(
                new Block.Column(draft.text("column.said"), false),
                new Block.Column(draft.text("column.did"), false)),
            told.stream()
                .map(each -> Tables.row(each.youSaid(), new Run.Words(each.weDid())))
                .toList(),
            draft.basis("basis.said")));
  }

  private static void review(Draft draft) {
    var years = draft.years();
    var names =
        years.now().keys("context").stream().filter(name -> name.startsWith(REVIEW)).toList();
    if (names.isEmpty()) {
      return;
    }
    draft.section("section.review");
    draft.paragraph("review.intro");
    draft.add(
        new Block.Table(
            draft.caption("table.review"),
            Tables.columns(draft.text("column.blank"), years.slashedBefore(), years.slashed()),
            names.stream()
                .map(name ->
                    Tables.row(
                        name,
                        Tables.before(years.before(), "context." + name, "n"),
                        Tables.live(years.now(), "context." + name, "n")))
                .toList(),
            draft.basis("basis.context")));
  }
}
