package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.candour.access.Member;
import org.candour.access.Role;
import org.candour.casework.Desk;
import org.candour.casework.Logging;
import org.candour.desktop.kit.Place;
import org.candour.desktop.shell.Memory;
import org.candour.domain.ActionType;
import org.candour.domain.ConcernKind;
import org.candour.domain.CostCategory;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.Money;
import org.candour.domain.PoolRole;
import org.candour.domain.Procedure;
import org.candour.domain.UnitKind;
import org.candour.domain.entry.Beside;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Learning;
import org.candour.domain.entry.Loose;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Ombudsman;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.People;
import org.candour.domain.entry.Remedy;
import org.candour.launch.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An auditor at the desk, who reads everything and changes nothing: no room offers them a step.
@ExtendWith(ApplicationExtension.class)
final class ReadingDeskTest {
  private static final String SECRET = "four plain words here";
  private static final String HERS = "four other words here";

  /// What the buttons of these rooms do for somebody who reads: they open, filter or arrange.
  private static final Set<String> READS =
      Set.of("columns", "cross-tab", "ombudsman-compare", "act-open-case", "compare-back");

  private static final List<Place> ROOMS =
      List.of(
          new Place.Today(),
          new Place.Register(""),
          new Place.Learning("actions"),
          new Place.Learning("themes"),
          new Place.Learning("reviews"),
          new Place.Learning("said"),
          new Place.Learning("advice"),
          new Place.Ombudsman(0, ""),
          new Place.Compliments(true),
          new Place.Costs(),
          new Place.People("pool", true),
          new Place.People("services", true),
          new Place.People("concerns", true));

  @TempDir private static Path folder;
  private static int runs;

  private Desktop desktop;

  @Start
  void start(Stage stage) throws Exception {
    Path own = Files.createDirectory(folder.resolve("run" + runs++));
    Path register = own.resolve("r.candour");
    Window window = new Window(own);
    try (var made = window.empty(register, new Openings.Lock("Tamsin", SECRET, _ -> {}))) {
      furnish(made.desk());
    }
    desktop = new Desktop(stage, new Memory(own.resolve("window")), window, new NoFiles(own));
    desktop.signIn(register);
  }

  /// Something in every list.
  private static void furnish(Desk desk) {
    LocalDate today = desk.today();
    var particulars =
        new Particulars(
            Map.of(
                Field.CHILD_NAME, "Jory Penrose",
                Field.COMPLAINANT_TYPE, "parent",
                Field.SERVICE_AREA, "Fostering",
                Field.SUMMARY, "Calls were not returned"));
    var decided = new Intake.Decided(Procedure.CHILDREN_STATUTORY, null, true, true, null);
    var file = new Logging("", today, particulars, decided, List.of()).at(desk);
    new Logging("", today, particulars, null, List.of()).at(desk);
    desk.takeAll(
        file,
        List.of(
            new NewEntry(
                today,
                new Remedy.ActionAgreed(
                    1, null, ActionType.TRAINING, "A rota", "Fostering", today, null)),
            new NewEntry(
                today,
                new Remedy.CostCommitted(
                    1, CostCategory.ADVOCACY, new Money(5000), "Voices", null, null, null)),
            new NewEntry(today, new Learning.SaidAndDone(1, "You said", "We did"))));
    desk.file(FileKind.THEME, today, new Learning.ThemeNamed("Calls", null));
    desk.file(FileKind.ADVICE, today, new Learning.Advised("Ring back", null, today, null));
    desk.file(
        FileKind.OMBUDSMAN, today, new Ombudsman.Contacted("16 001", "Fostering", null, null));
    desk.file(
        FileKind.COMPLIMENT,
        today,
        new Loose.ComplimentReceived("Fostering", "Fostering", null, "Thank you", null, null));
    desk.file(
        FileKind.PERSON,
        today,
        new People.PersonDescribed(
            "J. Marsh", List.of(PoolRole.values()[0]), null, null, null, null, null, null));
    desk.file(
        FileKind.UNIT,
        today,
        new People.UnitDescribed(UnitKind.SERVICE, "Fostering", null, null, null, null));
    desk.file(
        FileKind.CONCERN,
        today,
        new Beside.ConcernLogged(ConcernKind.CONCERN, null, null, null, "A worry"));
    desk.register().keys().orElseThrow().add(SECRET, "Aud Itor", HERS);
    desk.register().members().give(Member.given("Aud Itor", Role.AUDITOR, today), desk.who().get());
  }

  private Hands signedIn(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.await("#sign-in-who");
    hands.choose("#sign-in-who", "Aud Itor");
    hands.write("#sign-in-passphrase", HERS);
    hands.press("#sign-in-open");
    hands.await("#today");
    return hands;
  }

  @Test
  void noRoomOffersAStepToWhoeverOnlyReads(FxRobot robot) throws Exception {
    Hands hands = signedIn(robot);
    for (Place room : ROOMS) {
      robot.interact(() -> desktop.open(room));
      hands.settle();
      chooseFirst(robot);
      hands.settle();
      assertThat(offered(robot)).as("%s", room).isSubsetOf(READS);
      assertThat(robot.lookup(".form").queryAll()).as("%s", room).isEmpty();
    }
  }

  @Test
  void noCommandLeadsToAFormThatOnlyOthersMaySend(FxRobot robot) throws Exception {
    Hands hands = signedIn(robot);
    hands.go(new Place.Settings(), "#settings-keys");
    assertThat(hands.words("#settings-keys"))
        .contains("Go to the Register")
        .doesNotContain("Log a complaint", "Enter a compliment", "Record an Ombudsman enquiry");
  }

  @Test
  void whatTheTeamMustDecideIsNotAskedOfWhoeverReads(FxRobot robot) throws Exception {
    Hands hands = signedIn(robot);
    hands.go(new Place.Today(), "#today-to-decide");
    assertThat(hands.words("#today-to-decide"))
        .contains("The complaints team must decide", "Decide: may it be accepted?")
        .contains("the complaints team");
    assertThat(hands.words("#today").lines()).doesNotContain("You must decide", "you");
  }

  @Test
  void aCellIsNotOpenedForWriting(FxRobot robot) throws Exception {
    Hands hands = signedIn(robot);
    hands.go(new Place.Register(""), "#register");
    hands.settle();
    hands.keys(KeyCode.RIGHT);
    hands.keys(KeyCode.RIGHT);
    hands.keys(KeyCode.F2);
    hands.await(() -> hands.text("#notice-text").contains("auditor"));
    assertThat(robot.lookup("#cell-editor").queryAll()).isEmpty();
    assertThat(items(robot, "#register-more")).containsExactly("year-end");
    assertThat(items(robot, "#views")).doesNotContain("view-save", "view-forget");
  }

  @Test
  void nothingIsCopiedFromAListByWhoeverTakesNothingOut(FxRobot robot) throws Exception {
    Hands hands = signedIn(robot);
    robot.interact(() -> Clipboard.getSystemClipboard().clear());
    int tried = 0;
    for (Place room : ROOMS.subList(2, ROOMS.size())) {
      robot.interact(() -> desktop.open(room));
      hands.settle();
      chooseFirst(robot);
      var filled = Looking.at(() -> filled(robot).findFirst());
      if (filled.isPresent()) {
        robot.interact(filled.get()::requestFocus);
        hands.keys(KeyCode.CONTROL, KeyCode.C);
        hands.await(() -> hands.text("#notice-text").contains("ask the complaints team"));
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().hasString()).isFalse());
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(7);
  }

  private static Stream<TableView> filled(FxRobot robot) {
    return robot.lookup(".table-view").queryAllAs(TableView.class).stream()
        .filter(table -> !table.getItems().isEmpty());
  }

  private static void chooseFirst(FxRobot robot) {
    robot.interact(() -> filled(robot).forEach(table -> table.getSelectionModel().select(0)));
  }

  /// The ids of the buttons of the room that stand there to be pressed. What a line of today opens
  /// is told by its words.
  private static Set<String> offered(FxRobot robot) {
    return Looking.at(() ->
        robot
            .from((Node) robot.lookup("#page").query())
            .lookup(
                (Node node) -> node instanceof Button && node.isVisible() && node.getId() != null)
            .queryAllAs(Button.class)
            .stream()
            .filter(button -> !"Open".equals(button.getText()))
            .filter(button -> !button.getId().startsWith("chip-"))
            .map(Node::getId)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static List<String> items(FxRobot robot, String id) {
    return Looking.at(() ->
        robot.lookup(id).queryAs(MenuButton.class).getItems().stream()
            .map(MenuItem::getId)
            .filter(name -> name != null)
            .toList());
  }
}
