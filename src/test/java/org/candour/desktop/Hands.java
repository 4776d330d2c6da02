package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.candour.desktop.kit.Place;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What somebody does at the desk, for the tests: keys, words, waiting until a thing is there.
record Hands(FxRobot robot, Desktop desktop) {
  void go(Place place, String id) throws Exception {
    robot.interact(() -> desktop.open(place));
    await(id);
  }

  void press(String id) throws Exception {
    await(id);
    robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    settle();
  }

  /// Types what stands in a line or a field of several lines.
  void write(String id, String words) throws Exception {
    await(id);
    robot.interact(() -> {
      Node node = robot.lookup(id).query();
      switch (node) {
        case TextInputControl text -> text.setText(words);
        case DatePicker day -> day.getEditor().setText(words);
        case ComboBox<?> box -> box.getEditor().setText(words);
        default -> throw new AssertionError("nothing to write in: " + node);
      }
    });
  }

  void choose(String id, String value) throws Exception {
    await(id);
    robot.interact(() -> {
      @SuppressWarnings("unchecked")
      ComboBox<String> box = robot.lookup(id).queryAs(ComboBox.class);
      assertThat(box.getItems()).contains(value);
      box.setValue(value);
    });
    settle();
  }

  /// Types as on a keyboard: small letters, digits, blanks.
  void type(String words) {
    for (char letter : words.toCharArray()) {
      KeyCode code =
          letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(letter).toUpperCase());
      robot.press(code).release(code);
    }
  }

  void keys(KeyCode... codes) {
    robot.press(codes);
    for (int i = codes.length - 1; i >= 0; i--) {
      robot.release(codes[i]);
    }
    settle();
  }

  void focus(String id) {
    robot.interact(() -> robot.lookup(id).query().requestFocus());
  }

  String text(String id) {
    return Looking.at(
        () -> robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText).orElse(""));
  }

  @SuppressWarnings("unchecked")
  <T> TableView<T> table(String id) {
    return (TableView<T>) robot.lookup(id).queryTableView();
  }

  /// The words of every label under a node.
  String words(String id) {
    return String.join("\n", Looking.at(() -> labels(id)));
  }

  private List<String> labels(String id) {
    return robot
        .from((Node) robot.lookup(id).query())
        .lookup((Node n) -> n instanceof Labeled)
        .queryAll()
        .stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  void await(String id) throws Exception {
    await(() -> robot.lookup(id).tryQuery().isPresent());
  }

  void await(Callable<Boolean> condition) throws Exception {
    Looking.until(condition);
    settle();
  }

  /// Waits until nothing is being worked out.
  void settle() {
    try {
      WaitForAsyncUtils.waitForFxEvents();
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !desktop.busy());
      WaitForAsyncUtils.waitForFxEvents();
    } catch (Exception late) {
      throw new AssertionError("the desk is still busy", late);
    }
  }
}
