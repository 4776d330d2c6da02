package org.candour.procedure.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.candour.domain.entry.Beside;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Keeping;
import org.candour.domain.entry.Learning;
import org.candour.domain.entry.Ombudsman;
import org.candour.domain.entry.People;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Resolution;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;
import org.candour.procedure.state.CaseState;

/// From the entries of a complaint to its state. Entries are taken by the day they happened, those
/// of one day in the order recorded, struck-out ones left away; so an entry taken back leaves no
/// trace in the state.
public final class Fold {
  private static final Comparator<Entry> BY_DAY = Fold::byDay;

  private Fold() {}

  private static int byDay(Entry one, Entry other) {
    int days = one.day().compareTo(other.day());
    return days == 0 ? Long.compare(one.id(), other.id()) : days;
  }

  /// The state that these entries of one complaint file add up to.
  ///
  /// @throws IllegalArgumentException when no entry says that it was received
  public static CaseState of(Collection<Entry> entries) {
    var sum = new CaseSum();
    counting(entries).forEach(entry -> apply(sum, entry));
    return sum.state();
  }

  /// The entries that count, in the order of the chronology.
  public static List<Entry> counting(Collection<Entry> entries) {
    Set<Long> struck = struckOut(entries);
    List<Entry> counting = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      if (!(entry.body() instanceof Course.StruckOut) && !struck.contains(entry.id())) {
        counting.add(entry);
      }
    }
    counting.sort(BY_DAY);
    return Collections.unmodifiableList(counting);
  }

  /// The ids of the entries struck out. A strike-out can itself be struck out.
  public static Set<Long> struckOut(Collection<Entry> entries) {
    List<Entry> strokes = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.body() instanceof Course.StruckOut) {
        strokes.add(entry);
      }
    }
    if (strokes.isEmpty()) {
      return Set.of();
    }
    strokes.sort(Comparator.comparingLong(Entry::id).reversed());
    Set<Long> struck = new HashSet<>();
    for (Entry entry : strokes) {
      if (!struck.contains(entry.id())) {
        struck.add(((Course.StruckOut) entry.body()).entry());
      }
    }
    return Collections.unmodifiableSet(struck);
  }

  private static void apply(CaseSum sum, Entry entry) {
    var day = entry.day();
    switch (entry.body()) {
      case Intake body -> sum.intake.apply(sum, day, entry.id(), body);
      case Stage1 body -> sum.stage1.apply(sum, day, body);
      case Stage2 body -> sum.stage2.apply(sum, day, body);
      case Stage3 body -> sum.stage3.apply(sum, day, body);
      case Remedy body -> sum.remedies.apply(day, entry.id(), body);
      case Learning body -> sum.learning.apply(day, body);
      case Ombudsman body -> sum.ombudsman.apply(day, body);
      case Resolution body -> sum.met(day, body);
      case Course body -> sum.course(day, body);
      case org.candour.domain.entry.Loose ignored -> {}
      case People ignored -> {}
      case Beside ignored -> {}
      case Keeping ignored -> {}
    }
  }
}
