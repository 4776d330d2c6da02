package org.candour.report.foi;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.candour.domain.Outcome;
import org.candour.figures.Breakdown;
import org.candour.figures.FigureSet;

/// A question that is asked again and again, and the figures that answer it.
enum Question {
  STAGES(false, "stage1.received", "stage2.requested", "stage3.requested"),
  SERVICES(true, "received.service"),
  COMPLAINANTS(true, "received.complainant"),
  OUTCOMES(true, "outcome"),
  CAUSES(true, "cause"),
  DAYS(
      false,
      "stage1.resolved",
      "stage1.within10",
      "stage1.within20",
      "stage1.over20",
      "stage1.average.days"),
  STAGE2(
      false,
      "stage2.adjudicated",
      "stage2.within25.from.request",
      "stage2.within65.from.request",
      "stage2.withdrawn"),
  STAGE3(false, "stage3.panels", "stage3.panels.within30"),
  SPEND(true, "cost"),
  EACH(false, "spend.stage2", "spend.stage2.each", "spend.stage3", "spend.stage3.each"),
  OMBUDSMAN(false, "ombudsman.enquiries", "ombudsman.decided", "ombudsman.fault");

  private final boolean breakdown;
  private final List<String> figures;

  Question(boolean breakdown, String... figures) {
    this.breakdown = breakdown;
    this.figures = List.of(figures);
  }

  /// The figures that answer it, each once, over all years.
  List<String> figures(List<FigureSet> years) {
    if (!breakdown) {
      return figures;
    }
    String prefix = figures.getFirst();
    String ending = this == CAUSES ? ".resolved" : "";
    Stream<String> labels = years.stream().flatMap(year -> year.keys(prefix).stream());
    List<String> all =
        labels
            .distinct()
            .sorted(
                Comparator.comparing(Question::rank)
                    .thenComparing(String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(label -> label))
            .map(label -> prefix + "." + label + ending)
            .toList();
    return this == SPEND ? Stream.concat(all.stream(), Stream.of("cost.total")).toList() : all;
  }

  /// Outcomes stand in the order of their list, all else by the alphabet, and what is not recorded
  /// last.
  private static int rank(String label) {
    if (label.equals(Breakdown.NOT_RECORDED)) {
      return Integer.MAX_VALUE;
    }
    return Arrays.stream(Outcome.values()).map(Outcome::label).toList().indexOf(label);
  }

  /// Whether nothing on record under a label is nought.
  boolean counted() {
    return breakdown;
  }

  /// How its figures are printed.
  String way() {
    return this == SPEND || this == EACH ? "£" : "n";
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The label of a figure within its breakdown.
  String label(String figure) {
    String bare = figure.substring(figures.getFirst().length() + 1);
    return this == CAUSES ? bare.substring(0, bare.length() - ".resolved".length()) : bare;
  }
}
