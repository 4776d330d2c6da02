package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.candour.casework.Directory.ConcernLine;
import org.candour.casework.Directory.MatterLine;
import org.candour.desktop.kit.Place;
import org.candour.desktop.shell.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// People, services and the light registers, worked as at the desk.
@ExtendWith(ApplicationExtension.class)
class PeopleDeskTest {
  @TempDir private static Path folder;
  private static int runs;

  private Desktop desktop;

  @Start
  void start(Stage stage) throws Exception {
    Path own = Files.createDirectory(folder.resolve("run" + runs++));
    desktop =
        new Desktop(stage, new Memory(own.resolve("window")), new TestOpenings(own), new NoFiles());
    desktop.show(new TestOpenings(own).demonstration());
  }

  @Test
  void whoIsInThePoolIsOfferedInTheCaseFileAndShowsTheirCases(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.People("pool", true), "#person-name");
    hands.write("#person-name", "P. Odell");
    hands.choose("#person-role", "independent person");
    hands.write("#person-employed-until", "31/3/2014");
    hands.press("#person-send");
    hands.await("#pool-chosen");

    assertThat(hands.words("#pool-chosen"))
        .contains("Worked for the authority until 31 Mar 2014: counts as independent from");
    assertThat(hands.words("#pool-cases")).contains("2015/001");

    hands.go(new Place.CaseFile(TestOpenings.SHOWN), "#case-reference");
    robot.interact(() -> robot.lookup("#case-file").query().requestFocus());
    hands.keys(KeyCode.C);
    hands.await("#record-cost-payee");
    hands.focus("#record-cost-payee");
    hands.await(() ->
        robot.lookup("#record-cost-payee").queryAs(ComboBox.class).getItems().contains("P. Odell"));
  }

  @Test
  void anInformalMatterIsReviewedAndBecomesAComplaintWithItsFirstDay(FxRobot robot)
      throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.People("rights", true), "#matter-about");
    hands.write("#matter-about", "Wants to see his brother");
    hands.write("#matter-child", "Ola");
    hands.write("#matter-day", "1/6/2016");
    hands.write("#matter-service", "fost");
    hands.press("#matter-send");
    hands.await(() -> hands.text("#notice-text").endsWith("Is it Fostering?"));
    hands.write("#matter-service", "fostering");
    hands.press("#matter-send");
    hands.press("#do-review");
    hands.choose("#review-not-blocked", "yes");
    hands.press("#review-send");
    hands.await(() -> hands.words("#rights-chosen").contains("not kept from the formal"));

    hands.press("#do-convert");
    hands.write("#convert-service", "Fostering");
    hands.press("#convert-send");
    hands.await(
        () -> hands.<MatterLine>table("#rights-table").getItems().getFirst().complaint() != null);

    String reference = hands.<MatterLine>table("#rights-table").getItems().getFirst().complaint();
    hands.press("#became");
    hands.await("#case-file");
    hands.await(() -> hands.words("#case-file").contains(reference));

    hands.go(new Place.Register(reference), "#register-table");
    hands.await(() -> hands.table("#register-table").getItems().size() == 1);
    hands.focus("#register-table");
    hands.keys(KeyCode.RIGHT);
    hands.await(() -> hands.text("#foot-content").equals("01 Jun 2016"));
  }

  @Test
  void aConcernIsLoggedFromAnywhereByKeysAndSettled(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Today(), "#today-overdue");
    hands.focus("#search");
    hands.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    hands.await(() -> robot.lookup("#concern-kind").query().isFocused());
    hands.keys(KeyCode.TAB);
    hands.type("gate locked");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await(() -> !hands.table("#concerns-table").getItems().isEmpty());
    hands.press("#do-settle");
    hands.write("#settle-outcome", "opened");
    hands.press("#settle-send");
    hands.await(() -> hands.words("#concerns-chosen").contains("Outcome: opened"));

    assertThat(hands.<ConcernLine>table("#concerns-table").getItems().getFirst().words())
        .isEqualTo("gate locked");
  }

  @Test
  void aServiceThatEndedIsNoLongerOfferedAndARegularMeetingComesRound(FxRobot robot)
      throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.People("services", true), "#unit-name");
    hands.write("#unit-name", "Fostering");
    hands.write("#unit-end", "31/3/2016");
    hands.write("#unit-successor", "First Response");
    hands.press("#unit-send");
    hands.await("#services-chosen");
    hands.go(new Place.Compliments(true), "#compliment-service");

    assertThat(robot.lookup("#compliment-service").queryAs(ComboBox.class).getItems())
        .contains("First Response")
        .doesNotContain("Fostering");

    hands.go(new Place.People("meetings", true), "#meeting-kind");
    hands.choose("#meeting-kind", "Children in Care Council");
    hands.press("#meeting-send");
    hands.await(() -> hands.words("#meetings-next").contains("20 Dec 2016"));
  }
}
