package org.candour.exchange.foreign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.candour.domain.Wording;
import org.candour.domain.time.Days;
import org.candour.procedure.move.Orders;
import org.jspecify.annotations.Nullable;

/// Days of a row in an order that cannot be. Where one day with its month changed about puts all of
/// them right, that is proposed; otherwise the later step's day stays in words.
final class Disorders {
  private static final List<Pair> PAIRS = pairs();

  private final Issues issues;

  Disorders(Issues issues) {
    this.issues = issues;
  }

  /// Two days of which the second cannot come before the first.
  private record Pair(Target earlier, Target later) {
    boolean broken(Map<Target, LocalDate> days) {
      var first = days.get(earlier);
      var second = days.get(later);
      return first != null && second != null && second.isBefore(first);
    }

    /// What gives way: after a withdrawal, the step that came after it.
    Target wrong() {
      return later == Target.WITHDRAWN && earlier != Target.RECEIVED ? earlier : later;
    }
  }

  private static List<Pair> pairs() {
    var pairs = new ArrayList<Pair>();
    Orders.AFTER_RECEIPT.forEach(
        column -> Target.of(column).ifPresent(t -> pairs.add(new Pair(Target.RECEIVED, t))));
    Orders.PAIRS.forEach(order ->
        pairs.add(
            new Pair(
                Target.of(order.earlier()).orElseThrow(), Target.of(order.later()).orElseThrow())));
    return List.copyOf(pairs);
  }

  void settle(Line line) {
    for (var broken = first(line.days); broken != null; broken = first(line.days)) {
      var right = changedAbout(line.days, broken);
      var wrong = right == null ? broken.wrong() : right;
      var choice = decide(line, broken, wrong, right != null);
      var day = line.days.get(wrong);
      var swapped = day == null ? null : DayText.swapped(day);
      if (choice == Choice.SWAP && swapped != null) {
        line.days.put(wrong, swapped);
        line.own.put(line.heading(wrong), line.text(wrong));
      } else {
        line.keep(wrong);
      }
      if (choice == Choice.LEAVE) {
        line.leave(Trouble.DISORDER.said());
      }
    }
  }

  private Choice decide(Line line, Pair broken, Target wrong, boolean swap) {
    var trouble =
        swap
            ? Trouble.SWAPPED
            : broken.earlier() == Target.RECEIVED ? Trouble.BEFORE_RECEIVED : Trouble.DISORDER;
    var other = wrong == broken.later() ? broken.earlier() : broken.later();
    var cause =
        Wording.of("bringin")
            .text("cause.order", line.heading(broken.later()), line.heading(broken.earlier()));
    return issues.add(
        trouble,
        line.heading(wrong),
        cause,
        line,
        line.said(wrong),
        line.heading(other) + " " + Days.plain(Objects.requireNonNull(line.days.get(other))));
  }

  private static @Nullable Pair first(Map<Target, LocalDate> days) {
    return PAIRS.stream().filter(pair -> pair.broken(days)).findFirst().orElse(null);
  }

  /// The day that must be changed about so that all is in order; null when none does it alone.
  private static @Nullable Target changedAbout(Map<Target, LocalDate> days, Pair broken) {
    for (var target : List.of(broken.later(), broken.earlier())) {
      var day = days.get(target);
      var swapped = day == null ? null : DayText.swapped(day);
      if (swapped != null && !swapped.equals(day)) {
        var changed = new EnumMap<>(days);
        changed.put(target, swapped);
        if (first(changed) == null) {
          return target;
        }
      }
    }
    return null;
  }
}
