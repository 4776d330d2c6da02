package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.candour.PostgresServer;
import org.candour.Story;
import org.candour.casework.Authorship;
import org.candour.casework.Desk;
import org.candour.casework.Logging;
import org.candour.desktop.kit.Place;
import org.candour.desktop.shell.Memory;
import org.candour.domain.Field;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Particulars;
import org.candour.launch.Window;
import org.candour.store.NewRegister;
import org.candour.store.RegisterOpener;
import org.candour.store.StoredRegister;
import org.candour.store.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A plain register that is encrypted, moved to the server of a team and back, at the window.
@ExtendWith(ApplicationExtension.class)
final class MoveDeskTest {
  private static final String SECRET = "heron teal wren dunlin";

  @TempDir private static Path folder;
  private static int runs;

  private Path own = folder;
  private Path register = folder;
  private Path named = folder;
  private Team team;
  private Desktop desktop;

  @Start
  void start(Stage stage) throws Exception {
    own = Files.createDirectory(folder.resolve("run" + runs++));
    register = own.resolve("ours.candour");
    try (StoredRegister made =
        RegisterOpener.create(
            register, null, new NewRegister("Ours", null, null), Story.CALENDAR)) {
      Authorship tamsin = Authorship.by("Tamsin", ZonedDateTime.now());
      Map<Field, String> values =
          Map.of(
              Field.COMPLAINANT_TYPE, "parent",
              Field.COMPLAINANT_NAME, "Jory Penrose",
              Field.SERVICE_AREA, "Fostering",
              Field.SUMMARY, "Calls were not returned.");
      Intake.Decided accepted =
          new Intake.Decided(Procedure.CHILDREN_STATUTORY, null, true, true, null);
      new Logging("", LocalDate.now(), new Particulars(values), accepted, List.of())
          .at(Desk.of(made, Story.CALENDAR, () -> tamsin));
      made.backups().orElseThrow().make();
    }
    team = new Team(PostgresServer.shared().address());
    named = team.file(own.resolve("team.candour"));
    desktop =
        new Desktop(
            stage,
            new Memory(own.resolve("window")),
            new Window(own),
            new NoFiles(own.resolve("back.candour"), named));
    desktop.show(new Window(own).open(register, null));
  }

  private void settings(Hands hands, String card) throws Exception {
    hands.await("#today");
    hands.go(new Place.Settings(), card);
    hands.settle();
  }

  private void signIn(Hands hands, String secret) throws Exception {
    hands.await("#sign-in-passphrase");
    hands.settle();
    hands.write("#sign-in-passphrase", secret);
    hands.press("#sign-in-open");
  }

  @Test
  void aPlainRegisterIsEncryptedAndItsReadableBackupsAreNamed(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    settings(hands, "#settings-encrypt");
    hands.focus("#encrypt");
    hands.keys(KeyCode.SPACE);
    hands.await("#encrypt-person");
    hands.write("#encrypt-person", "Tamsin");
    hands.write("#encrypt-first", SECRET);
    hands.write("#encrypt-again", SECRET + "x");
    hands.press("#encrypt-send");
    hands.await(() -> hands.text("#notice-text").contains("not the same"));
    hands.write("#encrypt-again", SECRET);
    robot.interact(() -> robot.lookup("#encrypt-send").queryButton().fire());
    String code = recovery(robot);

    hands.await("#sign-in");
    assertThat(hands.words("#sign-in")).contains("ours.candour is encrypted");
    signIn(hands, SECRET);
    settings(hands, "#backup-readable");
    assertThat(hands.words("#settings-people")).contains("Tamsin (you)");
    assertThat(hands.words("#settings-backup")).contains("Anybody can read them: ours 20");
    hands.press("#backup-readable");
    hands.await(() -> robot.lookup("#backup-readable").tryQuery().isEmpty());
    robot.interact(desktop::close);
    assertThat(lyingIn(own)).doesNotContain("SQLite format").doesNotContain("Jory");
    try (StoredRegister again = RegisterOpener.open(register, code, Story.CALENDAR)) {
      assertThat(again.check()).isEmpty();
      assertThat(again.holding().complaints()).isPositive();
    }
  }

  /// The code that is shown; then Go on is pressed.
  private static String recovery(FxRobot robot) throws Exception {
    AtomicReference<String> code = new AtomicReference<>("");
    Looking.until(() -> robot.lookup("#recovery-code").tryQuery().isPresent());
    robot.interact(() -> {
      code.set(robot.lookup("#recovery-code").queryTextInputControl().getText());
      robot.lookup("#recovery-code").query().getScene().getWindow().hide();
    });
    return code.get();
  }

  private static String lyingIn(Path folder) throws Exception {
    StringBuilder all = new StringBuilder();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  @Test
  void itMovesToTheServerOfATeamAndBackIntoAFile(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    settings(hands, "#settings-move");
    hands.press("#move");
    hands.write("#move-person", "nobody_here");
    hands.write("#move-first", "any");
    hands.press("#move-send");
    hands.await("#move-refused");
    assertThat(hands.text("#move-refused")).isNotBlank();
    hands.press("#move-cancel");
    assertThat(Looking.at(() -> robot.lookup("#move").query().isFocused()))
        .as("the keyboard is back where the form was opened")
        .isTrue();
    hands.press("#move");
    hands.write("#move-first", "any");
    hands.write("#move-person", team.ownerName());
    hands.press("#move-send");
    hands.await("#sign-in-who");
    assertThat(hands.words("#sign-in"))
        .containsPattern(
            "ours.candour is moved: [1-9]\\d* entries, [1-9]\\d* complaints and [1-9][\\d,]* figures");

    robot.interact(() ->
        robot.lookup("#sign-in-who").queryAs(ComboBox.class).getEditor().setText(team.ownerName()));
    signIn(hands, "any");
    settings(hands, "#settings-move");
    assertThat(hands.words("#settings-move")).contains("On the server of a team");
    hands.press("#move");
    hands.write("#move-person", "Tamsin");
    hands.write("#move-first", SECRET);
    hands.write("#move-again", SECRET);
    robot.interact(() -> robot.lookup("#move-send").queryButton().fire());
    recovery(robot);
    signIn(hands, SECRET);
    settings(hands, "#settings-move");
    assertThat(hands.words("#settings-move")).contains("In this file");
    assertThat(hands.words("#settings-people")).contains("Tamsin (you)");
  }
}
