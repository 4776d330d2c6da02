package org.candour.report.quarterly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.candour.report.model.Run;
import org.candour.report.writing.Change;
import org.candour.report.writing.Change.Direction;
import org.candour.report.writing.Indicator;
import org.candour.report.writing.Said;
import org.candour.report.writing.Targets;

/// What there is to say to each indicator: the service's own words, or a sentence drafted from the
/// figures where the indicator misses its target, has none and went for better or worse, or changed
/// by more than chance. Each is a passage of its own, with its rating beside it.
final class Commentary {
  private Commentary() {}

  static void write(QuarterDraft draft, List<Change> changes, Targets targets) {
    var items = new ArrayList<List<Run>>();
    for (var change : changes) {
      var indicator = change.indicator();
      var rating = targets.rate(indicator, draft.quarters().toDate().get(indicator.figure()));
      var passage =
          draft.item(
              draft.text("comment.under", indicator.said()),
              "indicator." + indicator.name(),
              drafted(draft, change, Optional.ofNullable(targets.each().get(indicator)), rating));
      passage.forEach(words -> items.add(headed(draft, indicator, rating, words)));
    }
    if (!items.isEmpty()) {
      draft.section("", "comments");
      draft.bulletsOf(items);
    } else {
      draft.backTo("part.indicators");
    }
  }

  private static List<Run> headed(
      QuarterDraft draft, Indicator indicator, Optional<Targets.Rating> rating, List<Run> words) {
    var head =
        rating
            .map(r -> draft.text("comment.rated", indicator.said(), said(draft, r)))
            .orElseGet(() -> draft.text("comment.head", indicator.said()));
    var runs = new ArrayList<Run>();
    runs.add(new Run.Strong(head + " "));
    runs.addAll(words);
    return runs;
  }

  static String said(QuarterDraft draft, Targets.Rating rating) {
    return draft.text("rating." + rating.name().toLowerCase(Locale.ROOT));
  }

  private static String drafted(
      QuarterDraft draft,
      Change change,
      Optional<Targets.Target> target,
      Optional<Targets.Rating> rating) {
    boolean moved = change.direction() == Direction.BETTER || change.direction() == Direction.WORSE;
    boolean explained = rating.map(r -> r == Targets.Rating.GREEN).orElse(!moved);
    if (explained && !change.signal()) {
      return "";
    }
    var indicator = change.indicator();
    var said = new StringBuilder(draft.text("comment.now", field(indicator, "@year")));
    target.ifPresent(t ->
        said.append(draft.text("comment.target", Said.as(Optional.of(t.aim()), indicator.way()))));
    if (change.direction() != Direction.UNKNOWN) {
      said.append(draft.text("comment.before", field(indicator, "@before"), change.word()));
    }
    said.append('.');
    if (change.signal()) {
      said.append(' ').append(draft.text("comment.signal"));
    }
    if (rating.filter(r -> r == Targets.Rating.RED).isPresent()) {
      said.append(' ').append(draft.text("comment.red"));
    }
    return said.toString();
  }

  private static String field(Indicator indicator, String period) {
    return "[" + indicator.figure() + period + "|" + indicator.way() + "]";
  }
}
