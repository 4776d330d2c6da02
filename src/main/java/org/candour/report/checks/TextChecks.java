package org.candour.report.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.casework.LikelyNames;
import org.candour.domain.Wording;
import org.candour.figures.Breakdown;
import org.candour.figures.Figure;
import org.candour.report.Behind;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;

/// What can be wrong in the words of a report: a reference to a table that is not there, a figure
/// that does not exist, somebody's name.
final class TextChecks {
  private static final Pattern REFERENCE = Pattern.compile("\\b[Tt]able (\\d+)");
  private static final Pattern TITLED =
      Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.? (?:[A-Z]\\. ?)?[A-Z][a-z]+");

  /// Figures that a report prints and no set of figures holds.
  private static final Set<String> PRINTED_ALONE = Set.of("stage1.longest", "stage2.days");

  private static final String TO_WRITE =
      Wording.of("report-checks").text("to.write.mark").toLowerCase(Locale.UK);

  private TextChecks() {}

  /// References to tables that the report does not have.
  static List<String> unresolved(Document document) {
    var numbered =
        document
            .all()
            .flatMap(block ->
                switch (block) {
                  case Block.Table table -> numbers(Run.plain(table.caption()));
                  case Block.Graph graph -> numbers(Run.plain(graph.caption()));
                  default -> Stream.<String>empty();
                })
            .collect(Collectors.toSet());
    return Printed.sentences(document)
        .flatMap(TextChecks::numbers)
        .filter(number -> !numbered.contains(number))
        .distinct()
        .toList();
  }

  /// What is left for the author to write: a draft says so where only the council can know.
  static List<String> prompts(Document document) {
    var cover = document.cover();
    return Stream.of(
            Stream.of(cover.overTitle()), cover.lines().stream(), Printed.sentences(document))
        .flatMap(lines -> lines)
        .filter(line -> line.toLowerCase(Locale.UK).contains(TO_WRITE))
        .distinct()
        .toList();
  }

  private static Stream<String> numbers(String text) {
    return REFERENCE.matcher(text).results().map(found -> found.group(1));
  }

  /// Figures that an edited text names and nobody has defined.
  ///
  /// @param known the figures of the year
  static List<String> unknown(Document document, Set<String> known) {
    return Printed.figures(document)
        .map(live -> live.figure().replaceAll("@[^@]*$", ""))
        .filter(figure -> !known.contains(figure) && !perhaps(figure))
        .distinct()
        .toList();
  }

  /// Whether a figure may exist though it is not among those of the year: a label that does not
  /// occur, an indicator that nobody has entered.
  private static boolean perhaps(String figure) {
    return figure.startsWith("context.")
        || figure.startsWith(Behind.CASE)
        || figure.startsWith(Behind.THEME)
        || figure.startsWith(Behind.SECTION)
        || figure.startsWith(Behind.UPHELD_SECTION)
        || Figure.of(figure)
            .flatMap(Figure::source)
            .filter(source ->
                source instanceof Figure.Source.Cut cut
                    ? cut.breakdown() != Breakdown.COST
                    : PRINTED_ALONE.contains(figure))
            .isPresent();
  }

  /// Likely names: words with a title before them, names of people in the register, and whatever
  /// else looks like a name in a sentence (R103). A word that the report itself also writes small
  /// is a word, not a name.
  static List<String> names(Document document, Set<String> known, LikelyNames likely) {
    var found = new TreeSet<String>();
    Printed.told(document)
        .forEach(text -> likely.in(text).forEach(mark -> found.add(mark.in(text))));
    var texts = Stream.concat(Printed.othersWords(document), Printed.sentences(document)).toList();
    var small =
        texts.stream()
            .flatMap(TextChecks::words)
            .filter(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)))
            .collect(Collectors.toSet());
    for (String text : texts) {
      TITLED.matcher(text).results().forEach(name -> found.add(name.group()));
      words(text)
          .filter(known::contains)
          .filter(word -> !small.contains(word.toLowerCase(Locale.UK)))
          .forEach(found::add);
    }
    return new ArrayList<>(found);
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}'’-]+"));
  }
}
