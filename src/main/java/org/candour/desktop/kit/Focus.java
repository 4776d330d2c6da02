package org.candour.desktop.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keeps the keyboard where it is while a page is laid out anew.
public final class Focus {
  private Focus() {}

  /// Lays a page out; what had the keyboard in it has it afterwards, if it is still there.
  public static void kept(Parent page, Runnable lay) {
    Scene scene = page.getScene();
    Node owner = scene == null ? null : scene.getFocusOwner();
    boolean here = owner != null && within(owner, page);
    lay.run();
    if (owner != null && here) {
      page.applyCss();
      page.layout();
      owner.requestFocus();
    }
  }

  /// Scrolls to a node that is out of sight.
  public static void reveal(Node node) {
    Node at = node;
    while (at != null && !(at instanceof ScrollPane)) {
      at = at.getParent();
    }
    if (at instanceof ScrollPane pane && pane.getContent() != null) {
      Bounds all = pane.getContent().getLayoutBounds();
      Bounds seen = pane.getViewportBounds();
      Bounds there = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
      double top = pane.getVvalue() * (all.getHeight() - seen.getHeight());
      if (there.getMinY() < top || there.getMaxY() > top + seen.getHeight()) {
        pane.setVvalue(there.getMinY() / (all.getHeight() - seen.getHeight()));
      }
    }
  }

  /// Lets Tab leave a field of several lines as it leaves any other.
  public static void leftByTab(TextArea area) {
    area.addEventFilter(KeyEvent.KEY_PRESSED, Focus::leave);
  }

  private static void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
      ((Node) event.getSource())
          .requestFocusTraversal(
              event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  private static boolean within(Node node, Node page) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == page) {
        return true;
      }
    }
    return false;
  }
}
