package org.candour.desktop.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.candour.casework.Authorship;
import org.candour.casework.Desk;
import org.candour.casework.Logging;
import org.candour.desktop.Desktop;
import org.candour.desktop.Looking;
import org.candour.desktop.NoFiles;
import org.candour.desktop.shell.Memory;
import org.candour.domain.Field;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Particulars;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.WorkingCalendar;
import org.candour.launch.Typed;
import org.candour.launch.Window;
import org.candour.store.NewRegister;
import org.candour.store.RegisterOpener;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// One complaint with seven points goes through Stages 1, 2 and 3 and to the Ombudsman, by the
/// keyboard alone.
@ExtendWith(ApplicationExtension.class)
class WholeProcedureTest {
  private static final LocalDate TODAY = LocalDate.of(2016, 12, 5);
  private static final WorkingCalendar CALENDAR = CalendarData.englandAndWales();

  private static final List<String> POINTS =
      List.of(
          "Conference papers came the night before",
          "Calls were not returned for three weeks",
          "Contact was moved without asking the child",
          "The record of the March visit is wrong",
          "The carer was not told of the review",
          "Nobody explained the complaints procedure",
          "The allowance was paid late");

  @TempDir private static Path folder;
  private Path register = folder;
  private Desktop desktop;

  @Start
  void start(Stage stage) {
    register = folder.resolve("whole.candour");
    logged(register);
    stage.setWidth(1366);
    stage.setHeight(768);
    desktop =
        new Desktop(stage, new Memory(folder.resolve("window")), new Window(folder), new NoFiles());
    desktop.show(new Window(folder).open(register, null));
  }

  private static void logged(Path path) {
    var made =
        RegisterOpener.create(path, null, new NewRegister("One case", null, TODAY), CALENDAR);
    var received = LocalDate.of(2016, 1, 4);
    var values =
        Map.of(
            Field.CHILD_NAME, "Rowan A.",
            Field.COMPLAINANT_NAME, "Ms A.",
            Field.COMPLAINANT_TYPE, "parent",
            Field.SERVICE_AREA, "Fostering",
            Field.METHOD, "email",
            Field.CAUSES, "Delays in providing services",
            Field.SUMMARY, "Seven things that went wrong.");
    var accepted = new Intake.Decided(Procedure.CHILDREN_STATUTORY, null, true, true, null);
    var desk = new Desk(made, CALENDAR, () -> Authorship.on("Complaints Manager", TODAY));
    new Logging("2016/001", received, new Particulars(values), accepted, List.of()).at(desk);
    made.close();
  }

  @Test
  @DisplayName("Seven points through Stages 1, 2, 3 and the Ombudsman by keyboard; show agrees")
  void sevenPointsThroughEveryStage(FxRobot robot) throws Exception {
    var keys = new Keyboard(robot, desktop::busy);
    keys.open("2016/001");

    stage1(keys);
    assertThat(keys.text("#case-stage")).isEqualTo("Stage 1 answered");
    stage2(robot, keys);
    assertThat(keys.text("#case-stage")).isEqualTo("Stage 2 answered");
    stage3(keys);
    assertThat(keys.text("#case-stage")).isEqualTo("Stage 3 answered");

    keys.tab("points");
    assertThat(said(robot, "#points-table"))
        .containsSubsequence(POINTS.getFirst(), "Partly", "Upheld", "Agrees", "Upheld", "Upheld")
        .containsSubsequence(POINTS.getLast(), "Upheld", "Partly", "Differs", "Partly", "Upheld")
        .containsSubsequence("Together", "Partly", "Partly", "Partly", "Partly");
    ombudsman(keys);
    ombudsmanDaysAgree(robot, keys);
    robot.interact(() -> desktop.close());
    assertThat(show())
        .contains("2016/001: Stage 3 answered")
        .contains(
            "from 25 January 2016, due 27 April 2016, promised 26 April 2016, by another reading"
                + " (From the agreed statement of complaint) 11 May 2016, stopped 20 April 2016")
        .contains("Statement of complaint agreed: version 1")
        .contains("Finding on a point: point 7 fully upheld (panel)")
        .contains("Recommendation answered: 2 declined")
        .contains("decided together with the Independent Person")
        .contains("2016-08-01  Ombudsman enquiry: 16005120")
        .contains("Ombudsman decision: 16005120; Upheld: fault and injustice")
        .contains("Ombudsman's recommendation: 16005120; 2 service improvement")
        .doesNotContain("struck out");
  }

  /// From the case file the form of a contact knows whose complaint it is about.
  private static void ombudsman(Keyboard keys) throws Exception {
    keys.contact("01/08/2016", "16005120", "", "Contact", "Ms O. Plover", "29/08/2016", "Our file");
    assertThat(keys.text("#contact-case")).isEqualTo("our 2016/001");
    keys.onContact(KeyCode.S, "send-item", "10/08/2016", "");
    keys.onContact(KeyCode.R, "reply", "26/08/2016", "");
    keys.onContact(KeyCode.D, "draft", "10/10/2016", "24/10/2016", "");
    keys.onContact(KeyCode.C, "comment", "20/10/2016", "Agreed");
    keys.onContact(
        KeyCode.E, "decide", "14/11/2016", "Upheld: fault and injustice", "", "y", "n", "Contact");
    keys.onContact(
        KeyCode.M, "recommend", "14/11/2016", "p", "Write to the family", "08/12/2016", "Director");
    keys.onContact(
        KeyCode.M, "recommend", "14/11/2016", "s", "Renew the guidance", "13/02/2017", "Director");
    keys.onContact(KeyCode.V, "remedy-done", "05/12/2016", "1", "A letter of 5 December");
  }

  /// What the Ombudsman expects is the same day on the page of the contact, in Today and in the
  /// case file's strip.
  private static void ombudsmanDaysAgree(FxRobot robot, Keyboard keys) throws Exception {
    assertThat(said(robot, "#contact-due")).contains("Renew the guidance", "13 Feb 2017");
    assertThat(said(robot, "#contact-remedies")).contains("done 05 Dec 2016");
    keys.open("2016/001");
    Keyboard.await(
        () -> said(robot, "#strip-ombudsman").contains("16005120: decided Mon 14 Nov 2016"));
  }

  /// The limit of Stage 2 on the strip, in Today and in the section of its stage.
  private static void stage2DaysAgree(FxRobot robot, Keyboard keys) throws Exception {
    Keyboard.await(() ->
        robot.lookup("#due-stage2-C10").queryAs(Labeled.class).getText().equals("Wed 27 Apr 2016"));
    keys.tab("stage2");
    assertThat(said(robot, "#section-stage2-request")).contains("65 days Wed 27 Apr 2016");
    keys.room(KeyCode.DIGIT1, "#today-overdue");
    int over = CALENDAR.workingDaysTaken(LocalDate.of(2016, 4, 26), TODAY);
    Keyboard.await(() -> said(robot, "#today-overdue").contains(over + " days over"));
    keys.open("2016/001");
  }

  private static void stage1(Keyboard keys) throws Exception {
    keys.step(KeyCode.K, "acknowledge", "05/01/2016");
    keys.step(KeyCode.M, "allocate", "05/01/2016", "Mr T. Reed");
    for (String point : POINTS) {
      keys.step(KeyCode.A, "raise-point", "06/01/2016", point, "An apology");
    }
    keys.step(KeyCode.F, "find-on-point", "15/01/2016", "", "p", "f", "n", "n", "n", "p", "f");
    keys.step(KeyCode.S, "send-response", "15/01/2016", "", "", "y", "y");
  }

  private static void stage2(FxRobot robot, Keyboard keys) throws Exception {
    keys.step(KeyCode.DIGIT2, "request-stage-2", "25/01/2016", "I am not content at all", "e");
    assertThat(keys.refused(KeyCode.P, "appoint-officer", "27/01/2016", "i", "T Reed", "y"))
        .contains("Mr T. Reed", "Stage 1 responder", "Investigating Officer");
    keys.step(KeyCode.P, "appoint-officer", "27/01/2016", "i", "Ms I. Heron", "y");
    keys.step(KeyCode.P, "appoint-officer", "28/01/2016", "ii", "Mr P. Wren", "y");
    keys.step(KeyCode.P, "appoint-officer", "28/01/2016", "a", "Ms A. Coot", "");
    keys.step(KeyCode.D, "draft-statement", "01/02/2016");
    keys.step(KeyCode.S, "send-statement", "01/02/2016");
    keys.step(KeyCode.T, "agree-statement", "05/02/2016");
    keys.step(KeyCode.V, "record-interview", "12/02/2016", "Ms S. Finch", "y", "y", "By phone");
    assertThat(
            keys.refused(
                KeyCode.E, "extend-stage-2", "19/02/2016", "A witness is away", "28/04/2016"))
        .contains("27 April 2016", "reg 17");
    keys.step(KeyCode.E, "extend-stage-2", "19/02/2016", "A witness is away", "26/04/2016");
    stage2DaysAgree(robot, keys);
    keys.step(KeyCode.U, "update-complainant", "21/03/2016", "26/04/2016", "All are heard");
    keys.step(
        KeyCode.R,
        "record-investigator-report",
        "11/04/2016",
        "f",
        "f",
        "n",
        "n",
        "p",
        "p",
        "p",
        "Send papers three days ahead|Pay interest");
    keys.step(
        KeyCode.I,
        "record-independent-person-report",
        "12/04/2016",
        "y",
        "y",
        "y",
        "y",
        "y",
        "y",
        "n",
        "The delay was longer");
    keys.step(
        KeyCode.Q,
        "answer-recommendation",
        "18/04/2016",
        "",
        "y",
        "p",
        "p",
        "Head of Service",
        "30/06/2016");
    keys.step(
        KeyCode.Q,
        "answer-recommendation",
        "18/04/2016",
        "",
        "n",
        "",
        "",
        "",
        "",
        "The allowance was made good");
    keys.step(KeyCode.J, "adjudicate", "20/04/2016", "f", "f", "n", "n", "p", "p", "p");
  }

  private static void stage3(Keyboard keys) throws Exception {
    keys.step(
        KeyCode.DIGIT3, "request-stage-3", "28/04/2016", "I want a panel", "l", "Points 3 and 7");
    keys.step(KeyCode.K, "acknowledge-stage-3", "29/04/2016");
    assertThat(keys.refused(KeyCode.P, "appoint-chair", "05/05/2016", "P Wren", "y"))
        .contains("Mr P. Wren", "Independent Person", "reg 19(3)");
    keys.step(KeyCode.P, "appoint-chair", "05/05/2016", "Dr C. Teal", "y");
    keys.step(KeyCode.M, "appoint-panel-member", "05/05/2016", "Ms L. Dunlin", "y");
    keys.step(KeyCode.M, "appoint-panel-member", "05/05/2016", "Mr F. Rail", "y");
    keys.step(KeyCode.Y, "arrange-panel", "05/05/2016", "03/06/2016", "Town hall");
    keys.step(KeyCode.O, "send-papers", "19/05/2016");
    keys.step(KeyCode.H, "hold-panel", "03/06/2016", "y", "y", "Her sister");
    keys.step(
        KeyCode.R,
        "record-panel-report",
        "09/06/2016",
        "f",
        "f",
        "n",
        "n",
        "p",
        "p",
        "f",
        "Write to the family");
    keys.step(
        KeyCode.Q,
        "answer-recommendation",
        "16/06/2016",
        "",
        "y",
        "a",
        "c",
        "Director",
        "30/06/2016");
    assertThat(keys.refused(KeyCode.S, "send-final-response", "17/06/2016", "", "", "n"))
        .contains("together with the Independent Person", "reg 20(3)");
    keys.step(KeyCode.S, "send-final-response", "17/06/2016", "", "", "y");
  }

  private static String said(FxRobot robot, String id) {
    return Looking.at(() ->
        robot.lookup(id).query().lookupAll(".label").stream()
            .map(Labeled.class::cast)
            .map(Labeled::getText)
            .collect(Collectors.joining("\n")));
  }

  private String show() {
    return Typed.on(TODAY, "show", "2016/001", "--register", register.toString());
  }
}
