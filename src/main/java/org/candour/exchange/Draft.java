package org.candour.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.casework.Chronicle.NewFile;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.jspecify.annotations.Nullable;

/// A complaint on its way in: its own row, and the rows of other sheets that belong to it.
final class Draft {
  final String reference;

  /// The days of its row by column, to place what bears no day of its own.
  final Map<String, LocalDate> days;

  private final List<NewEntry> entries;
  private final List<NewEntry> early = new ArrayList<>();
  private final List<Child> children = new ArrayList<>();
  private final Set<String> points = new HashSet<>();
  private int actions;

  private record Child(
      Sheet sheet, LocalDate day, List<NewEntry> entries, Map<String, String> own) {}

  Draft(String reference, Map<String, LocalDate> days, List<NewEntry> entries) {
    this.reference = reference;
    this.days = days;
    this.entries = entries;
  }

  LocalDate received() {
    return java.util.Objects.requireNonNull(days.get("received"));
  }

  /// The first of these days that is known; the day received when none is.
  LocalDate dayOf(String... columns) {
    return java.util.Objects.requireNonNull(dayOf(days, columns));
  }

  static @Nullable LocalDate dayOf(Map<String, LocalDate> days, String... columns) {
    return Stream.concat(Stream.of(columns), Stream.of("received"))
        .filter(days::containsKey)
        .findFirst()
        .map(days::get)
        .orElse(null);
  }

  /// Whether no point had that number before.
  boolean newPoint(String number) {
    return points.add(number);
  }

  int nextAction() {
    return ++actions;
  }

  /// Adds a row whose council's own columns go under that key.
  void add(String key, List<NewEntry> more, Map<String, String> own) {
    entries.addAll(more);
    own.forEach((name, value) -> entries.add(userField(received(), key + "/" + name, value)));
  }

  /// Adds what was undone since, and so came before whatever its day still shows.
  void addEarly(NewEntry entry) {
    early.add(entry);
  }

  /// Adds a row that is known by its place among those of its sheet, in the order of their days.
  void addNumbered(Sheet sheet, LocalDate day, List<NewEntry> more, Map<String, String> own) {
    children.add(new Child(sheet, day, more, own));
  }

  NewFile file() {
    children.sort(Comparator.comparing(Child::day));
    var numbers = new HashMap<Sheet, Integer>();
    for (var child : children) {
      int number = numbers.merge(child.sheet(), 1, Integer::sum);
      add(child.sheet().title() + "/" + number, child.entries(), child.own());
    }
    entries.addAll(1, early);
    var ordered = entries.stream().sorted(Comparator.comparing(NewEntry::day)).toList();
    return new NewFile(FileKind.COMPLAINT, ordered);
  }

  static NewEntry userField(LocalDate day, String name, @Nullable String value) {
    return new NewEntry(day, new Intake.UserField(name, value));
  }
}
