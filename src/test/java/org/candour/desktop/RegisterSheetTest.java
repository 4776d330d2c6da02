package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.candour.casework.Register;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.Columns;
import org.candour.casework.grid.Condition;
import org.candour.casework.grid.Condition.Test;
import org.candour.casework.grid.RegisterGrid;
import org.candour.casework.grid.View;
import org.candour.desktop.kit.Place;
import org.candour.desktop.shell.Memory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The register worked as a spreadsheet, by the keyboard alone.
@ExtendWith(ApplicationExtension.class)
class RegisterSheetTest {
  private static final int COMPLAINTS = 320;

  @TempDir private static Path folder;
  private static int runs;
  private static Path many;

  private Desktop desktop;
  private Register register;

  @BeforeAll
  static void fill() {
    many = folder.resolve("many.candour");
    ManyComplaints.of(many, COMPLAINTS).register().close();
  }

  @Start
  void start(Stage stage) throws Exception {
    Path own = Files.createDirectory(folder.resolve("run" + runs++));
    Path path = Files.copy(many, own.resolve("many.candour"));
    TestOpenings openings = new TestOpenings(own);
    desktop = new Desktop(stage, new Memory(own.resolve("window")), openings, new NoFiles(own));
    Session session = openings.existing(path, "", null);
    register = session.desk().register();
    stage.setWidth(1366);
    stage.setHeight(768);
    desktop.show(session);
  }

  private Hands sheet(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Register(""), "#register-table");
    hands.await(() -> hands.table("#register-table").getItems().size() == COMPLAINTS);
    hands.focus("#register-table");
    hands.settle();
    return hands;
  }

  private int count(Condition... conditions) {
    return register.grid().order(View.all().where(List.of(conditions))).length;
  }

  private String cell(String reference, String column) {
    RegisterGrid grid = register.grid();
    Columns columns = grid.columns();
    Column what = columns.of(column);
    long file = register.chronicle().find(reference).orElseThrow();
    return String.valueOf(grid.rows(List.of(what), List.of(file)).getFirst().cells().getFirst());
  }

  private static void right(Hands hands, int times) {
    for (int i = 0; i < times; i++) {
      hands.keys(KeyCode.RIGHT);
    }
  }

  @org.junit.jupiter.api.Test
  void threeHundredRowsAreTypedOverInPlace(FxRobot robot) throws Exception {
    Hands hands = sheet(robot);
    right(hands, 2);
    for (int i = 0; i < 300; i++) {
      hands.type("k" + i);
      robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    }
    hands.settle();

    assertThat(count(Condition.of("child_name", Test.CONTAINS, "k"))).isEqualTo(300);
    assertThat(cell("2016/0320", "child_name")).isEqualTo("k0");
    assertThat(cell("2016/0021", "child_name")).isEqualTo("k299");
    assertThat(hands.text("#foot-cell")).isEqualTo("2016/0020, Child");
    hands.keys(KeyCode.CONTROL, KeyCode.Z);
    assertThat(cell("2016/0021", "child_name")).isEqualTo("Child 20");
  }

  @org.junit.jupiter.api.Test
  void whatWasRefusedIsSaidUntilTheCellIsRight(FxRobot robot) throws Exception {
    Hands hands = sheet(robot);
    right(hands, 1);
    over(robot, hands, "30/02/2016");
    hands.await(() -> hands.text("#notice-text").contains("30/02/2016"));
    assertThat(robot.lookup("#notice").query().isVisible()).isTrue();

    hands.keys(KeyCode.UP);
    over(robot, hands, "01/02/2016");
    hands.settle();
    assertThat(cell("2016/0320", "received")).isEqualTo("2016-02-01");
    assertThat(robot.lookup("#notice").query().isVisible()).isFalse();
  }

  @org.junit.jupiter.api.Test
  void whatWasRefusedIsSaidNoMoreOnceManyCellsAreRightOrItIsLeft(FxRobot robot) throws Exception {
    Hands hands = sheet(robot);
    right(hands, 1);
    over(robot, hands, "30/02/2016");
    hands.await(() -> robot.lookup("#notice").query().isVisible());
    hands.keys(KeyCode.UP);
    hands.keys(KeyCode.ESCAPE);
    hands.settle();
    assertThat(robot.lookup("#notice").query().isVisible()).isFalse();

    over(robot, hands, "30/02/2016");
    hands.await(() -> robot.lookup("#notice").query().isVisible());
    hands.keys(KeyCode.UP);
    hands.keys(KeyCode.SHIFT, KeyCode.DOWN);
    robot.interact(() ->
        Clipboard.getSystemClipboard()
            .setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, "01/02/2016")));
    hands.keys(KeyCode.CONTROL, KeyCode.V);
    hands.await(() -> robot.lookup("#preview-make").tryQuery().isPresent());
    hands.keys(KeyCode.ENTER);
    hands.settle();
    assertThat(cell("2016/0320", "received")).isEqualTo("2016-02-01");
    assertThat(robot.lookup("#notice").query().isVisible()).isFalse();
  }

  /// Types over a cell what has signs in it that no key of its own stands for here.
  private static void over(FxRobot robot, Hands hands, String words) {
    hands.type("x");
    robot.interact(() -> robot.lookup("#cell-editor").queryAs(TextField.class).setText(words));
    hands.keys(KeyCode.ENTER);
  }

  @org.junit.jupiter.api.Test
  void noLetterIsLostBetweenTwoFrames(FxRobot robot) throws Exception {
    Hands hands = sheet(robot);
    right(hands, 2);
    robot.interact(() -> "robin".chars().forEach(letter -> letter(robot, letter)));
    robot.interact(() -> "a".chars().forEach(letter -> letter(robot, letter)));
    assertThat(robot.lookup("#cell-editor").queryAs(TextField.class).getText()).isEqualTo("robina");
  }

  /// One letter to whatever has the keyboard, without waiting for anything to be drawn.
  private static void letter(FxRobot robot, int letter) {
    String typed = Character.toString(letter);
    KeyCode code = KeyCode.getKeyCode(typed.toUpperCase(Locale.UK));
    var owner = robot.lookup("#register-table").query().getScene().getFocusOwner();
    owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    owner.fireEvent(
        new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  @org.junit.jupiter.api.Test
  void twentyRowsAreSetAtOnceAndTakenBackWithOneKey(FxRobot robot) throws Exception {
    Hands hands = sheet(robot);
    right(hands, 11);
    for (int i = 0; i < 19; i++) {
      hands.keys(KeyCode.SHIFT, KeyCode.DOWN);
    }
    assertThat(hands.text("#foot-chosen")).isEqualTo("20 rows chosen");
    hands.type("team b");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await("#change-preview");
    assertThat(hands.text("#preview-said")).startsWith("20 changes to make, 0 refused");
    assertThat(count(Condition.of("responding_manager", Test.FILLED))).isZero();

    hands.keys(KeyCode.ENTER);
    hands.await(() -> count(Condition.of("responding_manager", Test.IS, "team b")) == 20);
    hands.focus("#register-table");
    hands.keys(KeyCode.CONTROL, KeyCode.Z);
    hands.await(() -> count(Condition.of("responding_manager", Test.FILLED)) == 0);
    hands.settle();
    assertThat(hands.text("#foot-chosen")).startsWith("20 ").doesNotContain("chosen");
    hands.keys(KeyCode.CONTROL, KeyCode.Y);
    hands.await(() -> count(Condition.of("responding_manager", Test.FILLED)) == 20);
  }

  @org.junit.jupiter.api.Test
  void whatIsRefusedStaysInItsCellWithTheReason(FxRobot robot) throws Exception {
    Hands hands = sheet(robot);
    right(hands, 9);
    hands.type("31");
    hands.keys(KeyCode.SLASH);
    hands.type("6");
    hands.keys(KeyCode.ENTER);
    hands.keys(KeyCode.UP);
    assertThat(hands.text("#foot-content")).startsWith("Not kept: 31/6. '31/6' is not a date");
    hands.type("today");
    hands.keys(KeyCode.ENTER);
    hands.keys(KeyCode.UP);
    assertThat(hands.text("#foot-content")).contains("'today' is not a date");

    hands.keys(KeyCode.F2);
    hands.await("#cell-editor");
    robot.interact(
        () -> robot.lookup("#cell-editor").queryAs(TextField.class).setText("20/6/2016"));
    hands.keys(KeyCode.ENTER);
    hands.keys(KeyCode.UP);
    assertThat(hands.text("#foot-content")).isEqualTo("20 Jun 2016");
    assertThat(cell("2016/0320", "responded")).isEqualTo("2016-06-20");
  }

  @org.junit.jupiter.api.Test
  void aBlockIsPastedWithAPreviewAndCopiedOut(FxRobot robot) throws Exception {
    Hands hands = sheet(robot);
    right(hands, 9);
    clip(robot, "17/06/2016\tnot upheld\n2016-06-18\tpartly\n30/02/2016\t\"not\nknown\"\n");
    hands.keys(KeyCode.CONTROL, KeyCode.V);
    hands.await("#change-preview");
    assertThat(hands.text("#preview-said")).startsWith("4 changes to make, 2 refused");
    assertThat(hands.words("#preview-refused"))
        .contains("'30/02/2016' is not a date")
        .contains("2016/0318");
    hands.press("#preview-make");
    hands.await(() -> cell("2016/0319", "outcome").equals("partly upheld"));
    assertThat(cell("2016/0320", "responded")).isEqualTo("2016-06-17");

    hands.focus("#register-table");
    hands.keys(KeyCode.SHIFT, KeyCode.DOWN);
    hands.keys(KeyCode.SHIFT, KeyCode.RIGHT);
    hands.keys(KeyCode.CONTROL, KeyCode.C);
    robot.interact(() -> {
      assertThat(Clipboard.getSystemClipboard().getString())
          .isEqualTo("17 Jun 2016\tnot upheld\n18 Jun 2016\tpartly upheld\n");
      assertThat(Clipboard.getSystemClipboard().getHtml())
          .contains("sdval=\"42538\"")
          .contains(">17 Jun 2016</td>")
          .contains(">not upheld</td>");
    });
  }

  @org.junit.jupiter.api.Test
  void aColumnIsSortedAndFilteredFromItsMenuAndTheViewSaved(FxRobot robot) throws Exception {
    Hands hands = sheet(robot);
    right(hands, 5);
    hands.keys(KeyCode.ALT, KeyCode.DOWN);
    hands.await("#column-menu");
    robot.interact(() ->
        robot
            .lookup("#column-menu")
            .lookup(".check-box")
            .queryAllAs(javafx.scene.control.CheckBox.class)
            .stream()
            .filter(box -> box.getText().startsWith("Fostering"))
            .forEach(box -> box.setSelected(true)));
    hands.press("#filter-set");
    hands.await(() -> hands.table("#register-table").getItems().size() == 107);
    assertThat(hands.text("#chip-service_area")).startsWith("Fostering");
    assertThat(hands.text("#register-said")).startsWith("107 of 320 complaints");

    robot.interact(() ->
        robot.lookup("#views").queryAs(javafx.scene.control.MenuButton.class).getItems().stream()
            .filter(item -> "view-save".equals(item.getId()))
            .forEach(javafx.scene.control.MenuItem::fire));
    hands.write("#view-name", "Our foster carers");
    hands.focus("#view-name");
    hands.keys(javafx.scene.input.KeyCode.ENTER);
    hands.await(() -> hands.text("#views").equals("Our foster carers"));
    assertThat(register.grid().views()).extracting(View::name).containsExactly("Our foster carers");
    assertThat(register.grid().order(register.grid().views().getFirst())).hasSize(107);
  }

  @org.junit.jupiter.api.Test
  void aDueDateExplainsItselfAndTheReferenceOpensTheCase(FxRobot robot) throws Exception {
    Hands hands = sheet(robot);
    right(hands, 8);
    assertThat(hands.text("#foot-content")).contains("Press Enter to see it day by day");
    hands.keys(KeyCode.ENTER);
    hands.await("#explained-title");
    hands.keys(KeyCode.ESCAPE);
    hands.focus("#register-table");
    hands.keys(KeyCode.HOME);
    hands.keys(KeyCode.ENTER);
    hands.await("#case-reference");
    assertThat(hands.text("#case-reference")).isEqualTo("2016/0320");
  }

  @org.junit.jupiter.api.Test
  void aColumnThatIsChosenIsStoodOn(FxRobot robot) throws Exception {
    Hands hands = sheet(robot);
    hands.press("#columns");
    hands.await("#column-chooser");
    hands.type("method");
    hands.press("#show-method");
    hands.press("#columns-set");
    hands.await(() -> hands.text("#foot-cell").equals("2016/0320, Method"));
    hands.keys(KeyCode.DOWN);
    assertThat(hands.text("#foot-cell")).isEqualTo("2016/0319, Method");
  }

  @org.junit.jupiter.api.Test
  void theStatusLineTakesNoKeyFromTheSheet(FxRobot robot) throws Exception {
    Hands hands = sheet(robot);
    hands.keys(KeyCode.DOWN);
    hands.focus("#text-larger");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await("#case-reference");
    assertThat(hands.text("#case-reference")).isEqualTo("2016/0319");
  }

  /// What a list of other rows does not change is not made anew: it costs more than the rows.
  @org.junit.jupiter.api.Test
  void theHeadsStayWhileOtherRowsAreShown(FxRobot robot) throws Exception {
    Hands hands = sheet(robot);
    var before = List.copyOf(hands.table("#register-table").getColumns());

    hands.go(new Place.Register("0317"), "#register-table");
    hands.await(() -> hands.table("#register-table").getItems().size() < COMPLAINTS);
    hands.settle();

    assertThat(before).isNotEmpty();
    assertThat(hands.table("#register-table").getColumns()).isEqualTo(before);
  }

  private static void clip(FxRobot robot, String text) {
    robot.interact(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }
}
