package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.candour.casework.Preferences;
import org.candour.desktop.kit.Place;
import org.candour.desktop.shell.Memory;
import org.candour.launch.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An encrypted register at the desk: signing in, locking, and who else may.
@ExtendWith(ApplicationExtension.class)
final class LockDeskTest {
  private static final String SECRET = "four plain words here";
  private static final String HERS = "four other words here";

  @TempDir private static Path folder;
  private static int runs;

  private Path register;
  private Path own;
  private Stage stage;
  private Desktop desktop;

  @Start
  void start(Stage stage) throws Exception {
    this.stage = stage;
    own = Files.createDirectory(folder.resolve("run" + runs++));
    register = own.resolve("r.candour");
    Window window = new Window(own);
    var made = window.empty(register, new Openings.Lock("Tamsin", SECRET, _ -> {}));
    made.desk().register().preferences().add(Preferences.OpenList.TEAM, "Merrymeet");
    made.close();
    desktop =
        new Desktop(
            stage,
            new Memory(own.resolve("window")),
            window,
            new NoFiles(own.resolve("sheet.pdf")));
    desktop.signIn(register);
  }

  private Hands hands(FxRobot robot) {
    return new Hands(robot, desktop);
  }

  private void signIn(Hands hands, String secret) throws Exception {
    hands.write("#sign-in-passphrase", secret);
    hands.press("#sign-in-open");
  }

  @Test
  void aWrongPassphraseIsToldAndARightOneOpens(FxRobot robot) throws Exception {
    Hands hands = hands(robot);
    signIn(hands, "something else");
    hands.await(() -> hands.text("#sign-in-wrong").contains("is wrong"));
    signIn(hands, SECRET);
    hands.await("#today");
  }

  @Test
  void lockingClearsScreenClipboardAndKeyAndKeepsWhatWasEntered(FxRobot robot) throws Exception {
    Hands hands = hands(robot);
    signIn(hands, SECRET);
    hands.await("#today");
    hands.go(new Place.Log(), "#log");
    robot.interact(() -> {
      ClipboardContent copied = new ClipboardContent();
      copied.putString("Jory Penrose");
      Clipboard.getSystemClipboard().setContent(copied);
      robot.lookup((Node n) -> n instanceof TextInputControl).queryAll().stream()
          .map(TextInputControl.class::cast)
          .filter(TextInputControl::isEditable)
          .forEach(field -> field.setText("Jory Penrose"));
    });
    hands.settle();
    hands.keys(KeyCode.CONTROL, KeyCode.L);
    hands.await("#sign-in");
    hands.await(() -> !desktop.busy());

    assertThat(robot.lookup((Node n) -> said(n).contains("Jory")).queryAll()).isEmpty();
    robot.interact(() -> assertThat(Clipboard.getSystemClipboard().hasString()).isFalse());
    assertThat(own.resolve("r.candour.lock")).as("the register is closed").doesNotExist();
    signIn(hands, SECRET);
    hands.await("#today");
  }

  @Test
  void whoLocksWhileWorkIsUnderWayIsLockedOutWhenItIsDone(FxRobot robot) throws Exception {
    Hands hands = hands(robot);
    signIn(hands, SECRET);
    hands.await("#today");
    hands.await(() -> !desktop.busy());
    CountDownLatch done = new CountDownLatch(1);
    robot.interact(
        () -> desktop.tools().tasks().run(() -> done.await(30, TimeUnit.SECONDS), _ -> {}));
    robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
    robot.interact(() -> assertThat(desktop.busy()).isTrue());
    assertThat(robot.lookup("#today").tryQuery()).isPresent();
    done.countDown();
    hands.await("#sign-in");
  }

  private static String said(Node node) {
    return switch (node) {
      case TextInputControl text -> text.getText();
      case Labeled label -> String.valueOf(label.getText());
      default -> "";
    };
  }

  @Test
  void oneMorePersonIsLetInAndSignsInByName(FxRobot robot) throws Exception {
    Hands hands = hands(robot);
    signIn(hands, SECRET);
    hands.await("#today");
    hands.go(new Place.Settings(), "#people-add");
    hands.press("#people-add");
    hands.write("#people-add-name", "Ebrel Nance");
    hands.write("#people-add-mine", SECRET);
    hands.write("#people-add-first", HERS);
    hands.write("#people-add-again", HERS + "x");
    hands.press("#people-add-send");
    hands.await(() -> hands.text("#notice-text").contains("not the same"));
    hands.write("#people-add-again", HERS);
    hands.press("#people-add-send");
    hands.await("#people-role-role");
    assertThat(hands.words("#form-people-role")).contains("Ebrel Nance");
    hands.press("#people-role-cancel");
    hands.await(() -> hands.words("#settings-people").contains("Ebrel Nance"));
    assertThat(hands.words("#settings-people")).contains("Tamsin (you)");

    hands.keys(KeyCode.CONTROL, KeyCode.L);
    hands.await("#sign-in-who");
    hands.choose("#sign-in-who", "Ebrel Nance");
    signIn(hands, SECRET);
    hands.await(() -> hands.text("#sign-in-wrong").contains("is wrong"));
    signIn(hands, HERS);
    hands.await("#today");
    hands.go(new Place.Settings(), "#settings-people");
    hands.await(() -> hands.words("#settings-people").contains("Ebrel Nance (you)"));

    hands.keys(KeyCode.CONTROL, KeyCode.L);
    hands.await("#sign-in-who");
    assertThat(robot.lookup("#sign-in-who").queryAs(ComboBox.class).getValue())
        .as("offered first")
        .isEqualTo("Ebrel Nance");
  }

  @Test
  void aBackupIsRestoredFromTheFirstPageAndSaysWhatItHolds(FxRobot robot) throws Exception {
    Window window = new Window(own);
    Path backup;
    try (Session open = window.existing(register, "Tamsin", SECRET)) {
      backup = open.desk().register().backups().orElseThrow().make();
    }
    Path target = own.resolve("back.candour");
    Stage another = Looking.at(Stage::new);
    Desktop there =
        Looking.at(() -> {
          stage.hide();
          Memory memory = new Memory(own.resolve("elsewhere"));
          return new Desktop(another, memory, window, new NoFiles(target, backup));
        });
    robot.interact(there::showFirst);
    Hands hands = new Hands(robot, there);
    hands.press("#first-restore");
    signIn(hands, "something else");
    hands.await(() -> hands.text("#sign-in-wrong").contains("is wrong"));
    assertThat(target).as("nothing is left of a failed restore").doesNotExist();

    signIn(hands, SECRET);
    hands.await(() -> hands.text("#notice-text").contains("is restored and whole"));
    hands.await("#today");
    robot.interact(another::hide);
  }

  @Test
  void aRegisterThatIsNotThereAndAKeyFileThatIsCutAreSaidOnTheFirstPage(FxRobot robot)
      throws Exception {
    saidWhenOpened(robot, own.resolve("gone.candour"), "There is no register at");
    Path keys = own.resolve("r.candour.keys");
    Files.writeString(keys, Files.readString(keys).substring(0, 200));
    saidWhenOpened(robot, register, "is damaged");
  }

  private void saidWhenOpened(FxRobot robot, Path file, String words) throws Exception {
    Stage another = Looking.at(Stage::new);
    Desktop there =
        Looking.at(() -> {
          stage.hide();
          Memory memory = new Memory(own.resolve("elsewhere"));
          return new Desktop(another, memory, new Window(own), new NoFiles(null, file));
        });
    robot.interact(there::showFirst);
    Hands hands = new Hands(robot, there);
    hands.press("#first-existing");
    hands.await(() -> hands.text("#notice-text").contains(words));
    robot.interact(another::hide);
  }

  @Test
  void aBackupIsMadeOnRequest(FxRobot robot) throws Exception {
    Hands hands = hands(robot);
    signIn(hands, SECRET);
    hands.await("#today");
    hands.go(new Place.Settings(), "#backup-now");
    assertThat(hands.words("#settings-backup")).contains("None yet", "same disk");
    hands.press("#backup-now");
    hands.await(() -> hands.text("#notice-text").contains("made and verified"));
    try (var made = Files.list(own.resolve("r backups"))) {
      assertThat(made).hasSize(2);
    }
  }
}
