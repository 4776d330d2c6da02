package org.candour.figures;

import java.util.List;
import java.util.Optional;
import org.candour.domain.Wording;

/// The definition behind an id: what it means, by which day it counts, and what it counts.
///
/// @param base the id of the definition; a figure `.previous` or `.percent` shares that of its base
public record Figure(String id, String base, Basis basis, Optional<Source> source) {
  private static final String PREVIOUS = ".previous";
  private static final List<String> DERIVED = List.of(".change.percent", ".change", ".percent");

  /// What in the register a figure counts.
  public sealed interface Source {
    /// A count as it is.
    record Counted(Count count) implements Source {}

    /// One label of a breakdown.
    record Cut(Breakdown breakdown, String label) implements Source {}
  }

  /// The figure of that id, if there is such a figure.
  public static Optional<Figure> of(String id) {
    return base(id.endsWith(PREVIOUS) ? shorter(id, PREVIOUS) : id)
        .map(found -> new Figure(id, found.base(), found.basis(), found.source()));
  }

  /// Whether it is about the same period one year earlier.
  public boolean previous() {
    return id.endsWith(PREVIOUS);
  }

  /// What it means, in words.
  public String meaning() {
    String label = source.map(s -> s instanceof Source.Cut cut ? cut.label() : "").orElse(ending());
    String meaning = Wording.of("figures").text(key(), label);
    return previous() ? Wording.of("figures").text("previous", meaning) : meaning;
  }

  private String key() {
    return source
        .map(s -> s instanceof Source.Cut cut ? key(cut) : base)
        .orElse(base.startsWith("context.") ? "context.*" : base);
  }

  private String key(Source.Cut cut) {
    return base.equals(cut.breakdown().id(cut.label()))
        ? cut.breakdown().id("*")
        : cut.breakdown().prefix() + ".*";
  }

  private String ending() {
    return base.startsWith("context.") ? base.substring("context.".length()) : "";
  }

  private static Optional<Figure> base(String id) {
    Optional<Figure> counted = Count.of(id).map(c -> figure(id, c.basis(), new Source.Counted(c)));
    return counted
        .or(() -> Ratio.of(id).map(r -> figure(id, r.part().basis(), new Source.Counted(r.part()))))
        .or(() -> plain(id))
        .or(() -> cut(id))
        .or(() -> derived(id));
  }

  private static Figure figure(String id, Basis basis, Source source) {
    return new Figure(id, id, basis, Optional.of(source));
  }

  private static Optional<Figure> plain(String id) {
    Basis basis =
        switch (id) {
          case "stage1.average.days" -> Basis.RESOLVED;
          case "referrals.percent", "received.others" -> Basis.RECEIVED;
          case "cost.total", "cost.total.pence" -> Basis.DATED;
          case "spend.stage2", "spend.stage3" -> Basis.DATED;
          case "spend.stage2.each", "spend.stage3.each" -> Basis.DATED;
          default -> id.startsWith("context.") && !isDerived(id) ? Basis.ENTERED : null;
        };
    return basis == null
        ? Optional.empty()
        : Optional.of(new Figure(id, id, basis, Optional.empty()));
  }

  private static Optional<Figure> cut(String id) {
    return isDerived(id)
        ? Optional.empty()
        : Breakdown.of(id).map(b -> figure(id, b.basis(), cut(b, id))).or(() -> printedCost(id));
  }

  private static Source cut(Breakdown breakdown, String id) {
    return new Source.Cut(breakdown, breakdown.label(id).orElseThrow());
  }

  private static Optional<Figure> printedCost(String id) {
    return id.startsWith("cost.")
        ? Optional.of(
            figure(id, Basis.DATED, new Source.Cut(Breakdown.COST, id.substring("cost.".length()))))
        : Optional.empty();
  }

  private static Optional<Figure> derived(String id) {
    return DERIVED.stream()
        .filter(id::endsWith)
        .findFirst()
        .flatMap(ending -> base(shorter(id, ending)));
  }

  private static boolean isDerived(String id) {
    return DERIVED.stream().anyMatch(id::endsWith);
  }

  private static String shorter(String id, String ending) {
    return id.substring(0, id.length() - ending.length());
  }
}
