package org.candour.desktop.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.candour.casework.grid.Change;
import org.candour.casework.grid.Change.Tried;
import org.candour.casework.grid.Changes;
import org.candour.casework.grid.Changes.Made;
import org.candour.casework.grid.Changes.Plan;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Tasks;
import org.jspecify.annotations.Nullable;

/// What is typed into the sheet: kept one after another, with what was refused remembered at its
/// cell, and everything taken back in the order it was made.
final class Edits {
  private final Tasks tasks;
  private final Changes changes;
  private final Deque<Made> done = new ArrayDeque<>();
  private final Deque<Made> undone = new ArrayDeque<>();
  private final Map<String, Tried> refused = new HashMap<>();

  Edits(Tasks tasks, Office office) {
    this.tasks = tasks;
    this.changes = new Changes(office.desk(), office.register().grid());
  }

  /// Keeps one cell at once.
  ///
  /// @param then is told which files have changed, and why not when it was refused
  void set(Change change, Consumer<Outcome> then) {
    tasks.run(
        () -> {
          Plan plan = changes.plan(List.of(change));
          return new Outcome(changes.make(plan), plan.refused());
        },
        outcome -> settle(outcome, List.of(change), then));
  }

  /// Tries many without keeping them.
  void tryOut(List<Change> wanted, Consumer<Plan> then) {
    tasks.run(() -> changes.plan(wanted), then);
  }

  /// Keeps what was tried, as one.
  void keep(Plan plan, Consumer<Outcome> then) {
    List<Change> all = plan.tried().stream().map(Tried::change).toList();
    tasks.run(
        () -> new Outcome(changes.make(plan), plan.refused()),
        outcome -> settle(outcome, all, then));
  }

  private void settle(Outcome outcome, List<Change> all, Consumer<Outcome> then) {
    all.forEach(change -> refused.remove(key(change)));
    outcome.refused().forEach(tried -> refused.put(key(tried.change()), tried));
    if (!outcome.made().empty()) {
      done.push(outcome.made());
      undone.clear();
    }
    then.accept(outcome);
  }

  /// Takes the latest back; answers false when there is nothing.
  boolean undo(Consumer<Outcome> then) {
    return turn(done, undone, then);
  }

  /// Makes again what was taken back last.
  boolean redo(Consumer<Outcome> then) {
    return turn(undone, done, then);
  }

  private boolean turn(Deque<Made> from, Deque<Made> to, Consumer<Outcome> then) {
    if (from.isEmpty()) {
      return false;
    }
    Made made = from.pop();
    refused.clear();
    tasks.run(
        () -> new Outcome(changes.undo(made), List.of()),
        outcome -> {
          to.push(outcome.made());
          then.accept(outcome);
        });
    return true;
  }

  private static String key(Change change) {
    return change.file() + " " + change.column().id();
  }

  /// What was refused at that cell, with what was typed.
  @Nullable Tried refusal(long file, String column) {
    return refused.get(file + " " + column);
  }

  /// Leaves what was refused at that cell; answers false when nothing was.
  boolean leave(long file, String column) {
    return refused.remove(file + " " + column) != null;
  }

  /// What became of an edit.
  record Outcome(Made made, List<Tried> refused) {
    /// Every file to read again.
    List<Long> files() {
      Set<Long> files = new HashSet<>(made.entries().keySet());
      refused.forEach(tried -> files.add(tried.change().file()));
      return new ArrayList<>(files);
    }
  }
}
