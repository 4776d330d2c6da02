package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.candour.access.Member;
import org.candour.access.Role;
import org.candour.casework.Desk;
import org.candour.casework.Logging;
import org.candour.desktop.kit.Place;
import org.candour.desktop.shell.Memory;
import org.candour.domain.Field;
import org.candour.domain.Outcome;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.Stage1;
import org.candour.launch.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A service manager at the desk: only what was sent to them, answered on one page, and nothing
/// half typed lost when the window locks.
@ExtendWith(ApplicationExtension.class)
final class ResponsesDeskTest {
  private static final String SECRET = "four plain words here";
  private static final String HERS = "four other words here";

  @TempDir private static Path folder;
  private static int runs;

  private Path register;
  private Desktop desktop;

  @Start
  void start(Stage stage) throws Exception {
    Path own = Files.createDirectory(folder.resolve("run" + runs++));
    register = own.resolve("r.candour");
    Window window = new Window(own);
    try (var made = window.empty(register, new Openings.Lock("Tamsin", SECRET, _ -> {}))) {
      furnish(made.desk());
    }
    desktop =
        new Desktop(
            stage,
            new Memory(own.resolve("window")),
            window,
            new NoFiles(own.resolve("form.docx")));
    desktop.signIn(register);
  }

  private static void furnish(Desk desk) {
    LocalDate today = desk.today();
    long sent = logged(desk, "Jory Penrose");
    logged(desk, "Wren Tamsin");
    desk.takeAll(
        desk.register().chronicle().open(sent),
        List.of(
            new org.candour.domain.entry.NewEntry(
                today, new Intake.PointRaised("1", "Calls not returned", null, "An apology")),
            new org.candour.domain.entry.NewEntry(today, new Stage1.Allocated("Cat Rail")),
            new org.candour.domain.entry.NewEntry(today, new Stage1.DraftRequested(today))));
    desk.register().keys().orElseThrow().add(SECRET, "Cat Rail", HERS);
    desk.register()
        .members()
        .give(Member.given("Cat Rail", Role.SERVICE_MANAGER, today), desk.who().get());
  }

  private static long logged(Desk desk, String child) {
    var particulars =
        new Particulars(
            Map.of(
                Field.CHILD_NAME, child,
                Field.COMPLAINANT_TYPE, "parent",
                Field.SERVICE_AREA, "Fostering",
                Field.SUMMARY, "Calls were not returned"));
    var decided = new Intake.Decided(Procedure.CHILDREN_STATUTORY, null, true, true, null);
    return new Logging("", desk.today(), particulars, decided, List.of()).at(desk).id();
  }

  private Hands signedIn(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.await("#sign-in-who");
    again(hands);
    return hands;
  }

  private static void again(Hands hands) throws Exception {
    hands.choose("#sign-in-who", "Cat Rail");
    hands.write("#sign-in-passphrase", HERS);
    hands.press("#sign-in-open");
    hands.await("#responses-open");
  }

  @Test
  void aServiceManagerSeesOnlyTheirRoomsAndTheirComplaints(FxRobot robot) throws Exception {
    Hands hands = signedIn(robot);

    assertThat(hands.words("#rail"))
        .contains("My responses", "Compliments", "Settings")
        .doesNotContain("Register", "Reports", "Costs");
    assertThat(hands.words("#responses-open"))
        .contains("Jory Penrose")
        .doesNotContain("Wren Tamsin");
    hands.go(new Place.Register(""), "#responses");
    hands.go(new Place.Settings(), "#settings-people");
    hands.await(() -> hands.words("#settings-people").contains("Cat Rail (you)"));
    assertThat(hands.words("#settings-people")).doesNotContain("Tamsin");
  }

  @Test
  void anAnswerIsWrittenOnOnePageSurvivesTheLockAndGoesToTheTeam(FxRobot robot) throws Exception {
    Hands hands = signedIn(robot);
    hands.press("#write-1");
    hands.await("#response-page");
    assertThat(hands.words("#response-asked")).contains("Jory Penrose", "today");
    hands.write("#response-words", "Dear parent, we should have rung back.");
    hands.choose("#response-finding-1", "partly upheld");
    hands.keys(KeyCode.CONTROL, KeyCode.L);
    hands.await("#sign-in");
    hands.await(() -> !desktop.busy());
    again(hands);
    hands.press("#write-1");
    hands.await("#response-words");
    hands.await(() ->
        robot.lookup("#response-words").queryAs(TextArea.class).getText().contains("rung back"));
    hands.write("#response-learned", "A rota for calls");
    hands.focus("#response-learned");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await(() -> hands.text("#notice-text").contains("is with the complaints team"));
    hands.await("#responses-done");
    hands.await(() -> robot.lookup("#responses-open").query().isFocused());
    hands.press("#read-1");
    hands.await("#response-sent-0");
    assertThat(hands.words("#response-sent-0"))
        .contains("Cat Rail", "we should have rung back", "partly upheld", "A rota for calls");
    hands.press("#response-back");
    hands.await("#responses-done");
    desktop.close();

    try (var session = new Window(folder).existing(register, "Tamsin", SECRET)) {
      var bodies =
          session.desk().register().chronicle().open(1).entries().stream().map(Entry::body);
      assertThat(bodies)
          .contains(
              new Stage1.FindingProposed("1", Outcome.PARTLY_UPHELD, null),
              new Stage1.LearningProposed("A rota for calls", null),
              new Stage1.DraftReceived("Cat Rail", "Dear parent, we should have rung back."));
    }
  }
}
