package org.candour.exchange.foreign;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.candour.domain.Wording;
import org.candour.exchange.Translation;
import org.candour.exchange.foreign.DayText.How;
import org.jspecify.annotations.Nullable;

/// Reads one row under a plan: its days, its listed values and its words, with every oddity noted.
final class RowReader {
  private static final Wording WORDS = Wording.of("bringin");

  private static final Pattern CLEAR = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{2}/\\d{2}/\\d{4}");

  private final Plan plan;
  private final Issues issues;
  private final LocalDate today;
  private final Differences differences;
  private final Map<Part, Map<Target, String>> headings = new IdentityHashMap<>();

  /// What each value of a list means, worked out once for all its rows.
  private final Map<Target, Map<String, ListedValues.Found>> meant = new EnumMap<>(Target.class);

  RowReader(Plan plan, Issues issues, LocalDate today, Differences differences) {
    this.plan = plan;
    this.issues = issues;
    this.today = today;
    this.differences = differences;
  }

  Line read(Part part, Table.Row row) {
    var line = new Line(part, headings.computeIfAbsent(part, this::headings), row);
    for (int column = 0; column < row.cells().size(); column++) {
      if (!row.at(column).blank()) {
        place(line, column);
      }
    }
    if (Asides.holds(plan, part, row)) {
      leave(line, Trouble.NOT_A_ROW, said(row));
      return line;
    }
    line.cells.forEach((target, cell) -> read(line, target, cell));
    new Disorders(issues).settle(line);
    if (line.left() == null && !line.days.containsKey(Target.RECEIVED)) {
      leave(line, Trouble.NO_RECEIVED, line.said(Target.RECEIVED));
    }
    needed(line);
    extension(line);
    differences.note(line);
    line.days.forEach((target, day) -> {
      if (!target.worked()) {
        line.register.put(target.column(), day.toString());
      }
    });
    return line;
  }

  private static String said(Table.Row row) {
    return row.cells().stream()
        .filter(cell -> !cell.blank())
        .map(Cell::said)
        .collect(Collectors.joining(" · "));
  }

  private void place(Line line, int column) {
    var target = plan.targets().get(line.part.key(column));
    var name = line.part.heading().name(column);
    var cell = line.row.at(column);
    if (target != null) {
      line.cells.put(target, cell);
    } else if (cell.kind() != Cell.Kind.ERROR) {
      line.own.put(own(name), cell.text());
    } else if (issues.add(Trouble.FORMULA_ERROR, name, "", line, cell.text(), "") == Choice.LEAVE) {
      line.leave(Trouble.FORMULA_ERROR.said());
    } else {
      line.own.put(own(name), failed(cell));
    }
  }

  /// What a failed formula left, in brackets, so that it is never taken for a value.
  private static String failed(Cell cell) {
    return "(" + cell.text() + ")";
  }

  private Map<Target, String> headings(Part part) {
    var headings = new EnumMap<Target, String>(Target.class);
    for (int column = 0; column < part.heading().names().size(); column++) {
      var target = plan.targets().get(part.key(column));
      if (target != null) {
        headings.put(target, own(part.heading().name(column)));
      }
    }
    return headings;
  }

  /// A field of the council's own must not have the name of a column that the register has.
  static String own(String name) {
    return Translation.knows(name) ? WORDS.text("as.written", name) : name;
  }

  private void read(Line line, Target target, Cell cell) {
    if (cell.kind() == Cell.Kind.ERROR) {
      issues.decide(line, target, Trouble.FORMULA_ERROR, "", "");
      line.own.put(line.heading(target), failed(cell));
      return;
    }
    switch (target.kind()) {
      case DAY, WORKED_DAY -> day(line, target, cell);
      case LISTED, YES_NO -> listed(line, target, cell);
      case WORKED_NUMBER -> line.own.put(line.heading(target), cell.text());
      case REFERENCE, TEXT -> line.register.put(target.column(), cell.text());
    }
  }

  private void day(Line line, Target target, Cell cell) {
    var read = DayText.read(cell);
    var day = read.day();
    if (target.worked()) {
      line.own.put(line.heading(target), cell.text());
      if (day != null) {
        line.days.put(target, day);
      }
      return;
    }
    var trouble = trouble(read.how(), cell);
    if (trouble != null) {
      var choice = issues.decide(line, target, trouble, "", day == null ? "" : day.toString());
      if (day == null || choice == Choice.KEEP) {
        line.keep(target);
        return;
      }
    }
    if (day == null) {
      return;
    }
    if (day.isAfter(today) && target != Target.EXTENDED_TO && target != Target.STAGE2_EXTENDED_TO) {
      issues.decide(line, target, Trouble.FUTURE, "", day.toString());
      line.keep(target);
      return;
    }
    line.days.put(target, day);
    if (read.how() == How.TIMED) {
      line.own.put(line.heading(target), cell.text());
    }
  }

  private static @Nullable Trouble trouble(How how, Cell cell) {
    return switch (how) {
      case TRUE -> null;
      case TIMED -> Trouble.DAY_WITH_TIME;
      case TEXT -> CLEAR.matcher(cell.text()).matches() ? null : Trouble.DAY_AS_TEXT;
      case MONTH_FIRST -> Trouble.MONTH_FIRST;
      case SERIAL -> Trouble.DAY_AS_NUMBER;
      case NONE -> Trouble.NO_SUCH_DAY;
      case YEAR -> Trouble.ODD_YEAR;
      case UNREADABLE -> Trouble.UNREADABLE_DAY;
    };
  }

  private void listed(Line line, Target target, Cell cell) {
    var written = cell.text();
    ListedValues.Found found =
        meant
            .computeIfAbsent(target, _ -> new HashMap<>())
            .computeIfAbsent(written, each -> meant(target, each));
    if (found.label().isEmpty()) {
      issues.decide(line, target, Trouble.UNKNOWN_VALUE, written, "");
      line.keep(target);
      return;
    }
    var chosen = plan.values().getOrDefault(target, Map.of()).get(written);
    if (!found.sure()) {
      if (chosen == null
          && issues.decide(line, target, Trouble.ALIKE_VALUE, written, found.label())
              == Choice.KEEP) {
        line.keep(target);
        return;
      }
      line.own.put(line.heading(target), written);
    }
    line.register.put(target.column(), found.label());
  }

  private ListedValues.Found meant(Target target, String written) {
    var label = plan.meaning(target, written);
    boolean sure =
        ListedValues.find(target, written)
            .filter(found -> found.label().equals(label))
            .map(ListedValues.Found::sure)
            .orElse(false);
    return new ListedValues.Found(label, sure);
  }

  private void needed(Line line) {
    for (var target : Target.values()) {
      boolean blank = !line.register.containsKey(target.column());
      if (target.needed()
          && target != Target.REFERENCE
          && target != Target.RECEIVED
          && blank
          && line.left() == null) {
        var instead = plan.blanks().getOrDefault(target, "");
        if (instead.isEmpty()) {
          issues.add(Trouble.NEEDED, target.said(), "", line, line.text(target), "");
          line.leave(Trouble.NEEDED.said());
        } else if (target == Target.COMPLAINANT_TYPE && instead.equals(Plan.NOT_RECORDED)) {
          line.register.put(Translation.UNKNOWN_COMPLAINANT, "yes");
        } else {
          line.register.put(target.column(), instead);
        }
      }
    }
  }

  private void extension(Line line) {
    boolean told = line.days.containsKey(Target.EXTENSION_AGREED);
    if (told && !line.register.containsKey(Target.EXTENSION_REASON.column())) {
      var choice =
          issues.add(
              Trouble.NO_REASON,
              line.heading(Target.EXTENSION_AGREED),
              "",
              line,
              line.said(Target.EXTENSION_AGREED),
              "");
      switch (choice) {
        case COMPLEXITY, ADVOCATE, OTHER ->
            line.register.put(
                Target.EXTENSION_REASON.column(), choice.name().toLowerCase(Locale.ROOT));
        default -> {}
      }
    }
    for (var found :
        new Target[][] {
          {Target.OUTCOME, Target.RESPONDED},
          {Target.EXTENSION_REASON, Target.EXTENSION_AGREED},
          {Target.STAGE2_OUTCOME, Target.STAGE2_ADJUDICATED},
          {Target.STAGE3_OUTCOME, Target.STAGE3_RESPONSE}
        }) {
      if (line.register.containsKey(found[0].column()) && !line.days.containsKey(found[1])) {
        issues.add(Trouble.NO_DAY, line.heading(found[0]), "", line, line.said(found[0]), "");
      }
    }
  }

  private void leave(Line line, Trouble trouble, String value) {
    issues.add(trouble, "", "", line, value, "");
    line.leave(trouble.said());
  }
}
