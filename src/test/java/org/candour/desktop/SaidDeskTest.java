package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Theme;
import org.candour.desktop.shell.Found;
import org.candour.desktop.shell.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the desk says of what was done, and of what can be done where one stands.
@ExtendWith(ApplicationExtension.class)
class SaidDeskTest {
  @TempDir private static Path folder;
  private static int runs;

  private Desktop desktop;
  private Path saved;

  @Start
  void start(Stage stage) throws Exception {
    Path own = Files.createDirectory(folder.resolve("run" + runs++));
    TestOpenings openings = new TestOpenings(own);
    saved = own.resolve("case.pdf");
    desktop = new Desktop(stage, new Memory(own.resolve("window")), openings, new NoFiles(saved));
    stage.setWidth(1366);
    stage.setHeight(768);
    desktop.show(openings.demonstration());
  }

  private Hands opened(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.CaseFile(TestOpenings.SHOWN), "#case-note");
    hands.settle();
    return hands;
  }

  @Test
  void aNoticeSaysWhatWasDoneAndUndoSaysWhatItStrikesOut(FxRobot robot) throws Exception {
    Hands hands = opened(robot);

    hands.press("#case-note");
    hands.write("#note-note", "Telephoned.");
    hands.press("#note-send");
    hands.await(() -> hands.text("#notice-text").equals("Note on 20 June 2016: recorded"));

    hands.press("#case-undo");
    assertThat(hands.words("#form-undo")).contains("'Note' of 20 June 2016 is the latest entry");
    hands.press("#undo-send");
    hands.await(() -> hands.text("#notice-text").equals("Struck out: Note"));
  }

  @Test
  void theSearchFindsTheStepsOfTheCaseThatIsOpen(FxRobot robot) throws Exception {
    Hands hands = opened(robot);

    hands.focus("#search");
    robot.interact(() -> robot.lookup("#search").queryAs(TextField.class).setText("update"));
    hands.await(() -> found().startsWith("Update the complainant, Step in "));
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);

    hands.await("#form-update-complainant");
  }

  @Test
  void aStepThatIsNotYetAllowedIsFoundAndSaysWhy(FxRobot robot) throws Exception {
    Hands hands = opened(robot);

    hands.focus("#search");
    robot.interact(() -> robot.lookup("#search").queryAs(TextField.class).setText("refer early"));
    hands.await(() -> found().endsWith(", Not yet"));
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);

    hands.await(() -> hands.text("#notice-text").startsWith("Not yet: Refer early"));
  }

  @Test
  void aCommandIsHeardInADateBoxToo(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.NewContact(""), "#new-contact-day");

    hands.focus("#new-contact-day");
    hands.keys(KeyCode.CONTROL, KeyCode.K);

    hands.await(() -> robot.lookup("#search").query().isFocused());
  }

  @Test
  void theYearlyListIsFoundFromAnywhere(FxRobot robot) throws Exception {
    Hands hands = opened(robot);

    hands.focus("#search");
    robot.interact(() -> robot.lookup("#search").queryAs(TextField.class).setText("yearly"));
    hands.await(() -> found().startsWith("Compare with the Ombudsman's yearly list"));
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);

    hands.await("#compare-run");
  }

  @Test
  void aCaseFileIsPrintedWithItsWholeChronology(FxRobot robot) throws Exception {
    Hands hands = opened(robot);

    hands.keys(KeyCode.CONTROL, KeyCode.P);
    hands.await(() -> hands.text("#notice-text").contains("saved; open it to print"));

    try (var pdf = Loader.loadPDF(saved.toFile())) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text)
          .contains(
              "Points of complaint", "Latest finding", "Chronology", "Acknowledged", "struck out");
    }
  }

  @Test
  void searchingInVainIsSaid(FxRobot robot) throws Exception {
    Hands hands = opened(robot);

    hands.focus("#search");
    hands.type("zzyzx");

    hands.await(() -> found().startsWith("Nothing here is called “zzyzx”."));
  }

  @Test
  void theHistoryIsReadWhenItIsLookedAt(FxRobot robot) throws Exception {
    Hands hands = opened(robot);

    robot.interact(
        () -> robot.lookup("#tab-history").queryAs(ToggleButton.class).setSelected(true));
    hands.await("#history-full");

    assertThat(hands.words("#history")).contains("Every change of every field, the latest first.");
  }

  @Test
  void settingsMarkWhatWasChosenElsewhere(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Settings(), "#theme-dark");

    robot.interact(() -> desktop.look().theme().set(Theme.DARK));

    assertThat(Looking.at(() -> chosen(robot, "#theme-dark"))).isTrue();
    assertThat(Looking.at(() -> chosen(robot, "#theme-light"))).isFalse();
    robot.interact(() -> desktop.look().theme().set(Theme.LIGHT));
  }

  @Test
  void whatAloneCanBeChosenIsChosen(FxRobot robot) throws Exception {
    Hands hands = opened(robot);
    org.candour.desktop.kit.FieldControl only =
        Looking.at(() ->
            new org.candour.desktop.kit.FieldControl(
                "one",
                org.candour.desktop.kit.FormField.choice(
                        "action", "Action", java.util.List.of("1 Apologise"))
                    .must()));

    assertThat(only.answer().getValue()).isEqualTo("1 Apologise");
    assertThat(hands.text("#case-note")).isNotBlank();
  }

  private static boolean chosen(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(ToggleButton.class).isSelected();
  }

  private static String found() {
    for (Window window : Window.getWindows()) {
      Node list = window.getScene().getRoot().lookup("#search-list");
      if (list instanceof ListView<?> found
          && !found.getItems().isEmpty()
          && found.getItems().getFirst() instanceof Found first) {
        return first.text() + ", " + first.detail();
      }
    }
    return "";
  }
}
