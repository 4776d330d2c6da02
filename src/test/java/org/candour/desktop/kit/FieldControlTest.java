package org.candour.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
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
