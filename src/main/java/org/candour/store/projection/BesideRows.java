package org.candour.store.projection;

import static org.candour.store.projection.Projector.add;

import java.util.Collection;
import java.util.List;
import org.candour.domain.entry.Beside;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.People;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.fold.Matter;
import org.candour.procedure.fold.PoolPerson;
import org.candour.procedure.fold.Rate;
import org.candour.store.projection.BesideSheets.Begun;
import org.candour.store.projection.LooseSheets.Dated;
import org.candour.store.projection.Sheet.Row;

/// From the entries of a file of people or of a light register to its rows.
final class BesideRows {
  private BesideRows() {}

  static void person(List<Row> rows, long file, Collection<Entry> entries) {
    PoolPerson.of(entries)
        .ifPresent(person -> {
          add(rows, PeopleSheets.PEOPLE, file, false, List.of(person));
          add(rows, PeopleSheets.RATES, file, false, person.rates());
        });
  }

  static void rates(List<Row> rows, long file, Collection<Entry> entries) {
    List<Rate> rates =
        bodies(entries, People.RateAgreed.class).stream()
            .map(it -> new Rate(null, it.role(), it.from(), it.hourly()))
            .toList();
    add(rows, PeopleSheets.RATES, file, false, rates);
  }

  static void unit(List<Row> rows, long file, Collection<Entry> entries) {
    add(rows, PeopleSheets.UNITS, file, false, last(bodies(entries, People.UnitDescribed.class)));
  }

  static void responder(List<Row> rows, long file, Collection<Entry> entries) {
    List<People.ResponderDescribed> said = bodies(entries, People.ResponderDescribed.class);
    add(rows, PeopleSheets.RESPONDERS, file, false, last(said));
  }

  static void matter(List<Row> rows, long file, Collection<Entry> entries) {
    Matter.of(entries)
        .ifPresent(matter -> {
          switch (matter.began()) {
            case Beside.MatterSupported it ->
                add(rows, BesideSheets.MATTERS, file, false, List.of(new Begun<>(matter, it)));
            case Beside.ConcernLogged it ->
                add(rows, BesideSheets.CONCERNS, file, false, List.of(new Begun<>(matter, it)));
            default -> {}
          }
        });
  }

  static void event(List<Row> rows, long file, Collection<Entry> entries) {
    List<Dated<Beside.EventHeld>> held =
        Fold.counting(entries).stream()
            .filter(entry -> entry.body() instanceof Beside.EventHeld)
            .map(entry -> new Dated<>(entry.day(), (Beside.EventHeld) entry.body()))
            .toList();
    add(rows, BesideSheets.EVENTS, file, false, last(held));
  }

  private static <T> List<T> bodies(Collection<Entry> entries, Class<T> kind) {
    return Fold.counting(entries).stream()
        .map(Entry::body)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /// What was said last replaces what was said before.
  private static <T> List<T> last(List<T> all) {
    return all.isEmpty() ? all : List.of(all.getLast());
  }
}
