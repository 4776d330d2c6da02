package org.candour.desktop.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// The figures of a report in reading order; each opens the cases that it counts. A number chosen
/// on a page is shown first.
final class FiguresCard {
  private final Tools tools;
  private final Press press;
  private final IntConsumer turn;
  private final VBox asked = new VBox(4);
  private final VBox card = Parts.card("figures", Words.text("reports.figures"));

  /// @param turn shows a page
  FiguresCard(Tools tools, Press press, IntConsumer turn) {
    this.tools = tools;
    this.press = press;
    this.turn = turn;
    asked.setId("figure-asked");
  }

  VBox view() {
    return card;
  }

  void show(Choice choice, List<Press.Spot> spots) {
    asked.getChildren().clear();
    card.getChildren().remove(1, card.getChildren().size());
    card.getChildren().add(Parts.prose(Words.text("reports.figures.how"), "muted"));
    card.getChildren().add(asked);
    Map<String, Press.Spot> first = new LinkedHashMap<>();
    spots.forEach(spot -> first.putIfAbsent(spot.figure(), spot));
    first.values().forEach(spot -> card.getChildren().add(line(choice, spot)));
  }

  /// Shows the cases of a number that was pointed at.
  void ask(Choice choice, Press.Spot spot) {
    asked
        .getChildren()
        .setAll(Parts.prose(Words.text("reports.figure.asked", spot.text(), spot.meaning())));
    FlowPane cases = new FlowPane(6, 0);
    asked.getChildren().add(cases);
    tools.tasks().run(() -> press.behind(choice, spot.figure()), found -> list(cases, spot, found));
  }

  private VBox line(Choice choice, Press.Spot spot) {
    FlowPane cases = new FlowPane(6, 0);
    Label meaning = Parts.prose(spot.meaning());
    HBox.setHgrow(meaning, Priority.ALWAYS);
    Hyperlink number =
        Parts.link("figure-" + spot.figure(), spot.text(), () -> toggle(choice, spot, cases));
    number.setMinWidth(Region.USE_PREF_SIZE);
    number.setAccessibleText(Words.text("reports.figure.said", spot.text(), spot.meaning()));
    return new VBox(new HBox(6, number, meaning), cases);
  }

  private void toggle(Choice choice, Press.Spot spot, FlowPane cases) {
    turn.accept(spot.page());
    if (cases.getChildren().isEmpty()) {
      tools
          .tasks()
          .run(() -> press.behind(choice, spot.figure()), found -> list(cases, spot, found));
    } else {
      cases.getChildren().clear();
    }
  }

  private void list(FlowPane cases, Press.Spot spot, List<Press.Case> found) {
    if (found.isEmpty()) {
      cases.getChildren().add(Parts.label(Words.text("reports.figure.none"), "muted"));
    }
    found.forEach(each -> cases.getChildren().add(open(tools, each)));
    room(spot.figure())
        .ifPresent(place ->
            cases
                .getChildren()
                .add(
                    Parts.link(
                        "figure-room",
                        Words.text("reports.figure.room"),
                        () -> tools.navigator().open(place))));
  }

  /// The room that holds what can be counted with no complaint of its own.
  private static Optional<Place> room(String figure) {
    return switch (figure.split("[.@]", 2)[0]) {
      case "compliments" -> Optional.of(new Place.Compliments(false));
      case "cost", "spend" -> Optional.of(new Place.Costs());
      case "ombudsman" -> Optional.of(new Place.Ombudsman(0, ""));
      case "actions" -> Optional.of(new Place.Learning(""));
      default -> Optional.empty();
    };
  }

  /// A link to a case file.
  static Hyperlink open(Tools tools, Press.Case each) {
    String name =
        each.reference().isEmpty()
            ? Words.text("reports.file.unnamed", each.file())
            : each.reference();
    return Parts.link(
        "open-" + each.file(), name, () -> tools.navigator().open(new Place.CaseFile(each.file())));
  }
}
