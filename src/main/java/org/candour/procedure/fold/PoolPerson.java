package org.candour.procedure.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.candour.domain.Availability;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.People;
import org.candour.procedure.clock.Settings;
import org.jspecify.annotations.Nullable;

/// Somebody of the pool as they stand: the latest description, check and availability, and every
/// rate and training.
public record PoolPerson(
    People.PersonDescribed who,
    @Nullable LocalDate checked,
    @Nullable LocalDate checkRenewal,
    Availability availability,
    @Nullable LocalDate awayUntil,
    List<Training> trainings,
    List<Rate> rates) {
  /// A training, on a day.
  public record Training(LocalDate day, String subject) {}

  /// What the entries of a person's file add up to; nothing when they were struck out.
  public static Optional<PoolPerson> of(Collection<Entry> entries) {
    var sum = new Sum();
    Fold.counting(entries).forEach(sum::apply);
    return sum.state();
  }

  /// The first day on which somebody who worked for the authority counts as independent of it; null
  /// when they never did, or still do.
  public @Nullable LocalDate independentFrom(Settings settings) {
    var last = who.employedUntil();
    return last == null ? null : last.plusYears(settings.coolingOffYears());
  }

  /// Whether they count as independent of the authority on a day: no officer now, and none within
  /// the cooling-off time.
  public boolean independentOn(LocalDate day, Settings settings) {
    var from = independentFrom(settings);
    return !Boolean.TRUE.equals(who.employee()) && (from == null || !day.isBefore(from));
  }

  private static final class Sum {
    private People.@Nullable PersonDescribed who;
    private @Nullable LocalDate checked;
    private @Nullable LocalDate renewal;
    private Availability availability = Availability.AVAILABLE;
    private @Nullable LocalDate until;
    private final List<Training> trainings = new ArrayList<>();
    private final List<People.RateAgreed> rates = new ArrayList<>();

    void apply(Entry entry) {
      switch (entry.body()) {
        case People.PersonDescribed it -> who = it;
        case People.Checked it -> {
          checked = entry.day();
          renewal = it.renewal();
        }
        case People.Trained it -> trainings.add(new Training(entry.day(), it.subject()));
        case People.AvailabilityTold it -> {
          availability = it.availability();
          until = it.until();
        }
        case People.RateAgreed it -> rates.add(it);
        default -> {}
      }
    }

    Optional<PoolPerson> state() {
      var described = who;
      if (described == null) {
        return Optional.empty();
      }
      var own =
          rates.stream()
              .map(it -> new Rate(described.name(), it.role(), it.from(), it.hourly()))
              .toList();
      return Optional.of(
          new PoolPerson(
              described, checked, renewal, availability, until, List.copyOf(trainings), own));
    }
  }
}
