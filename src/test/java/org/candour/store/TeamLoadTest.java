package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.candour.PostgresServer;
import org.candour.Story;
import org.candour.domain.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People at once in one register: a short turn of what `TeamBenchmark` does for ten minutes.
final class TeamLoadTest {
  private static final int PEOPLE = 4;
  private static final int MILLIS = 6_000;

  @TempDir private Path folder;

  @Test
  void severalPeopleLoseNothingAndSeeNoErrorButConflicts() throws Exception {
    Team team = TeamLoad.team(PostgresServer.shared().address(), folder, PEOPLE, 60, "load");
    try (StoredRegister whole = RegisterOpener.join(team.owner(), "team", Story.CALENDAR)) {
      TeamLoad.Told told = new TeamLoad().run(TeamLoad.door(team, "load"), PEOPLE, MILLIS, whole);

      assertThat(told.faults()).isEmpty();
      assertThat(told.lost()).isEmpty();
      assertThat(told.acts()).isGreaterThan(PEOPLE);
      assertThat(whole.check()).isEmpty();
    }
  }

  @Test
  void aFileTakesOnePersonAtATimeAndSaysSo() {
    Path path = folder.resolve("one.candour");
    try (StoredRegister first = Fixture.register(path)) {
      assertThat(first.check()).isEmpty();
      assertThatThrownBy(() -> RegisterOpener.open(path, null, Story.CALENDAR))
          .isInstanceOf(Unusable.class)
          .hasMessageContaining("is open already");
    }
  }
}
