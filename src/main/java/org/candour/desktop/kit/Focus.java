package org.candour.desktop.kit;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keeps the keyboard where it is while a page is laid out anew, and what has it in sight.
public final class Focus {
  /// Room below what was scrolled to, for its border.
  private static final double ROUND = 16;

  private Focus() {}

  /// Puts the keyboard on a card, whose title is then read out; Tab goes into it.
  public static void on(Node card) {
    if (card.lookup(".h2") instanceof Label head) {
      card.setAccessibleText(head.getText());
    }
    card.requestFocus();
  }

  /// Lays a page out; what had the keyboard in it has it afterwards, if it is still there or
  /// something else has its name.
  public static void kept(Parent page, Runnable lay) {
    Scene scene = page.getScene();
    Node owner = scene == null ? null : scene.getFocusOwner();
    boolean here = owner != null && within(owner, page);
    lay.run();
    if (owner != null && here) {
      page.applyCss();
      page.layout();
      Node there = owner.getScene() == null ? page.lookup("#" + owner.getId()) : owner;
      Optional.ofNullable(there).ifPresent(Node::requestFocus);
    }
  }

  /// What gets the keyboard in a window comes into sight. What can be seen in part stays where it
  /// is, so that nothing moves away under a pointer.
  public static void inSight(Scene scene) {
    scene
        .focusOwnerProperty()
        .subscribe(owner -> {
          if (owner != null) {
            Platform.runLater(() -> comeInSight(owner));
          }
        });
  }

  /// Scrolls to a node that has just been put on a page, once it has its place there.
  public static void revealAdded(Node node) {
    Platform.runLater(() -> {
      if (node.getScene() != null) {
        laidOut(node.getScene());
        reveal(node);
      }
    });
  }

  private static void laidOut(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private static void comeInSight(Node node) {
    Scene scene = node.getScene();
    if (scene != null && scene.getFocusOwner() == node) {
      laidOut(scene);
      scrolled(node)
          .filter(pane -> !onScreen(pane).intersects(onScreen(node)))
          .ifPresent(pane -> reveal(node));
    }
  }

  private static Bounds onScreen(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /// Scrolls to a node that is not wholly in sight, as little as will do: what leads to it is read
  /// above it. One that is higher than the window begins at its top.
  public static void reveal(Node node) {
    scrolled(node).ifPresent(pane -> reveal(node, pane));
  }

  private static void reveal(Node node, ScrollPane pane) {
    double seen = pane.getViewportBounds().getHeight();
    double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
    Bounds there = pane.getContent().sceneToLocal(onScreen(node));
    double top = pane.getVvalue() * hidden;
    if (hidden <= 0) {
      return;
    }
    if (there.getMinY() < top || there.getHeight() + ROUND > seen) {
      pane.setVvalue(Math.clamp(there.getMinY() / hidden, 0, 1));
    } else if (there.getMaxY() > top + seen) {
      pane.setVvalue(Math.clamp((there.getMaxY() + ROUND - seen) / hidden, 0, 1));
    }
  }

  /// The pane that scrolls a node.
  private static Optional<ScrollPane> scrolled(Node node) {
    Node at = node.getParent();
    while (at != null && !(at instanceof ScrollPane)) {
      at = at.getParent();
    }
    return at instanceof ScrollPane pane && pane.getContent() != null
        ? Optional.of(pane)
        : Optional.empty();
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
