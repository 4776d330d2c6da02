package org.candour.desktop.log;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;
import org.candour.domain.PointRoute;
import org.candour.domain.Procedure;

/// The points of complaint, one on a line, each with where it goes. Enter adds the next.
final class PointsPane extends VBox {
  private final VBox lines = new VBox();
  private final List<Row> rows = new ArrayList<>();
  private final Button more =
      Parts.button("log-point-more", Words.text("log.points.more"), this::add, "small");

  private record Row(TextField text, ComboBox<String> route) {}

  PointsPane() {
    setId("log-points");
    getStyleClass().add("card");
    lines.getStyleClass().add("form");
    Label head = Parts.label(Words.text("log.points"), "strong", "h2");
    getChildren()
        .addAll(head, Parts.prose(Words.text("log.points.hint"), "form-hint"), lines, more);
  }

  private void add() {
    int number = rows.size() + 1;
    TextField text = new TextField();
    text.setId("log-point-" + number);
    text.setAccessibleText(Words.text("log.points.text", number));
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    ComboBox<String> route = new ComboBox<>();
    route.setId("log-point-" + number + "-route");
    route.setAccessibleText(Words.text("log.points.route", number));
    route.getItems().addAll(routes());
    route.setValue(PointRoute.HERE.label());
    route.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    rows.add(new Row(text, route));
    lines.getChildren().add(new HBox(6, Parts.label(number + "."), text, route));
    text.requestFocus();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      add();
      event.consume();
    }
  }

  private static List<String> routes() {
    Stream<String> elsewhere =
        FollowUp.elsewhere(FollowUp.ONWARD).options().stream()
            .map(procedure -> Words.text("log.points.elsewhere", procedure));
    return Stream.concat(Stream.of(PointRoute.HERE.label(), PointRoute.DEFERRED.label()), elsewhere)
        .toList();
  }

  /// The points as they stand; a line left blank is none.
  List<LogSteps.PointLine> points() {
    return rows.stream()
        .filter(row -> !row.text().getText().isBlank())
        .map(row -> point(row.text().getText().strip(), row.route().getValue()))
        .toList();
  }

  private static LogSteps.PointLine point(String text, String route) {
    if (PointRoute.HERE.label().equals(route)) {
      return new LogSteps.PointLine(text, PointRoute.HERE, null);
    }
    if (PointRoute.DEFERRED.label().equals(route)) {
      return new LogSteps.PointLine(text, PointRoute.DEFERRED, null);
    }
    Procedure procedure =
        Stream.of(Procedure.values())
            .filter(p -> Words.text("log.points.elsewhere", p.label()).equals(route))
            .findFirst()
            .orElse(Procedure.OTHER_PROCEDURE);
    return new LogSteps.PointLine(text, PointRoute.ELSEWHERE, procedure);
  }
}
