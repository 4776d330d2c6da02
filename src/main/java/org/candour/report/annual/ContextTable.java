package org.candour.report.annual;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.casework.Reportable.IndicatorLine;
import org.candour.domain.IndicatorBasis;
import org.candour.domain.time.Days;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.candour.report.writing.Said;
import org.candour.report.writing.Tables;

/// Table 1: what the department itself counts, as entered. It says what is a flow and what a day's
/// stock, where each number comes from, and which may still change (R112, R113).
final class ContextTable {
  /// The digits of a year that go without saying: `15/16`.
  private static final int CENTURY = 2;

  private static final List<String> SHOWN =
      List.of(
          "Referrals to Children's Social Care",
          "Single Assessments",
          "Children in Care at 31st March",
          "Child Protection Plans at 31st March");

  private final Draft draft;
  private final List<IndicatorLine> now;
  private final List<IndicatorLine> before;

  ContextTable(Draft draft, AnnualFacts facts) {
    this.draft = draft;
    this.now = facts.indicators();
    this.before = facts.indicatorsBefore();
  }

  Block.Table table() {
    var years = draft.years();
    return new Block.Table(
        draft.caption("table.1"),
        List.of(
            new Block.Column(draft.text("column.blank"), false),
            new Block.Column(draft.text("column.counted"), false),
            new Block.Column(years.slashedBefore(), true),
            new Block.Column(years.slashed(), true),
            new Block.Column(
                draft.text(
                    "column.percent.change",
                    years.slashedBefore().substring(CENTURY),
                    years.slashed().substring(CENTURY)),
                true)),
        SHOWN.stream().map(this::row).toList(),
        basis());
  }

  private Block.Row row(String name) {
    var years = draft.years();
    var figure = "context." + name;
    return Tables.row(
        name,
        new Run.Words(counted(name)),
        marked(Tables.before(years.before(), figure, "n"), of(before, name)),
        marked(Tables.live(years.now(), figure, "n"), of(now, name)),
        Tables.live(years.now(), figure + ".change.percent", "change"));
  }

  private static Run.Live marked(Run.Live live, Optional<IndicatorLine> line) {
    boolean provisional = line.filter(IndicatorLine::provisional).isPresent();
    return provisional && !live.text().equals(Said.NONE)
        ? new Run.Live(live.figure(), live.text() + Said.PROVISIONAL)
        : live;
  }

  private String counted(String name) {
    return Stream.of(of(now, name), of(before, name))
        .flatMap(Optional::stream)
        .map(IndicatorLine::basis)
        .filter(Objects::nonNull)
        .findFirst()
        .map(basis -> draft.text("counted." + IndicatorBasis.of(basis).name()))
        .orElse(Said.NONE);
  }

  private String basis() {
    var words = new StringBuilder(draft.basis("basis.context"));
    var shown =
        SHOWN.stream()
            .flatMap(name -> Stream.of(of(before, name), of(now, name)))
            .flatMap(Optional::stream)
            .toList();
    if (!shown.isEmpty()) {
      words.append(' ').append(sources(shown));
    }
    notes(words, draft.years().slashedBefore(), before);
    notes(words, draft.years().slashed(), now);
    if (shown.stream().anyMatch(IndicatorLine::provisional)) {
      words.append(' ').append(draft.text("context.provisional"));
    }
    if (draft.years().running()) {
      words.append(' ').append(draft.text("context.running", draft.years().now().year().slashed()));
    }
    return words.toString();
  }

  private String sources(List<IndicatorLine> shown) {
    var sources = new LinkedHashSet<String>();
    shown.forEach(line -> sources.add(source(line)));
    return draft.text("context.source", String.join("; ", sources));
  }

  private String source(IndicatorLine line) {
    var source = line.source() == null ? draft.text("context.source.none") : line.source();
    return line.asAt() == null
        ? source
        : draft.text("context.source.as.at", source, Days.plain(line.asAt()));
  }

  /// What whoever entered a figure tells its reader.
  private void notes(StringBuilder words, String year, List<IndicatorLine> lines) {
    for (var name : SHOWN) {
      of(lines, name)
          .map(IndicatorLine::note)
          .ifPresent(note ->
              words.append(' ').append(draft.text("context.note", name, year, stopped(note))));
    }
  }

  private static String stopped(String note) {
    var said = note.strip();
    return said.matches("(?s).*[.!?]") ? said : said + ".";
  }

  private static Optional<IndicatorLine> of(List<IndicatorLine> lines, String name) {
    return lines.stream().filter(line -> alike(line.indicator(), name)).findFirst();
  }

  private static boolean alike(String one, String other) {
    return one.replace('’', '\'')
        .strip()
        .toLowerCase(Locale.UK)
        .equals(other.toLowerCase(Locale.UK));
  }
}
