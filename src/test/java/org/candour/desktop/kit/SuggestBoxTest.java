package org.candour.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.candour.desktop.Looking;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SuggestBoxTest {
  private final VBox root = new VBox();

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(root, 400, 300));
    stage.show();
  }

  @Test
  @DisplayName("A blank is typed, and chooses nothing from the list that is open")
  void typesABlank(FxRobot robot) throws Exception {
    robot.interact(() -> {
      SuggestBox box =
          new SuggestBox("", List.of("children in care", "children's centre", "care leavers"));
      root.getChildren().setAll(box);
      box.requestFocus();
    });
    SuggestBox box = (SuggestBox) root.getChildren().getFirst();
    type(robot, "children");
    Looking.until(box::isShowing);
    type(robot, " in");
    assertThat(Looking.at(() -> box.getEditor().getText())).isEqualTo("children in");
  }

  private static void type(FxRobot robot, String words) {
    for (char letter : words.toCharArray()) {
      KeyCode code =
          letter == ' '
              ? KeyCode.SPACE
              : KeyCode.getKeyCode(String.valueOf(letter).toUpperCase(Locale.UK));
      robot.press(code).release(code);
    }
  }
}
