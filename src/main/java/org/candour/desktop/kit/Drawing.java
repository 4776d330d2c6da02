package org.candour.desktop.kit;

import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Part of a page that is drawn from something, and drawn anew only when that has changed. What it
/// is drawn from must be equal exactly when the drawing is the same.
public final class Drawing<F> {
  private final Function<F, Node> draw;
  private @Nullable F from;
  private @Nullable Node node;

  public Drawing(Function<F, Node> draw) {
    this.draw = draw;
  }

  /// The drawing of this.
  public Node of(F now) {
    Node drawn = node;
    if (drawn == null || !now.equals(from)) {
      drawn = draw.apply(now);
      node = drawn;
      from = now;
    }
    return drawn;
  }
}
