package org.candour.desktop.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list with something beside it: what is chosen, or a form. In a narrow window, or with large
/// text, the form takes the list's place and what is beside it goes below.
public final class SidePage extends VBox {
  private static final double NARROW = 68;
  private static final double SIDE = 27;
  private static final double BELOW = 14;

  private final Look look;
  private final Node main;
  private final VBox side = new VBox();
  private final ScrollPane scroll = Parts.scrolling(side);
  private List<Node> beside = List.of();
  private final Map<String, Map<String, String>> replaced = new HashMap<>();
  private @Nullable FormPane form;
  private String laid = "";

  public SidePage(Look look, Node main) {
    this.look = look;
    this.main = main;
    VBox.setVgrow(this, Priority.ALWAYS);
    HBox.setHgrow(main, Priority.ALWAYS);
    widthProperty().subscribe(_ -> lay());
    look.percent().subscribe(_ -> lay());
  }

  /// Shows these cards beside the list.
  public void beside(Node... cards) {
    beside = List.of(cards);
    lay();
  }

  /// Writes again what stood half typed in the same form when another took its place; for a form
  /// that is always about the same.
  public void resume(FormPane asked) {
    Map<String, String> before = replaced.remove(asked.name());
    if (before != null) {
      asked.fill(before);
    }
  }

  /// Opens a form beside the list and puts the keyboard in it.
  public void ask(FormPane asked) {
    if (form != null) {
      replaced.put(form.name(), form.typed());
    }
    form = asked;
    lay();
    applyCss();
    layout();
    asked.start();
  }

  /// The work that is asked for with the form, if one is open: never twice at once.
  public <T> Callable<T> sending(Callable<T> work) {
    return form == null ? work : form.sending(work);
  }

  /// Puts the form away and the keyboard back on the list.
  public void away() {
    form = null;
    lay();
    main.requestFocus();
  }

  /// The form that is open.
  public @Nullable FormPane form() {
    return form;
  }

  private void lay() {
    double em = look.em();
    boolean narrow = getWidth() > 0 && getWidth() < NARROW * em;
    fill();
    String shape = narrow + " " + (form != null) + " " + em;
    if (!shape.equals(laid)) {
      laid = shape;
      arrange(narrow, em);
    }
  }

  /// Changes what is beside the list, and leaves an open form where it is, so that the keyboard
  /// stays in it.
  private void fill() {
    List<Node> shown = new ArrayList<>(beside);
    if (form != null) {
      shown.addFirst(form);
    }
    Parts.exactly(side, shown);
  }

  private void arrange(boolean narrow, double em) {
    side.setSpacing(em * 0.75);
    setSpacing(em * 0.75);
    getChildren().clear();
    scroll.setMinWidth(narrow ? USE_COMPUTED_SIZE : SIDE * em);
    scroll.setPrefWidth(narrow ? USE_COMPUTED_SIZE : SIDE * em);
    scroll.setMaxWidth(narrow ? Double.MAX_VALUE : SIDE * em);
    scroll.setMaxHeight(narrow && form == null ? BELOW * em : Double.MAX_VALUE);
    if (narrow && form != null) {
      getChildren().add(grown(scroll));
    } else if (narrow) {
      scroll.setPrefHeight(BELOW * em);
      getChildren().addAll(grown(main), scroll);
    } else {
      getChildren().add(grown(new HBox(em * 0.75, main, scroll)));
    }
  }

  private static Node grown(Node node) {
    VBox.setVgrow(node, Priority.ALWAYS);
    return node;
  }
}
