package org.candour.desktop.register;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Look;
import org.candour.desktop.kit.Parts;

/// The sheet, alone or with something beside it; in a narrow window, or with large text, in its
/// place.
final class RegisterBody extends HBox {
  private static final double NARROW = 68;
  private static final double SIDE = 27;
  private static final double HALF = 44;

  private final Look look;
  private final Node sheet;
  private final VBox side = new VBox();
  private final ScrollPane scroll = Parts.scrolling(side);
  private double breadth = SIDE;

  RegisterBody(Look look, Node sheet) {
    this.look = look;
    this.sheet = sheet;
    scroll.setId("register-side");
    VBox.setVgrow(this, Priority.ALWAYS);
    HBox.setHgrow(sheet, Priority.ALWAYS);
    getChildren().add(sheet);
    widthProperty().subscribe(_ -> lay());
    look.percent().subscribe(_ -> lay());
  }

  /// Shows these beside the sheet, so that they can take the keyboard at once.
  void beside(Node... nodes) {
    beside(SIDE, nodes);
  }

  /// Shows a table beside the sheet, in half of the room.
  void halfBeside(Node... nodes) {
    beside(HALF, nodes);
  }

  private void beside(double wide, Node... nodes) {
    breadth = wide;
    side.getChildren().setAll(nodes);
    lay();
    applyCss();
    layout();
  }

  /// Shows the sheet alone.
  void alone() {
    side.getChildren().clear();
    lay();
  }

  /// Whether that is shown beside the sheet.
  boolean shows(Class<? extends Node> kind) {
    return side.getChildren().stream().anyMatch(kind::isInstance);
  }

  private void lay() {
    double em = look.em();
    boolean narrow = getWidth() > 0 && getWidth() < NARROW * em;
    boolean open = !side.getChildren().isEmpty();
    setSpacing(em * 0.75);
    side.setSpacing(em * 0.75);
    scroll.setMinWidth(narrow ? 0 : breadth * em);
    scroll.setPrefWidth(narrow ? getWidth() : breadth * em);
    sheet.setVisible(!open || !narrow);
    sheet.setManaged(!open || !narrow);
    if (open && !getChildren().contains(scroll)) {
      getChildren().add(scroll);
    } else if (!open) {
      getChildren().remove(scroll);
    }
  }
}
