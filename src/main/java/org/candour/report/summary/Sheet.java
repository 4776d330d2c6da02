package org.candour.report.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.candour.domain.Wording;
import org.candour.figures.OpenRegister;
import org.candour.report.model.Document;

/// The head and foot that the one-page reports share.
final class Sheet {
  private static final Wording WORDS = Wording.of("report-summary");

  private Sheet() {}

  static Document of(OpenRegister register, SummaryDraft draft, String kind, String span) {
    var info = register.info();
    var council =
        Objects.requireNonNullElse(info.council(), Wording.of("report").text("council.unnamed"));
    var title = WORDS.text(kind + ".title", span);
    var head = WORDS.has(kind + ".head") ? WORDS.text(kind + ".head", span) : title;
    List<String> lines = new ArrayList<>();
    lines.add(WORDS.text("as.at", draft.years().asAt()));
    if (WORDS.has(kind + ".note")) {
      lines.add(WORDS.text(kind + ".note"));
    }
    if (info.demonstration()) {
      lines.add(Wording.of("report").text("cover.invented"));
    }
    var foot = WORDS.text(info.demonstration() ? "footer.invented" : "footer", title);
    return new Document(
        new Document.Cover(council, WORDS.text("over"), head, lines, false),
        new Document.Meta(
            WORDS.text("meta.title", title),
            council,
            WORDS.text("meta.subject"),
            draft.years().asAt(),
            foot),
        draft.blocks());
  }
}
