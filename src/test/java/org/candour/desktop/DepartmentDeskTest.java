package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.candour.desktop.kit.Place;
import org.candour.desktop.shell.Memory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DepartmentDeskTest {
  @TempDir private static Path folder;
  private static int runs;

  private Desktop desktop;
  private Session session;

  @Start
  void start(Stage shown) throws Exception {
    Path own = Files.createDirectory(folder.resolve("run" + runs++));
    var openings = new TestOpenings(own);
    desktop = new Desktop(shown, new Memory(own.resolve("window")), openings, new NoFiles());
    session = openings.demonstration();
    desktop.show(session);
  }

  @Test
  @DisplayName("A figure of the department is entered in the room of reports (R112)")
  void entered(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Reports(), "#report-title");
    hands.await("#checks");
    robot.interact(() -> robot.lookup("#tab-setup").queryAs(ToggleButton.class).fire());
    hands.await("#department-add");
    assertThat(hands.words("#setup-department")).contains("None is entered for 2015-16");

    hands.press("#department-add");
    hands.write("#department-indicator", "Strategy discussions");
    hands.write("#department-value", "about 900");
    hands.press("#department-send");
    hands.await(() -> hands.text("#notice-text").contains("\"about 900\" is no number"));
    hands.write("#department-value", "1,204");
    hands.write("#department-note", "Counted since June.");
    hands.press("#department-send");
    hands.await(() -> hands.words("#setup-department").contains("Strategy discussions: 1,204"));
    hands.press("#department-change-0");
    hands.write("#department-value", "1210");
    hands.press("#department-send");
    hands.await(() -> hands.words("#setup-department").contains("Strategy discussions: 1,210"));
    assertThat(session.desk().register().reportable().indicators("2015-16"))
        .filteredOn(line -> line.indicator().equals("Strategy discussions"))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.value()).isEqualTo("1210");
          assertThat(line.note()).isEqualTo("Counted since June.");
        });
  }
}
