package org.candour.desktop.casefile;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// Beside the chronology: the points of complaint with the latest finding, and the actions agreed.
/// A finding carries no colour of alarm; an action past its date does, in words.
final class CaseAside {
  private final CaseView view;

  private final double em;

  CaseAside(CaseView view, double em) {
    this.view = view;
    this.em = em;
  }

  List<Node> nodes() {
    return List.of(points(), actions());
  }

  private VBox points() {
    VBox card = Parts.card("points", Words.text("points.title"));
    if (view.points().isEmpty()) {
      card.getChildren().add(Parts.prose(Words.text("points.none"), "empty"));
      return card;
    }
    Lines lines = new Lines("kgk", em);
    lines.heads(head("points.number"), head("points.point"), head("points.latest"));
    for (CaseView.PointLine point : view.points()) {
      lines.line(
          Parts.label(point.number()), Parts.prose(point.text()), Parts.label(point.finding()));
    }
    card.getChildren().add(lines);
    return card;
  }

  private static Node head(String key) {
    return Parts.label(Words.text(key), "strong");
  }

  private VBox actions() {
    VBox card = Parts.card("actions", Words.text("actions.title"));
    if (view.actions().isEmpty()) {
      card.getChildren().add(Parts.prose(Words.text("actions.none"), "empty"));
      return card;
    }
    Lines lines = new Lines("gsr", em);
    for (CaseView.ActionLine action : view.actions()) {
      lines.line(
          Parts.prose(action.text()),
          Parts.brief(action.owner(), "muted"),
          Parts.label(action.due(), action.urgency().style()));
    }
    card.getChildren().add(lines);
    return card;
  }
}
