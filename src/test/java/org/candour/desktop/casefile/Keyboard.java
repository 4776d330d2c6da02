package org.candour.desktop.casefile;

import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.candour.desktop.Looking;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Works a case file with the keyboard alone: no click, and no control touched but by keys.
final class Keyboard {
  private final FxRobot robot;
  private final BooleanSupplier busy;

  /// @param busy whether something is still to be worked out or shown
  Keyboard(FxRobot robot, BooleanSupplier busy) {
    this.robot = robot;
    this.busy = busy;
  }

  /// Opens a case as a user does: Ctrl+K, its reference, Enter.
  void open(String reference) throws Exception {
    robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    await(() -> focused("#search"));
    robot.write(reference);
    await(() ->
        javafx.stage.Window.getWindows().stream()
            .map(window -> window.getScene().getRoot().lookup("#search-list"))
            .filter(javafx.scene.control.ListView.class::isInstance)
            .anyMatch(list -> !((javafx.scene.control.ListView<?>) list).getItems().isEmpty()));
    push(KeyCode.ENTER);
    await(() -> shown("#case-reference"));
    await(() -> focused("#case-file"));
    settle();
  }

  /// Takes the step of that letter: types the day and each answer, going on with Tab, and sends
  /// with Ctrl+Enter. A letter chooses an option, `|` starts a new line, and nothing leaves a
  /// question as it is.
  void step(KeyCode letter, String id, String day, String... answers) throws Exception {
    await(() -> focused("#case-file"));
    push(letter);
    fill(id, day, answers);
  }

  /// Opens the form of a new contact of the Ombudsman from anywhere, and fills it in the same way.
  void contact(String day, String... answers) throws Exception {
    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O)
        .release(KeyCode.O, KeyCode.SHIFT, KeyCode.CONTROL);
    fill("new-contact", day, answers);
    await(() -> shown("#contact-reference"));
  }

  /// Takes a step on the contact that is chosen at the Ombudsman desk.
  void onContact(KeyCode letter, String id, String day, String... answers) throws Exception {
    await(() -> focused("#ombudsman-table"));
    push(letter);
    fill(id, day, answers);
  }

  private void fill(String id, String day, String... answers) throws Exception {
    await(() -> shown("#form-" + id));
    await(() -> focused("#" + id + "-day"));
    robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
    robot.write(day);
    for (String answer : answers) {
      push(KeyCode.TAB);
      type(answer);
    }
    robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    await(() -> !shown("#form-" + id) || refused());
    settle();
  }

  /// Waits until nothing is being worked out or shown.
  private void settle() throws Exception {
    await(() -> !busy.getAsBoolean());
  }

  /// Sends a step and expects that it is refused, then puts the form away.
  String refused(KeyCode letter, String id, String day, String... answers) throws Exception {
    step(letter, id, day, answers);
    await(this::refused);
    String said = text("#notice-text");
    push(KeyCode.ESCAPE);
    await(() -> !shown("#form-" + id));
    return said;
  }

  private void type(String answer) {
    String[] lines = answer.split("\\|", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        push(KeyCode.ENTER);
      }
      robot.write(lines[i], 0);
    }
  }

  /// Goes to a room with Ctrl and its number, and waits for what it shows.
  void room(KeyCode number, String shown) throws Exception {
    robot.press(KeyCode.CONTROL, number).release(number, KeyCode.CONTROL);
    await(() -> shown(shown));
  }

  /// Goes to a tab of the case file with Tab and the space bar.
  void tab(String id) throws Exception {
    for (int i = 0; i < 60 && !focused("#tab-" + id); i++) {
      push(KeyCode.TAB);
    }
    push(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private boolean refused() {
    return shown("#notice-text") && text("#notice-text").contains("(");
  }

  void push(KeyCode key) {
    robot.press(key).release(key);
    WaitForAsyncUtils.waitForFxEvents();
  }

  boolean shown(String id) {
    return Looking.at(() -> robot.lookup(id).tryQuery().isPresent());
  }

  String text(String id) {
    return Looking.at(
        () -> robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText).orElse(""));
  }

  private boolean focused(String id) {
    Node node = robot.lookup(id).tryQuery().orElse(null);
    if (node instanceof DatePicker picker) {
      TextField editor = picker.getEditor();
      return picker.isFocused() || editor.isFocused();
    }
    return node != null && node.isFocused();
  }

  static void await(Callable<Boolean> condition) throws Exception {
    Looking.until(condition);
  }
}
