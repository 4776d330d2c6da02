package org.candour.casework.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.casework.Admission;
import org.candour.casework.CaseFile;
import org.candour.casework.Desk;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.procedure.fold.Fold;

/// One case file with the changes that are meant for it. Each step is asked of the procedure as in
/// the case file; a step that was forgotten is also lawful when it was so at its own place in the
/// chronology, whatever came after.
final class CaseDraft {
  private final Desk desk;
  private final Admission admission;
  private final CaseFile file;
  private final Set<Long> out = new LinkedHashSet<>();
  private final Map<Long, NewEntry> in = new LinkedHashMap<>();
  private List<Entry> counting;
  private long next;

  CaseDraft(Desk desk, CaseFile file) {
    this.desk = desk;
    this.admission = new Admission(desk);
    this.file = file;
    this.counting = Fold.counting(file.entries());
    this.next = file.entries().stream().mapToLong(Entry::id).max().orElse(0) + 1;
  }

  /// The file as it would be, every entry of it counting.
  CaseFile file() {
    return new CaseFile(file.id(), file.kind(), file.version(), counting);
  }

  /// Adds a change, or leaves all as it was.
  ///
  /// @throws org.candour.domain.Refusal when the procedure or the order of events is in its way
  void add(Setter.Put put) {
    List<Entry> now = new ArrayList<>(counting);
    now.removeAll(put.out());
    Map<Long, NewEntry> added = new LinkedHashMap<>();
    for (NewEntry step : put.in()) {
      Entry entry = entry(step, next + added.size());
      if (!(step.body() instanceof Intake.Received)) {
        judge(now, put.out(), step);
      } else {
        admission.refuseFuture(step.day());
      }
      now.add(entry);
      added.put(entry.id(), step);
    }
    List<Entry> whole = Fold.counting(now);
    Admission.refuseDisorder(whole);
    counting = whole;
    next += added.size();
    put.out().forEach(this::strike);
    in.putAll(added);
  }

  /// As the case file would, after all that is on record; where a later step stands in the way, by
  /// what came before. What was taken that day already needs no leave to be worded right.
  private void judge(List<Entry> now, List<Entry> out, NewEntry step) {
    if (out.stream().anyMatch(old -> sameStep(old, step))) {
      admission.judgeWords(file.kind(), now, step);
      return;
    }
    try {
      admission.judge(file.kind(), now, step);
    } catch (Refusal refusal) {
      List<Entry> before = before(now, out, step.day());
      if (before.stream().noneMatch(e -> e.body() instanceof Intake.Received)) {
        throw refusal;
      }
      try {
        admission.judge(file.kind(), before, step);
      } catch (Refusal there) {
        throw refusal;
      }
    }
  }

  private static boolean sameStep(Entry old, NewEntry step) {
    return old.day().equals(step.day()) && old.body().getClass() == step.body().getClass();
  }

  private void strike(Entry entry) {
    if (in.remove(entry.id()) == null) {
      out.add(entry.id());
    }
  }

  /// What stands before a step of that day: a step put right stays at its place among those of its
  /// day.
  private static List<Entry> before(List<Entry> now, List<Entry> out, LocalDate day) {
    long place =
        out.stream().filter(e -> e.day().equals(day)).mapToLong(Entry::id).findFirst().orElse(-1);
    return now.stream()
        .filter(e -> e.day().isBefore(day) || e.day().equals(day) && (place < 0 || e.id() < place))
        .toList();
  }

  private Entry entry(NewEntry step, long id) {
    var by = desk.who().get();
    return new Entry(
        id,
        file.id(),
        step.day(),
        by.recordedAt(),
        by.recordedOn(),
        by.author(),
        false,
        step.body());
  }

  /// What is to be appended to the file.
  Addition addition() {
    List<NewEntry> entries = new ArrayList<>(in.values());
    String reason = Wording.of("grid").text("put-right");
    out.forEach(id -> entries.add(new NewEntry(desk.today(), new Course.StruckOut(id, reason))));
    return new Addition(file.id(), file.version(), entries);
  }
}
