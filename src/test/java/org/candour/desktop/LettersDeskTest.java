package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.candour.desktop.kit.Place;
import org.candour.desktop.shell.Memory;
import org.candour.report.word.WordText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What leaves the desk on paper: letters of a case (R126), and the page of today.
@ExtendWith(ApplicationExtension.class)
class LettersDeskTest {
  /// Of the small register, a case that is not acknowledged yet.
  private static final long CASE = 5;

  @TempDir private static Path folder;
  private static int runs;

  private Desktop desktop;
  private Path target = folder;

  @Start
  void start(Stage shown) throws Exception {
    Path own = Files.createDirectory(folder.resolve("run" + runs++));
    desktop =
        new Desktop(
            shown,
            new Memory(own.resolve("window")),
            new TestOpenings(own),
            new NoFiles(own.resolve("out.docx")));
    target = own.resolve("out.docx");
    desktop.show(new TestOpenings(own).demonstration());
  }

  @Test
  void writesTheAcknowledgementAndRecordsIt(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.CaseFile(CASE), "#case-letter");

    hands.press("#case-letter");
    hands.await("#letter-letter");
    assertThat(robot.lookup("#letter-letter").queryComboBox().getValue())
        .isEqualTo("Acknowledgement");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await("#letter-missing-our-contact");
    assertThat(robot.lookup("#form-letter-missing").query().lookupAll(".form-label"))
        .as("only what the case does not say is asked")
        .hasSize(3);
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(Files.exists(target)).as("no letter with a blank in it").isFalse();
    hands.write("#letter-missing-our-contact", "01234 567890");
    hands.write("#letter-missing-officer", "Ms A. Sorrel, Complaints Officer");
    hands.write("#letter-missing-address", "1 High Street");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);

    hands.await("#form-acknowledge");
    assertThat(words(target))
        .contains("2016/003", "Ms Featherstonehaugh", "01234 567890")
        .contains("Ms A. Sorrel, Complaints Officer");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await(() ->
        hands.words("#chronology").contains("acknowledged")
            || hands.robot().lookup("#form-acknowledge").tryQuery().isEmpty());
    assertThat(robot.lookup("#verb-acknowledge").tryQuery()).isEmpty();
  }

  @Test
  void printsThePageOfToday(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Today(), "#today-print");
    hands.await("#today-overdue");

    hands.press("#today-print");
    hands.await(() -> Files.exists(target));

    assertThat(words(target)).contains("Today, Monday 20 June 2016");
  }

  private static String words(Path file) throws IOException {
    return WordText.of(Files.readAllBytes(file));
  }
}
