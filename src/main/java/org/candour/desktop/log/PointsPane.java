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
import org.candour.desktop.kit.Focus;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.TypeAhead;
import org.candour.desktop.kit.Words;
import org.candour.domain.PointRoute;
import org.candour.domain.Procedure;

/// The points of complaint, one on a line, each with where it goes. Enter adds the next.
final class PointsPane extends VBox {
  /// The part of the line that says where a point goes.
  private static final double ROUTE = 0.36;

  private final VBox lines = new VBox();
  private final List<Row> rows = new ArrayList<>();
  private final Button more =
      Parts.button("log-point-more", Words.text("log.points.more"), this::add, "small");

  private record Row(TextField text, ComboBox<String> route, TextField why) {}

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
    route.prefWidthProperty().bind(lines.widthProperty().multiply(ROUTE));
    HBox.setHgrow(text, Priority.ALWAYS);
    Label hint = Parts.prose("", "form-hint");
    hint.managedProperty().bind(hint.textProperty().isNotEmpty());
    TypeAhead.in(route, hint::setText);
    TextField why = why(number, route);
    rows.add(new Row(text, route, why));
    HBox line = new HBox(6, Parts.label(number + "."), text, route);
    lines.getChildren().add(new VBox(4, line, hint, why));
    text.requestFocus();
    Focus.revealAdded(more);
  }

  /// Why a point goes elsewhere; asked as soon as it does.
  private TextField why(int number, ComboBox<String> route) {
    TextField why = new TextField();
    why.setId("log-point-" + number + "-why");
    why.setPromptText(Words.text("log.points.why", number));
    why.setAccessibleText(Words.text("log.points.why", number));
    why.visibleProperty().bind(route.valueProperty().isNotEqualTo(PointRoute.HERE.label()));
    why.managedProperty().bind(why.visibleProperty());
    return why;
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
        .map(PointsPane::point)
        .toList();
  }

  private static LogSteps.PointLine point(Row row) {
    String text = row.text().getText().strip();
    String route = row.route().getValue();
    String why = row.why().getText().isBlank() ? null : row.why().getText().strip();
    if (PointRoute.HERE.label().equals(route)) {
      return new LogSteps.PointLine(text, PointRoute.HERE, null, null);
    }
    if (PointRoute.DEFERRED.label().equals(route)) {
      return new LogSteps.PointLine(text, PointRoute.DEFERRED, null, why);
    }
    Procedure procedure =
        Stream.of(Procedure.values())
            .filter(p -> Words.text("log.points.elsewhere", p.label()).equals(route))
            .findFirst()
            .orElse(Procedure.OTHER_PROCEDURE);
    return new LogSteps.PointLine(text, PointRoute.ELSEWHERE, procedure, why);
  }
}
