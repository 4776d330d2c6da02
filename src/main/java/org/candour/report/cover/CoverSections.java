package org.candour.report.cover;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.candour.figures.FigureSet;
import org.candour.report.model.Run;

/// The fixed sections of the cover report, in their order (R141).
final class CoverSections {
  private CoverSections() {}

  static void write(CoverDraft draft, List<String> themes, List<String> contacts) {
    opening(draft);
    complaints(draft);
    draft.heading("compliments");
    draft.next("compliments.balance");
    draft.next("compliments.count");
    draft.heading("themes");
    draft.say("themes", themes.isEmpty() ? "themes.none" : "themes");
    if (!themes.isEmpty()) {
      draft.bulletsOf(words(themes));
    }
    draft.heading("actions");
    draft.next("actions", draft.years().end(), draft.years().during());
    draft.next("actions.planned");
    draft.heading("resources");
    draft.next("resources.cost");
    draft.next("resources.none");
    closing(draft, contacts);
  }

  private static void opening(CoverDraft draft) {
    var year = draft.years().label();
    draft.heading("purpose");
    draft.next("purpose", year);
    draft.heading("policy");
    draft.next("policy.regulations");
    draft.next("policy.annual");
    draft.heading("background");
    draft.next("background.systems");
    draft.next("background.headlines", year);
  }

  private static void complaints(CoverDraft draft) {
    draft.heading("complaints");
    draft.next("complaints.counts", draft.years().label());
    draft.bullets(false, "complaints.count");
    draft.next("complaints.rate");
    draft.next("complaints.escalation");
    draft.next("complaints.outcomes");
    causes(draft);
    draft.next("complaints.children");
    draft.next("complaints.speed");
    draft.next("complaints.ombudsman", draft.years().ombudsman());
  }

  /// The two most frequent causes of complaints resolved, each with how often it was upheld.
  private static void causes(CoverDraft draft) {
    var now = draft.years().now();
    List<String> first =
        now.keys("cause").stream()
            .filter(label -> number(now, label).signum() > 0)
            .sorted(Comparator.comparing((String label) -> number(now, label)).reversed())
            .limit(2)
            .toList();
    if (first.size() == 2) {
      draft.next("complaints.causes", first.get(0), first.get(1));
    }
  }

  private static BigDecimal number(FigureSet set, String cause) {
    return set.get("cause." + cause + ".resolved").orElse(BigDecimal.ZERO);
  }

  private static List<List<Run>> words(List<String> lines) {
    return lines.stream().map(line -> List.<Run>of(new Run.Words(line.strip()))).toList();
  }

  private static void closing(CoverDraft draft, List<String> contacts) {
    draft.heading("conclusions");
    draft.next("conclusions");
    draft.heading("circulation");
    draft.next("circulation");
    draft.heading("contacts");
    if (contacts.isEmpty()) {
      draft.bullets(false, "contact");
    } else {
      draft.bulletsOf(words(contacts));
    }
    draft.heading("appendices");
    draft.paragraph(
        "appendix", draft.years().now().year().first(), draft.years().now().year().last());
    draft.heading("equality");
    draft.next("equality");
  }
}
