package org.candour.report.briefing;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candour.domain.Wording;
import org.candour.report.model.Document;
import org.candour.report.writing.Narrative;

/// The briefing: what needs a decision or a push, then the month, what is emerging, and who
/// returned nothing.
final class BriefingReport {
  private static final Wording WORDS = Wording.of("report-briefing");
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  private BriefingReport() {}

  static Document of(Months months, BriefingFacts facts, Narrative narrative) {
    var draft = new BriefingDraft(months, narrative);
    NowPart.write(draft, facts);
    SpanPart.write(draft, facts);
    return new Document(cover(months, facts), meta(months, facts), draft.blocks());
  }

  static String said(YearMonth month) {
    return MONTH.format(month);
  }

  /// `September 2016`, or `April 2016 to September 2016`.
  private static String span(Months months) {
    var first = said(months.month(0));
    return several(months)
        ? WORDS.text("span", first, said(months.month(months.each().size() - 1)))
        : first;
  }

  private static boolean several(Months months) {
    return months.each().size() > 1;
  }

  private static Document.Cover cover(Months months, BriefingFacts facts) {
    List<String> lines = new ArrayList<>();
    lines.add(WORDS.text("top.as.at", months.asAt()));
    if (several(months) && !facts.body().isEmpty()) {
      lines.add(WORDS.text("top.for", facts.body()));
    }
    if (facts.demonstration()) {
      lines.add(Wording.of("report").text("cover.invented"));
    }
    return new Document.Cover(
        facts.council(),
        WORDS.text("top.over"),
        WORDS.text("top.title", span(months)),
        lines,
        false);
  }

  private static Document.Meta meta(Months months, BriefingFacts facts) {
    return new Document.Meta(
        WORDS.text("meta.title", span(months)),
        facts.council(),
        WORDS.text(several(months) ? "meta.subject.several" : "meta.subject"),
        months.asAt(),
        WORDS.text(facts.demonstration() ? "footer.invented" : "footer", span(months)));
  }
}
