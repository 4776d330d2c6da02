package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.candour.casework.Ledger.CostLine;
import org.candour.desktop.kit.Place;
import org.candour.desktop.shell.Memory;
import org.candour.domain.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The ledger of costs, worked as at the desk (R105 to R111).
@ExtendWith(ApplicationExtension.class)
class CostsDeskTest {
  @TempDir private static Path folder;
  private static int runs;

  private Desktop desktop;
  private Path saved = folder;

  @Start
  void start(Stage stage) throws Exception {
    Path own = Files.createDirectory(folder.resolve("run" + runs++));
    saved = own.resolve("recharges.csv");
    desktop =
        new Desktop(
            stage, new Memory(own.resolve("window")), new TestOpenings(own), new NoFiles(saved));
    desktop.show(new TestOpenings(own).demonstration());
  }

  @Test
  void hoursAtTheAgreedRateAreRechargedAndExported(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Today(), "#today-overdue");
    hands.focus("#search");
    hands.keys(KeyCode.CONTROL, KeyCode.DIGIT6);
    hands.press("#do-agree-rate");
    hands.choose("#agree-rate-role", "independent person");
    hands.write("#agree-rate-hourly", "35");
    hands.write("#agree-rate-from", "1/4/2016");
    hands.press("#agree-rate-send");
    cost(hands, "2015/001", "7.5", "");

    CostLine line = hands.<CostLine>table("#costs-table").getItems().getFirst();
    assertThat(line.amount()).isEqualTo(new Money(26_250));
    assertThat(line.reference()).isEqualTo("2015/001");
    assertThat(hands.words("#costs-years")).contains("£262.50");
    assertThat(hands.words("#costs-cases")).contains("1 complaint, £262.50 each on average");

    hands.press("#do-recharge");
    hands.write("#recharge-to", "Fostering 4711");
    hands.press("#recharge-send");
    hands.await(
        () -> hands.<CostLine>table("#costs-table").getItems().getFirst().recharged() != null);
    hands.press("#costs-export");
    hands.await(() -> Files.exists(saved));

    assertThat(Files.readAllLines(saved).get(1))
        .isEqualTo(
            "2016-06-20,Fostering 4711,2016-06-20,independent person,2015/001,P. Odell,7.5,35.00,"
                + "262.50,");
  }

  @Test
  void whatIsOnlyCommittedIsNoCostUntilItIsPaid(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Costs(), "#costs");
    cost(hands, "", "", "yes");

    assertThat(hands.table("#costs-table").getItems()).isEmpty();
    assertThat(hands.words("#costs-commitments")).contains("£90.00");
    robot.interact(() ->
        robot
            .lookup("#costs-commitments .button")
            .queryAs(javafx.scene.control.Button.class)
            .fire());
    hands.write("#pay-amount", "85");
    hands.press("#pay-send");
    hands.await(() -> !hands.table("#costs-table").getItems().isEmpty());

    assertThat(hands.<CostLine>table("#costs-table").getItems().getFirst().amount())
        .isEqualTo(Money.pounds(85));
    assertThat(robot.lookup("#costs-commitments").queryAll()).isEmpty();
  }

  @Test
  void hoursCommittedAreHoursPaid(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Costs(), "#costs");
    hands.press("#do-cost");
    hands.choose("#cost-category", "mediation");
    hands.write("#cost-payee", "M. Arden");
    hands.write("#cost-hours", "4");
    hands.write("#cost-rate", "50");
    hands.choose("#cost-committed", "yes");
    hands.press("#cost-send");
    hands.await("#costs-commitments .button");
    robot.interact(() ->
        robot
            .lookup("#costs-commitments .button")
            .queryAs(javafx.scene.control.Button.class)
            .fire());
    hands.write("#pay-hours", "3.5");
    hands.press("#pay-send");
    hands.await(() -> !hands.table("#costs-table").getItems().isEmpty());

    CostLine line = hands.<CostLine>table("#costs-table").getItems().getFirst();
    assertThat(line.hours()).hasToString("3.5");
    assertThat(line.rate()).isEqualTo(Money.pounds(50));
    assertThat(line.amount()).isEqualTo(Money.pounds(175));
  }

  @Test
  void withoutAmountOrHoursItIsRefusedInASentence(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Costs(), "#costs");
    hands.press("#do-cost");
    hands.choose("#cost-category", "mediation");
    hands.press("#cost-send");
    hands.await(() -> hands.text("#notice-text").equals("Give the amount, or the hours worked."));
  }

  @Test
  void sendingTwiceAtOnceRecordsOnceAndARefusedFormCanBeSentAgain(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Costs(), "#costs");
    hands.press("#do-cost");
    hands.choose("#cost-category", "mediation");
    hands.press("#cost-send");
    hands.await(() -> hands.text("#notice-text").equals("Give the amount, or the hours worked."));

    hands.write("#cost-amount", "90");
    robot.interact(() -> {
      var send = robot.lookup("#cost-send").queryAs(javafx.scene.control.Button.class);
      send.fire();
      send.fire();
    });
    hands.settle();

    assertThat(hands.table("#costs-table").getItems()).hasSize(1);
  }

  @Test
  void ofSeveralDaysOfRechargingOnlyTheChosenOneIsExported(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Costs(), "#costs");
    for (String day : List.of("10/6/2016", "20/6/2016")) {
      hands.press("#do-cost");
      hands.choose("#cost-category", "mediation");
      hands.write("#cost-amount", "90");
      hands.write("#cost-day", "1/6/2016");
      hands.press("#cost-send");
      hands.await(() -> lines(hands).stream().anyMatch(line -> line.recharged() == null));
      robot.interact(() -> {
        var table = hands.<CostLine>table("#costs-table");
        table.getSelectionModel().clearSelection();
        lines(hands).stream()
            .filter(line -> line.recharged() == null)
            .forEach(table.getSelectionModel()::select);
      });
      hands.press("#do-recharge");
      hands.write("#recharge-to", "Fostering 4711");
      hands.write("#recharge-day", day);
      hands.press("#recharge-send");
      hands.await(() -> lines(hands).stream().allMatch(line -> line.recharged() != null));
    }
    hands.press("#costs-export");
    hands.press("#export-recharges-send");
    hands.await(() -> Files.exists(saved));

    assertThat(Files.readAllLines(saved)).hasSize(2);
    assertThat(Files.readAllLines(saved).get(1)).startsWith("2016-06-20,");
  }

  private static List<CostLine> lines(Hands hands) {
    return hands.<CostLine>table("#costs-table").getItems();
  }

  @Test
  void whatIsHalfTypedComesBackAndWhatWasRefusedGoes(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    hands.go(new Place.Costs(), "#costs");
    hands.press("#do-cost");
    hands.choose("#cost-category", "mediation");
    hands.write("#cost-hours", "five");
    hands.press("#cost-send");
    hands.await(() -> hands.text("#notice-text").contains("five"));

    hands.press("#do-agree-rate");
    hands.await("#agree-rate-hourly");
    assertThat(robot.lookup("#notice").query().isVisible()).isFalse();
    hands.press("#do-cost");
    hands.await("#cost-hours");
    assertThat(robot.lookup("#cost-hours").queryAs(TextField.class).getText()).isEqualTo("five");
  }

  private static void cost(Hands hands, String reference, String hours, String committed)
      throws Exception {
    hands.press("#do-cost");
    hands.choose("#cost-category", "independent person");
    hands.write("#cost-reference", reference);
    hands.write("#cost-payee", "P. Odell");
    hands.write("#cost-hours", hours);
    if (!committed.isEmpty()) {
      hands.write("#cost-amount", "90");
      hands.choose("#cost-committed", committed);
    }
    hands.press("#cost-send");
    hands.await(() -> hands.text("#notice-text").equals("Cost recorded."));
    hands.settle();
  }
}
