package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.candour.desktop.kit.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrailTest {
  private final Trail trail = new Trail();

  @Test
  @DisplayName("Back leads through the places that were open, the last first")
  void back() {
    trail.go(new Place.Today());
    trail.go(new Place.Reports());
    trail.go(new Place.CaseFile(7));
    assertThat(trail.back()).contains(new Place.Reports());
    assertThat(trail.here()).isEqualTo(new Place.Reports());
    assertThat(trail.back()).contains(new Place.Today());
    assertThat(trail.back()).isEmpty();
  }

  @Test
  @DisplayName("A place opened twice is left at one step, and another register begins anew")
  void once() {
    trail.go(new Place.Today());
    trail.go(new Place.Costs());
    trail.go(new Place.Costs());
    assertThat(trail.back()).contains(new Place.Today());
    trail.go(new Place.Costs());
    trail.go(new Place.First());
    trail.go(new Place.Today());
    assertThat(trail.back()).isEmpty();
  }
}
