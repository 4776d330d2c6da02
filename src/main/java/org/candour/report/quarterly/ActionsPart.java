package org.candour.report.quarterly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.candour.casework.LearningLists.AdviceLine;
import org.candour.casework.Reportable.ActionLine;
import org.candour.domain.ActionType;
import org.candour.domain.time.WorkingCalendar;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.candour.report.writing.Said;
import org.candour.report.writing.Tables;
import org.jspecify.annotations.Nullable;

/// Actions and recommendations: what, who, by when, how it stands, and what there is to say, of a
/// late one why (R070 to R079). Apologies, and the finding that nothing more can be done, are
/// counted but not listed.
final class ActionsPart {
  /// As many as are listed, so that the report stays short; the rest are counted by their rating.
  private static final int MOST = 6;

  private ActionsPart() {}

  /// An action or a recommendation as it is listed.
  ///
  /// @param moved that another day was set, and why
  private record Line(
      String what,
      @Nullable String owner,
      @Nullable LocalDate due,
      @Nullable LocalDate completed,
      @Nullable String moved,
      @Nullable String evidence) {
    boolean done(LocalDate day) {
      return completed != null && !completed.isAfter(day);
    }
  }

  static void write(QuarterDraft draft, QuarterFacts facts) {
    draft.part("", "part.actions", false);
    draft.paragraph("actions.counts", draft.end());
    draft.paragraph("actions.reviewed");
    var lines =
        Stream.concat(
                facts.actions().stream().filter(ActionsPart::listed).map(a -> line(draft, a)),
                facts.advice().stream().map(a -> line(draft, a)))
            .sorted(
                Comparator.comparing(Line::due, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    if (lines.isEmpty()) {
      draft.paragraph("actions.none");
    } else {
      draft.add(table(draft, lines, facts.calendar()));
    }
  }

  private static boolean listed(ActionLine action) {
    var type = ActionType.of(action.type());
    return type != ActionType.APOLOGY && type != ActionType.NO_OTHER_PREVENTATIVE_ACTION;
  }

  private static Line line(QuarterDraft draft, ActionLine action) {
    var words =
        Objects.requireNonNullElseGet(
            action.description(),
            () -> draft.text("action." + ActionType.of(action.type()).name()));
    var what =
        action.reference().isEmpty() ? words : draft.text("action.of", words, action.reference());
    var moved = action.moved() == null ? null : draft.text("action.moved", action.moved());
    return new Line(
        what, action.owner(), action.due(), action.completed(), moved, action.evidence());
  }

  private static Line line(QuarterDraft draft, AdviceLine advice) {
    var first = advice.firstDue();
    var moved =
        first == null || first.equals(advice.due())
            ? null
            : draft.text("advice.moved", Said.day(first));
    return new Line(
        draft.text("advice.of", advice.text()),
        advice.owner(),
        advice.due(),
        advice.completed(),
        moved,
        advice.evidence());
  }

  private static Block.Table table(QuarterDraft draft, List<Line> lines, WorkingCalendar calendar) {
    var reported = draft.quarters().period().last();
    var day = draft.quarters().asAt().isBefore(reported) ? draft.quarters().asAt() : reported;
    var shown = Shortened.of(lines, line -> rag(line, day).ordinal(), MOST);
    var rows =
        new ArrayList<>(shown.named().stream().map(l -> row(draft, l, day, calendar)).toList());
    if (!shown.counted().isEmpty()) {
      rows.add(more(draft, shown.counted()));
    }
    return new Block.Table(
        draft.caption("table.actions"),
        Stream.of("action", "who", "when", "rag", "commentary")
            .map(name ->
                new Block.Column(
                    draft.text("column." + name),
                    false,
                    List.of("who", "commentary").contains(name)))
            .toList(),
        rows,
        draft.basis("basis.action.list"));
  }

  /// Those that the report has no room to list, by their rating.
  private static Block.Row more(QuarterDraft draft, SortedMap<Integer, Long> counted) {
    var ratings = new long[Rag.Rating.values().length];
    counted.forEach((rag, count) -> ratings[Rag.values()[rag].rating().ordinal()] += count);
    var none = new Run.Words(Said.NONE);
    return Tables.row(
        draft.text("action.more", Arrays.stream(ratings).sum(), ratings[0], ratings[1], ratings[2]),
        none,
        none,
        none,
        new Run.Words(draft.text("action.more.where")));
  }

  private static Rag rag(Line line, LocalDate day) {
    return Rag.of(line.due(), line.done(day) ? line.completed() : null, day);
  }

  private static Block.Row row(
      QuarterDraft draft, Line line, LocalDate day, WorkingCalendar calendar) {
    var due = line.due();
    return Tables.row(
        line.what(),
        new Run.Words(Objects.requireNonNullElse(line.owner(), Said.NONE)),
        new Run.Words(due == null ? draft.text("action.undated") : Said.day(due)),
        new Run.Words(draft.text(rag(line, day).key())),
        new Run.Words(comment(draft, line, day, calendar)));
  }

  /// When it was done and how; of a late one how late, and why as far as that is on record.
  private static String comment(
      QuarterDraft draft, Line line, LocalDate day, WorkingCalendar calendar) {
    var due = line.due();
    var until = line.done(day) ? Objects.requireNonNull(line.completed()) : day;
    int over = due != null && due.isBefore(until) ? calendar.workingDaysTaken(due, until) : 0;
    var parts =
        Stream.of(
            line.done(day) ? draft.text("action.done", Said.day(until)) : null,
            over > 0 ? draft.text("action.over", over) : null,
            why(draft, line, over),
            line.done(day) ? line.evidence() : null);
    var said =
        parts
            .filter(Objects::nonNull)
            .map(part -> draft.text(part.matches("(?s).*[.!?]$") ? "said.whole" : "said", part))
            .toList();
    return said.isEmpty() ? Said.NONE : String.join(" ", said);
  }

  private static @Nullable String why(QuarterDraft draft, Line line, int over) {
    if (line.moved() != null) {
      return line.moved();
    }
    return over > 0 ? draft.text("action.unexplained") : null;
  }
}
