package org.candour.desktop.casefile;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// Beside the chronology: the points of complaint with the latest finding, the actions agreed, and
/// the complaints that belong with this one. A finding carries no colour of alarm; an action past
/// its date does, in words.
final class CaseAside {
  private final CaseView view;
  private final double em;
  private final Consumer<CaseView.LinkedLine> open;
  private final Consumer<CaseView.LinkedLine> link;

  /// @param open goes to another complaint
  /// @param link links it with this one
  CaseAside(
      CaseView view,
      double em,
      Consumer<CaseView.LinkedLine> open,
      Consumer<CaseView.LinkedLine> link) {
    this.view = view;
    this.em = em;
    this.open = open;
    this.link = link;
  }

  List<Node> nodes() {
    return List.of(points(), actions(), linked());
  }

  private VBox linked() {
    VBox card = Parts.card("linked", Words.text("linked.title"));
    if (view.linked().isEmpty()) {
      card.getChildren().add(Parts.prose(Words.text("linked.none"), "empty"));
      return card;
    }
    Lines lines = new Lines("kgr", em);
    for (CaseView.LinkedLine line : view.linked()) {
      String id = line.reference().replace('/', '-');
      Hyperlink there =
          Parts.link("linked-" + id, line.reference(), () -> open.accept(line), "quiet");
      lines.line(there, Parts.prose(line.why(), "muted"), act(line, id));
    }
    card.getChildren().add(lines);
    return card;
  }

  private Node act(CaseView.LinkedLine line, String id) {
    if (line.offered() == null) {
      return Parts.label("");
    }
    String text = Words.text("log.alike.link");
    Button button = Parts.button("link-" + id, text, () -> link.accept(line), "small");
    button.setAccessibleText(Words.text("log.alike.link.said", line.reference()));
    return button;
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
    Lines lines = new Lines("gr", em);
    for (CaseView.ActionLine action : view.actions()) {
      lines.line(
          new VBox(Parts.prose(action.text()), Parts.prose(action.owner(), "muted")),
          Parts.label(action.due(), action.urgency().style()));
    }
    card.getChildren().add(lines);
    return card;
  }
}
