package org.candour.report.freeze;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.candour.casework.Authorship;
import org.candour.casework.EntryWords;
import org.candour.casework.FinalReports.Kept;
import org.candour.casework.FinalReports.Marked;
import org.candour.domain.FileKind;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.Figure;
import org.candour.figures.OpenRegister;
import org.candour.report.Behind;
import org.candour.report.Filed;
import org.candour.report.Spans;
import org.candour.report.checks.Checks;
import org.candour.report.checks.Finding;
import org.candour.report.checks.Printed;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.candour.report.model.Texts;
import org.candour.report.pdf.PdfWriter;
import org.jspecify.annotations.Nullable;

/// Marks reports of every kind final. What is marked keeps its figures, words and pages for ever;
/// corrections show beside it with the entries they come from.
public record Freeze(OpenRegister register) {

  /// Marks a report final as it stands. One that its own checks speak against is refused.
  public Kept mark(Filed filed, LocalDate today, Authorship who) {
    Supplier<Document> drawn = () -> filed.kind().write(register, filed.asked(), today);
    Checks.of(register, filed, today, drawn.get()).stream()
        .filter(found -> found.weight() == Finding.Weight.STANDS)
        .findFirst()
        .ifPresent(found -> {
          throw new Refusal(Wording.of("report-checks").text("final.stands", found.sentence()));
        });
    return mark(filed, drawn, today, who);
  }

  /// Draws it at the one moment of its figures and of the last entry that is in it, and keeps it.
  public Kept mark(Filed filed, Supplier<Document> drawn, LocalDate today, Authorship who) {
    return register.finals().keep(() -> marked(filed, drawn.get(), today), who);
  }

  private Marked marked(Filed filed, Document report, LocalDate today) {
    Set<String> printed = Printed.figures(report).map(Run.Live::figure).collect(Collectors.toSet());
    String figures = FrozenFigure.text(frozen(filed, printed, today));
    StringBuilder words = new StringBuilder();
    Texts.of(report, text -> words.append(text).append('\n'));
    byte[] pdf = new PdfWriter().write(report);
    var year = filed.asked().year().label();
    return new Marked(filed.name(), year, today, figures, words.toString(), pdf);
  }

  private SortedMap<String, FrozenFigure> frozen(Filed filed, Set<String> like, LocalDate today) {
    var spans = new Spans(filed);
    return register.now(today, tallies -> FrozenFigure.of(spans, like, tallies));
  }

  /// Which report a final copy is of, if this program knows it.
  public static Optional<Filed> filed(Kept report) {
    return Filed.parse(report.kind(), FinancialYear.parse(report.year()));
  }

  /// What has become of a final report's figures since.
  public List<Difference> since(Kept report, LocalDate today) {
    return filed(report).map(filed -> since(filed, report, today)).orElse(List.of());
  }

  private List<Difference> since(Filed filed, Kept report, LocalDate today) {
    SortedMap<String, FrozenFigure> then = FrozenFigure.read(report.figures());
    SortedMap<String, FrozenFigure> now = frozen(filed, then.keySet(), today);
    TreeSet<String> names = new TreeSet<>(then.keySet());
    names.addAll(now.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String name : names) {
      FrozenFigure was = then.getOrDefault(name, new FrozenFigure(absent(name, now), List.of()));
      FrozenFigure is = now.getOrDefault(name, new FrozenFigure(absent(name, then), List.of()));
      if (!was.same(is.value())) {
        differences.add(difference(filed, name, was, is, report));
      }
    }
    return differences;
  }

  /// A label that nothing was counted under is nought, if it is counted at all.
  private static @Nullable BigDecimal absent(String name, Map<String, FrozenFigure> other) {
    FrozenFigure there = other.get(name);
    boolean counted =
        Figure.of(FrozenFigure.bare(name))
            .flatMap(Figure::source)
            .filter(source ->
                source instanceof Figure.Source.Counted || source instanceof Figure.Source.Cut)
            .isPresent();
    return counted && there != null && there.value() != null ? BigDecimal.ZERO : null;
  }

  /// Complaints that came into the figure or left it come first, each with the entry that did it;
  /// then those that were in it all along and changed.
  private Difference difference(
      Filed filed, String name, FrozenFigure was, FrozenFigure is, Kept report) {
    List<Difference.Cause> causes = new ArrayList<>();
    boolean known = was.lists();
    var entered = known ? without(is.files(), was.files()) : List.<Long>of();
    var left = known ? without(was.files(), is.files()) : List.<Long>of();
    entered.forEach(file -> causes.addAll(since(file, report, Difference.Way.ENTERED)));
    left.forEach(file -> causes.addAll(since(file, report, Difference.Way.LEFT)));
    TreeSet<Long> stayed = new TreeSet<>(was.files());
    stayed.addAll(is.files());
    stayed.removeAll(entered);
    stayed.removeAll(left);
    stayed.forEach(file -> causes.addAll(since(file, report, Difference.Way.CHANGED)));
    String meaning =
        new Behind(register, filed.kind(), filed.asked(), report.asAt())
            .meaning(name)
            .orElseGet(() -> Figure.of(FrozenFigure.bare(name)).map(Figure::meaning).orElse(name));
    return new Difference(name, meaning, was.value(), is.value(), causes);
  }

  private static List<Long> without(List<Long> files, List<Long> others) {
    return files.stream().filter(file -> !others.contains(file)).toList();
  }

  /// The entries of a file since the report. A complaint that is new altogether is explained by its
  /// first entry.
  private List<Difference.Cause> since(long id, Kept report, Difference.Way way) {
    var file = register.chronicle().open(id);
    var later = file.entries().stream().filter(e -> e.id() > report.lastEntry()).toList();
    boolean fresh = later.size() == file.entries().size() && !later.isEmpty();
    String reference = file.kind() == FileKind.COMPLAINT ? file.state().reference() : "";
    return (fresh ? later.subList(0, 1) : later)
        .stream()
            .map(entry ->
                new Difference.Cause(
                    way,
                    id,
                    reference,
                    LocalDate.ofInstant(entry.recordedAt(), ZoneId.of("Europe/London")),
                    entry.author(),
                    EntryWords.title(entry.body())))
            .toList();
  }
}
