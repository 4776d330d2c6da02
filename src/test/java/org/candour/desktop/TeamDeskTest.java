package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.candour.PostgresServer;
import org.candour.Story;
import org.candour.access.Member;
import org.candour.access.Role;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.casework.Desk;
import org.candour.casework.Logging;
import org.candour.desktop.kit.Place;
import org.candour.desktop.shell.Memory;
import org.candour.domain.Field;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.Stage2;
import org.candour.launch.Window;
import org.candour.store.NewRegister;
import org.candour.store.RegisterOpener;
import org.candour.store.Removal;
import org.candour.store.StoredRegister;
import org.candour.store.Team;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Two people at one register of a real server, one of them at this window.
@ExtendWith(ApplicationExtension.class)
final class TeamDeskTest {
  private static final LocalDate DAY = LocalDate.now();

  @TempDir private static Path folder;
  private static Team team;
  private static int runs;

  private Path file = folder;
  private Desktop desktop;

  @BeforeAll
  static void moveIn() {
    team = new Team(PostgresServer.shared().address()).with("gwen", "huw");
    Path path = folder.resolve("before.candour");
    try (StoredRegister register =
        RegisterOpener.create(
            path,
            "Gwen",
            "heron teal wren dunlin",
            new NewRegister("Shared", null, null),
            Story.CALENDAR)) {
      Authorship gwen = Authorship.by("Gwen", ZonedDateTime.now());
      Map<Field, String> values =
          Map.of(
              Field.COMPLAINANT_TYPE, "parent",
              Field.SERVICE_AREA, "Fostering",
              Field.SUMMARY, "Calls were not returned.");
      Intake.Decided accepted =
          new Intake.Decided(Procedure.CHILDREN_STATUTORY, null, true, true, null);
      for (int file = 1; file <= 2; file++) {
        new Logging("", DAY, new Particulars(values), accepted, List.of())
            .at(Desk.of(register, Story.CALENDAR, () -> gwen));
      }
      var members = register.members();
      members.give(Member.given("Huw", Role.COMPLAINTS_OFFICER, DAY).comingAs("huw"), gwen);
      Member founder =
          members.all().stream().filter(m -> m.name().equals("Gwen")).findFirst().orElseThrow();
      members.change(founder.id(), founder.comingAs("gwen"), gwen);
      new Removal(register, Story.CALENDAR).to(team.owner(), "team", made -> {}).close();
    }
  }

  @Start
  void start(Stage stage) throws Exception {
    Path own = Files.createDirectory(folder.resolve("run" + runs++));
    file = team.file(own.resolve("ours.candour"));
    desktop =
        new Desktop(stage, new Memory(own.resolve("window")), new Window(own), new NoFiles(own));
    desktop.signIn(file);
  }

  private Hands signedIn(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.await("#sign-in-who");
    robot.interact(() -> {
      ComboBox<String> who = robot.lookup("#sign-in-who").queryAs(ComboBox.class);
      who.getEditor().setText("gwen");
    });
    hands.write("#sign-in-passphrase", "any");
    hands.press("#sign-in-open");
    hands.await("#today");
    hands.go(new Place.CaseFile(1), "#chronology");
    hands.await(() -> desktop.listening());
    return hands;
  }

  @Test
  void rolesAreGivenChangedAndEndedInTheWindow(FxRobot robot) throws Exception {
    Hands hands = signedIn(robot);
    hands.go(new Place.Settings(), "#team-give");
    hands.await(() -> hands.words("#settings-people").contains("as huw"));
    assertThat(hands.text("#status-register")).as("who is signed in").contains("Gwen");
    assertThat(hands.words("#settings-register")).contains("IT must have the disk encrypted");

    hands.press("#team-give");
    hands.write("#team-role-name", "Ines Marsh");
    hands.write("#team-role-user", "imarsh");
    hands.choose("#team-role-role", "auditor");
    hands.press("#team-role-send");
    hands.await(() -> hands.words("#settings-people").contains("as imarsh"));
    assertThat(hands.words("#settings-people")).contains("Ines Marsh", "auditor");
    hands.await(() -> "team-role-Ines Marsh".equals(focused(robot)));

    hands.press("#team-give");
    hands.write("#team-role-name", "Somebody Else");
    hands.write("#team-role-user", "imarsh");
    hands.choose("#team-role-role", "auditor");
    hands.press("#team-role-send");
    hands.await(() -> hands.text("#notice-text").contains("imarsh"));
    hands.press("#team-role-cancel");

    hands.await("#settings-people .button");
    robot.interact(() ->
        robot
            .lookup((javafx.scene.Node n) -> "team-role-Ines Marsh".equals(n.getId()))
            .queryAs(javafx.scene.control.Button.class)
            .fire());
    hands.choose("#team-role-role", "no role any more");
    hands.press("#team-role-send");
    hands.await(() -> !hands.words("#settings-people").contains("as imarsh"));
    assertThat(hands.words("#settings-people")).contains("Roles that have ended");
  }

  /// The id of the control that has the keyboard.
  private String focused(FxRobot robot) {
    return Looking.at(() ->
        robot.lookup((javafx.scene.Node node) -> node.isFocused()).queryAll().stream()
            .map(javafx.scene.Node::getId)
            .findFirst()
            .orElse(""));
  }

  private static void huwNotes(String words) {
    huwRecords(1, new Course.Noted(words));
  }

  private static void huwRecords(long file, Body body) {
    try (StoredRegister his = team.open("huw")) {
      Desk desk = Desk.of(his, Story.CALENDAR, () -> Authorship.by("whoever", ZonedDateTime.now()));
      CaseFile read = his.chronicle().open(file);
      desk.take(read, DAY, body);
    }
  }

  @Test
  void whatAnotherRecordsIsShownHere(FxRobot robot) throws Exception {
    Hands hands = signedIn(robot);
    huwNotes("The school rang");
    hands.await(() -> shown(robot, "The school rang"));
  }

  private static boolean shown(FxRobot robot, String words) {
    return Looking.at(() ->
        robot
            .lookup((javafx.scene.Node n) -> String.valueOf(n.getAccessibleText()).contains(words))
            .queryAll()
            .stream()
            .findAny()
            .isPresent());
  }

  @Test
  void whoIsSecondSeesBothAndLosesNothingTyped(FxRobot robot) throws Exception {
    Hands hands = signedIn(robot);
    hands.press("#case-note");
    hands.write("#note-note", "Wrote to the parents");
    huwNotes("The parents rang");
    hands.press("#note-send");
    hands.await("#meanwhile");
    assertThat(hands.words("#meanwhile")).contains("Huw", "The parents rang");
    assertThat(hands.text("#notice-text")).contains("Huw has recorded something");
    assertThat(written(robot)).isEqualTo("Wrote to the parents");

    hands.keys(KeyCode.ENTER);
    hands.await(() -> shown(robot, "Wrote to the parents"));
    assertThat(shown(robot, "The parents rang")).isTrue();
  }

  private static String written(FxRobot robot) {
    return Looking.at(() ->
        robot.lookup("#note-note").queryAs(javafx.scene.control.TextInputControl.class).getText());
  }

  @Test
  void whoeverIsNamedInTheCaseTheyHaveOpenIsLedOutOfIt(FxRobot robot) throws Exception {
    Hands hands = signedIn(robot);
    hands.go(new Place.CaseFile(2), "#chronology");
    hands.press("#case-note");
    hands.write("#note-note", "What I think of it");
    huwRecords(2, new Stage2.WorkerNamed("Gwen"));
    hands.await("#register-foot");
    assertThat(hands.text("#notice-text")).contains("002 is not shown to you any more");
    assertThat(robot.lookup("#case-file").tryQuery()).isEmpty();
  }

  @Test
  void theWindowLocksByItselfWhenNobodyTouchesIt(FxRobot robot) throws Exception {
    Hands hands = signedIn(robot);
    hands.go(new Place.Settings(), "#settings-lock");
    hands.await("#lock-10");
    assertThat(robot.lookup("#lock-10").queryAs(ToggleButton.class).isSelected()).isTrue();
    hands.keys(KeyCode.CONTROL, KeyCode.L);
    hands.await("#sign-in-who");
    assertThat(robot.lookup("#sign-in-who").queryAs(ComboBox.class).getValue())
        .as("offered first")
        .isEqualTo("gwen");
  }

  @Test
  void aLostConnectionIsShownAndWorkGoesOnWhenItIsBack(FxRobot robot) throws Exception {
    Hands hands = signedIn(robot);
    hands.press("#case-note");
    hands.write("#note-note", "Typed while it was away");
    PostgresServer.shared().lock("gwen", true);
    PostgresServer.shared().cutOff("gwen");
    hands.await(() -> hands.text("#pill").contains("No connection"));
    hands.press("#note-send");
    hands.await(() -> !hands.text("#notice-text").isEmpty());
    assertThat(written(robot)).isEqualTo("Typed while it was away");
    PostgresServer.shared().lock("gwen", false);
    hands.await(() -> hands.text("#pill").isEmpty());
    hands.press("#note-send");
    hands.await(() -> shown(robot, "Typed while it was away"));
  }
}
