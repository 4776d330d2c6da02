package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.candour.casework.Authorship;
import org.candour.casework.FinalReports;
import org.candour.casework.Query;
import org.candour.desktop.kit.Place;
import org.candour.desktop.reports.Choice;
import org.candour.desktop.shell.Memory;
import org.candour.domain.ComplainantType;
import org.candour.domain.Field;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.time.FinancialYear;
import org.candour.report.ReportKind;
import org.candour.report.writing.Narrative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The room of reports: the council's own words with live figures inside, and final reports.
@ExtendWith(ApplicationExtension.class)
class ReportsDeskTest {
  private static final FinancialYear YEAR = FinancialYear.parse("2015-16");
  private static final String PASSAGE = "volumes-received";

  @TempDir private static Path folder;
  private static int runs;

  private Desktop desktop;
  private Session session;

  @Start
  void start(Stage shown) throws Exception {
    Path own = Files.createDirectory(folder.resolve("run" + runs++));
    var openings = new TestOpenings(own);
    desktop = new Desktop(shown, new Memory(own.resolve("window")), openings, new NoFiles());
    session = openings.demonstration();
    Narrative.keep(
        session.desk().register().preferences(),
        "annual",
        YEAR.previous(),
        "volumes.received",
        "Last year we had [stage1.received|n].");
    desktop.show(session);
  }

  private Hands open(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Reports(), "#report-title");
    hands.await(() -> hands.text("#report-title").equals("Annual report 2015-16"));
    hands.await("#checks");
    robot.interact(() -> robot.lookup("#tab-words").queryAs(ToggleButton.class).fire());
    hands.choose("#words-heading", "2.2 Complaint Volumes");
    return hands;
  }

  @Test
  void keepsOwnWordsWithTheirFigureLiveAndLastYearsWordsAtHand(FxRobot robot) throws Exception {
    Hands hands = open(robot);
    hands.press("#edit-" + PASSAGE);
    hands.await("#passage-words");
    assertThat(hands.words("#passage-editor")).contains("Last year we had [");
    String draft = area(robot);
    assertThat(draft).contains("[");
    String figure = draft.substring(draft.indexOf('['), draft.indexOf(']') + 1);
    hands.write("#passage-words", "In our own words: " + figure + " came.");
    hands.press("#passage-keep");
    String number = figure.substring(1, figure.length() - 1);
    hands.await(() -> hands.words("#words").contains("In our own words: [" + number + "] came."));
    assertThat(hands.words("#words")).contains("your words");

    hands.press("#save-pdf");
    hands.settle();
    assertThat(session.desk().register().preferences().setting("report.text.annual.2015-16"))
        .hasValueSatisfying(
            text -> assertThat(text).contains("In our own words").contains("stage1.received|"));

    hands.press("#edit-" + PASSAGE);
    hands.press("#passage-last");
    hands.press("#passage-keep");
    hands.await(() -> hands.words("#words").contains("Last year we had ["));
    hands.press("#edit-" + PASSAGE);
    hands.press("#passage-draft");
    hands.await(() -> !hands.words("#words").contains("Last year we had ["));
  }

  @Test
  void leavesTheKeyboardAtThePassageThatWasKept(FxRobot robot) throws Exception {
    Hands hands = open(robot);
    hands.press("#edit-" + PASSAGE);
    hands.write("#passage-words", "In our own words.");
    hands.press("#passage-keep");
    hands.await(() -> hands.words("#words").contains("In our own words."));
    hands.await("#edit-" + PASSAGE + ":focused");
    hands.press("#edit-" + PASSAGE);
    hands.press("#passage-cancel");
    hands.await("#edit-" + PASSAGE + ":focused");
  }

  @Test
  void leadsFromWhatWasCheckedToWhereItIsMended(FxRobot robot) throws Exception {
    Hands hands = open(robot);
    robot.interact(() -> robot.lookup("#tab-check").queryAs(ToggleButton.class).fire());
    assertThat(hands.words("#checks")).contains("2 things are missing in case files of 2014/15");
    hands.press("#check-words");
    hands.await("#words-heading:focused");
    robot.interact(() -> robot.lookup("#tab-check").queryAs(ToggleButton.class).fire());
    robot.interact(() -> robot.lookup("2015/001").queryAs(Hyperlink.class).fire());
    hands.await(() -> hands.text("#case-reference").contains("2015/001"));
    hands.keys(KeyCode.ALT, KeyCode.LEFT);
    hands.await(() -> hands.text("#report-title").equals("Annual report 2015-16"));
    hands.await("#check-words");
  }

  @Test
  void refusesABracketThatIsNoFigure(FxRobot robot) throws Exception {
    Hands hands = open(robot);
    hands.press("#edit-" + PASSAGE);
    hands.write("#passage-words", "There were [many of them].");
    hands.press("#passage-keep");
    assertThat(hands.text("#passage-fault")).contains("[many of them]");
  }

  private Hands quarter(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Reports(), "#report-title");
    hands.await(() -> hands.text("#report-title").equals("Annual report 2015-16"));
    robot.interact(() -> {
      @SuppressWarnings("unchecked")
      ComboBox<Choice> kinds = robot.lookup("#report-kind").queryAs(ComboBox.class);
      kinds.getItems().stream()
          .filter(each -> each.kind() == ReportKind.QUARTERLY)
          .findFirst()
          .ifPresent(kinds::setValue);
    });
    hands.await(() -> hands.text("#report-title").startsWith("Quarterly report"));
    hands.settle();
    return hands;
  }

  private List<FinalReports.Kept> finals() {
    return session.desk().register().finals().all();
  }

  @Test
  void asksBeforeAReportIsKeptForEver(FxRobot robot) throws Exception {
    Hands hands = quarter(robot);
    assertThat(hands.text("#report-edition")).isEqualTo("Draft");
    hands.press("#mark-final");
    assertThat(finals()).isEmpty();
    assertThat(hands.words("#form-final"))
        .contains("Quarterly report Q1 2015-16: its pages, figures and words are kept for ever")
        .contains("Small numbers are not hidden in it.");
    hands.keys(KeyCode.ESCAPE);
    assertThat(finals()).isEmpty();
    hands.await("#mark-final");

    hands.press("#mark-final");
    hands.keys(KeyCode.ENTER);
    hands.await(() -> hands.words("#final").contains("Every figure is still as published."));
    assertThat(finals())
        .singleElement()
        .satisfies(kept -> assertThat(kept.kind()).isEqualTo("quarterly-1"));
    assertThat(robot.lookup("#report-year").query().isFocused()).isTrue();
  }

  @Test
  void saysWhatWasCorrectedSinceWhenTheRoomIsOpenedAgain(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Reports(), "#report-title");
    hands.await("#mark-final");
    hands.press("#mark-final");
    hands.press("#final-send");
    hands.await(() -> hands.words("#final").contains("Every figure is still as published."));
    hands.go(new Place.Today(), "#today-overdue");
    correct();

    hands.go(new Place.Reports(), "#report-title");
    hands.await(() -> !hands.words("#final").contains("Every figure is still as published."));
    assertThat(hands.words("#final"))
        .contains("child or young person")
        .contains("Detail corrected");
  }

  /// Says of every complaint that a child made it.
  private void correct() {
    var register = session.desk().register();
    var who = Authorship.on("Complaints Manager", SmallRegister.TODAY);
    var body = new Intake.Amended(Field.COMPLAINANT_TYPE, ComplainantType.CHILD.label(), null);
    register.lists().complaints(Query.newest(200)).stream()
        .map(line -> register.chronicle().open(line.file()))
        .forEach(file ->
            register
                .chronicle()
                .append(
                    file.id(),
                    file.version(),
                    who,
                    List.of(new NewEntry(SmallRegister.TODAY, body))));
  }

  @Test
  void showsWhatIsFinalAsItWasPublishedAndTheDraftWhenAsked(FxRobot robot) throws Exception {
    Hands hands = quarter(robot);
    hands.press("#mark-final");
    hands.press("#final-send");
    hands.await(() -> hands.text("#report-edition").equals("Final"));
    assertThat(hands.text("#report-when")).contains("as at").contains("marked on").contains(" by ");
    assertThat(robot.lookup("#mark-final").tryQuery()).isEmpty();

    hands.press("#report-other-edition");
    hands.await(() -> hands.text("#report-edition").equals("Draft"));
    assertThat(hands.text("#mark-final")).isEqualTo("Publish a corrected edition ...");
    hands.press("#report-other-edition");
    hands.await(() -> hands.text("#report-edition").equals("Final"));
  }

  @Test
  void keepsWhatIsSettledWithControlAndEnter(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Reports(), "#report-title");
    hands.await("#checks");
    robot.interact(() -> robot.lookup("#tab-setup").queryAs(ToggleButton.class).fire());
    hands.write("#setup-report-body", "Senior Leadership Team");
    hands.focus("#setup-report-body");
    hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await(() ->
        session
            .desk()
            .register()
            .preferences()
            .setting("report.body")
            .equals(Optional.of("Senior Leadership Team")));
  }

  private double zoom(Hands hands) {
    return Double.parseDouble(hands.text("#page-zoom").replace("%", ""));
  }

  @Test
  void showsThePagesLargerAndSmallerAndWhole(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Reports(), "#report-title");
    hands.await("#checks");
    hands.await(() -> hands.text("#page-where").startsWith("Page 1 of"));
    double wide = zoom(hands);
    hands.press("#page-larger");
    assertThat(zoom(hands)).isGreaterThan(wide);
    int words = desktop.look().percent().get();
    hands.focus("#pages");
    hands.keys(KeyCode.CONTROL, KeyCode.MINUS);
    hands.keys(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(zoom(hands)).isLessThan(wide);
    assertThat(desktop.look().percent().get()).isEqualTo(words);
    hands.press("#page-wide");
    assertThat(zoom(hands)).isEqualTo(wide);
    hands.press("#page-whole");
    robot.interact(() -> {
      var seen = ((ScrollPane) robot.lookup("#pages").query()).getViewportBounds();
      var page = robot.lookup(".paper").query().getBoundsInLocal();
      assertThat(page.getHeight()).isLessThanOrEqualTo(seen.getHeight());
    });
  }

  @Test
  void keepsItsHeadClearOfThePagesAtOneAndAHalf(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    robot.interact(() -> {
      desktop.look().percent(150);
      robot.window(0).setWidth(1366);
      robot.window(0).setHeight(768);
    });
    hands.go(new Place.Reports(), "#report-title");
    hands.settle();
    robot.interact(() -> {
      var button = robot.lookup("#save-pdf").query();
      var pages = robot.lookup("#pages").query();
      assertThat(button.localToScene(button.getBoundsInLocal()).getMaxY())
          .isLessThanOrEqualTo(pages.localToScene(pages.getBoundsInLocal()).getMinY());
    });
  }

  @Test
  void turnsPagesFromWhereverTheKeyboardStands(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Reports(), "#report-title");
    hands.await("#checks");
    hands.await(() -> hands.text("#page-where").startsWith("Page 1 of"));
    for (String id : List.of("#report-year", "#report-kind", "#tab-words", "#pages")) {
      hands.focus(id);
      hands.keys(KeyCode.PAGE_DOWN);
      hands.await(() -> hands.text("#page-where").startsWith("Page 2 of"));
      hands.keys(KeyCode.PAGE_UP);
      hands.await(() -> hands.text("#page-where").startsWith("Page 1 of"));
    }
    robot.interact(() -> robot.lookup("#tab-words").queryAs(ToggleButton.class).fire());
    hands.choose("#words-heading", "2.2 Complaint Volumes");
    hands.press("#edit-" + PASSAGE);
    hands.await("#passage-words");
    hands.focus("#passage-words");
    hands.keys(KeyCode.PAGE_DOWN);
    assertThat(hands.text("#page-where")).startsWith("Page 1 of");
  }

  @Test
  void givesTheContentsRoomInLargeText(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Reports(), "#report-title");
    hands.await("#checks");
    assertThat(Looking.at(() -> robot.lookup("#tab-contents").query().isVisible())).isFalse();
    robot.interact(() -> {
      desktop.look().percent(150);
      robot.window(0).setWidth(1366);
      robot.window(0).setHeight(768);
    });
    hands.settle();
    hands.await(() -> robot.lookup("#tab-contents").query().isVisible());
    robot.interact(() -> robot.lookup("#tab-contents").queryAs(ToggleButton.class).fire());
    hands.settle();
    double em = desktop.look().em();
    assertThat(Looking.at(() -> robot.lookup("#contents").query().getBoundsInLocal().getWidth()))
        .isGreaterThan(16 * em);
    robot.interact(() -> desktop.look().percent(100));
    hands.await(() -> !robot.lookup("#tab-contents").query().isVisible());
    assertThat(Looking.at(() -> robot.lookup("#checks").tryQuery().isPresent())).isTrue();
    assertThat(Looking.at(() -> robot.lookup("#contents").tryQuery().isPresent())).isTrue();
  }

  private static String area(FxRobot robot) {
    return robot.lookup("#passage-words").queryAs(TextArea.class).getText();
  }
}
