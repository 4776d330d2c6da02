package org.candour.desktop.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

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

  private static boolean within(Node node, Node page) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == page) {
        return true;
      }
    }
    return false;
  }
}
