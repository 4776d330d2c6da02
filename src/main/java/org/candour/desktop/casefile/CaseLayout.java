package org.candour.desktop.casefile;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Look;
import org.candour.desktop.kit.Parts;
import org.jspecify.annotations.Nullable;

/// Lays a case out for the room there is: in a narrow window, or with large text, points and
/// actions are behind a tab and a form takes the chronology's place.
final class CaseLayout {
  private static final double NARROW = 70;

  private final VBox page;
  private final Look look;
  private final CaseMiddle middle;
  private final VBox side = new VBox();

  CaseLayout(VBox page, Look look, CaseMiddle middle) {
    this.page = page;
    this.look = look;
    this.middle = middle;
    HBox.setHgrow(middle, Priority.ALWAYS);
  }

  /// @param moves what can happen next
  /// @param aside what stands beside the chronology
  void show(CaseView view, Node head, MovesPane moves, List<Node> aside, @Nullable FormPane form) {
    double em = look.em();
    boolean narrow = page.getWidth() > 0 && page.getWidth() < NARROW * em;
    ScrollPane left = Parts.scrolling(moves);
    left.setId("moves-scroll");
    width(left, (narrow ? 18.5 : 19) * em);
    middle.show(view, narrow ? aside.subList(1, aside.size()) : List.of(), em);
    HBox body = new HBox(em * 0.75, left);
    if (!narrow || form == null) {
      body.getChildren().add(middle);
    }
    boolean alone = narrow || middle.wide();
    if (!alone || form != null) {
      body.getChildren().add(side(alone ? List.of() : aside, form, narrow));
    }
    VBox.setVgrow(body, Priority.ALWAYS);
    page.getChildren().setAll(head, new Strip(view.strip(), em), body);
  }

  private ScrollPane side(List<Node> aside, @Nullable FormPane form, boolean narrow) {
    double em = look.em();
    List<Node> nodes = new ArrayList<>(aside);
    if (form != null) {
      nodes.addFirst(form);
    }
    side.setSpacing(em * 0.75);
    side.getChildren().setAll(nodes);
    ScrollPane right = Parts.scrolling(side);
    right.setId("side-scroll");
    if (narrow) {
      HBox.setHgrow(right, Priority.ALWAYS);
    } else {
      width(right, 27 * em);
    }
    return right;
  }

  private static void width(ScrollPane pane, double width) {
    pane.setMinWidth(width);
    pane.setPrefWidth(width);
    pane.setMaxWidth(width);
  }
}
