package org.candour.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.candour.desktop.Looking;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TypeAheadTest {
  private ComboBox<String> box;
  private volatile String said = "";

  @Start
  void start(Stage stage) {
    box = new ComboBox<>();
    box.getItems().setAll("fully upheld", "partly upheld", "not upheld", "no finding");
    said = "";
    TypeAhead.in(box, hint -> said = hint);
    stage.setScene(new Scene(new VBox(box), 400, 300));
    stage.show();
  }

  @ParameterizedTest
  @CsvSource({
    "f, fully upheld",
    "part, partly upheld",
    "no f, no finding",
    "nn, no finding",
    "finding, no finding",
    "upheld, ",
    "partial, ",
  })
  @DisplayName("What is typed chooses what it means, and nothing when it means several or none")
  void chooses(String typed, String chosen, FxRobot robot) throws Exception {
    robot.interact(box::requestFocus);
    type(robot, typed);
    assertThat(Looking.at(box::getValue)).isEqualTo(chosen);
  }

  @Test
  @DisplayName("Letters choose in a list that is open too")
  void choosesInTheOpenList(FxRobot robot) throws Exception {
    robot.interact(box::requestFocus);
    robot.interact(box::show);
    type(robot, "part");
    assertThat(Looking.at(box::getValue)).isEqualTo("partly upheld");
    robot.interact(box::hide);
  }

  @Test
  @DisplayName("What chooses nothing is answered by what it may mean")
  void saysWhatItMayMean(FxRobot robot) throws Exception {
    robot.interact(box::requestFocus);
    type(robot, "upheld");
    assertThat(said)
        .isEqualTo(
            "“upheld” may be fully upheld, partly upheld, not upheld: type more of the one that is"
                + " meant.");
    robot.sleep(1100);
    type(robot, "zz");
    assertThat(said).isEqualTo("Nothing in the list has “zz” in it.");
    robot.sleep(1100);
    type(robot, "f");
    assertThat(said).isEmpty();
  }

  private static void type(FxRobot robot, String typed) {
    for (char letter : typed.toCharArray()) {
      KeyCode code =
          letter == ' '
              ? KeyCode.SPACE
              : KeyCode.getKeyCode(String.valueOf(letter).toUpperCase(Locale.UK));
      robot.press(code).release(code);
    }
  }
}
