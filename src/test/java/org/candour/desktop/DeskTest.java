package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.candour.desktop.kit.Choosers;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Theme;
import org.candour.desktop.shell.Memory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Works at the desk as a complaints manager does: with the keyboard, on a real register.
@ExtendWith(ApplicationExtension.class)
class DeskTest {
  @TempDir private static Path folder;
  private static int runs;

  private Path saved = folder;
  private Desktop desktop;
  private Stage stage;

  @Start
  void start(Stage shown) throws Exception {
    stage = shown;
    Path own = Files.createDirectory(folder.resolve("run" + runs++));
    saved = own.resolve("saved.pdf");
    desktop =
        new Desktop(
            stage, new Memory(own.resolve("window")), new TestOpenings(own), new SavesThere());
    desktop.show(new TestOpenings(own).demonstration());
  }

  @AfterEach
  void release(FxRobot robot) {
    robot.release(new KeyCode[0]);
    robot.release(new MouseButton[0]);
  }

  @Test
  void logsAComplaintAndExplainsItsDueDate(FxRobot robot) throws Exception {
    log(robot, "10/06/2016");

    assertThat(text(robot, "#case-stage")).isEqualTo("Stage 1");
    assertThat(text(robot, "#due-stage1-C04")).isEqualTo("Fri 24 Jun 2016");
    press(robot, "#due-stage1-C04");
    await(robot, "#explained-title");
    assertThat(text(robot, "#explained-title")).isEqualTo("Why Friday 24 June 2016?");
    assertThat(robot.lookup(".day-cell.counted").queryAll()).hasSize(9);
    assertThat(robot.lookup(".day-cell.off").queryAll()).hasSize(4);
    assertThat(robot.lookup(".day-cell.due").queryAll()).hasSize(1);
  }

  @Test
  void saysTheDueDateBeforeTheComplaintIsLogged(FxRobot robot) throws Exception {
    robot.interact(() -> desktop.open(new Place.Log()));
    await(robot, "#log-received");

    date(robot, "#log-received", "25/05/2016");

    assertThat(text(robot, "#log-due")).contains("Thu 9 Jun 2016").contains("Thu 23 Jun 2016");
  }

  @Test
  void refusesToLogWithoutSayingWhatItIsAbout(FxRobot robot) throws Exception {
    robot.interact(() -> desktop.open(new Place.Log()));
    await(robot, "#log-summary");

    press(robot, "#log-send");

    assertThat(robot.lookup("#log-summary-fault").queryAs(Label.class).isVisible()).isTrue();
    assertThat(robot.lookup("#log-complainant-type").query().isFocused()).isTrue();
  }

  @Test
  void extendsOnceAndSaysWhyNotTwice(FxRobot robot) throws Exception {
    log(robot, "10/06/2016");

    key(robot, KeyCode.E);
    await(robot, "#extend-stage-1-extension");
    choose(robot, "#extend-stage-1-extension", "complexity");
    press(robot, "#extend-stage-1-send");
    await(robot, "#not-yet-extend-stage-1");

    assertThat(text(robot, "#due-stage1-C04")).isEqualTo("Fri 8 Jul 2016");
    assertThat(robot.lookup("#not-yet-extend-stage-1").query().getAccessibleText())
        .contains("extended once already");
  }

  @Test
  void answersACaseAndItLeavesToday(FxRobot robot) throws Exception {
    await(robot, "#open-overdue-2016-001");

    press(robot, "#open-overdue-2016-001");
    await(robot, "#verb-send-response");
    key(robot, KeyCode.S);
    await(robot, "#send-response-outcome");
    choose(robot, "#send-response-outcome", "partly upheld");
    choose(robot, "#send-response-next-stage", "yes");
    press(robot, "#send-response-send");
    await(() -> "Stage 1 answered".equals(text(robot, "#case-stage")));
    robot.interact(() -> desktop.open(new Place.Today()));
    await(robot, "#today-overdue");
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(robot.lookup("#open-overdue-2016-001").queryAll()).isEmpty();
  }

  @Test
  void chasesWhomItWaitsForAndKeepsTheWords(FxRobot robot) throws Exception {
    await(robot, "#act-overdue-2016-001");

    press(robot, "#act-overdue-2016-001");
    await(robot, "#chase-message");
    String words = robot.lookup("#chase-message").queryAs(TextArea.class).getText();
    press(robot, "#chase-send");
    await(() -> robot.lookup("#form-chase").queryAll().isEmpty());
    press(robot, "#open-overdue-2016-001");
    await(robot, ".entry");

    assertThat(words).contains("2016/001").contains("Stage 1 response");
    assertThat(clipboard(robot)).isEqualTo(words);
    assertThat(robot.lookup("Chased").queryAll()).isNotEmpty();
  }

  @Test
  void strikesOutTheLatestEntryAndLeavesItToBeSeen(FxRobot robot) throws Exception {
    robot.interact(() -> desktop.open(new Place.CaseFile(TestOpenings.SHOWN)));
    await(robot, "#case-undo");
    int before = robot.lookup(".entry").queryAll().size();

    press(robot, "#case-undo");
    await(robot, "#undo-reason");
    press(robot, "#undo-send");
    await(() -> text(robot, "#due-stage2-C10").equals("Tue 31 May 2016"));

    assertThat(robot.lookup(".entry").queryAll()).hasSize(before);
    assertThat(robot.lookup("#chronology .entry").query().getAccessibleText())
        .startsWith("Struck out.");
  }

  @Test
  void findsACaseFromTheKeyboard(FxRobot robot) throws Exception {
    await(robot, "#today-overdue");

    robot.interact(() -> stage.requestFocus());
    robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    await(() -> robot.lookup("#search").query().isFocused());
    robot.interact(() -> robot.lookup("#search").queryAs(TextField.class).setText("ifan"));
    await(() -> found(robot).startsWith("2015/002"));
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    await(robot, "#case-reference");

    assertThat(text(robot, "#case-reference")).isEqualTo("2015/002");
  }

  @Test
  void filtersTheRegisterInWordsAndCopiesItAsATable(FxRobot robot) throws Exception {
    robot.interact(() -> desktop.open(new Place.Register("")));
    await(() -> rows(robot).getItems().size() == 5);
    robot.interact(() -> robot.lookup("#register-search").queryAs(TextField.class).setText("noor"));
    await(() -> rows(robot).getItems().size() == 1);

    assertThat(text(robot, "#register-said"))
        .isEqualTo("1 of 5 complaints, received, latest first");
    robot.interact(() -> rows(robot).requestFocus());
    robot.press(KeyCode.SHIFT, KeyCode.SPACE).release(KeyCode.SPACE, KeyCode.SHIFT);
    robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
    await(() -> clipboard(robot).contains("Noor C."));
    assertThat(clipboard(robot)).contains("16 May 2016\tNoor C.\tMr C.\tparent");
  }

  @Test
  void savesTheAnnualReportAsPdf(FxRobot robot) throws Exception {
    robot.interact(() -> desktop.open(new Place.Reports()));
    await(() -> text(robot, "#report-title").equals("Annual report 2015-16"));
    press(robot, "#save-pdf");
    await(() -> Files.exists(saved) && text(robot, "#notice-text").startsWith("Saved as"));

    try (var pdf = Loader.loadPDF(saved.toFile())) {
      assertThat(pdf.getNumberOfPages()).isPositive();
    }
  }

  @Test
  void nothingIsCutOffAtTwiceTheSizeAndInEveryTheme(FxRobot robot) throws Exception {
    for (Theme theme : Theme.values()) {
      robot.interact(() -> {
        desktop.look().theme().set(theme);
        desktop.look().percent(200);
        desktop.open(new Place.CaseFile(TestOpenings.SHOWN));
      });
      await(robot, "#verb-update-complainant");
      WaitForAsyncUtils.waitForFxEvents();
      for (Node verb : robot.lookup(".verb").queryAll()) {
        assertThat(verb.getLayoutBounds().getHeight()).isGreaterThan(30);
      }
    }
  }

  @Test
  void everyControlHasAName(FxRobot robot) throws Exception {
    for (Place place :
        new Place[] {
          new Place.Today(),
          new Place.Register(""),
          new Place.CaseFile(TestOpenings.SHOWN),
          new Place.Log(),
          new Place.Compliments(true),
          new Place.Costs(),
          new Place.People("pool", true),
          new Place.People("rights", true),
          new Place.Reports(),
          new Place.Settings()
        }) {
      robot.interact(() -> desktop.open(place));
      WaitForAsyncUtils.waitForFxEvents();
      for (Node node : robot.lookup((Node n) -> n.isFocusTraversable()).queryAll()) {
        if (node.getParent() instanceof DatePicker
            || node.getStyleClass().contains("scroll-pane")) {
          continue;
        }
        assertThat(name(node)).as("%s in %s", node, place).isNotBlank();
      }
    }
  }

  private static String name(Node node) {
    String said = node.getAccessibleText();
    return said == null && node instanceof Labeled labeled ? labeled.getText() : said;
  }

  private void log(FxRobot robot, String received) throws Exception {
    robot.interact(() -> desktop.open(new Place.Log()));
    await(robot, "#log-summary");
    robot.interact(
        () -> robot.lookup("#log-child-name").queryAs(TextField.class).setText("Kit D."));
    choose(robot, "#log-complainant-type", "parent");
    choose(robot, "#log-service-area", "Fostering");
    date(robot, "#log-received", received);
    robot.interact(
        () -> robot.lookup("#log-summary").queryAs(TextArea.class).setText("No reply to calls."));
    for (String answer :
        new String[] {"PERSON-yes", "CONSENT-yes", "SCOPE-yes", "YEAR-yes", "ELSEWHERE-no"}) {
      press(robot, "#triage-" + answer);
    }
    press(robot, "#log-send");
    await(robot, "#case-reference");
  }

  private static void press(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
  }

  private static void date(FxRobot robot, String id, String typed) {
    robot.interact(() -> robot.lookup(id).queryAs(DatePicker.class).getEditor().setText(typed));
  }

  private static void choose(FxRobot robot, String id, String value) {
    robot.interact(() -> {
      @SuppressWarnings("unchecked")
      ComboBox<String> box = robot.lookup(id).queryAs(ComboBox.class);
      assertThat(box.getItems()).contains(value);
      box.setValue(value);
    });
  }

  private static void key(FxRobot robot, KeyCode code) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> robot.lookup("#case-file").query().requestFocus());
    robot.press(code).release(code);
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
  }

  private static TableView<?> rows(FxRobot robot) {
    return robot.lookup("#register-table").queryTableView();
  }

  private static String found(FxRobot robot) {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot().lookup("#search-list"))
        .filter(javafx.scene.control.ListView.class::isInstance)
        .map(javafx.scene.control.ListView.class::cast)
        .filter(list -> !list.getItems().isEmpty())
        .map(list -> ((org.candour.desktop.shell.Found) list.getItems().getFirst()).text())
        .findFirst()
        .orElse("");
  }

  private static String clipboard(FxRobot robot) {
    String[] text = {""};
    robot.interact(() -> text[0] = String.valueOf(Clipboard.getSystemClipboard().getString()));
    return text[0];
  }

  private static void await(FxRobot robot, String id) throws Exception {
    await(() -> robot.lookup(id).tryQuery().isPresent());
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    Looking.until(condition);
  }

  private final class SavesThere implements Choosers {
    @Override
    public Optional<Path> save(String title, String proposed) {
      return Optional.of(saved);
    }

    @Override
    public Optional<Path> open(String title, String... endings) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }
  }
}
