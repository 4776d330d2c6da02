package org.candour.report.html;

import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.Locale;
import org.candour.report.model.Block;

/// Someone else's words as HTML, on the web and for print: the team they praise stands after a dash
/// in bold capitals.
public final class Quotation {
  private Quotation() {}

  /// The words with their team, when there is one.
  public static DomContent of(Block.Quote quote) {
    var words = p(text(quote.words()));
    if (!quote.team().isEmpty()) {
      words.with(text(" –\u00a0"), strong(quote.team().toUpperCase(Locale.UK)));
    }
    return blockquote(words);
  }
}
