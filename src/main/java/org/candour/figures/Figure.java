package org.candour.figures;

import java.util.List;
import java.util.Optional;
import org.candour.domain.CostCategory;
import org.candour.domain.Wording;
import org.jspecify.annotations.Nullable;

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

    /// Every label of a breakdown.
    record Whole(Breakdown breakdown) implements Source {}

    /// What is counted in any of these.
    record Together(List<Source> each) implements Source {
      public Together {
        each = List.copyOf(each);
      }
    }

    /// Those resolved at Stage 1 that took longest.
    record Longest() implements Source {}

    /// What is counted in the one and not in the other.
    record Less(Source whole, Source part) implements Source {}
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
          case "stage1.average.days", "stage1.longest", "stage2.days" -> Basis.RESOLVED;
          case "referrals.percent", "received.others" -> Basis.RECEIVED;
          case "cost.total", "cost.total.pence" -> Basis.DATED;
          case "spend.stage2", "spend.stage3" -> Basis.DATED;
          case "spend.stage2.each", "spend.stage3.each" -> Basis.DATED;
          default -> id.startsWith("context.") && !isDerived(id) ? Basis.ENTERED : null;
        };
    return basis == null
        ? Optional.empty()
        : Optional.of(new Figure(id, id, basis, Optional.ofNullable(drawnFrom(id))));
  }

  /// What a figure is worked out from that is no count itself; what is only typed in, from nothing.
  private static @Nullable Source drawnFrom(String id) {
    return switch (id) {
      case "stage1.average.days" -> new Source.Counted(Count.TIMED);
      case "stage1.longest" -> new Source.Longest();
      case "stage2.days" -> new Source.Counted(Count.STAGE2_ADJUDICATED);
      case "referrals.percent" -> new Source.Counted(Count.STAGE1_RECEIVED);
      case "received.others" ->
          new Source.Less(
              new Source.Counted(Count.STAGE1_RECEIVED), new Source.Counted(Count.CHILDREN));
      case "cost.total", "cost.total.pence" -> new Source.Whole(Breakdown.COST);
      case "spend.stage2" -> stage2();
      case "spend.stage3" -> spent(CostCategory.STAGE_3);
      case "spend.stage2.each" ->
          new Source.Together(List.of(stage2(), new Source.Counted(Count.STAGE2_ADJUDICATED)));
      case "spend.stage3.each" ->
          new Source.Together(
              List.of(spent(CostCategory.STAGE_3), new Source.Counted(Count.STAGE3_PANELS)));
      default -> null;
    };
  }

  private static Source stage2() {
    return new Source.Together(
        List.of(spent(CostCategory.INDEPENDENT_PERSON), spent(CostCategory.INVESTIGATING_OFFICER)));
  }

  private static Source spent(CostCategory category) {
    return new Source.Cut(Breakdown.COST, category.label());
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
