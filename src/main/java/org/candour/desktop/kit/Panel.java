package org.candour.desktop.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.controlsfx.control.PopOver;

/// A small panel that opens under something, takes the keyboard, and goes with Escape.
public final class Panel {
  private Panel() {}

  /// Opens it.
  public static PopOver open(Parent content, Node under) {
    PopOver over = new PopOver(content);
    over.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
    over.setDetachable(false);
    over.setAnimated(false);
    over.setAutoFix(true);
    over.setHideOnEscape(true);
    over.show(under);
    dress(over.getScene().getRoot());
    over.getScene().getRoot().requestFocus();
    return over;
  }

  /// The panel's own sheet has the last word on its ground, save for a style set on the node.
  private static void dress(Node root) {
    Node border = root.lookup(".border");
    if (border != null) {
      border.setStyle("-fx-fill: -candour-card; -fx-stroke: -candour-muted;");
    }
  }
}
