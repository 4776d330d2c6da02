package org.candour.store.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Loose;
import org.candour.procedure.fold.Appointment;
import org.candour.procedure.fold.Compliment;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.fold.Involvement;
import org.candour.procedure.move.Duties;
import org.candour.procedure.state.CaseState;
import org.candour.store.projection.ChildSheets.Of;
import org.candour.store.projection.Sheet.Row;

/// From the entries of one file to its rows in the projection: a pure function, the same whether an
/// entry has just been added, a register is being rebuilt, or a day long past is being looked at.
public final class Projector {
  /// Every sheet; those of a complaint point to the first, so it is written first.
  public static final List<Sheet<?, ?>> SHEETS =
      List.of(
          ComplaintSheet.COLUMNS,
          ChildSheets.CAUSES,
          ChildSheets.DUTIES,
          ChildSheets.POINTS,
          StageSheets.STATEMENTS,
          StageSheets.RECOMMENDATIONS,
          ChildSheets.MEETINGS,
          ChildSheets.COSTS,
          ChildSheets.COMMITMENTS,
          OmbudsmanSheets.CONTACTS,
          OmbudsmanSheets.DEADLINES,
          OmbudsmanSheets.REMEDIES,
          ChildSheets.ACTIONS,
          LearningSheets.TAGS,
          LearningSheets.ROOT_CAUSES,
          LearningSheets.SAID,
          LearningSheets.THEMES,
          LearningSheets.ADVICES,
          ChildSheets.USER_FIELDS,
          LooseSheets.COMPLIMENTS,
          LooseSheets.INDICATORS,
          LooseSheets.PUBLISHED,
          PeopleSheets.APPOINTMENTS,
          PeopleSheets.PARTS,
          PeopleSheets.PEOPLE,
          PeopleSheets.RATES,
          PeopleSheets.UNITS,
          PeopleSheets.RESPONDERS,
          BesideSheets.MATTERS,
          BesideSheets.CONCERNS,
          BesideSheets.EVENTS,
          KeepingSheets.KEPT,
          KeepingSheets.DESTRUCTIONS);

  private volatile Basis basis;

  public Projector(Basis basis) {
    this.basis = basis;
  }

  public Basis basis() {
    return basis;
  }

  /// From now on the rows rest on another calendar or other settings.
  public void restOn(Basis changed) {
    basis = changed;
  }

  public List<Row> rows(long file, FileKind kind, Collection<Entry> entries) {
    List<Row> rows = new ArrayList<>();
    switch (kind) {
      case COMPLAINT -> {
        if (Fold.counting(entries).stream().anyMatch(e -> e.body() instanceof Intake.Received)) {
          Facts facts = Facts.of(file, Fold.of(entries), basis);
          complaint(rows, facts, entries);
          RemedyRows.learned(rows, facts);
          KeepingSheets.kept(rows, file, entries);
        }
      }
      case PERSON -> BesideRows.person(rows, file, entries);
      case RATE -> BesideRows.rates(rows, file, entries);
      case UNIT -> BesideRows.unit(rows, file, entries);
      case RESPONDER -> BesideRows.responder(rows, file, entries);
      case MATTER, CONCERN -> BesideRows.matter(rows, file, entries);
      case EVENT -> BesideRows.event(rows, file, entries);
      case COMPLIMENT, OMBUDSMAN, COST, ACTION, INDICATOR, PUBLISHED -> loose(rows, file, entries);
      case THEME, ADVICE -> RemedyRows.apart(rows, file, entries);
    }
    KeepingSheets.taken(rows, file, entries);
    return rows;
  }

  private void complaint(List<Row> rows, Facts facts, Collection<Entry> entries) {
    CaseState state = facts.state();
    long file = facts.id();
    rows.add(ComplaintSheet.COLUMNS.row(facts));
    add(rows, ChildSheets.CAUSES, file, true, facts.causes());
    add(
        rows,
        ChildSheets.DUTIES,
        file,
        true,
        Duties.of(entries, state, basis.settings(), basis.calendar()));
    add(rows, ChildSheets.POINTS, file, true, state.points());
    add(rows, StageSheets.STATEMENTS, file, true, state.stage2().investigation().statements());
    add(rows, StageSheets.RECOMMENDATIONS, file, true, state.recommendations());
    add(rows, ChildSheets.MEETINGS, file, true, state.meetings());
    add(rows, ChildSheets.COSTS, file, true, state.costs());
    add(
        rows,
        ChildSheets.COMMITMENTS,
        file,
        true,
        org.candour.procedure.fold.Loose.of(entries).commitments());
    add(rows, PeopleSheets.APPOINTMENTS, file, true, Appointment.of(entries));
    add(rows, PeopleSheets.PARTS, file, true, Involvement.of(entries, state));
    RemedyRows.contacts(rows, file, true, state.ombudsman(), basis);
    add(rows, ChildSheets.ACTIONS, file, true, state.actions());
    add(rows, ChildSheets.USER_FIELDS, file, true, List.copyOf(state.userFields().entrySet()));
  }

  private void loose(List<Row> rows, long file, Collection<Entry> entries) {
    org.candour.procedure.fold.Loose state = org.candour.procedure.fold.Loose.of(entries);
    List<Body> bodies = Fold.counting(entries).stream().map(Entry::body).toList();
    add(rows, ChildSheets.COSTS, file, false, state.costs());
    add(rows, ChildSheets.COMMITMENTS, file, false, state.commitments());
    RemedyRows.contacts(rows, file, false, state.ombudsman(), basis);
    add(rows, ChildSheets.ACTIONS, file, false, state.actions());
    add(rows, LooseSheets.COMPLIMENTS, file, false, Compliment.of(entries).stream().toList());
    add(rows, LooseSheets.INDICATORS, file, false, bodies(bodies, Loose.IndicatorEntered.class));
    add(rows, LooseSheets.PUBLISHED, file, false, bodies(bodies, Loose.FigurePublished.class));
  }

  private static <T extends Body> List<T> bodies(List<Body> all, Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  static <T> void add(
      List<Row> rows, Sheet<?, Of<T>> sheet, long file, boolean complaint, List<T> things) {
    for (int i = 0; i < things.size(); i++) {
      rows.add(sheet.row(new Of<>(file, i + 1L, complaint, things.get(i))));
    }
  }
}
