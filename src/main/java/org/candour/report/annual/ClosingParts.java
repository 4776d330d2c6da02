package org.candour.report.annual;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.candour.casework.Directory.EventLine;
import org.candour.casework.Themes;
import org.candour.domain.time.Days;
import org.candour.report.Behind;
import org.candour.report.model.Run;
import org.candour.report.writing.Said;

/// Parts 7 to 10: monitoring, priorities, key learning points and conclusion. The words are a draft
/// for the council to make its own.
final class ClosingParts {
  private ClosingParts() {}

  static void monitoring(Draft draft, AnnualFacts facts) {
    draft.follows("part.7");
    draft.paragraph("monitoring.services");
    if (facts.monitored().isEmpty()) {
      draft.drafted("monitoring.who", "monitoring.who.none");
    } else {
      draft.paragraph("monitoring.who", facts.monitored().toArray());
    }
    facts.recipients().each(draft::paragraph);
    if (!facts.events().isEmpty()) {
      draft.paragraph("monitoring.events");
      draft.bulletsOf(
          facts.events().stream()
              .collect(groupingBy(ClosingParts::what, LinkedHashMap::new, toList()))
              .values()
              .stream()
              .map(alike -> held(draft, alike))
              .toList());
    }
    draft.paragraph("monitoring.effect");
    draft.bullets(false, "monitoring.effect");
  }

  private static List<Object> what(EventLine event) {
    return Arrays.asList(event.kind(), event.audience());
  }

  /// What was held, when and for whom (R119 to R122); never its notes.
  private static List<Run> held(Draft draft, List<EventLine> alike) {
    var first = alike.getFirst();
    String what = Said.capital(first.kind().label());
    String days =
        alike.stream()
            .map(event -> Days.plain(event.held()))
            .collect(joining(", "))
            .replaceFirst(", ([^,]+)$", draft.text("monitoring.last.day"));
    String words =
        first.audience() == null
            ? draft.text("monitoring.event", what, days)
            : draft.text("monitoring.event.for", what, days, first.audience());
    return List.of(new Run.Words(words));
  }

  static void priorities(Draft draft) {
    var next = draft.years().now().year().next().label();
    draft.begin("part.8", draft.text("part.8", next), false);
    draft.paragraph("priorities.intro", next);
  }

  /// The themes on record, each with whether last year's report had it too (R078, R080, R083).
  static void points(Draft draft, AnnualFacts facts) {
    draft.follows("part.9");
    if (facts.themes().isEmpty()) {
      draft.paragraph("learning.points");
      return;
    }
    draft.paragraph("learning.themes");
    draft.bulletsOf(facts.themes().stream().map(theme -> theme(draft, theme)).toList());
  }

  private static List<Run> theme(Draft draft, Themes.Shown shown) {
    var theme = shown.theme();
    var words = new StringBuilder(".");
    if (theme.years().contains(draft.years().before().year().label())) {
      words.append(' ').append(draft.text("theme.again", draft.years().labelBefore()));
    }
    if (theme.progress() != null) {
      words.append(' ').append(theme.progress());
    }
    if (theme.figure() != null) {
      var source = Objects.requireNonNullElse(theme.figureSource(), Said.NONE);
      words.append(' ').append(draft.text("theme.figure", theme.figure(), source));
    }
    return List.of(
        new Run.Strong(theme.name() + ". "),
        new Run.Words(draft.text("theme") + '\u00a0'),
        new Run.Live(Behind.THEME + theme.name(), String.valueOf(shown.complaints())),
        new Run.Words(words.toString()));
  }

  static void conclusion(Draft draft) {
    draft.follows("part.10");
    draft.paragraph("conclusion.1");
    draft.paragraph("conclusion.speed");
    draft.paragraph("conclusion.2");
  }
}
