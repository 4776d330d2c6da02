package org.candour.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FocusTest {
  private VBox list;
  private ScrollPane pane;

  @Start
  void start(Stage stage) {
    list = new VBox();
    pane = new ScrollPane(list);
    for (int i = 0; i < 100; i++) {
      Button button = new Button("Button " + i);
      button.setMinHeight(30);
      list.getChildren().add(button);
    }
    pane.setPrefSize(300, 200);
    Scene scene = new Scene(pane);
    Focus.inSight(scene);
    stage.setScene(scene);
    stage.show();
  }

  private void focus(FxRobot robot, Node node) {
    robot.interact(node::requestFocus);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void whatGetsTheKeyboardComesIntoSight(FxRobot robot) {
    Node last = list.getChildren().getLast();
    focus(robot, last);
    Bounds there = last.localToScene(last.getLayoutBounds());
    assertThat(there.getMaxY()).isBetween(1.0, pane.getHeight());

    focus(robot, list.getChildren().getFirst());
    assertThat(pane.getVvalue()).isZero();
  }

  @Test
  void whatCanBeSeenInPartStaysUnderThePointer(FxRobot robot) {
    robot.interact(() -> pane.setVvalue(10 / (list.getHeight() - pane.getHeight())));
    double before = pane.getVvalue();
    assertThat(before).isPositive();
    focus(robot, list.getChildren().getFirst());
    assertThat(pane.getVvalue()).isEqualTo(before);
  }

  @Test
  void whatIsAddedLowerDownComesIntoSightToo(FxRobot robot) {
    Button added = new Button("Added");
    robot.interact(() -> {
      list.getChildren().add(added);
      added.requestFocus();
    });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(added.localToScene(added.getLayoutBounds()).getMaxY())
        .isBetween(1.0, pane.getHeight());
  }

  @Test
  void whatIsPutOnAPageCanBeBroughtIntoSight(FxRobot robot) {
    Button added = new Button("Added");
    robot.interact(() -> {
      list.getChildren().add(added);
      Focus.revealAdded(added);
    });
    WaitForAsyncUtils.waitForFxEvents();
    Bounds there = added.localToScene(added.getLayoutBounds());
    assertThat(there.getMaxY()).isBetween(1.0, pane.getHeight());
  }
}
