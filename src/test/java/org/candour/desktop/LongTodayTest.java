package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import org.candour.desktop.kit.Place;
import org.candour.desktop.shell.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A page of today with more on it than anybody can look at: each complaint is late twice, to be
/// acknowledged and to be answered.
@ExtendWith(ApplicationExtension.class)
class LongTodayTest {
  private static final int COMPLAINTS = 70;

  @TempDir private static Path folder;

  private Desktop desktop;

  @Start
  void start(Stage stage) throws Exception {
    Path place = Files.createTempDirectory(folder, "many");
    Path path = place.resolve("many.candour");
    ManyComplaints.of(path, COMPLAINTS).register().close();
    Path own = Files.createDirectory(place.resolve("own"));
    TestOpenings openings = new TestOpenings(own);
    desktop = new Desktop(stage, new Memory(own.resolve("window")), openings, new NoFiles());
    stage.setWidth(1366);
    stage.setHeight(768);
    desktop.show(openings.existing(path, "", null));
  }

  @Test
  void showsTheFirstOfManyWithAnHonestCountAndTheRestOnRequest(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.await("#today-overdue");

    assertThat(hands.text("#today-overdue .count")).isEqualTo("140");
    assertThat(lines(robot)).isEqualTo(15);
    assertThat(more(robot)).isEqualTo("Show 50 more (15 of 140 shown)");

    hands.press("#more-overdue");
    assertThat(lines(robot)).isEqualTo(65);
    assertThat(more(robot)).isEqualTo("Show 50 more (65 of 140 shown)");
    assertThat(Looking.at(() -> robot.lookup("#today-overdue .hyperlink:focused").queryAll()))
        .hasSize(1);

    hands.press("#more-overdue");
    hands.press("#more-overdue");
    assertThat(lines(robot)).isEqualTo(2 * COMPLAINTS);
    assertThat(robot.lookup("#more-overdue").tryQuery()).isEmpty();
  }

  @Test
  void theNumberOnTheRailHoldsWhereverOneIs(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.await("#today-overdue");
    assertThat(hands.text("#rail .badge")).isEqualTo("140");

    hands.go(new Place.CaseFile(1), "#verb-acknowledge");
    hands.press("#verb-acknowledge");
    hands.press("#acknowledge-send");

    hands.await(() -> hands.text("#notice-text").contains("cknowledge"));
    assertThat(hands.text("#rail .badge")).isEqualTo("139");
  }

  private static int lines(FxRobot robot) {
    return Looking.at(() ->
        (int)
            robot.lookup("#today-overdue .hyperlink").queryAll().stream()
                .filter(node -> node.getId().startsWith("open-"))
                .count());
  }

  private static String more(FxRobot robot) {
    return Looking.at(() -> robot.lookup("#more-overdue").queryAs(Hyperlink.class).getText());
  }
}
