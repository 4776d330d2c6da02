package org.candour.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FieldControlTest {
  private final VBox root = new VBox();

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(root));
    stage.show();
  }

  @Test
  @DisplayName("What is no date stays as it was typed, and can be put right or emptied")
  void keepsWhatIsNoDate(FxRobot robot) {
    FieldControl day = made(robot);
    TextField editor = ((DatePicker) day.control()).getEditor();

    left(robot, day, "30/02/2016");
    assertThat(editor.getText()).isEqualTo("30/02/2016");
    assertThat(day.answer().getValue()).isEqualTo("30/02/2016");
    left(robot, day, "");
    assertThat(editor.getText()).isEmpty();
    left(robot, day, "5.1.2016");
    assertThat(editor.getText()).isEqualTo("05 Jan 2016");
  }

  @Test
  @DisplayName("Ctrl+A chooses what stands in it, and the keys of the window go on to the window")
  void keysOfTheWindow(FxRobot robot) {
    FieldControl day = made(robot);
    TextField editor = ((DatePicker) day.control()).getEditor();
    AtomicInteger opened = new AtomicInteger();
    robot.interact(() -> {
      root.getScene()
          .getAccelerators()
          .put(KeyCombination.valueOf("Ctrl+6"), opened::incrementAndGet);
      day.control().requestFocus();
      editor.positionCaret(2);
    });

    robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
    assertThat(editor.getSelectedText()).isEqualTo("22 Apr 2016");
    robot.press(KeyCode.CONTROL, KeyCode.DIGIT6).release(KeyCode.DIGIT6, KeyCode.CONTROL);
    assertThat(opened).hasValue(1);
  }

  private FieldControl made(FxRobot robot) {
    robot.interact(() -> {
      FieldControl day = new FieldControl("form", FormField.date("day", "Day", "22/04/2016"));
      root.getChildren().setAll(day, new TextField());
    });
    return (FieldControl) root.getChildren().getFirst();
  }

  private void left(FxRobot robot, FieldControl day, String typed) {
    robot.interact(() -> {
      day.control().requestFocus();
      ((DatePicker) day.control()).getEditor().setText(typed);
      root.getChildren().getLast().requestFocus();
    });
  }
}
