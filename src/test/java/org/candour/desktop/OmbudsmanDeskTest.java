package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.candour.casework.OmbudsmanLists.Contact;
import org.candour.casework.YearlyList;
import org.candour.desktop.kit.Place;
import org.candour.desktop.shell.Memory;
import org.candour.domain.DecisionGroup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The Ombudsman desk, from the keyboard (R085 to R099).
@ExtendWith(ApplicationExtension.class)
class OmbudsmanDeskTest {
  @TempDir private static Path folder;
  private static int runs;

  private Desktop desktop;

  @Start
  void start(Stage shown) throws Exception {
    Path own = Files.createDirectory(folder.resolve("run" + runs++));
    desktop =
        new Desktop(shown, new Memory(own.resolve("window")), new TestOpenings(own), new NoFiles());
    desktop.show(new TestOpenings(own).demonstration());
  }

  @Test
  void takesAContactFromEnquiryToAcceptedRemedyByKeys(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    enquire(hands, "16 004 210", "2016/001", "Our file\nThe policy");
    assertThat(hands.words("#contact")).contains("16 004 210", "our 2016/001");
    assertThat(hands.words("#contact-due"))
        .contains("Reply to the enquiry", "Send: Our file", "Send: The policy");

    verb(hands, KeyCode.S, "#send-item-item");
    hands.choose("#send-item-item", "1 Our file");
    send(hands);
    assertThat(hands.words("#contact-items")).contains("sent 20 Jun 2016");
    verb(hands, KeyCode.R, "#reply-day");
    send(hands);
    verb(hands, KeyCode.D, "#draft-comments-due");
    hands.write("#draft-comments-due", "27/06/2016");
    send(hands);
    assertThat(hands.words("#contact-due")).contains("Comments on the draft decision");
    verb(hands, KeyCode.C, "#comment-note");
    send(hands);
    verb(hands, KeyCode.E, "#decide-label");
    hands.write("#decide-label", "Upheld: fault and injustice");
    send(hands);
    assertThat(hands.words("#contact-decision"))
        .contains("Upheld: fault and injustice", "counted as upheld · fault found");
    for (int number = 1; number <= 3; number++) {
      verb(hands, KeyCode.M, "#recommend-remedy");
      hands.choose("#recommend-remedy-kind", "personal remedy");
      hands.write("#recommend-remedy", "Remedy " + number);
      hands.write("#recommend-due", "2" + number + "/06/2016");
      send(hands);
    }
    assertThat(hands.words("#contact-due"))
        .contains("Recommendation: Remedy 1", "Recommendation: Remedy 3");
    verb(hands, KeyCode.V, "#remedy-done-which");
    hands.choose("#remedy-done-which", "2 Remedy 2");
    hands.write("#remedy-done-evidence", "Letter of apology");
    send(hands);
    verb(hands, KeyCode.P, "#remedy-accepted-which");
    send(hands);
    assertThat(hands.words("#contact-remedies")).contains("accepted 20 Jun 2016");

    Contact line = hands.<Contact>table("#ombudsman-table").getItems().getFirst();
    assertThat(line.group()).isEqualTo(DecisionGroup.UPHELD);
    assertThat(line.due()).isEqualTo("2016-06-21");
    hands.go(new Place.Today(), "#today-soon");
    hands.await(() -> hands.words("#today").contains("Remedy 1"));
  }

  @Test
  void opensTheComplaintOfAContactWithEnter(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    enquire(hands, "16 004 210", "2016/001", "");

    hands.focus("#ombudsman-table");
    hands.keys(KeyCode.ENTER);
    hands.await("#case-reference");

    assertThat(hands.text("#case-reference")).isEqualTo("2016/001");
  }

  @Test
  void refusesARemedyWithoutEvidenceAndASecondContactOfOneReference(FxRobot robot)
      throws Exception {
    Hands hands = new Hands(robot, desktop);
    enquire(hands, "16 004 210", "", "");
    hands.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    hands.write("#new-contact-ombudsman-reference", "16004210");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await(() -> hands.text("#notice-text").contains("in the register already"));

    assertThat(hands.text("#notice-text")).startsWith("The Ombudsman's reference 16004210");
  }

  @Test
  void laysTheYearlyListBesideOurs(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    enquire(hands, "16 004 210", "", "");
    enquire(hands, "16 005 111", "", "");
    enquire(hands, "16 005 000", "", "");
    verb(hands, KeyCode.E, "#decide-label");
    hands.write("#decide-label", "Not upheld: no fault");
    send(hands);

    hands.press("#ombudsman-compare");
    hands.await(() -> robot.lookup("#compare-text").query().isFocused());
    hands.choose("#compare-year", "2016-17");
    hands.write(
        "#compare-text",
        "Reference\tDecision date\tDecision\n"
            + "16004210\t01/06/2016\tNot upheld: no fault\n"
            + "16 009 999\t02/06/2016\tUpheld: fault and injustice\n");
    hands.press("#compare-run");
    hands.await(() -> hands.table("#compare-table").getItems().size() == 3);

    assertThat(hands.<YearlyList.Line>table("#compare-table").getItems())
        .as("what is not decided yet is on no list of decisions")
        .extracting(YearlyList.Line::match)
        .containsExactly(
            YearlyList.Match.ONLY_THEIRS, YearlyList.Match.ONLY_OURS, YearlyList.Match.DIFFERS);
    hands.focus("#compare-table");
    hands.keys(KeyCode.ENTER);
    hands.await("#new-contact-ombudsman-reference");
  }

  private void enquire(Hands hands, String theirs, String ours, String items) throws Exception {
    hands.go(new Place.Ombudsman(0, ""), "#ombudsman-table");
    hands.settle();
    hands.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    hands.write("#new-contact-ombudsman-reference", theirs);
    hands.write("#new-contact-our-reference", ours);
    hands.write("#new-contact-reply-due", "11/07/2016");
    hands.write("#new-contact-items", items);
    hands.write("#new-contact-items-due", "24/06/2016");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await(() -> hands.text("#contact-reference").equals(theirs));
  }

  private static void verb(Hands hands, KeyCode key, String first) throws Exception {
    hands.focus("#ombudsman-table");
    hands.keys(key);
    hands.await(first);
  }

  private static void send(Hands hands) throws Exception {
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await(() -> hands.robot().lookup(".form").queryAll().isEmpty());
  }

  @Test
  @DisplayName("A second Ctrl+Shift+O leaves what was typed")
  void keepsAFormThatIsOpen(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    hands.write("#new-contact-subject", "Contact");
    hands.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    assertThat(
            Looking.at(
                () -> robot.lookup("#new-contact-subject").queryTextInputControl().getText()))
        .isEqualTo("Contact");
  }
}
