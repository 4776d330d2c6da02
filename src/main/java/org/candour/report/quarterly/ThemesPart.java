package org.candour.report.quarterly;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.casework.LearningLists.ThemeLine;
import org.candour.report.Behind;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.candour.report.quarterly.QuarterFacts.Shown;
import org.candour.report.writing.Said;
import org.candour.report.writing.Tables;

/// The themes across complaints: how many show each, when it was last discussed and with whom,
/// whether a report had it before, and how it moves on (R078, R080, R083).
final class ThemesPart {
  private ThemesPart() {}

  static void write(QuarterDraft draft, QuarterFacts facts) {
    draft.part("", "part.themes", false);
    if (facts.themes().isEmpty()) {
      draft.paragraph("themes.none");
      return;
    }
    draft.add(
        new Block.Table(
            draft.caption("table.themes"),
            List.of(
                new Block.Column(draft.text("column.theme"), false),
                new Block.Column(draft.text("column.this"), true),
                new Block.Column(draft.text("column.to.date"), true),
                new Block.Column(draft.text("column.discussed"), false),
                new Block.Column(draft.text("column.repeat"), false),
                new Block.Column(draft.text("column.progress"), false, true)),
            facts.themes().stream().map(shown -> row(draft, shown)).toList(),
            draft.basis("basis.themes")));
  }

  private static Block.Row row(QuarterDraft draft, Shown shown) {
    var theme = shown.theme();
    return Tables.row(
        theme.name(),
        new Run.Live(Behind.THEME + theme.name(), String.valueOf(shown.quarter())),
        new Run.Live(Behind.THEME + theme.name() + "@year", String.valueOf(shown.toDate())),
        new Run.Words(discussed(draft, theme)),
        new Run.Words(repeated(draft, theme)),
        new Run.Words(progress(draft, theme)));
  }

  private static String discussed(QuarterDraft draft, ThemeLine theme) {
    var day = theme.discussed();
    return day == null
        ? draft.text("theme.not.discussed")
        : draft.text(
            "theme.discussed",
            Said.day(day),
            Objects.requireNonNullElse(theme.discussedWith(), Said.NONE));
  }

  /// The reports of earlier years that had it.
  private static String repeated(QuarterDraft draft, ThemeLine theme) {
    var year = draft.quarters().year().label();
    var before = theme.years().stream().filter(each -> each.compareTo(year) < 0).toList();
    return before.isEmpty()
        ? draft.text("theme.new")
        : draft.text("theme.repeat", String.join(", ", before));
  }

  private static String progress(QuarterDraft draft, ThemeLine theme) {
    var figure =
        theme.figure() == null
            ? null
            : draft.text(
                "theme.figure",
                theme.figure(),
                Objects.requireNonNullElse(theme.figureSource(), Said.NONE));
    var ended = theme.ended() == null ? null : draft.text("theme.ended", theme.ended());
    var said =
        Stream.of(theme.progress(), figure, ended)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return said.isEmpty() ? Said.NONE : said;
  }
}
