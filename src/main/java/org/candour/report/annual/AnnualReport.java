package org.candour.report.annual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.candour.domain.Wording;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.writing.Narrative;
import org.candour.report.writing.Years;

/// The annual report: eleven parts in the published order (R136 to R139), then further figures, how
/// they are made, and a glossary. A council can leave parts out. Every number is drawn from the
/// figures.
public final class AnnualReport {
  private static final Map<String, BiConsumer<Draft, AnnualFacts>> PARTS = parts();

  private AnnualReport() {}

  /// Writes the report.
  public static Document of(Years years, AnnualFacts facts, Narrative narrative) {
    var first = written(years, facts, narrative, Map.of());
    var draft = written(years, facts, narrative, first.captions());
    return new Document(cover(years, facts), meta(years, facts), draft.blocks());
  }

  /// Written twice: a text may refer to a table whose number is known only once all are written.
  private static Draft written(
      Years years, AnnualFacts facts, Narrative narrative, Map<String, Integer> captions) {
    var printed = PARTS.keySet().stream().filter(part -> !facts.leftOut().contains(part)).toList();
    Set<String> empty = facts.compliments().isEmpty() ? Set.of("part.11") : Set.of();
    var draft = new Draft(years, narrative, captions, Places.of(printed, empty));
    draft.add(new Block.Contents(draft.text("contents")));
    printed.forEach(part -> Objects.requireNonNull(PARTS.get(part)).accept(draft, facts));
    return draft;
  }

  private static Map<String, BiConsumer<Draft, AnnualFacts>> parts() {
    var parts = new LinkedHashMap<String, BiConsumer<Draft, AnnualFacts>>();
    parts.put("part.1", PurposePart::write);
    parts.put("part.2", ReceivedPart::write);
    parts.put("part.3", ResolvedPart::write);
    parts.put("part.4", (draft, _) -> MoneyPart.write(draft));
    parts.put("part.5", (draft, _) -> LearningPart.write(draft));
    parts.put("part.6", OmbudsmanPart::write);
    parts.put("part.7", ClosingParts::monitoring);
    parts.put("part.8", (draft, _) -> ClosingParts.priorities(draft));
    parts.put("part.9", ClosingParts::points);
    parts.put("part.10", (draft, _) -> ClosingParts.conclusion(draft));
    parts.put("part.11", ComplimentsPart::write);
    parts.put("part.12", FurtherPart::write);
    parts.put("part.12.practice", PracticePart::write);
    parts.put("part.13", (draft, _) -> ExplainedPart.method(draft));
    parts.put("part.14", (draft, _) -> ExplainedPart.glossary(draft));
    return parts;
  }

  /// The title of each part, in their order.
  static Map<String, String> titles() {
    var titles = new LinkedHashMap<String, String>();
    PARTS.keySet().forEach(part -> titles.put(part, words("title." + part)));
    return titles;
  }

  private static Document.Cover cover(Years years, AnnualFacts facts) {
    List<String> lines = new ArrayList<>();
    var year = years.now().year();
    lines.add(words("cover.period", year.first(), year.last()));
    lines.add(words("cover.as.at", years.now().asAt()));
    if (years.running()) {
      lines.add(words("cover.running"));
    }
    if (facts.demonstration()) {
      lines.add(words("cover.invented"));
    }
    return new Document.Cover(
        facts.council(), words("cover.over"), words("cover.title", year.full()), lines);
  }

  private static Document.Meta meta(Years years, AnnualFacts facts) {
    var title = words("meta.title", years.now().year().full());
    LocalDate dated = years.now().asAt();
    var footer = words(facts.demonstration() ? "footer.invented" : "footer", years.label());
    return new Document.Meta(title, facts.council(), words("meta.subject"), dated, footer);
  }

  private static String words(String key, Object... arguments) {
    return Wording.of("report").text(key, arguments);
  }
}
