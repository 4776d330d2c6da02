package org.candour.casework.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.candour.casework.CaseFile;
import org.candour.casework.Desk;
import org.candour.casework.Preferences.OpenList;
import org.candour.casework.grid.Change.Tried;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.NewEntry;
import org.jspecify.annotations.Nullable;

/// Changes to many cells: tried first, then made all together, and taken back all together. What is
/// refused is refused by itself; the rest can still be made.
public final class Changes {
  private static final Map<String, OpenList> GROWING =
      Map.of("service_area", OpenList.SERVICE_AREA, "team", OpenList.TEAM);

  private final Desk desk;
  private final RegisterGrid grid;

  public Changes(Desk desk, RegisterGrid grid) {
    this.desk = desk;
    this.grid = grid;
  }

  /// What was tried, and what making it would add to the register.
  public record Plan(List<Tried> tried, List<Addition> additions) {
    public Plan {
      tried = List.copyOf(tried);
      additions = List.copyOf(additions);
    }

    /// Those that can be made and change something.
    public List<Tried> good() {
      return tried.stream().filter(t -> !t.refused() && !t.idle()).toList();
    }

    public List<Tried> refused() {
      return tried.stream().filter(Tried::refused).toList();
    }
  }

  /// What was made: the entries added to each file.
  public record Made(Map<Long, List<Long>> entries, int cells) {
    public boolean empty() {
      return entries.isEmpty();
    }
  }

  /// Tries changes without making them; those of one row in the order of the procedure, whatever
  /// order they are asked in and told in.
  public Plan plan(List<Change> changes) {
    Columns columns = grid.columns();
    Map<Long, List<Change>> byFile = new LinkedHashMap<>();
    changes.forEach(c -> byFile.computeIfAbsent(c.file(), _ -> new ArrayList<>()).add(c));
    Map<Change, Tried> tried = new IdentityHashMap<>();
    List<Addition> additions = new ArrayList<>();
    byFile.forEach((file, its) -> {
      its.sort(Comparator.comparingInt(c -> columns.place(c.column())));
      CaseDraft draft = new CaseDraft(desk, desk.register().chronicle().open(file));
      List<Column> touched = its.stream().map(Change::column).toList();
      List<@Nullable String> before = cells(touched, file);
      for (int i = 0; i < its.size(); i++) {
        tried.put(its.get(i), tried(draft, its.get(i), before.get(i)));
      }
      Addition addition = draft.addition();
      if (!addition.entries().isEmpty()) {
        additions.add(addition);
      }
    });
    return new Plan(changes.stream().map(tried::get).filter(Objects::nonNull).toList(), additions);
  }

  private List<@Nullable String> cells(List<Column> columns, long file) {
    return grid.rows(columns, List.of(file)).getFirst().cells();
  }

  private Tried tried(CaseDraft draft, Change change, @Nullable String before) {
    String reference = draft.file().state().reference();
    Column column = change.column();
    if (column.computed() && change.typed().strip().equals(column.said(before))) {
      return new Tried(change, reference, before, before, "");
    }
    try {
      if (column.computed()) {
        throw new Refusal(column.why());
      }
      String after = CellText.read(column, change.typed());
      if (!Objects.equals(before, after)) {
        refuseUnseen(draft.file(), change, before);
        put(draft, change, after);
      }
      return new Tried(change, reference, before, after, "");
    } catch (Refusal refusal) {
      String why = Objects.requireNonNullElse(refusal.getMessage(), "");
      return new Tried(change, reference, before, null, why);
    }
  }

  /// Nobody writes over what somebody else has written meanwhile without having seen it.
  private void refuseUnseen(CaseFile file, Change change, @Nullable String before) {
    Change.Seen seen = change.seen();
    String last = file.entries().getLast().author();
    if (seen != null
        && !Objects.equals(seen.value(), before)
        && !last.equals(desk.who().get().author())) {
      throw new Refusal(Wording.of("grid").text("meanwhile", last, change.column().said(before)));
    }
  }

  private void put(CaseDraft draft, Change change, @Nullable String after) {
    Setter setter = Objects.requireNonNull(change.column().setter());
    if (change.column().id().equals("reference") && after != null) {
      refuseTaken(change.file(), after);
    }
    draft.add(setter.put(draft.file(), after, desk.today()));
  }

  private void refuseTaken(long file, String reference) {
    var holder = desk.register().chronicle().find(reference);
    if (holder.isPresent() && holder.getAsLong() != file) {
      throw new Refusal(Wording.of("casework").text("log.reference-taken", reference));
    }
  }

  /// Makes what can be made, all of it or nothing.
  ///
  /// @throws Refusal when somebody else has changed one of the files since it was tried
  public Made make(Plan plan) {
    Made made = append(plan.additions(), plan.good().size());
    for (Tried tried : plan.good()) {
      OpenList list = GROWING.get(tried.change().column().id());
      if (list != null && tried.after() != null) {
        desk.register().preferences().add(list, tried.after());
      }
    }
    return made;
  }

  /// Takes back what was made, all of it or nothing; what is answered can be taken back in turn.
  public Made undo(Made made) {
    String reason = Wording.of("grid").text("taken-back");
    List<Addition> additions = new ArrayList<>();
    made.entries()
        .forEach((id, entries) -> {
          CaseFile file = desk.register().chronicle().open(id);
          List<NewEntry> strokes =
              entries.reversed().stream()
                  .map(entry -> new NewEntry(desk.today(), new Course.StruckOut(entry, reason)))
                  .toList();
          additions.add(new Addition(id, file.version(), strokes));
        });
    return append(additions, made.cells());
  }

  private Made append(List<Addition> additions, int cells) {
    Map<Long, List<Long>> entries = new LinkedHashMap<>();
    if (additions.isEmpty()) {
      return new Made(entries, 0);
    }
    var chronicle = desk.register().chronicle();
    var who = desk.who().get();
    List<CaseFile> files =
        desk.together(() ->
            additions.stream()
                .map(it -> chronicle.append(it.file(), it.version(), who, it.entries()))
                .toList());
    for (CaseFile file : files) {
      int added = count(additions, file.id());
      entries.put(
          file.id(),
          file.entries().subList(file.entries().size() - added, file.entries().size()).stream()
              .map(Entry::id)
              .toList());
    }
    return new Made(entries, cells);
  }

  private static int count(List<Addition> additions, long file) {
    Optional<Addition> its = additions.stream().filter(a -> a.file() == file).findFirst();
    return its.map(a -> a.entries().size()).orElse(0);
  }
}
