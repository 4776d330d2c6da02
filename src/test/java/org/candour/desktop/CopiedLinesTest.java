package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.candour.casework.Desk;
import org.candour.casework.Logging;
import org.candour.casework.Looks;
import org.candour.desktop.kit.Place;
import org.candour.desktop.shell.Memory;
import org.candour.domain.ActionType;
import org.candour.domain.Field;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.Remedy;
import org.candour.launch.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A list with a restricted case in it, and words that a spreadsheet would run.
@ExtendWith(ApplicationExtension.class)
final class CopiedLinesTest {
  private static final String SECRET = "four plain words here";

  @TempDir private static Path folder;

  private Path register;
  private Window window;
  private Desktop desktop;
  private long file;

  @Start
  void start(Stage stage) throws Exception {
    register = folder.resolve("r.candour");
    window = new Window(folder);
    try (var made = window.empty(register, new Openings.Lock("Tamsin", SECRET, _ -> {}))) {
      furnish(made.desk());
    }
    desktop =
        new Desktop(
            stage,
            new Memory(folder.resolve("window")),
            window,
            new NoFiles(Files.createDirectory(folder.resolve("none"))));
    desktop.signIn(register);
  }

  private void furnish(Desk desk) {
    LocalDate today = desk.today();
    var decided = new Intake.Decided(Procedure.CHILDREN_STATUTORY, null, true, true, null);
    var particulars =
        new Particulars(
            Map.of(
                Field.CHILD_NAME, "Jory Penrose",
                Field.COMPLAINANT_TYPE, "parent",
                Field.SERVICE_AREA, "Fostering",
                Field.SUMMARY, "Calls were not returned"));
    var logged = new Logging("", today, particulars, decided, List.of()).at(desk);
    file = logged.id();
    desk.takeAll(
        logged,
        List.of(
            new NewEntry(
                today,
                new Remedy.ActionAgreed(
                    1, null, ActionType.TRAINING, "=1+1", "Fostering", today, null)),
            new NewEntry(today, new Intake.Amended(Field.RESTRICTED, "yes", "A colleague"))));
  }

  @Test
  void whatIsCopiedOfARestrictedCaseIsWrittenDownAndRunsNowhere(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.write("#sign-in-passphrase", SECRET);
    hands.press("#sign-in-open");
    hands.await("#today");
    hands.go(new Place.Learning("actions"), "#learning-table-actions");
    hands.await(() ->
        !robot.lookup("#learning-table-actions").queryAs(TableView.class).getItems().isEmpty());
    robot.interact(() -> {
      TableView<?> table = robot.lookup("#learning-table-actions").queryAs(TableView.class);
      table.getSelectionModel().select(0);
      table.requestFocus();
    });
    hands.keys(KeyCode.CONTROL, KeyCode.C);
    hands.await(
        () -> String.valueOf(Clipboard.getSystemClipboard().getString()).contains("\t'=1+1"));
    hands.keys(KeyCode.CONTROL, KeyCode.L);
    hands.await("#sign-in");
    hands.await(() -> !desktop.busy());
    try (Session open = window.existing(register, "Tamsin", SECRET)) {
      assertThat(open.desk().register().looks().of(file))
          .extracting(Looks.Look::act)
          .contains(Looks.Act.COPIED);
    }
  }
}
