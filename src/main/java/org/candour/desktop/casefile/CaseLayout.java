package org.candour.desktop.casefile;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
  private final HBox body = new HBox();
  private final ScrollPane left = Parts.scrolling(new VBox());
  private final ScrollPane right = Parts.scrolling(side);

  CaseLayout(VBox page, Look look, CaseMiddle middle) {
    this.page = page;
    this.look = look;
    this.middle = middle;
    HBox.setHgrow(middle, Priority.ALWAYS);
    VBox.setVgrow(body, Priority.ALWAYS);
    left.setId("moves-scroll");
    right.setId("side-scroll");
  }

  /// @param moves what can happen next
  /// @param aside what stands beside the chronology
  void show(CaseView view, Node head, MovesPane moves, List<Node> aside, @Nullable FormPane form) {
    double em = look.em();
    boolean narrow = page.getWidth() > 0 && page.getWidth() < NARROW * em;
    left.setContent(moves);
    left.setVvalue(0);
    width(left, (narrow ? 18.5 : 19) * em);
    middle.show(view, narrow ? aside.subList(1, aside.size()) : List.of(), em);
    boolean alone = narrow || middle.wide();
    List<Node> across = new ArrayList<>(List.of(left));
    if (!narrow || form == null) {
      across.add(middle);
    }
    if (!alone || form != null) {
      across.add(side(alone ? List.of() : aside, form, narrow));
    }
    body.setSpacing(em * 0.75);
    Parts.exactly(body, across);
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
    right.setVvalue(0);
    HBox.setHgrow(right, narrow ? Priority.ALWAYS : null);
    width(right, narrow ? Region.USE_COMPUTED_SIZE : 27 * em);
    return right;
  }

  private static void width(ScrollPane pane, double width) {
    pane.setMinWidth(width);
    pane.setPrefWidth(width);
    pane.setMaxWidth(width);
  }
}
