package org.candour.report.annual;

import org.candour.report.writing.Years;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.domain.Wording;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.writing.Narrative;

/// The annual report: eleven parts in the published order (R136 to R139). Every number in it is
/// drawn from the figures.
public final class AnnualReport {
  private AnnualReport() {}

  /// Writes the report.
  public static Document of(Years years, AnnualFacts facts, Narrative narrative) {
    var draft = new Draft(years, narrative);
    draft.add(new Block.Contents(draft.text("contents")));
    PurposePart.write(draft, facts);
    ReceivedPart.write(draft);
    ResolvedPart.write(draft);
    MoneyPart.write(draft);
    LearningPart.write(draft);
    OmbudsmanPart.write(draft, facts);
    ClosingParts.write(draft);
    ComplimentsPart.write(draft, facts);
    return new Document(cover(years, facts), meta(years, facts), draft.blocks());
  }

  private static Document.Cover cover(Years years, AnnualFacts facts) {
    List<String> lines = new ArrayList<>();
    var year = years.now().year();
    lines.add(words("cover.period", year.first(), year.last()));
    lines.add(words("cover.as.at", years.now().asAt()));
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
