package org.candour.desktop.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Labels, buttons and cards, each with its style, its name for a screen reader and its id.
public final class Parts {
  private Parts() {}

  /// A label with style classes.
  public static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// A label that may be cut short in a narrow column; the whole text is its tooltip.
  public static Label brief(String text, String... styles) {
    Label label = label(text, styles);
    label.setMinWidth(0);
    if (text.length() > 12) {
      label.setTooltip(new Tooltip(text));
    }
    return label;
  }

  /// A label that runs over several lines.
  public static Label prose(String text, String... styles) {
    Label label = label(text, styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// A heading.
  public static Label heading(String text) {
    Label label = label(text, "h1");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /// A button that does one thing.
  public static Button button(String id, String text, Runnable press, String... styles) {
    Button button = new Button(text);
    button.setId(id);
    button.getStyleClass().addAll(styles);
    button.setOnAction(_ -> press.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /// A link that goes somewhere.
  public static Hyperlink link(String id, String text, Runnable press, String... styles) {
    Hyperlink link = new Hyperlink(text);
    link.setId(id);
    link.getStyleClass().addAll(styles);
    link.setOnAction(_ -> press.run());
    return link;
  }

  /// The drawing of a key, for the eye only: the control's own name carries it for a screen reader.
  public static Label key(String key) {
    Label label = label(key, "key");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /// An empty stretch that pushes what follows to the right.
  public static Region gap() {
    Region region = new Region();
    HBox.setHgrow(region, Priority.ALWAYS);
    return region;
  }

  /// A white card with a title and, when it counts something, a count.
  public static VBox card(String id, String title, Node... content) {
    VBox card = new VBox(content);
    card.setId(id);
    card.getStyleClass().add("card");
    if (!title.isEmpty()) {
      Label head = prose(title, "strong", "h2");
      head.setMinWidth(0);
      card.getChildren().addFirst(cardHead(head));
    }
    return card;
  }

  private static HBox cardHead(Label title) {
    HBox head = new HBox(title);
    head.getStyleClass().add("card-head");
    return head;
  }

  /// Makes these the children of a box; those that stay where they are are not touched, since what
  /// leaves the window, even for a moment, is drawn anew.
  public static void exactly(Pane box, List<Node> nodes) {
    List<Node> shown = box.getChildren();
    shown.removeIf(node -> !nodes.contains(node));
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (i >= shown.size() || shown.get(i) != node) {
        shown.remove(node);
        shown.add(i, node);
      }
    }
  }

  /// Puts a count beside a card's title, in red when it is an alarm.
  public static void count(VBox card, int count, boolean alarm) {
    count(card, String.valueOf(count), alarm && count > 0);
  }

  /// The same of what has a number in words.
  public static void count(VBox card, String count, boolean alarm) {
    Label label = label(count, "count");
    if (alarm) {
      label.getStyleClass().add("alarm");
    }
    ((HBox) card.getChildren().getFirst()).getChildren().add(label);
  }

  /// The head of a page: a title, what belongs beside it, and its buttons on the right.
  public static HBox pageHead(String title, Node... beside) {
    HBox head = new HBox(heading(title));
    head.getChildren().addAll(beside);
    head.getStyleClass().add("page-head");
    head.setMinHeight(Region.USE_PREF_SIZE);
    return head;
  }

  /// A page that scrolls down when it is taller than the window, never sideways.
  public static ScrollPane scrolling(Node content) {
    ScrollPane pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return pane;
  }

  /// Lays a node to the right of its cell.
  public static StackPane right(Node node) {
    StackPane pane = new StackPane(node);
    StackPane.setAlignment(node, Pos.CENTER_RIGHT);
    return pane;
  }

  /// Runs something with each value as it changes, and once now.
  public static <T> void follow(javafx.beans.value.ObservableValue<T> value, Consumer<T> then) {
    value.subscribe(then);
  }
}
