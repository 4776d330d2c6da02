package org.candour.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// What a screen shows, looked at as somebody does who cannot see it well or uses no mouse: each
/// method answers what is wrong, in words.
final class Surroundings {
  /// WCAG 2.2, success criterion 1.4.3, level AA.
  private static final double CONTRAST = 4.5;

  private static final double CONTRAST_LARGE = 3.0;
  private static final double LARGE = 24;
  private static final double LARGE_BOLD = 18.66;

  private final Parent root;

  Surroundings(Parent root) {
    this.root = root;
  }

  /// Controls without a name that a screen reader could say.
  List<String> nameless() {
    return shown().stream()
        .filter(node -> node instanceof Control && node.isFocusTraversable())
        .filter(node -> name(node).isBlank())
        .map(Surroundings::said)
        .toList();
  }

  /// Texts of which less is shown than there is. Cells of a grid are as wide as the user makes
  /// them.
  List<String> cutOff() {
    return shown().stream()
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .filter(label -> !inGrid(label) && !label.getText().isEmpty())
        .filter(label -> drawn(label) != null && !label.getText().equals(drawn(label)))
        .map(label -> said(label) + " '" + label.getText() + "' shows '" + drawn(label) + "'")
        .toList();
  }

  /// Things that stick out of the window to the right, where nothing scrolls.
  List<String> outside() {
    double width = root.getScene().getWidth() + 1;
    return shown().stream()
        .filter(node -> node instanceof Control && !inGrid(node))
        .filter(node -> box(node).getMaxX() > width)
        .map(node -> said(node) + " ends at " + box(node).getMaxX() + " of " + width)
        .toList();
  }

  /// Texts too close in colour to what lies behind them.
  List<String> faint() {
    List<String> faint = new ArrayList<>();
    for (Node node : shown()) {
      if (node instanceof Text text && !text.getText().isBlank() && !resting(text)) {
        Color behind = behind(text);
        double ratio = ratio(over(colour(text.getFill()), behind), behind);
        double needed = large(text) ? CONTRAST_LARGE : CONTRAST;
        if (ratio < needed) {
          faint.add(said(text) + " '%s' %.2f".formatted(text.getText(), ratio));
        }
      }
    }
    return faint;
  }

  /// The controls that the Tab key must reach.
  List<Node> reachable() {
    return shown().stream()
        .filter(node -> node instanceof Control && node.isFocusTraversable() && !node.isDisabled())
        .filter(node -> !(node instanceof ScrollBar))
        .toList();
  }

  static String said(Node node) {
    String id = node.getId() == null ? "" : "#" + node.getId();
    Node at = node;
    while (id.isEmpty() && at.getParent() != null) {
      at = at.getParent();
      id = at.getId() == null ? "" : "in #" + at.getId();
    }
    return node.getClass().getSimpleName() + " " + id;
  }

  private static String name(Node node) {
    if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
      return node.getAccessibleText();
    }
    return switch (node) {
      case Labeled labeled -> Objects.requireNonNullElse(labeled.getText(), "");
      case TextInputControl input when input.getParent() instanceof ComboBoxBase<?> box ->
          name(box);
      case TextInputControl input -> Objects.requireNonNullElse(input.getPromptText(), "");
      default -> "";
    };
  }

  private static @Nullable String drawn(Labeled label) {
    return label.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText())
        .findFirst()
        .orElse(null);
  }

  private static boolean inGrid(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof IndexedCell || at.getStyleClass().contains("column-header")) {
        return true;
      }
    }
    return false;
  }

  /// A disabled control need not stand out (1.4.3, 'inactive').
  private static boolean resting(Node node) {
    return node.isDisabled() || node.getOpacity() == 0;
  }

  private List<Node> shown() {
    List<Node> nodes = new ArrayList<>();
    collect(root, nodes);
    return nodes;
  }

  private static void collect(Node node, List<Node> into) {
    if (!node.isVisible()) {
      return;
    }
    into.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }

  private static Bounds box(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }

  private static boolean large(Text text) {
    boolean bold = text.getFont().getStyle().toLowerCase(java.util.Locale.ROOT).contains("bold");
    return text.getFont().getSize() >= (bold ? LARGE_BOLD : LARGE);
  }

  /// The colours behind a node, laid over one another from the window inwards.
  private static Color behind(Node node) {
    List<Color> layers = new ArrayList<>();
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof Region region && region.getBackground() != null) {
        fill(region.getBackground(), layers);
      }
    }
    Color colour = Color.WHITE;
    for (Color layer : layers.reversed()) {
      colour = over(layer, colour);
    }
    return colour;
  }

  private static void fill(Background background, List<Color> layers) {
    for (var fill : background.getFills().reversed()) {
      if (fill.getFill() instanceof Color colour) {
        layers.add(colour);
      }
    }
  }

  private static Color colour(Paint paint) {
    return paint instanceof Color colour ? colour : Color.BLACK;
  }

  private static Color over(Color top, Color below) {
    double a = top.getOpacity();
    return new Color(
        top.getRed() * a + below.getRed() * (1 - a),
        top.getGreen() * a + below.getGreen() * (1 - a),
        top.getBlue() * a + below.getBlue() * (1 - a),
        1);
  }

  static double ratio(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
