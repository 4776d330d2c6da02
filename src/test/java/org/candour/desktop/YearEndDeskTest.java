package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.candour.casework.Authorship;
import org.candour.casework.Chronicle.NewFile;
import org.candour.casework.Desk;
import org.candour.casework.Lists.Gap;
import org.candour.casework.Lists.Missing;
import org.candour.casework.Preferences.OpenList;
import org.candour.casework.Register;
import org.candour.desktop.kit.Place;
import org.candour.desktop.shell.Memory;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.Stage1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The end of the year: every gap mended at a press, and the copy that never changes.
@ExtendWith(ApplicationExtension.class)
class YearEndDeskTest {
  @TempDir private static Path folder;
  private static int runs;

  private Path copy;
  private TestOpenings openings;
  private Desktop desktop;
  private Register register;

  @Start
  void start(Stage stage) throws Exception {
    Path own = Files.createDirectory(folder.resolve("run" + runs++));
    copy = own.resolve("2016-17.candour");
    Path path = own.resolve("gaps.candour");
    withGaps(path).register().close();
    openings = new TestOpenings(own);
    desktop = new Desktop(stage, new Memory(own.resolve("window")), openings, new NoFiles(copy));
    Session session = openings.existing(path, "", null);
    register = session.desk().register();
    stage.setWidth(1366);
    stage.setHeight(768);
    desktop.show(session);
  }

  /// Upheld in time, and nothing said of who complained, why, what was done, or of an
  /// acknowledgement.
  private static Desk withGaps(Path path) {
    Desk desk = SmallRegister.empty(path);
    for (String cause :
        List.of(
            "Delays in providing services",
            "Communication with the family",
            "Conduct of staff",
            "Decision",
            "Records")) {
      desk.register().preferences().add(OpenList.CAUSE, cause);
    }
    var received = SmallRegister.TODAY.minusDays(30);
    var particulars =
        new Particulars(
            Map.of(
                Field.SERVICE_AREA, "Fostering",
                Field.PROCEDURE, "children statutory",
                Field.SUMMARY, "Calls were not returned."));
    var answered = new Stage1.ResponseSent(Outcome.FULLY_UPHELD, true);
    desk.register()
        .chronicle()
        .bring(
            Authorship.on("Complaints Manager", SmallRegister.TODAY).importing(),
            List.of(
                    new NewFile(
                        FileKind.COMPLAINT,
                        List.of(
                            new NewEntry(received, new Intake.Received("2016/1", particulars)),
                            new NewEntry(received.plusDays(9), answered))))
                .iterator());
    return desk;
  }

  private List<Missing> gaps() {
    return register.lists().gaps(20).stream().map(Gap::what).toList();
  }

  private static void choose(FxRobot robot, String menu, String item) {
    robot.interact(() ->
        robot.lookup(menu).queryAs(MenuButton.class).getItems().stream()
            .filter(it -> item.equals(it.getId()) || item.equals(it.getText()))
            .forEach(MenuItem::fire));
  }

  private Hands yearEnd(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Register(""), "#register-table");
    choose(robot, "#register-more", "year-end");
    hands.await("#year-save");
    return hands;
  }

  @Test
  void everyGapIsMendedAtAPress(FxRobot robot) throws Exception {
    Hands hands = yearEnd(robot);
    assertThat(gaps())
        .containsExactly(
            Missing.COMPLAINANT_TYPE, Missing.CAUSE, Missing.LEARNING, Missing.ACKNOWLEDGEMENT);
    assertThat(hands.text("#year-end-said")).startsWith("4 gaps");

    choose(robot, "#mend-other-COMPLAINANT_TYPE", "special guardian");
    hands.await(() -> !gaps().contains(Missing.COMPLAINANT_TYPE));
    choose(robot, "#mend-other-CAUSE", "Records");
    hands.await(() -> !gaps().contains(Missing.CAUSE));
    hands.press("#mend-LEARNING");
    hands.await(() -> !gaps().contains(Missing.LEARNING));
    hands.await("#mend-day");
    robot.interact(() -> {
      TextField day = robot.lookup("#mend-day").queryAs(TextField.class);
      day.setText("30/02/2016");
      day.fireEvent(new javafx.event.ActionEvent());
    });
    hands.settle();
    assertThat(hands.text("#notice-text")).contains("'30/02/2016' is not a date");
    hands.press("#mend-ACKNOWLEDGEMENT");
    hands.await(() -> gaps().isEmpty());
    hands.await(() -> hands.text("#year-end-said").startsWith("Nothing is missing"));
    assertThat(register.check()).isEmpty();

    hands.focus("#register-table");
    hands.keys(KeyCode.CONTROL, KeyCode.Z);
    hands.await(() -> gaps().contains(Missing.ACKNOWLEDGEMENT));
  }

  /// Otherwise the next press in the same place mends something else.
  @Test
  void aKindOfGapStaysInItsPlaceWhicheverCaseComesFirst(FxRobot robot) throws Exception {
    var later = SmallRegister.TODAY.minusDays(20);
    var particulars =
        new Particulars(
            Map.of(
                Field.SERVICE_AREA, "Fostering",
                Field.PROCEDURE, "children statutory",
                Field.SUMMARY, "The report was late.",
                Field.COMPLAINANT_TYPE, "parent",
                Field.CAUSES, "Delay"));
    var answered = new Stage1.ResponseSent(Outcome.FULLY_UPHELD, true);
    bring(
        List.of(
            file(
                new NewEntry(later, new Intake.Received("2016/2", particulars)),
                new NewEntry(later.plusDays(1), new Stage1.Acknowledged()),
                new NewEntry(later.plusDays(9), answered))));
    yearEnd(robot);

    assertThat(robot.lookup("#year-end .form-label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .containsExactly(
            "Who complained is not recorded",
            "Answered, with no cause",
            "Upheld, with no action recorded",
            "A week old and not acknowledged");
  }

  @Test
  void moreGapsThanAreShownAreNotSaidToBeAll(FxRobot robot) throws Exception {
    var day = SmallRegister.TODAY.minusDays(30);
    var particulars =
        new Particulars(
            Map.of(
                Field.SERVICE_AREA, "Fostering",
                Field.PROCEDURE, "children statutory",
                Field.SUMMARY, "Calls were not returned."));
    bring(
        IntStream.range(2, 203)
            .mapToObj(n -> file(new NewEntry(day, new Intake.Received("2016/" + n, particulars))))
            .toList());
    Hands hands = yearEnd(robot);

    assertThat(hands.text("#year-end-said")).startsWith("The first 200 gaps; ");
  }

  @Test
  void theCheckIsNarrowedToAYear(FxRobot robot) throws Exception {
    Hands hands = yearEnd(robot);
    var years = register.lists().years();
    hands.choose("#year-end-year", years.getFirst());
    assertThat(hands.text("#year-end-said")).startsWith("4 gaps");

    bring(
        List.of(
            file(
                new NewEntry(
                    SmallRegister.TODAY.minusYears(3),
                    new Intake.Received(
                        "2013/1",
                        new Particulars(
                            Map.of(
                                Field.SERVICE_AREA, "Fostering",
                                Field.PROCEDURE, "children statutory",
                                Field.SUMMARY, "Calls were not returned.")))))));
    hands.press("#mend-LEARNING");
    hands.await(() -> hands.text("#year-end-said").startsWith("3 gaps"));
    hands.choose("#year-end-year", "Every year");
    hands.await(() -> !hands.text("#year-end-said").startsWith("3 gaps"));
    assertThat(hands.words("#year-end")).contains("2013/1");
  }

  private static NewFile file(NewEntry... entries) {
    return new NewFile(FileKind.COMPLAINT, List.of(entries));
  }

  private void bring(List<NewFile> files) {
    register
        .chronicle()
        .bring(
            Authorship.on("Complaints Manager", SmallRegister.TODAY).importing(), files.iterator());
  }

  @Test
  void theCopyOfTheYearSaysWhatItIsAndLetsNothingIn(FxRobot robot) throws Exception {
    Hands hands = yearEnd(robot);
    choose(robot, "#year-save", "year-save-2016-17");
    hands.await(() -> hands.text("#notice-text").contains("is the saved copy of 2016-17"));
    assertThat(hands.text("#standing")).isEmpty();

    robot.interact(() -> desktop.signIn(copy));
    hands.await(() -> hands.text("#standing").startsWith("Saved copy of 2016-17, as at "));
    hands.go(new Place.Register(""), "#register-table");
    hands.await(() -> hands.table("#register-table").getItems().size() == 1);
    hands.focus("#register-table");
    hands.keys(KeyCode.RIGHT);
    hands.keys(KeyCode.RIGHT);
    hands.type("x");
    hands.keys(KeyCode.ENTER);
    hands.await(() -> hands.text("#notice-text").endsWith("nothing can be changed here."));
    robot.interact(desktop::close);
  }
}
