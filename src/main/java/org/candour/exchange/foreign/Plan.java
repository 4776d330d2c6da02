package org.candour.exchange.foreign;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.domain.Procedure;

/// How a spreadsheet is to be brought in: its sheets and headings, what each column is, what its
/// values mean, and what was decided about what was found. Immutable; each change gives a new plan.
///
/// @param parts the chosen sheets
/// @param targets what a column is, by its key; a column without one is a field of the council's
///   own
/// @param values what a value of a listed column means, by the value as written; blank keeps it in
///   words
/// @param blanks what is taken where a row says nothing
public record Plan(
    List<Part> parts,
    Map<String, Target> targets,
    Map<Target, Map<String, String>> values,
    Map<Target, String> blanks,
    Map<Issue.Key, Choice> decisions) {
  /// Taken where a row does not say it; who complained stays blank then, for the year-end check.
  public static final String NOT_RECORDED = "Not recorded";

  public Plan {
    parts = List.copyOf(parts);
    targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
    values = Collections.unmodifiableMap(new HashMap<>(values));
    blanks = Collections.unmodifiableMap(new HashMap<>(blanks));
    decisions = Collections.unmodifiableMap(new HashMap<>(decisions));
  }

  /// What is proposed for a spreadsheet: the sheets that look like lists of complaints, and every
  /// column for what it most likely is.
  public static Plan propose(Spreadsheet book) {
    var parts = book.tables().stream().map(Part::of).filter(Part::likely).toList();
    return of(parts.isEmpty() ? List.of(Part.of(book.tables().getFirst())) : parts);
  }

  /// What is proposed for these sheets.
  public static Plan of(List<Part> parts) {
    var targets = new LinkedHashMap<String, Target>();
    for (var match : Matching.propose(Column.of(parts))) {
      if (match.target() != null) {
        targets.put(match.column().key(), match.target());
      }
    }
    var blanks = new EnumMap<Target, String>(Target.class);
    blanks.put(Target.PROCEDURE, Procedure.CHILDREN_STATUTORY.label());
    blanks.put(Target.COMPLAINANT_TYPE, NOT_RECORDED);
    blanks.put(Target.SERVICE_AREA, NOT_RECORDED);
    blanks.put(Target.SUMMARY, NOT_RECORDED);
    return new Plan(parts, targets, Map.of(), blanks, Map.of());
  }

  /// By what the plan for spreadsheets with these headings is kept: the same headings, in any
  /// order, on any number of sheets.
  public String signature() {
    var keys =
        parts.stream()
            .flatMap(part -> part.heading().names().stream())
            .map(Phrases::plain)
            .filter(name -> !name.isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining("|"));
    return Kept.mark(keys);
  }

  /// With a column for that; null makes it a field of the council's own. What the column was before
  /// is given up, and so is any other column of one of its sheets for the same.
  public Plan with(String column, @org.jspecify.annotations.Nullable Target target) {
    var changed = new LinkedHashMap<>(targets);
    changed.remove(column);
    if (target != null) {
      changed.entrySet().removeIf(e -> e.getValue() == target && beside(column, e.getKey()));
      changed.put(column, target);
    }
    return new Plan(parts, changed, values, blanks, decisions);
  }

  private boolean beside(String column, String other) {
    return parts.stream()
        .map(part -> part.heading().keys())
        .anyMatch(keys -> keys.contains(column) && keys.contains(other));
  }

  /// With a meaning for a value as it is written; blank keeps it in words.
  public Plan with(Target target, String written, String label) {
    var changed = new HashMap<>(values);
    var list = new HashMap<>(changed.getOrDefault(target, Map.of()));
    list.put(written, label);
    changed.put(target, list);
    return new Plan(parts, targets, changed, blanks, decisions);
  }

  /// With what is taken where a row says nothing.
  public Plan withBlank(Target target, String label) {
    var changed = new HashMap<>(blanks);
    changed.put(target, label);
    return new Plan(parts, targets, values, changed, decisions);
  }

  /// With a decision about something found.
  public Plan with(Issue.Key about, Choice choice) {
    var changed = new HashMap<>(decisions);
    changed.put(about, choice);
    return new Plan(parts, targets, values, blanks, changed);
  }

  /// The fields of the council's own in which nothing but days was found.
  public List<String> ownDays() {
    return Column.of(this).stream()
        .filter(column -> !targets.containsKey(column.key()) && column.share(Cell::day) == 1)
        .map(column -> RowReader.own(column.name()))
        .toList();
  }

  /// What a listed value as written means; blank when it is to stay in words.
  String meaning(Target target, String written) {
    var chosen = values.getOrDefault(target, Map.of()).get(written);
    return chosen != null
        ? chosen
        : ListedValues.find(target, written).map(ListedValues.Found::label).orElse("");
  }
}
