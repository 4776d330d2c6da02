package org.candour.procedure.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.state.OmbudsmanCase;
import org.candour.procedure.state.OmbudsmanCase.Recommendation;
import org.jspecify.annotations.Nullable;

/// What a contact of the Ombudsman still asks of us, each thing with its own day. A decision ends
/// what was asked before it; a remedy and a public report stay until they are done.
public final class OmbudsmanDeadlines {
  private OmbudsmanDeadlines() {}

  /// What is due.
  public enum Kind {
    REPLY,
    ITEM,
    COMMENTS,
    REMEDY,
    REPORT
  }

  /// One thing due.
  ///
  /// @param number of the item or remedy; 0 for the others
  /// @param what the item or remedy in words; empty for the others
  public record Deadline(Kind kind, int number, String what, LocalDate due, @Nullable String who) {}

  /// Everything still due, soonest first.
  public static List<Deadline> of(OmbudsmanCase it, Settings settings, WorkingCalendar calendar) {
    List<Deadline> due = new ArrayList<>();
    if (it.decided() == null) {
      before(it, due);
    }
    for (Recommendation made : it.recommendations()) {
      if (made.done() == null && made.due() != null) {
        due.add(new Deadline(Kind.REMEDY, made.number(), made.text(), made.due(), made.owner()));
      }
    }
    if (it.reported() != null && it.confirmed() == null) {
      LocalDate day = Clocks.publicReport(it.reported(), null, settings, calendar).due();
      add(due, Kind.REPORT, 0, "", day, it.letters().linkOfficer());
    }
    due.sort(java.util.Comparator.comparing(Deadline::due));
    return List.copyOf(due);
  }

  private static void before(OmbudsmanCase it, List<Deadline> due) {
    var letters = it.letters();
    var officer = letters.linkOfficer();
    if (letters.replied() == null) {
      add(due, Kind.REPLY, 0, "", letters.replyDue(), officer);
    }
    it.items().stream()
        .filter(item -> item.sent() == null)
        .forEach(item -> add(due, Kind.ITEM, item.number(), item.what(), item.due(), officer));
    if (letters.draft() != null && letters.commented() == null) {
      add(due, Kind.COMMENTS, 0, "", letters.commentsDue(), officer);
    }
  }

  private static void add(
      List<Deadline> due,
      Kind kind,
      int number,
      String what,
      @Nullable LocalDate day,
      @Nullable String who) {
    if (day != null) {
      due.add(new Deadline(kind, number, what, day, who));
    }
  }
}
