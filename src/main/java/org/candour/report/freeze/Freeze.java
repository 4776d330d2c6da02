package org.candour.report.freeze;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.casework.EntryWords;
import org.candour.casework.FinalReports.Kept;
import org.candour.casework.FinalReports.Marked;
import org.candour.domain.FileKind;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.Figure;
import org.candour.figures.OpenRegister;
import org.candour.report.model.Document;
import org.candour.report.model.Texts;
import org.candour.report.pdf.PdfWriter;

/// Marks reports final. What is marked keeps its figures, words and pages for ever; corrections
/// show beside it with the entries they come from.
public record Freeze(OpenRegister register) {

  /// Marks a report final as it stands. It is drawn here, at the one moment of its figures and of
  /// the last entry that is in it.
  ///
  /// @param kind such as `annual`
  /// @param drawn draws it
  public Kept mark(
      String kind, FinancialYear year, Supplier<Document> drawn, LocalDate today, Authorship who) {
    return register.finals().keep(() -> marked(kind, year, drawn.get(), today), who);
  }

  private Marked marked(String kind, FinancialYear year, Document report, LocalDate today) {
    String figures =
        register.now(today, tallies -> FrozenFigure.text(FrozenFigure.of(year, tallies)));
    StringBuilder words = new StringBuilder();
    Texts.of(report, text -> words.append(text).append('\n'));
    byte[] pdf = new PdfWriter().write(report);
    return new Marked(kind, year.label(), today, figures, words.toString(), pdf);
  }

  /// What has become of a final report's figures since.
  public List<Difference> since(Kept report, LocalDate today) {
    FinancialYear year = FinancialYear.parse(report.year());
    SortedMap<String, FrozenFigure> then = FrozenFigure.read(report.figures());
    SortedMap<String, FrozenFigure> now =
        register.now(today, tallies -> FrozenFigure.of(year, tallies));
    TreeSet<String> ids = new TreeSet<>(then.keySet());
    ids.addAll(now.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String id : ids) {
      FrozenFigure was = then.getOrDefault(id, new FrozenFigure(absent(id, now), List.of()));
      FrozenFigure is = now.getOrDefault(id, new FrozenFigure(absent(id, then), List.of()));
      if (!was.same(is.value())) {
        differences.add(difference(id, was, is, report.lastEntry()));
      }
    }
    return differences;
  }

  /// A label that nothing was counted under is nought, if it is counted at all.
  private static @org.jspecify.annotations.Nullable BigDecimal absent(
      String id, Map<String, FrozenFigure> other) {
    FrozenFigure there = other.get(id);
    boolean counted = Figure.of(id).flatMap(Figure::source).isPresent();
    return counted && there != null && there.value() != null ? BigDecimal.ZERO : null;
  }

  private Difference difference(String id, FrozenFigure was, FrozenFigure is, long last) {
    TreeSet<Long> files = new TreeSet<>(was.files());
    files.addAll(is.files());
    List<Difference.Cause> causes = new ArrayList<>();
    files.forEach(file -> causes(register.chronicle().open(file), last, causes));
    String meaning = Figure.of(id).map(Figure::meaning).orElse(id);
    return new Difference(id, meaning, was.value(), is.value(), causes);
  }

  private static void causes(CaseFile file, long last, List<Difference.Cause> causes) {
    String reference = file.kind() == FileKind.COMPLAINT ? file.state().reference() : "";
    file.entries().stream()
        .filter(entry -> entry.id() > last)
        .map(entry ->
            new Difference.Cause(
                file.id(),
                reference,
                LocalDate.ofInstant(entry.recordedAt(), ZoneId.of("Europe/London")),
                entry.author(),
                EntryWords.title(entry.body())))
        .forEach(causes::add);
  }
}
