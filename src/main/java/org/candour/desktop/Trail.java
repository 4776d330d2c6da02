package org.candour.desktop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.candour.desktop.kit.Place;

/// The places of a register that were open one after the other. Each step back leads to the one
/// before, and never to the one that is open.
final class Trail {
  private static final int MOST = 50;

  private final Deque<Place> been = new ArrayDeque<>();
  private Place here = new Place.First();

  Place here() {
    return here;
  }

  void go(Place asked) {
    if (asked instanceof Place.First) {
      been.clear();
    } else if (!asked.equals(here) && !(here instanceof Place.First)) {
      been.push(here);
    }
    if (been.size() > MOST) {
      been.removeLast();
    }
    here = asked;
  }

  /// The place before this one, which is then the one that is open.
  Optional<Place> back() {
    Place before = been.poll();
    if (before != null) {
      here = before;
    }
    return Optional.ofNullable(before);
  }
}
