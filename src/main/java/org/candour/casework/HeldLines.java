package org.candour.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.casework.History.Change;
import org.candour.domain.Field;
import org.candour.domain.Wording;
import org.candour.domain.entry.Entry;
import org.candour.domain.time.Days;

/// What a file holds, entry by entry, for whoever it is about: each thing once, under a name a
/// person understands. What the program counts for itself is left out, and a day that is the
/// entry's own.
final class HeldLines {
  private static final Wording WORDS = Wording.of("casework");

  /// Numbers that lead from one part of a case to another, and what is counted from the rest.
  private static final Set<String> COUNTED = Set.of("number", "entry", "extensions agreed");

  /// Days that say something even when they are the day of the entry.
  private static final Set<String> AHEAD = Set.of("due", "until", "extended to", "recharged");

  private static final String PARTICULARS = "particulars, values, ";

  private HeldLines() {}

  /// One thing that an entry says.
  ///
  /// @param field blank when it is said in the entry's own words
  record Held(long entry, LocalDate day, String step, String field, String words) {}

  static List<Held> of(CaseFile file, String reference) {
    Map<Long, List<Change>> changes =
        History.of(file.entries()).stream().collect(Collectors.groupingBy(Change::entry));
    return file.entries().stream()
        .flatMap(entry -> told(entry, changes.getOrDefault(entry.id(), List.of()), reference))
        .toList();
  }

  private static Stream<Held> told(Entry entry, List<Change> changes, String reference) {
    List<Held> held = new ArrayList<>();
    changes.stream()
        .filter(change -> isWorthTelling(change, changes, reference))
        .sorted(Comparator.comparing(HeldLines::place))
        .forEach(
            change -> held.add(held(entry, HistoryWords.field(change.field()), value(change))));
    var gone = gone(changes);
    if (!gone.isEmpty()) {
      held.add(held(entry, WORDS.text("held.gone"), gone));
    }
    changes.stream()
        .map(Change::why)
        .filter(why -> !why.isBlank() && held.stream().noneMatch(it -> it.words().contains(why)))
        .findFirst()
        .ifPresent(why -> held.add(held(entry, WORDS.text("held.why"), why)));
    var detail = EntryWords.detail(entry.body());
    if (held.isEmpty() || saysMore(detail, held)) {
      held.add(held(entry, "", detail));
    }
    return held.stream();
  }

  private static Held held(Entry entry, String field, String words) {
    return new Held(entry.id(), entry.day(), EntryWords.title(entry.body()), field, words);
  }

  /// What an entry takes away, such as `action 2` with all its parts.
  private static String gone(List<Change> changes) {
    return changes.stream()
        .filter(change -> change.after().isEmpty())
        .map(change -> HistoryWords.field(change.field()))
        .map(field -> field.matches("(?!Stage)[^,]+ \\d+, .*") ? field.split(", ")[0] : field)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static boolean isWorthTelling(Change change, List<Change> all, String reference) {
    var part = change.field().substring(change.field().lastIndexOf(", ") + 1).strip();
    var value = change.after();
    return !value.isEmpty()
        && !COUNTED.contains(part)
        && !(part.equals("reference") && value.equals(reference))
        && !(value.equals(change.day().toString()) && !AHEAD.contains(part))
        && !(part.equals("first due") && isAlso(value, change, all))
        && !(isWorkedOut(change) && isAlso(value, change, all));
  }

  /// Whether it may follow from a particular of the complaint, which says the same.
  private static boolean isWorkedOut(Change change) {
    return change.field().matches("stage \\d, (manager|good reason)|officers, .*(name|role)");
  }

  private static boolean isAlso(String value, Change change, List<Change> all) {
    return all.stream()
        .filter(it -> it != change && !isWorkedOut(it))
        .anyMatch(it ->
            it.after().equals(value) || HistoryWords.field(it.field()).equalsIgnoreCase(value));
  }

  /// Particulars as a form asks for them, then the rest.
  private static int place(Change change) {
    var column = change.field().replace(PARTICULARS, "").replace(' ', '_');
    return Arrays.stream(Field.values())
        .filter(field -> field.column().equals(column))
        .findFirst()
        .map(Enum::ordinal)
        .orElse(Field.values().length);
  }

  private static String value(Change change) {
    var text = change.after();
    return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Days.plain(LocalDate.parse(text)) : text;
  }

  /// Whether the entry's own words hold one that its fields do not.
  private static boolean saysMore(String detail, List<Held> held) {
    Set<String> known = new HashSet<>(wordsOf(WORDS.text("held.small")));
    held.forEach(it -> known.addAll(wordsOf(it.step() + " " + it.field() + " " + it.words())));
    held.stream().map(Held::day).map(Days::plain).map(HeldLines::wordsOf).forEach(known::addAll);
    return !known.containsAll(wordsOf(detail));
  }

  private static Set<String> wordsOf(String text) {
    return Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}@]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
