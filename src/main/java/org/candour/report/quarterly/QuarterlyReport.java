package org.candour.report.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.candour.domain.Wording;
import org.candour.report.model.Document;
import org.candour.report.writing.Narrative;

/// The quarterly report: what changed, the indicators, what is open and late, causes and outcomes,
/// learning, and the rest, on complaints resolved (R115).
final class QuarterlyReport {
  private static final Wording WORDS = Wording.of("report-quarterly");

  private QuarterlyReport() {}

  static Document of(Quarters quarters, QuarterFacts facts, Narrative narrative) {
    var draft = new QuarterDraft(quarters, narrative);
    IndicatorsPart.write(draft, facts.targets());
    OpenPart.write(draft, facts);
    OutcomesPart.write(draft);
    StagesPart.write(draft);
    ThemesPart.write(draft, facts);
    ActionsPart.write(draft, facts);
    OthersPart.write(draft, facts);
    return new Document(cover(quarters, facts), meta(quarters, facts), draft.blocks());
  }

  private static Document.Cover cover(Quarters quarters, QuarterFacts facts) {
    List<String> lines = new ArrayList<>();
    lines.add(WORDS.text("top.period", quarters.period().first(), quarters.period().last()));
    lines.add(WORDS.text("top.as.at", quarters.asAt()));
    lines.add(WORDS.text("top.for", facts.body()));
    if (facts.demonstration()) {
      lines.add(Wording.of("report").text("cover.invented"));
    }
    return new Document.Cover(
        facts.council(), WORDS.text("top.over"), title(quarters), lines, false);
  }

  private static String title(Quarters quarters) {
    return WORDS.text("top.title", quarters.quarter(), quarters.year().label());
  }

  private static Document.Meta meta(Quarters quarters, QuarterFacts facts) {
    var footer =
        WORDS.text(
            facts.demonstration() ? "footer.invented" : "footer",
            quarters.quarter(),
            quarters.year().label());
    return new Document.Meta(
        WORDS.text("meta.title", quarters.quarter(), quarters.year().label()),
        facts.council(),
        WORDS.text("meta.subject"),
        quarters.asAt(),
        footer);
  }
}
