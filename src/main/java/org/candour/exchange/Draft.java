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
import org.candour.casework.CaseFile;
import org.candour.casework.Chronicle.NewFile;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.procedure.fold.Loose;
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
  private int commitments;

  private record Child(
      Sheet sheet, LocalDate day, List<NewEntry> entries, Map<String, String> own) {}

  private final @Nullable CaseFile existing;

  Draft(String reference, Map<String, LocalDate> days, List<NewEntry> entries) {
    this.reference = reference;
    this.days = days;
    this.entries = entries;
    this.existing = null;
  }

  /// What is added to a complaint that the register has already.
  Draft(CaseFile existing) {
    var state = existing.state();
    this.reference = state.reference();
    this.days = Days.of(state);
    this.entries = new ArrayList<>();
    this.existing = existing;
    state.points().forEach(point -> points.add(point.number()));
    state.actions().forEach(action -> actions = Math.max(actions, action.number()));
    Loose.of(existing.entries())
        .commitments()
        .forEach(made -> commitments = Math.max(commitments, made.number()));
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

  /// The number of an action: the one its row says, unless another has it, else the next.
  int action(@Nullable String said) {
    int number = said == null || !said.matches("\\d{1,6}") ? 0 : Integer.parseInt(said);
    actions = number > actions ? number : actions + 1;
    return actions;
  }

  int nextCommitment() {
    return ++commitments;
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
    return new NewFile(FileKind.COMPLAINT, ordered());
  }

  /// What goes into the file that is there already.
  Reading.Addition addition() {
    var file = java.util.Objects.requireNonNull(existing);
    return new Reading.Addition(file.id(), file.version(), ordered());
  }

  private List<NewEntry> ordered() {
    children.sort(Comparator.comparing(Child::day));
    var numbers = new HashMap<Sheet, Integer>();
    for (var child : children) {
      int number = numbers.merge(child.sheet(), 1, Integer::sum);
      add(child.sheet().title() + "/" + number, child.entries(), child.own());
    }
    entries.addAll(existing == null ? 1 : 0, early);
    return entries.stream().sorted(Comparator.comparing(NewEntry::day)).toList();
  }

  static NewEntry userField(LocalDate day, String name, @Nullable String value) {
    return new NewEntry(day, new Intake.UserField(name, value));
  }
}
