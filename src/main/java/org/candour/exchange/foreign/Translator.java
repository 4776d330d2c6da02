package org.candour.exchange.foreign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.candour.casework.Register;
import org.candour.domain.Wording;
import org.candour.domain.time.WorkingCalendar;
import org.candour.exchange.Import;
import org.candour.exchange.Reading;
import org.candour.exchange.Translation;
import org.candour.procedure.clock.Settings;
import org.jspecify.annotations.Nullable;

/// Turns a spreadsheet into complaints under a plan. It changes nothing: what it gives is the dry
/// run, and the very thing that is brought in afterwards.
public final class Translator {
  private static final Wording WORDS = Wording.of("bringin");

  private final Spreadsheet book;
  private final @Nullable Register register;
  private final LocalDate today;
  private final Compared compared;
  private Function<String, OptionalLong> known = _ -> OptionalLong.empty();

  /// @param register the register it is meant for; null for one still to be made
  public Translator(
      Spreadsheet book, @Nullable Register register, WorkingCalendar calendar, LocalDate today) {
    this.book = book;
    this.register = register;
    this.today = today;
    var settings =
        register == null ? Settings.DEFAULT : Settings.read(register.preferences().settings());
    this.compared = new Compared(settings.calendar(calendar), settings);
  }

  /// What would come of that plan.
  public DryRun run(Plan plan) {
    var issues = new Issues(plan.decisions());
    var differences = new Differences(issues, compared);
    var reader = new RowReader(plan, issues, today, differences);
    var lines = new ArrayList<Line>();
    plan.parts().forEach(part -> part.rows().forEach(row -> lines.add(reader.read(part, row))));
    differences.explain();
    references(lines, issues);
    var reading = read(lines);
    while (!reading.findings().isEmpty()) {
      refuse(lines, reading, issues);
      reading = read(lines);
    }
    return new DryRun(
        plan, lines.size(), issues.all(), leftOut(lines), account(plan, lines), reading);
  }

  /// Gives a reference to rows that have none, or one that another row has.
  private void references(List<Line> lines, Issues issues) {
    if (register != null) {
      known = register.chronicle().finder();
    }
    var seen = new HashMap<String, Line>();
    for (var line : lines) {
      var reference = line.register.get("reference");
      if (line.left() != null) {
        continue;
      }
      if (reference == null) {
        decide(line, issues, Trouble.NO_REFERENCE, "", numbered(line), seen);
      } else if (seen.containsKey(key(reference))) {
        var first = Objects.requireNonNull(seen.get(key(reference)));
        var trouble =
            first.row.cells().equals(line.row.cells()) ? Trouble.TWICE_SAME : Trouble.TWICE;
        decide(line, issues, trouble, reference, reference, seen);
      } else if (here(reference)) {
        issues.add(Trouble.HERE_ALREADY, "", "", line, reference, "");
        line.leave(Trouble.HERE_ALREADY.said());
      } else {
        seen.put(key(reference), line);
      }
    }
  }

  private void decide(
      Line line,
      Issues issues,
      Trouble trouble,
      String value,
      String wanted,
      Map<String, Line> seen) {
    var free = wanted;
    for (int n = 2; seen.containsKey(key(free)) || here(free); n++) {
      free = wanted + " (" + n + ")";
    }
    if (issues.add(trouble, line.heading(Target.REFERENCE), "", line, value, free)
        == Choice.LEAVE) {
      line.leave(trouble.said());
      return;
    }
    if (!value.isEmpty()) {
      line.own.put(line.heading(Target.REFERENCE), value);
    }
    line.register.put("reference", free);
    seen.put(key(free), line);
  }

  private static String numbered(Line line) {
    return line.sheet().isEmpty()
        ? WORDS.text("row.number", String.valueOf(line.number()))
        : line.sheet() + "/" + line.number();
  }

  private boolean here(String reference) {
    return known.apply(reference).isPresent();
  }

  private static String key(String reference) {
    return reference.toLowerCase(Locale.UK);
  }

  private Reading read(List<Line> lines) {
    var header = new LinkedHashSet<String>();
    var sheets = new HashSet<String>();
    for (var line : lines) {
      if (line.left() == null) {
        header.addAll(line.register.keySet());
        header.addAll(line.own.keySet());
        sheets.add(line.sheet());
      }
    }
    if (header.isEmpty()) {
      return new Reading(List.of(), List.of(), List.of(), 0, List.of(), 0, Map.of(), List.of());
    }
    for (var target : Target.values()) {
      if (target.needed()) {
        header.add(target.column());
      }
    }
    var several = sheets.size() > 1 ? WORDS.text("sheet.field") : "";
    if (!several.isEmpty()) {
      header.add(several);
    }
    var rows = new ArrayList<Translation.Row>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).left() == null) {
        rows.add(new Translation.Row(i, cells(lines.get(i), header, several)));
      }
    }
    var label = String.valueOf(book.source().getFileName());
    return Import.read(new Translation(label, List.copyOf(header), rows), register, today);
  }

  private static List<String> cells(Line line, Set<String> header, String sheet) {
    var cells = new ArrayList<String>(header.size());
    for (var column : header) {
      var value = line.register.get(column);
      if (value == null) {
        value = column.equals(sheet) ? line.sheet() : line.own.getOrDefault(column, "");
      }
      cells.add(value);
    }
    return cells;
  }

  /// What the register itself refuses stays out, with its own words.
  private static void refuse(List<Line> lines, Reading reading, Issues issues) {
    for (var finding : reading.findings()) {
      var line = lines.get(finding.row());
      if (line.left() == null) {
        issues.add(Trouble.REFUSED, finding.column(), finding.reason(), line, finding.value(), "");
        line.leave(finding.reason());
      }
    }
  }

  private static List<LeftOut> leftOut(List<Line> lines) {
    var left = new ArrayList<LeftOut>();
    for (var line : lines) {
      var why = line.left();
      if (why != null) {
        var cells =
            line.row.cells().stream().filter(cell -> !cell.blank()).map(Cell::said).toList();
        left.add(new LeftOut(line.sheet(), line.number(), why, cells));
      }
    }
    return left;
  }

  private Account account(Plan plan, List<Line> lines) {
    long in = 0;
    long own = 0;
    long left = 0;
    for (var line : lines) {
      if (line.left() != null) {
        left += line.row.filled();
        continue;
      }
      long mapped =
          line.cells.keySet().stream()
              .filter(target -> line.register.containsKey(target.column()))
              .count();
      in += mapped;
      own += line.row.filled() - mapped;
    }
    var chosen = plan.parts().stream().map(Part::table).toList();
    long headings =
        chosen.stream().mapToLong(Table::filled).sum()
            - lines.stream().mapToLong(line -> line.row.filled()).sum();
    long elsewhere =
        book.tables().stream()
            .filter(table -> !chosen.contains(table))
            .mapToLong(Table::filled)
            .sum();
    return new Account(in, own, left, headings, elsewhere);
  }
}
