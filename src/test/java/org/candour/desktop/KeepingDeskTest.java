package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.candour.casework.Desk;
import org.candour.casework.Retention.Destruction;
import org.candour.casework.Retention.Over;
import org.candour.casework.Retention.Taking;
import org.candour.desktop.kit.Choosers;
import org.candour.desktop.kit.Place;
import org.candour.desktop.shell.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// How long complaints are kept, worked as at the desk.
@ExtendWith(ApplicationExtension.class)
class KeepingDeskTest {
  @TempDir private static Path folder;
  private static int runs;

  private Desktop desktop;
  private Desk desk;
  private Path saved = folder;

  @Start
  void start(Stage stage) throws Exception {
    Path own = Files.createDirectory(folder.resolve("run" + runs++));
    saved = own.resolve("copy of personal data.docx");
    TestOpenings openings = new TestOpenings(own);
    desktop = new Desktop(stage, new Memory(own.resolve("window")), openings, new AsProposed(own));
    Session session = openings.demonstration();
    desk = session.desk();
    desk.register().preferences().keep("retention-years", "0");
    desktop.show(session);
  }

  private void open(Hands hands) throws Exception {
    hands.go(new Place.Today(), "#today-overdue");
    hands.focus("#search");
    hands.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
    hands.await("#keeping-over");
    hands.await(() -> !hands.table("#keeping-over").getItems().isEmpty());
    hands.settle();
  }

  @Test
  void aSettingIsFoundByItsNameAndHasTheKeyboard(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Today(), "#today-overdue");
    hands.focus("#search");
    hands.write("#search", "retention");
    hands.await(() -> Window.getWindows().stream().anyMatch(PopupWindow.class::isInstance));
    hands.keys(KeyCode.ENTER);
    hands.await("#settings-keeping");
    hands.await(() -> within(robot.lookup("#settings-keeping").query()));
  }

  private static boolean within(Node card) {
    Node at = card.getScene().getFocusOwner();
    while (at != null && at != card) {
      at = at.getParent();
    }
    return at == card;
  }

  @Test
  void aCaseOnHoldIsNotTakenAwayAndComesBackToTheListWhenTheHoldIsLifted(FxRobot robot)
      throws Exception {
    Hands hands = new Hands(robot, desktop);
    open(hands);
    Over over = hands.<Over>table("#keeping-over").getItems().getFirst();
    hands.press("#do-keeping-hold");
    hands.write("#keeping-hold-reference", over.reference());
    hands.write("#keeping-hold-reason", "Letter before claim");
    hands.press("#keeping-hold-send");
    hands.await(() -> desk.register().retention().of(over.file()).heldOn() != null);
    hands.press("#tab-keeping-held");
    hands.await(() -> !hands.table("#keeping-held").getItems().isEmpty());
    hands.settle();
    assertThat(hands.words("#keeping-chosen")).contains("Letter before claim");

    hands.press("#do-keeping-lift");
    hands.write("#keeping-lift-reason", "Settled");
    hands.press("#keeping-lift-send");
    hands.await(() -> desk.register().retention().held().isEmpty());
  }

  @Test
  void aCaseIsAnonymisedWhenItsNumberIsTyped(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    open(hands);
    Over over = hands.<Over>table("#keeping-over").getItems().getFirst();
    hands.press("#do-keeping-anonymise");
    assertThat(hands.words("#form-keeping-anonymise"))
        .as("what cannot be undone names what it is done to, whatever is chosen meanwhile")
        .contains(over.reference());
    hands.write("#keeping-anonymise-count", "7");
    hands.press("#keeping-anonymise-send");
    hands.await(() -> hands.text("#notice-text").startsWith("Nothing was taken away"));
    hands.write("#keeping-anonymise-count", "1");
    hands.press("#keeping-anonymise-send");
    hands.await(() -> !desk.register().retention().log().isEmpty());

    hands.press("#tab-keeping-log");
    hands.await(() -> !hands.table("#keeping-log").getItems().isEmpty());
    Destruction line = hands.<Destruction>table("#keeping-log").getItems().getFirst();
    assertThat(line.reference()).isEqualTo(over.reference());
    assertThat(line.act()).isEqualTo(Taking.ANONYMISED);
    assertThat(desk.register().check()).isEmpty();
  }

  @Test
  void thePeriodsAreChangedInTheSettings(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Settings(), "#settings-keeping");
    hands.press("#keeping-change");
    hands.write("#keeping-periods-retention-years", "ten");
    hands.press("#keeping-periods-send");
    hands.await(() -> hands.text("#notice-text").startsWith("'ten' is no number of years"));
    hands.write("#keeping-periods-retention-years", "10");
    hands.press("#keeping-periods-send");
    hands.await(
        () -> desk.register().preferences().setting("retention-years").orElse("").equals("10"));
    hands.settle();
    assertThat(hands.words("#settings-keeping")).contains("10 years from the end of the case");
  }

  @Test
  void aCopyIsReadLineByLineMadeAndPutOnRecord(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    open(hands);
    Over over = hands.<Over>table("#keeping-over").getItems().getFirst();
    hands.press("#tab-keeping-access");
    hands.settle();
    hands.press("#do-keeping-asked");
    hands.write("#keeping-asked-reference", over.reference());
    hands.press("#keeping-asked-send");
    hands.await(() -> desk.register().retention().of(over.file()).asked() != null);
    hands.settle();
    hands.press("#do-keeping-find");
    hands.write("#keeping-find-about", over.reference());
    hands.press("#keeping-find-send");
    hands.await(() -> !hands.table("#keeping-access").getItems().isEmpty());
    hands.settle();
    assertThat(hands.words("#keeping-chosen")).contains("asked for on", "due by 20 Jul");

    hands.focus("#keeping-access");
    hands.keys(KeyCode.SPACE);
    hands.press("#do-keeping-copy");
    hands.choose("#keeping-copy-as", "Word");
    hands.press("#keeping-copy-send");
    hands.await(() -> Files.exists(saved));
    hands.await(() -> desk.register().retention().of(over.file()).asked() == null);
  }

  /// Saves under the name that is proposed.
  private record AsProposed(Path within) implements Choosers {
    @Override
    public Optional<Path> save(String title, String proposed) {
      return Optional.of(within.resolve(proposed));
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
