package org.candour.desktop.casefile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.candour.casework.CaseFile;
import org.candour.casework.History;
import org.candour.casework.HistoryWords;
import org.candour.casework.Looks;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Words;
import org.candour.domain.FileKind;

/// A line of the history: what one entry changed, or who looked at a restricted case.
///
/// @param replaces whether something else stood there before
record HistoryLine(
    Instant at,
    String when,
    String who,
    String what,
    String before,
    String after,
    String why,
    boolean replaces) {

  /// The latest first.
  static List<HistoryLine> of(CaseFile file, Looks looks) {
    if (file.kind() != FileKind.COMPLAINT) {
      return List.of();
    }
    List<HistoryLine> lines = new ArrayList<>();
    History.of(file.entries()).forEach(change -> lines.add(line(change)));
    looks.of(file.id()).forEach(look -> lines.add(line(look)));
    lines.sort(Comparator.comparing(HistoryLine::at).reversed());
    return lines;
  }

  private static HistoryLine line(History.Change change) {
    return new HistoryLine(
        change.recordedAt(),
        when(change.recordedAt()),
        change.author(),
        change.step() + ": " + HistoryWords.field(change.field()),
        HistoryWords.value(change.before()),
        HistoryWords.value(change.after()),
        Stream.of(change.why(), change.imported() ? Words.text("history.imported") : "")
            .filter(text -> !text.isEmpty())
            .reduce((one, other) -> one + "; " + other)
            .orElse(""),
        change.replaces());
  }

  private static HistoryLine line(Looks.Look look) {
    String act = Words.text("history." + look.act().name());
    return new HistoryLine(look.at(), when(look.at()), look.person(), act, "", "", "", true);
  }

  private static String when(Instant at) {
    var there = at.atZone(ZoneId.systemDefault());
    return "%s %02d:%02d"
        .formatted(Dates.column(there.toLocalDate()), there.getHour(), there.getMinute());
  }
}
