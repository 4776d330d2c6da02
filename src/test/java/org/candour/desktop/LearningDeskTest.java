package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.candour.casework.LearningLists.ActionLine;
import org.candour.casework.LearningLists.AdviceLine;
import org.candour.casework.LearningLists.SaidLine;
import org.candour.desktop.kit.Place;
import org.candour.desktop.shell.Memory;
import org.candour.procedure.move.Advice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The Learning room, from the keyboard (R070 to R084).
@ExtendWith(ApplicationExtension.class)
class LearningDeskTest {
  @TempDir private static Path folder;
  private static int runs;

  private Desktop desktop;

  @Start
  void start(Stage shown) throws Exception {
    Path own = Files.createDirectory(folder.resolve("run" + runs++));
    desktop =
        new Desktop(shown, new Memory(own.resolve("window")), new TestOpenings(own), new NoFiles());
    desktop.show(new TestOpenings(own).demonstration());
  }

  @Test
  void closesAnActionOnlyWithEvidence(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.CaseFile(TestOpenings.SHOWN), "#verb-more");
    hands.settle();
    robot.interact(() ->
        robot
            .lookup("#verb-more")
            .queryAs(javafx.scene.control.MenuButton.class)
            .getItems()
            .stream()
            .flatMap(menu -> ((javafx.scene.control.Menu) menu).getItems().stream())
            .filter(item -> "verb-agree-action".equals(item.getId()))
            .forEach(javafx.scene.control.MenuItem::fire));
    hands.choose("#agree-action-action-type", "training");
    hands.write("#agree-action-description", "Train the team");
    hands.write("#agree-action-owner", "Complaints Manager");
    hands.write("#agree-action-by-date", "01/07/2016");
    hands.press("#agree-action-send");
    hands.await(() -> hands.robot().lookup("#form-agree-action").queryAll().isEmpty());
    hands.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
    hands.await(() -> hands.words("#learning").contains("Train the team"));
    assertThat(hands.words("#learning"))
        .contains("Our own team: Complaints Manager", "The department carries out");

    hands.focus("#learning-table-actions");
    hands.keys(KeyCode.D);
    hands.await("#learning-action-done-evidence");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(hands.text("#learning-action-done-evidence-fault")).isEqualTo("This is needed.");
    hands.write("#learning-action-done-evidence", "Attendance list");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await(() -> hands.<ActionLine>table("#learning-table-actions").getItems().isEmpty());
  }

  @Test
  void agreesAnActionOfNoCaseAndFindsItAgainWhenItIsDone(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Learning("actions"), "#learning-table-actions");
    hands.settle();

    hands.focus("#learning-table-actions");
    hands.keys(KeyCode.N);
    hands.choose("#learning-agree-type", "training");
    hands.write("#learning-agree-what", "Train every team");
    hands.write("#learning-agree-owner", "Head of Fostering");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await(() -> hands.words("#learning").contains("Train every team"));
    hands.focus("#learning-table-actions");
    hands.keys(KeyCode.D);
    hands.write("#learning-action-done-evidence", "Attendance list");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await(() -> !hands.words("#learning").contains("Train every team"));

    hands.choose("#actions-done", "Done");
    hands.await(() -> hands.words("#learning").contains("Train every team"));
    assertThat(hands.words("#learning")).contains("Attendance list", "belongs to no case");
  }

  @Test
  void namesAThemeAndAddsACase(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Learning("themes"), "#learning-table-themes");
    hands.settle();

    hands.focus("#learning-table-themes");
    hands.keys(KeyCode.N);
    hands.write("#learning-theme-new-theme-name", "Keeping informed");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await(() -> hands.words("#learning").contains("No complaint shows it yet."));
    hands.focus("#learning-table-themes");
    hands.keys(KeyCode.C);
    hands.write("#learning-theme-case-our-reference", "2016/001");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await(() -> hands.words("#learning").contains("1 complaint shows it:"));
    hands.focus("#learning-table-themes");
    hands.keys(KeyCode.Y);
    hands.await("#learning-theme-reported-year");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await(() -> hands.words("#learning").contains("2015-16, last year too"));
  }

  @Test
  void tellsThePublicWithoutNames(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Learning("said"), "#learning-table-said");
    hands.settle();

    tell(hands, "Rowan was not told in time.");
    hands.await(() -> hands.text("#notice-text").contains("must not name the child"));
    hands.write("#learning-tell-you-said", "We were not told in time.");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await(() -> !hands.<SaidLine>table("#learning-table-said").getItems().isEmpty());
  }

  private static void tell(Hands hands, String said) throws Exception {
    hands.focus("#learning-table-said");
    hands.keys(KeyCode.N);
    hands.write("#learning-tell-our-reference", reference(hands));
    hands.write("#learning-tell-you-said", said);
    hands.write("#learning-tell-we-did", "Papers go out three days ahead.");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
  }

  /// The case of the child called Rowan.
  private static String reference(Hands hands) {
    return "2015/001";
  }

  @Test
  void recommendsToTheDepartmentUntilItIsDone(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Learning("advice"), "#learning-table-advice");
    hands.settle();

    hands.focus("#learning-table-advice");
    hands.keys(KeyCode.N);
    hands.write("#learning-advise-advice", "Record reasons");
    hands.write("#learning-advise-by-when", "22/06/2016");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await(() -> hands.words("#learning").contains("Record reasons"));
    hands.focus("#learning-table-advice");
    hands.keys(KeyCode.D);
    hands.write("#learning-advice-done-evidence", "New form in use");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await(() ->
        hands.<AdviceLine>table("#learning-table-advice").getItems().getFirst().status()
            == Advice.Status.DONE);
  }

  @Test
  void goesFromTabToTabByKeys(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Learning("actions"), "#learning-table-actions");

    for (String tab : new String[] {"themes", "reviews", "said", "advice", "actions"}) {
      hands.focus("#learning");
      hands.keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
      hands.await("#learning-table-" + tab);
    }
  }
}
