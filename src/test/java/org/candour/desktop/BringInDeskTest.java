package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.assertj.core.api.SoftAssertions;
import org.candour.casework.Arrivals.Arrival;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Theme;
import org.candour.desktop.shell.Memory;
import org.candour.exchange.foreign.Choice;
import org.candour.exchange.foreign.Issue;
import org.candour.exchange.foreign.LeftOut;
import org.candour.exchange.foreign.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A spreadsheet goes all the way in by the keyboard, and is taken back.
@ExtendWith(ApplicationExtension.class)
class BringInDeskTest {
  private static final Path BOOKS = Path.of("src/test/resources/spreadsheets");
  private static final String BY_YEAR = "by-year.xlsx";
  private static final String[] STEPS = {"sheets", "columns", "values", "findings", "result"};

  @TempDir private static Path folder;
  private static int runs;

  private Desktop desktop;
  private Stage stage;
  private Session session;

  @Start
  void start(Stage shown) throws Exception {
    stage = shown;
    Path own = Files.createDirectory(folder.resolve("run" + runs++));
    TestOpenings openings = new TestOpenings(own);
    desktop = new Desktop(stage, new Memory(own.resolve("window")), openings, new NoFiles());
    stage.setWidth(1366);
    stage.setHeight(768);
    session = openings.demonstration();
    desktop.show(session);
  }

  @Test
  void aSpreadsheetGoesInByTheKeyboardAloneAndIsTakenBack(FxRobot robot) throws Exception {
    open(robot, BY_YEAR);
    for (int i = 1; i < STEPS.length; i++) {
      goOn(robot);
    }
    assertThat(find(robot, "#bringin-next", Button.class).getText())
        .isEqualTo("Bring in 60 complaints");
    assertThat(session.desk().register().chronicle().find("CSC/2014/1")).isEmpty();

    goOn(robot);

    assertThat(session.desk().register().chronicle().find("CSC/2014/1")).isPresent();
    assertThat(session.desk().register().check()).isEmpty();

    press(robot, KeyCode.ESCAPE);
    TableView<Arrival> arrivals = table(robot, "#bringin-arrivals");
    assertThat(arrivals.getItems()).extracting(Arrival::files).contains(60L);
    robot.interact(() -> arrivals.getSelectionModel().select(0));
    robot.interact(() -> find(robot, "#bringin-take-back", Button.class).fire());
    settle(robot);
    assertThat(session.desk().register().chronicle().find("CSC/2014/1")).isPresent();
    robot.write("Wrong file");
    press(robot, KeyCode.ENTER);
    settle(robot);
    assertThat(session.desk().register().chronicle().find("CSC/2014/1")).isEmpty();
  }

  @Test
  void aFindingIsDecidedForAllItsRows(FxRobot robot) throws Exception {
    open(robot, BY_YEAR);
    for (int i = 1; i < 4; i++) {
      goOn(robot);
    }
    TableView<Issue> issues = table(robot, "#bringin-issues");
    int place =
        issues.getItems().stream().map(Issue::trouble).toList().indexOf(Trouble.NO_SUCH_DAY);
    robot.interact(() -> issues.getSelectionModel().clearAndSelect(place));
    robot.interact(() -> choice(robot).setValue(Choice.LEAVE));
    settle(robot);
    goOn(robot);

    assertThat(find(robot, "#bringin-next", Button.class).getText())
        .isEqualTo("Bring in 58 complaints");
  }

  /// As the arrow keys do: each value on the way down the list is chosen for a moment.
  @Test
  void goingDownTheListOfMeaningsTakesNothingFromOtherColumnsAndStaysInItsPlace(FxRobot robot)
      throws Exception {
    open(robot, BY_YEAR);
    goOn(robot);
    ComboBox<?> first = combo(robot, "#bringin-column-1");
    String said = shown(first);
    ComboBox<?> last = combo(robot, "#bringin-column-7");
    robot.interact(last::requestFocus);
    robot.interact(
        () -> last.getSelectionModel().select(first.getSelectionModel().getSelectedIndex()));
    settle(robot);
    assertThat(shown(first)).isEqualTo("A field of your own");
    assertThat(robot.lookup("#bringin-reason-1").queryAs(Label.class).getText())
        .endsWith("is that now");
    robot.interact(() -> last.getSelectionModel().select(0));
    settle(robot);

    assertThat(shown(combo(robot, "#bringin-column-1"))).isEqualTo(said);
    assertThat(stage.getScene().getFocusOwner()).isSameAs(last);
  }

  @Test
  void theRowsThatStayOutAreReadInFullAndCopied(FxRobot robot) throws Exception {
    open(robot, BY_YEAR);
    for (int i = 1; i < STEPS.length; i++) {
      goOn(robot);
    }
    TableView<LeftOut> left = table(robot, "#bringin-left");
    LeftOut row = left.getItems().getFirst();
    String said = String.join(" | ", row.cells());
    assertThat(robot.lookup("#bringin-left-said").queryAs(Label.class).getText()).isEqualTo(said);

    robot.interact(left::requestFocus);
    robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
    robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
    settle(robot);

    robot.interact(() ->
        assertThat(Clipboard.getSystemClipboard().getString())
            .hasLineCount(left.getItems().size() + 1)
            .contains(row.why() + "\t" + said));
  }

  @Test
  void everyStepFitsTheWindowAndSaysItsName(FxRobot robot) throws Exception {
    SoftAssertions all = new SoftAssertions();
    everyStep(robot, all, BY_YEAR, 100, Theme.LIGHT);
    everyStep(robot, all, BY_YEAR, 150, Theme.DARK);
    everyStep(robot, all, "wide.xlsx", 150, Theme.LIGHT);
    everyStep(robot, all, "calc.ods", 100, Theme.DARK);
    all.assertAll();
  }

  private void everyStep(FxRobot robot, SoftAssertions all, String book, int percent, Theme theme)
      throws Exception {
    robot.interact(() -> desktop.look().percent(percent));
    robot.interact(() -> desktop.look().theme().set(theme));
    open(robot, book);
    for (int i = 0; i < STEPS.length; i++) {
      String where = STEPS[i] + " of " + book + " at " + percent + "%";
      Surroundings look = new Surroundings(stage.getScene().getRoot());
      all.assertThat(look.nameless()).as(where).isEmpty();
      all.assertThat(look.cutOff()).as(where).isEmpty();
      all.assertThat(look.outside()).as(where).isEmpty();
      all.assertThat(look.faint()).as(where).isEmpty();
      take(robot, book.replaceAll("\\..*", "-") + STEPS[i] + "-" + percent);
      if (i < STEPS.length - 1) {
        goOn(robot);
      }
    }
    press(robot, KeyCode.ESCAPE);
  }

  /// Leaves a picture where `CANDOUR_PICTURES` says.
  private void take(FxRobot robot, String name) {
    String where = System.getenv("CANDOUR_PICTURES");
    if (where != null) {
      robot.interact(() -> {
        try {
          ImageIO.write(
              SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null),
              "png",
              Path.of(where, "bringin-" + name + ".png").toFile());
        } catch (java.io.IOException broken) {
          throw new java.io.UncheckedIOException(broken);
        }
      });
    }
  }

  private void open(FxRobot robot, String book) throws Exception {
    robot.interact(() -> desktop.open(new Place.BringIn(BOOKS.resolve(book).toString())));
    settle(robot);
  }

  private void goOn(FxRobot robot) throws Exception {
    robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    settle(robot);
  }

  private void press(FxRobot robot, KeyCode key) throws Exception {
    robot.press(key).release(key);
    settle(robot);
  }

  private void settle(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> !desktop.busy());
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> stage.getScene().getRoot().layout());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static <T extends javafx.scene.Node> T find(FxRobot robot, String id, Class<T> kind) {
    return robot.lookup(id).queryAs(kind);
  }

  @SuppressWarnings("unchecked")
  private static <T> TableView<T> table(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(TableView.class);
  }

  private static ComboBox<?> combo(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(ComboBox.class);
  }

  private static <T> String shown(ComboBox<T> box) {
    return box.getConverter().toString(box.getValue());
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<Choice> choice(FxRobot robot) {
    return robot.lookup("#bringin-choice").queryAs(ComboBox.class);
  }
}
