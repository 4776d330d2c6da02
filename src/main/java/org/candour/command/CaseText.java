package org.candour.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.candour.casework.CaseFile;
import org.candour.casework.Desk;
import org.candour.casework.EntryWords;
import org.candour.domain.Wording;
import org.candour.domain.entry.Entry;
import org.candour.domain.time.Days;
import org.candour.procedure.clock.Clock;
import org.candour.procedure.clock.Clocks;
import org.candour.procedure.clock.Settings;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.move.Cautions;
import org.candour.procedure.move.Outlook;
import org.candour.procedure.move.Situation;
import org.candour.procedure.move.Verdict;

/// A case as lines of text: where it stands, its clocks, what may happen next, its chronology.
final class CaseText {
  private static final Wording WORDS = Wording.of("command");
  private final Desk desk;
  private final Settings settings;
  private final CaseFile file;

  CaseText(Desk desk, Settings settings, CaseFile file) {
    this.desk = desk;
    this.settings = settings;
    this.file = file;
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    var state = file.state();
    lines.add(WORDS.text("show.head", state.reference(), EntryWords.standing(state.standing())));
    state
        .particulars()
        .values()
        .forEach((field, value) -> lines.add("  " + field.column() + ": " + value));
    lines.add(WORDS.text("show.clocks"));
    Clocks.of(state, settings, desk.calendar()).forEach(clock -> lines.add("  " + clock(clock)));
    var cautions = Cautions.of(new Situation(state, desk.today(), desk.calendar()), settings);
    if (!cautions.isEmpty()) {
      lines.add(WORDS.text("show.cautions"));
      cautions.forEach(caution -> lines.add("  " + caution.sentence()));
    }
    steps(lines);
    lines.add(WORDS.text("show.chronology"));
    var struck = Fold.struckOut(file.entries());
    file.entries().stream()
        .sorted(java.util.Comparator.comparing(Entry::day).thenComparing(Entry::id))
        .forEach(entry -> lines.add("  " + entry(entry, struck)));
    return lines;
  }

  private String clock(Clock clock) {
    var due = clock.due();
    var words = new StringBuilder(clock.id()).append(' ').append(clock.limit().name());
    words.append(": ").append(WORDS.text("show.from", clock.start()));
    if (due != null) {
      words.append(", ").append(WORDS.text("show.due", due));
    }
    if (clock.promised() != null) {
      words.append(", ").append(WORDS.text("show.promised", clock.promised()));
    }
    for (var other : clock.alternatives()) {
      var extended = due != null && due.equals(clock.extendedDue());
      var day = extended ? other.extendedDue() : other.due();
      if (day != null) {
        words.append(", ").append(WORDS.text("show.reading", other.name(), day));
      }
    }
    if (clock.stop() != null) {
      words.append(", ").append(WORDS.text("show.stopped", clock.stop().day()));
    }
    if (clock.taken() != null) {
      words.append(", ").append(WORDS.text("show.taken", clock.taken()));
    }
    return words.append(" (").append(clock.limit().source()).append(')').toString();
  }

  /// The short lists of the case file: what comes next, what is possible besides, what is not yet.
  private void steps(List<String> lines) {
    var state = file.state();
    var besides = new ArrayList<String>();
    var notYet = new ArrayList<String>();
    lines.add(WORDS.text("show.may"));
    for (var answer : desk.steps(file)) {
      var move = answer.move();
      if (answer.verdict() instanceof Verdict.Refused refused) {
        if (Outlook.awaited(move, state)) {
          notYet.add("  " + move.title() + ": " + refused.sentence());
        }
      } else if (Outlook.next(move, state)) {
        lines.add("  " + move.title());
      } else {
        besides.add(move.title());
      }
    }
    lines.add(WORDS.text("show.more") + ": " + String.join("; ", besides));
    lines.add(WORDS.text("show.may-not"));
    lines.addAll(notYet);
  }

  private static String entry(Entry entry, Set<Long> struck) {
    var text =
        "%s  %s"
            .formatted(
                Days.shortName(entry.day()) + " " + entry.day(), EntryWords.of(entry.body()));
    var imported = entry.imported() ? " " + WORDS.text("show.imported") : "";
    return struck.contains(entry.id())
        ? text + imported + " " + WORDS.text("show.struck-out")
        : text + imported;
  }
}
