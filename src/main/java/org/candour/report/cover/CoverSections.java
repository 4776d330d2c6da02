package org.candour.report.cover;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.candour.casework.LearningLists.AdviceLine;
import org.candour.casework.LearningLists.ThemeLine;
import org.candour.figures.FigureSet;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.candour.report.writing.Tables;

/// The fixed sections of the cover report, in their order (R141).
final class CoverSections {
  private CoverSections() {}

  static void write(CoverDraft draft, CoverFacts facts) {
    var themes = facts.themes();
    opening(draft, facts);
    complaints(draft);
    draft.heading("compliments");
    draft.next("compliments.balance");
    draft.next("compliments.count");
    draft.heading("themes");
    draft.say("themes", themes.isEmpty() ? "themes.none" : "themes");
    if (!themes.isEmpty()) {
      draft.bulletsOf(themes.stream().map(theme -> theme(draft, theme)).toList());
    }
    draft.heading("actions");
    draft.say(
        "actions",
        draft.none("actions.due") ? "actions.undue" : "actions",
        draft.years().end(),
        draft.years().during());
    planned(draft, facts.advised());
    draft.heading("resources");
    draft.next("resources.cost");
    draft.next("resources.none");
    if (!facts.consulted().isEmpty()) {
      draft.next("resources.consulted", facts.consulted());
    }
    also(draft, facts, "legal", "consultation");
    closing(draft, facts);
  }

  private static void opening(CoverDraft draft, CoverFacts facts) {
    var year = draft.years().label();
    draft.heading("purpose");
    draft.next("purpose", year);
    if (facts.also().contains("recommendations")) {
      draft.heading("recommendations");
      draft.next("recommendations");
      draft.listed(Block.Marks.LETTERS, "recommendation", year);
    }
    draft.heading("policy");
    draft.next("policy.regulations");
    draft.next("policy.annual");
    draft.heading("background");
    draft.next("background.systems");
    draft.listed(Block.Marks.LETTERS, "background.system");
    draft.next("background.headlines", year);
  }

  private static void complaints(CoverDraft draft) {
    draft.heading("complaints");
    draft.next("complaints.counts", draft.years().label());
    draft.bullets(false, "complaints.count");
    draft.next("complaints.flow", draft.years().end());
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
        Tables.named(now.keys("cause"))
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

  /// Name, post, telephone and e-mail, each on a line.
  private static Block.Paragraph lines(String contact) {
    var lines = String.join("\n", contact.strip().split("\\s*,\\s*"));
    return new Block.Paragraph(List.of(new Run.Words(lines)));
  }

  /// What was recommended is drafted from the register (R079).
  private static void planned(CoverDraft draft, List<AdviceLine> advised) {
    if (advised.isEmpty()) {
      draft.next("actions.planned");
    } else {
      var all = advised.stream().map(line -> advised(draft, line)).collect(joining("; "));
      draft.say("actions.planned", "actions.advised", all);
    }
  }

  private static String advised(CoverDraft draft, AdviceLine line) {
    var text = line.text().strip().replaceFirst("\\.$", "");
    return line.owner() == null || line.due() == null
        ? text
        : draft.text("actions.advised.by", text, line.owner(), line.due());
  }

  /// A theme, whether last year's report had it too, and what the department did about it (R078).
  private static List<Run> theme(CoverDraft draft, ThemeLine theme) {
    var words = new StringJoiner(" ");
    if (theme.years().contains(draft.years().labelBefore())) {
      words.add(draft.text("theme.again", draft.years().labelBefore()));
    }
    if (theme.discussed() != null && theme.discussedWith() != null) {
      words.add(draft.text("theme.discussed", theme.discussedWith(), theme.discussed()));
    }
    if (theme.progress() != null) {
      words.add(theme.progress());
    }
    return words.length() == 0
        ? List.of(new Run.Words(theme.name()))
        : List.of(new Run.Words(theme.name() + ". " + words));
  }

  /// Sections that other reports of the council have, where it wants them here too.
  private static void also(CoverDraft draft, CoverFacts facts, String... sections) {
    for (var section : sections) {
      if (facts.also().contains(section)) {
        draft.heading(section);
        draft.next(section);
      }
    }
  }

  private static void closing(CoverDraft draft, CoverFacts facts) {
    var contacts = facts.contacts();
    draft.heading("conclusions");
    boolean decided = draft.none("stage1.resolved") || !draft.none("ombudsman.decided");
    draft.say("conclusions", decided ? "conclusions" : "conclusions.undecided");
    if (!facts.monitored().isEmpty()) {
      draft.next("monitoring.who", facts.monitored().toArray());
    }
    facts.recipients().each(draft::next);
    draft.heading("circulation");
    draft.next("circulation");
    draft.heading("contacts");
    if (contacts.isEmpty()) {
      draft.addresses("contact");
    } else {
      contacts.forEach(contact -> draft.add(lines(contact)));
    }
    draft.heading("appendices");
    draft.paragraph(
        "appendix", draft.years().now().year().first(), draft.years().now().year().last());
    also(draft, facts, "papers");
    draft.heading("equality");
    draft.next("equality");
  }
}
