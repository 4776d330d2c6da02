package org.candour.casework.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.candour.casework.CaseFile;
import org.candour.casework.grid.Setter.Put;
import org.candour.domain.Field;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.state.CaseState;
import org.jspecify.annotations.Nullable;

/// The ways in which columns are set. A day is the day of its step, a detail belongs to its step, a
/// particular is amended; a step that was wrong gives way to the right one and stays to be seen.
final class Setters {
  private Setters() {}

  /// A particular that is simply put right.
  static Setter written(Field field) {
    return (_, value, today) -> amended(field, value, today);
  }

  private static Put amended(Field field, @Nullable String value, LocalDate today) {
    return Put.record(today, new Intake.Amended(field, value, null));
  }

  /// A particular that never is blank.
  static Setter needed(Field field) {
    return (_, value, today) -> {
      if (value == null) {
        throw refusal("never-blank." + field.column());
      }
      return amended(field, value, today);
    };
  }

  /// A field of the council's own.
  static Setter own(String name) {
    return (_, value, today) -> Put.record(today, new Intake.UserField(name, value));
  }

  /// The day of a step: blank takes it out, another day moves it, a first day takes it.
  static <B extends Body> Setter day(Class<B> kind, Supplier<B> plain) {
    return (file, value, _) -> {
      Optional<Entry> known = last(file, kind::isInstance);
      if (value == null) {
        return Put.strike(known.stream().toList());
      }
      LocalDate day = LocalDate.parse(value);
      return known
          .map(old -> Put.replace(old, day, old.body()))
          .orElseGet(() -> Put.record(day, plain.get()));
    };
  }

  /// The day of a step that says more than a day: it is taken in the case file, and moved here.
  static Setter day(Class<? extends Body> kind, String column) {
    return (file, value, _) -> {
      Entry known = last(file, kind::isInstance).orElseThrow(() -> refusal("case-file." + column));
      return value == null
          ? Put.strike(List.of(known))
          : Put.replace(known, LocalDate.parse(value), known.body());
    };
  }

  /// The day of receipt, which is never blank.
  static Setter receipt() {
    return (file, value, _) -> {
      if (value == null) {
        throw refusal("never-blank.received");
      }
      Entry known = last(file, Intake.Received.class::isInstance).orElseThrow();
      return Put.replace(known, LocalDate.parse(value), known.body());
    };
  }

  /// What a step says besides its day.
  ///
  /// @param column the column of its day, which comes first
  static <B extends Body> Setter detail(
      Class<B> kind, String column, BiFunction<B, @Nullable String, B> with) {
    return (file, value, _) -> {
      Entry known = last(file, kind::isInstance).orElseThrow(() -> refusal("first." + column));
      return Put.replace(known, known.day(), with.apply(kind.cast(known.body()), value));
    };
  }

  /// A particular that a step of its own brings, while that step can be taken. What came otherwise
  /// is amended, and an amendment only by another.
  static Setter stepped(
      Field field, Predicate<Body> its, Predicate<CaseState> live, Function<String, Body> step) {
    return (file, value, today) -> {
      List<Entry> steps = all(file, its);
      boolean amended = all(file, body -> amends(body, field)).size() > 0;
      if (value == null && !steps.isEmpty() && !amended) {
        return cleared(file, field, steps, today);
      }
      return value == null || amended || !live.test(file.state())
          ? amended(field, value, today)
          : Put.record(today, step.apply(value));
    };
  }

  private static Put cleared(CaseFile file, Field field, List<Entry> steps, LocalDate today) {
    boolean stays =
        all(file, Intake.Received.class::isInstance).stream()
            .anyMatch(e -> ((Intake.Received) e.body()).particulars().get(field) != null);
    return new Put(
        steps,
        stays ? List.of(new NewEntry(today, new Intake.Amended(field, null, null))) : List.of());
  }

  private static boolean amends(Body body, Field field) {
    return body instanceof Intake.Amended it && it.field() == field;
  }

  private static Optional<Entry> last(CaseFile file, Predicate<Body> its) {
    List<Entry> all = all(file, its);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  private static List<Entry> all(CaseFile file, Predicate<Body> its) {
    return Fold.counting(file.entries()).stream().filter(e -> its.test(e.body())).toList();
  }

  static Refusal refusal(String key) {
    return new Refusal(Wording.of("grid").text(key));
  }
}
