package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.assertj.core.api.SoftAssertions;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Theme;
import org.candour.desktop.shell.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A walk over every screen at 1366 x 768: everything has a name, nothing is cut off, everything
/// can be reached by Tab, and every text stands out from its ground.
@ExtendWith(ApplicationExtension.class)
class WalkTest {
  private static final List<Place> PLACES =
      List.of(
          new Place.Today(),
          new Place.Register(""),
          new Place.CaseFile(TestOpenings.SHOWN),
          new Place.Log(),
          new Place.Learning("actions"),
          new Place.Learning("themes"),
          new Place.Ombudsman(0, ""),
          new Place.NewContact(""),
          new Place.YearlyList(),
          new Place.Compliments(false),
          new Place.Costs(),
          new Place.People("", false),
          new Place.BringIn(""),
          new Place.Responses(0),
          new Place.Figures(),
          new Place.Reports(),
          new Place.Keeping("over"),
          new Place.Keeping("access"),
          new Place.Keeping("log"),
          new Place.Settings());

  @TempDir private static Path folder;
  private static int runs;

  private Desktop desktop;
  private Stage stage;

  @Start
  void start(Stage shown) throws Exception {
    stage = shown;
    Path own = Files.createDirectory(folder.resolve("run" + runs++));
    TestOpenings openings = new TestOpenings(own);
    desktop = new Desktop(stage, new Memory(own.resolve("window")), openings, new NoFiles());
    stage.setWidth(1366);
    stage.setHeight(768);
    desktop.show(openings.demonstration());
  }

  @Test
  void everyPlaceIsWalked() {
    assertThat(
            Stream.concat(PLACES.stream(), Stream.of(new Place.First()))
                .map(Object::getClass)
                .distinct())
        .extracting(Class::getName)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Place.class.getPermittedSubclasses()).map(Class::getName).toList());
  }

  @Test
  void everyControlHasAName(FxRobot robot) throws Exception {
    SoftAssertions all = new SoftAssertions();
    for (Place place : PLACES) {
      open(robot, place);
      all.assertThat(look().nameless()).as(place.toString()).isEmpty();
    }
    all.assertAll();
  }

  @Test
  void noTextIsCutOff(FxRobot robot) throws Exception {
    SoftAssertions all = new SoftAssertions();
    for (int percent : new int[] {100, 150}) {
      robot.interact(() -> desktop.look().percent(percent));
      for (Place place : PLACES) {
        open(robot, place);
        all.assertThat(look().cutOff()).as(place + " at " + percent + "%").isEmpty();
        all.assertThat(look().outside()).as(place + " at " + percent + "%").isEmpty();
      }
    }
    all.assertAll();
  }

  @Test
  void everyTextStandsOutFromItsGround(FxRobot robot) throws Exception {
    SoftAssertions all = new SoftAssertions();
    for (Theme theme : Theme.values()) {
      robot.interact(() -> desktop.look().theme().set(theme));
      for (Place place : PLACES) {
        open(robot, place);
        all.assertThat(look().faint()).as(place + " in " + theme).isEmpty();
      }
    }
    all.assertAll();
  }

  @Test
  void tabReachesEveryControlAndLeavesIt(FxRobot robot) throws Exception {
    SoftAssertions all = new SoftAssertions();
    for (Place place : PLACES) {
      open(robot, place);
      List<Node> reachable = look().reachable();
      Set<Node> reached = new HashSet<>();
      for (int turn = 0;
          turn < 2 * reachable.size() + 10 && !reached.containsAll(reachable);
          turn++) {
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        reached.addAll(withItsGroup(stage.getScene().getFocusOwner()));
      }
      all.assertThat(reachable.stream().filter(node -> !reached.contains(node)))
          .extracting(Surroundings::said)
          .as(place.toString())
          .isEmpty();
    }
    all.assertAll();
  }

  @Test
  void contrastIsReckonedAsTheGuidelinesSay() {
    assertThat(Surroundings.ratio(Color.BLACK, Color.WHITE)).isCloseTo(21, within(0.01));
    assertThat(Surroundings.ratio(Color.web("#767676"), Color.WHITE)).isCloseTo(4.54, within(0.01));
  }

  /// Of a group of toggles Tab enters one; the arrow keys go from one to the next.
  private static List<Node> withItsGroup(Node focused) {
    return focused instanceof ToggleButton toggle && toggle.getToggleGroup() != null
        ? toggle.getToggleGroup().getToggles().stream().map(Node.class::cast).toList()
        : List.of(focused);
  }

  private Surroundings look() {
    return new Surroundings(stage.getScene().getRoot());
  }

  private void open(FxRobot robot, Place place) throws Exception {
    robot.interact(() -> desktop.open(place));
    WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> !desktop.busy());
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> stage.getScene().getRoot().layout());
    WaitForAsyncUtils.waitForFxEvents();
  }
}
