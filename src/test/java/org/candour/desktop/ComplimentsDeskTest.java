package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.candour.casework.Ledger.ComplimentLine;
import org.candour.desktop.kit.Place;
import org.candour.desktop.shell.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Compliments, from the keyboard (R100 to R104).
@ExtendWith(ApplicationExtension.class)
class ComplimentsDeskTest {
  @TempDir private static Path folder;
  private static int runs;

  private Desktop desktop;
  private Stage stage;

  @Start
  void start(Stage shown) throws Exception {
    stage = shown;
    Path own = Files.createDirectory(folder.resolve("run" + runs++));
    desktop =
        new Desktop(stage, new Memory(own.resolve("window")), new TestOpenings(own), new NoFiles());
    desktop.show(new TestOpenings(own).demonstration());
  }

  @Test
  void isEnteredByKeysAlone(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.await("#today-overdue");

    hands.focus("#search");
    hands.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    hands.await("#compliment-words");
    hands.await(() -> robot.lookup("#compliment-words").query().isFocused());
    hands.type("so kind and quick");
    hands.keys(KeyCode.TAB);
    hands.type("team two");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await(() -> !hands.table("#compliments-table").getItems().isEmpty());

    ComplimentLine line = hands.<ComplimentLine>table("#compliments-table").getItems().getFirst();
    assertThat(line.words()).isEqualTo("so kind and quick");
    assertThat(line.team()).isEqualTo("team two");
    assertThat(line.received()).isEqualTo(SmallRegister.TODAY);
    assertThat(line.useInReport()).isFalse();
    assertThat(hands.text("#compliments-said")).startsWith("1 compliment");
  }

  @Test
  void isPrintedOnlyInWordsThatSomebodyConfirmed(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    enter(hands, "Thanks to Priya Lall. Rowan smiles again.", "Fostering");

    hands.press("#compliment-prepare");
    hands.await("#prepare-printed");

    assertThat(robot.lookup("#prepare-printed").queryAs(TextArea.class).getText())
        .isEqualTo("Thanks to [name]. [name] smiles again.");
    assertThat(hands.text("#prepare-still"))
        .isEqualTo("Names can be missed: read every word before you confirm it.");
    hands.write("#prepare-printed", "Thanks to Priya. Our child smiles again.");
    assertThat(hands.text("#prepare-still")).startsWith("Still to look at: Priya.");
    hands.write("#prepare-printed", "Thanks to our worker. Our child smiles again.");
    hands.choose("#prepare-may", "yes");
    hands.press("#prepare-send");
    hands.await(() -> hands.text("#compliments-said").contains("1 for the report"));

    assertThat(
            hands.<ComplimentLine>table("#compliments-table").getItems().getFirst().editedWords())
        .isEqualTo("Thanks to our worker. Our child smiles again.");
  }

  @Test
  void servicesThatLoggedNoneThisQuarterAreNamed(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    enter(hands, "Well done", "Fostering");

    assertThat(hands.words("#compliments-silent"))
        .contains("First Response", "Disabled Children's Services")
        .doesNotContain("Fostering");
  }

  @Test
  void oneStruckOutNoLongerCounts(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    enter(hands, "Twice", "Fostering");

    hands.press("#compliment-strike");
    hands.press("#strike-out-send");
    hands.await(() -> hands.table("#compliments-table").getItems().isEmpty());

    assertThat(hands.text("#compliments-said")).startsWith("No compliments");
  }

  @Test
  void theOneJustEnteredIsTheOneChosen(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    enter(hands, "Well done", "Fostering");
    hands.go(new Place.Compliments(true), "#compliment-words");
    hands.write("#compliment-words", "Our evenings are quiet now");
    hands.write("#compliment-team", "Another team");
    hands.await(() -> hands.text("#compliment-team-new").contains("“Another team”"));
    hands.press("#compliment-send");
    hands.await(() -> hands.table("#compliments-table").getItems().size() == 2);

    hands.await(() -> hands.words("#compliment-chosen").contains("Another team"));
  }

  private static void enter(Hands hands, String words, String service) throws Exception {
    hands.go(new Place.Compliments(true), "#compliment-words");
    hands.write("#compliment-words", words);
    hands.write("#compliment-team", "Team 1");
    hands.choose("#compliment-service", service);
    hands.press("#compliment-send");
    hands.await(() -> !hands.table("#compliments-table").getItems().isEmpty());
  }
}
