package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.candour.casework.CaseFile;
import org.candour.casework.Desk;
import org.candour.desktop.kit.Place;
import org.candour.desktop.shell.Memory;
import org.candour.domain.LinkKind;
import org.candour.domain.PointRoute;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Link;
import org.candour.procedure.state.Point;
import org.candour.procedure.state.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Logs complaints from the keyboard, as somebody does while the caller is still on the telephone.
@ExtendWith(ApplicationExtension.class)
class LogPageTest {
  @TempDir private static Path folder;
  private static int runs;

  private Desktop desktop;
  private Desk desk;
  private Stage stage;

  @Start
  void start(Stage shown) throws Exception {
    stage = shown;
    Path own = Files.createDirectory(folder.resolve("run" + runs++));
    TestOpenings openings = new TestOpenings(own);
    desktop = new Desktop(stage, new Memory(own.resolve("window")), openings, new NoFiles());
    Session session = openings.demonstration();
    desk = session.desk();
    desktop.show(session);
    stage.setWidth(1366);
    stage.setHeight(768);
  }

  @AfterEach
  void release(FxRobot robot) {
    robot.release(new KeyCode[0]);
    robot.release(new MouseButton[0]);
  }

  @Test
  @DisplayName("The plain case: typed, answered Y Y Y Y N, and logged, without touching the mouse")
  void plainCaseByKeyboard(FxRobot robot) throws Exception {
    page(robot);
    type(robot, "Ms Q.");
    tab(robot, 1);
    type(robot, "p");
    tab(robot, 1);
    type(robot, "Kit Q.");
    tabTo(robot, "log-service-area");
    type(robot, "fo");
    tabTo(robot, "log-summary");
    type(robot, "No reply to calls.");
    tabTo(robot, "triage-PERSON-yes");
    for (KeyCode answer : List.of(KeyCode.Y, KeyCode.Y, KeyCode.Y, KeyCode.Y, KeyCode.N)) {
      press(robot, answer);
    }
    send(robot);

    CaseState state = shown(robot);
    assertThat(state.standing()).isEqualTo(Standing.STAGE_1_OPEN);
    assertThat(state.complainantType().label()).isEqualTo("parent");
    assertThat(state.particulars().values()).containsValues("Ms Q.", "Kit Q.", "Fostering");
    assertThat(state.intake().decided()).isEqualTo(SmallRegister.TODAY);
  }

  @Test
  @DisplayName(
      "A day that cannot be read is said on leaving it, and no longer once it is put right")
  void unreadableDay(FxRobot robot) throws Exception {
    page(robot);
    day(robot, "29/9");
    tabTo(robot, "log-summary");

    await(() -> robot.lookup("#log-received-fault").query().isVisible());
    day(robot, "29/9/16");
    await(() -> !robot.lookup("#log-received-fault").query().isVisible());
  }

  @Test
  @DisplayName("R013, R014: No to the scope asks for the way on, the reason and the reply")
  void outOfScope(FxRobot robot) throws Exception {
    page(robot);
    plain(robot);
    answer(robot, "PERSON-yes", "CONSENT-yes", "SCOPE-no");

    send(robot);
    assertThat(robot.lookup("#log-onward-fault").query().isVisible()).isTrue();
    choose(robot, "log-onward", "school");
    text(robot, "log-why", "It is about the school's timetable.");
    choose(robot, "log-replied", "yes");
    text(robot, "log-handed-to", "the governing body");
    send(robot);

    CaseState state = shown(robot);
    assertThat(state.standing()).isEqualTo(Standing.ROUTED_ELSEWHERE);
    assertThat(state.procedure()).isEqualTo(Procedure.SCHOOL);
    assertThat(state.intake().replied()).isEqualTo(SmallRegister.TODAY);
    assertThat(state.intake().handedOver()).isEqualTo(SmallRegister.TODAY);
  }

  @Test
  @DisplayName("Reg 9: out of time asks both questions, and the reply must name the Ombudsman")
  void outOfTime(FxRobot robot) throws Exception {
    page(robot);
    plain(robot);
    answer(robot, "PERSON-yes", "CONSENT-yes", "SCOPE-yes", "YEAR-no");
    text(robot, "log-why-late", "Knew of it at once.");
    text(robot, "log-still-fair", "Both workers have left.");
    choose(robot, "log-accept-late", "no");
    choose(robot, "log-replied", "yes");
    choose(robot, "log-ombudsman-named", "no");
    send(robot);
    await(() -> label(robot, "#notice-text").contains("names the Ombudsman"));

    choose(robot, "log-ombudsman-named", "yes");
    send(robot);

    CaseState state = shown(robot);
    assertThat(state.standing()).isEqualTo(Standing.NOT_ACCEPTED);
    assertThat(state.intake().lateAccepted()).isFalse();
  }

  @Test
  @DisplayName("A split complaint: one point here, one to the school, one put off")
  void splitComplaint(FxRobot robot) throws Exception {
    page(robot);
    plain(robot);
    focus(robot, "log-point-more");
    press(robot, KeyCode.SPACE);
    type(robot, "Calls");
    press(robot, KeyCode.ENTER);
    type(robot, "Timetable");
    press(robot, KeyCode.ENTER);
    type(robot, "Evidence");
    choose(robot, "log-point-2-route", "elsewhere: school");
    text(robot, "log-point-2-why", "The school sets timetables.");
    choose(robot, "log-point-3-route", "deferred");
    answer(robot, "PERSON-yes", "CONSENT-yes", "SCOPE-yes", "YEAR-yes", "ELSEWHERE-yes");
    choose(robot, "log-proceedings", "court");
    text(robot, "log-defer-why", "The hearing is in July.");
    choose(robot, "log-defer-all", "no");
    send(robot);

    CaseState state = shown(robot);
    assertThat(state.standing()).isEqualTo(Standing.STAGE_1_OPEN);
    assertThat(state.points())
        .extracting(Point::route)
        .containsExactly(PointRoute.HERE, PointRoute.ELSEWHERE, PointRoute.DEFERRED);
    assertThat(bodies(robot))
        .filteredOn(Intake.PointRouted.class::isInstance)
        .extracting(body -> ((Intake.PointRouted) body).note())
        .containsExactly("The school sets timetables.", "The hearing is in July.");
  }

  @Test
  @DisplayName("A concern put right on the spot needs what was agreed, and no triage")
  void putRightOnTheSpot(FxRobot robot) throws Exception {
    page(robot);
    plain(robot);
    focus(robot, "log-settled");
    press(robot, KeyCode.SPACE);
    assertThat(robot.lookup("#triage").query().isVisible()).isFalse();
    text(robot, "log-agreed-words", "A call every Friday.");
    send(robot);

    CaseState state = shown(robot);
    assertThat(state.standing()).isEqualTo(Standing.RESOLVED);
    assertThat(state.statutory()).isFalse();
  }

  @Test
  @DisplayName(
      "R012, R064: another person's interest, and a child's own complaint with an advocate")
  void whoComplains(FxRobot robot) throws Exception {
    page(robot);
    plain(robot);
    choose(robot, "log-complainant-type", "other sufficient interest");
    answer(robot, "PERSON-yes", "CONSENT-yes", "SCOPE-yes", "YEAR-yes", "ELSEWHERE-no");
    text(robot, "log-interest-reason", "Brought her up.");
    text(robot, "log-child-views", "Wants her to.");
    send(robot);
    assertThat(shown(robot).intake().sufficientInterest()).isTrue();
    assertThat(shown(robot).standing()).isEqualTo(Standing.STAGE_1_OPEN);

    page(robot);
    plain(robot);
    choose(robot, "log-complainant-type", "child or young person");
    choose(robot, "log-advocate", "offered and wanted");
    text(robot, "log-heard", "Rang herself; her carer helped.");
    choose(robot, "log-safety", "a concern");
    text(robot, "log-safety-to", "First Response");
    answer(robot, "PERSON-yes", "CONSENT-yes", "SCOPE-yes", "YEAR-yes", "ELSEWHERE-no");
    send(robot);
    CaseState child = shown(robot);
    assertThat(child.standing()).isEqualTo(Standing.ADVOCATE_AWAITED);
    assertThat(child.intake().voice().heard()).startsWith("Rang herself");
    assertThat(child.intake().safeguarding()).isEqualTo(SmallRegister.TODAY);
    assertThat(bodies(robot)).contains(new Intake.SafeguardingReferred("First Response", false));
  }

  @Test
  @DisplayName("Who is typed is looked up; what is linked shows on both complaints")
  void alikeAndLinked(FxRobot robot) throws Exception {
    page(robot);
    plain(robot);
    text(robot, "log-child-name", "Noor C.");
    await(() -> robot.lookup("#link-2016-001").tryQuery().isPresent());
    robot.interact(() -> robot.lookup("#link-2016-001").queryAs(ToggleButton.class).fire());
    answer(robot, "PERSON-yes", "CONSENT-yes", "SCOPE-yes", "YEAR-yes", "ELSEWHERE-no");
    send(robot);

    CaseState state = shown(robot);
    assertThat(state.links()).containsExactly(new Link("2016/001", LinkKind.EARLIER, null));
    long other = desk.register().chronicle().find("2016/001").orElseThrow();
    assertThat(desk.register().chronicle().open(other).state().links())
        .containsExactly(new Link(state.reference(), LinkKind.LATER, null));
  }

  @Test
  @DisplayName("What is typed stays while another case is looked at")
  void staysWhileLookingAway(FxRobot robot) throws Exception {
    page(robot);
    plain(robot);
    robot.interact(() -> desktop.open(new Place.Today()));
    page(robot);
    assertThat(robot.lookup("#log-summary").queryAs(TextInputControl.class).getText())
        .isEqualTo("No reply to calls.");
  }

  /// The window of the test before may close late and take the keyboard with it.
  private void page(FxRobot robot) throws Exception {
    await(() -> {
      robot.interact(stage::requestFocus);
      return stage.isFocused();
    });
    robot.interact(() -> desktop.open(new Place.Log()));
    await(() -> robot.lookup("#log-summary").tryQuery().isPresent());
    await(() -> !desktop.busy());
    focus(robot, "log-complainant-name");
    await(() -> robot.lookup("#log-complainant-name").query().isFocused());
  }

  private static void plain(FxRobot robot) {
    text(robot, "log-complainant-name", "Ms Q.");
    choose(robot, "log-complainant-type", "parent");
    choose(robot, "log-service-area", "Fostering");
    text(robot, "log-summary", "No reply to calls.");
  }

  private static void answer(FxRobot robot, String... answers) {
    for (String answer : answers) {
      robot.interact(() -> robot.lookup("#triage-" + answer).queryAs(ToggleButton.class).fire());
    }
  }

  private static void type(FxRobot robot, String words) {
    robot.write(words);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void press(FxRobot robot, KeyCode key) {
    robot.press(key).release(key);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void tab(FxRobot robot, int times) {
    for (int i = 0; i < times; i++) {
      press(robot, KeyCode.TAB);
    }
  }

  /// Goes on with Tab until the keyboard is there; a place that Tab never reaches fails.
  private static void tabTo(FxRobot robot, String id) {
    for (int i = 0; i < 12 && !robot.lookup("#" + id).query().isFocused(); i++) {
      tab(robot, 1);
    }
    assertThat(robot.lookup("#" + id).query().isFocused()).as(id).isTrue();
  }

  private static void focus(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup("#" + id).query().requestFocus());
  }

  private void send(FxRobot robot) throws Exception {
    robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    await(() -> !desktop.busy());
  }

  private CaseState shown(FxRobot robot) throws Exception {
    return file(robot).state();
  }

  private List<Body> bodies(FxRobot robot) throws Exception {
    return file(robot).entries().stream().map(Entry::body).toList();
  }

  private CaseFile file(FxRobot robot) throws Exception {
    await(() -> robot.lookup("#case-reference").tryQuery().isPresent());
    String reference = label(robot, "#case-reference");
    return desk.register()
        .chronicle()
        .open(desk.register().chronicle().find(reference).orElseThrow());
  }

  private static String label(FxRobot robot, String id) {
    return robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
  }

  private static void text(FxRobot robot, String id, String words) {
    robot.interact(() -> robot.lookup("#" + id).queryAs(TextInputControl.class).setText(words));
  }

  private static void day(FxRobot robot, String typed) {
    DatePicker picker = robot.lookup("#log-received").queryAs(DatePicker.class);
    robot.interact(() -> picker.getEditor().setText(typed));
  }

  private static void choose(FxRobot robot, String id, String value) {
    robot.interact(() -> {
      Node node = robot.lookup("#" + id).query();
      @SuppressWarnings("unchecked")
      ComboBox<String> box = (ComboBox<String>) node;
      assertThat(box.getItems()).contains(value);
      box.setValue(value);
    });
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    Looking.until(condition);
  }
}
