package org.candour.procedure.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.Story;
import org.candour.domain.ExtensionReason;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;
import org.jspecify.annotations.Nullable;

/// Short words for the tests of clocks: stories, and the clock of a story by its identifier.
public final class Clockwork {
  public static final Stage2.Requested STAGE_2 = new Stage2.Requested();
  public static final Stage3.Requested STAGE_3 = new Stage3.Requested();
  public static final Stage2.StatementAgreed STATEMENT = new Stage2.StatementAgreed();
  public static final Stage2.Adjudicated ADJUDICATED =
      new Stage2.Adjudicated(Outcome.PARTLY_UPHELD);
  public static final Stage1.ResponseSent RESPONSE =
      new Stage1.ResponseSent(Outcome.NOT_UPHELD, false);

  private Clockwork() {}

  public static List<Clock> clocks(Story story) {
    return Clocks.of(story.state(), Settings.DEFAULT, Story.CALENDAR);
  }

  public static Clock clock(Story story, String id) {
    return clock(story, id, Settings.DEFAULT);
  }

  public static Clock clock(Story story, String id, Settings settings) {
    return find(Clocks.of(story.state(), settings, Story.CALENDAR), id);
  }

  public static Clock find(List<Clock> clocks, String id) {
    assertThat(clocks).extracting(Clock::id).contains(id);
    return clocks.stream().filter(clock -> clock.id().equals(id)).findFirst().orElseThrow();
  }

  public static Settings settings(String name, String text) {
    return Settings.read(asked -> Optional.ofNullable(Map.of(name, text).get(asked)));
  }

  public static Stage1.ExtensionAgreed extension(@Nullable String promised) {
    return new Stage1.ExtensionAgreed(
        ExtensionReason.COMPLEXITY, promised == null ? null : day(promised));
  }

  public static Stage2.Extended stage2Extension(@Nullable String promised) {
    return new Stage2.Extended("two witnesses away", promised == null ? null : day(promised));
  }

  public static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
