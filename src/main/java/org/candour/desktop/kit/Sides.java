package org.candour.desktop.kit;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list with what is chosen beside it. In a narrow window, or with large text, what is beside
/// takes the whole width while a form is open, and stands under the list otherwise.
public final class Sides extends VBox {
  private static final double NARROW = 70;
  private static final double BESIDE = 31;

  /// The height of the list when something stands under it: eight lines or so.
  private static final double LEAST = 16;

  private final Look look;
  private final Node list;
  private final VBox side = new VBox();
  private final ScrollPane right = Parts.scrolling(side);
  private @Nullable FormPane form;
  private List<Node> beside = List.of();

  public Sides(String id, Look look, Node list) {
    this.look = look;
    this.list = list;
    setId(id);
    VBox.setVgrow(this, Priority.ALWAYS);
    right.setId(id + "-side");
    widthProperty().subscribe(_ -> lay());
    look.percent().subscribe(_ -> lay());
  }

  /// Shows what stands beside the list.
  public void beside(List<Node> nodes) {
    beside = List.copyOf(nodes);
    lay();
  }

  /// Opens a form above what stands beside the list, and puts the keyboard on it.
  public void open(FormPane opened) {
    form = opened;
    lay();
    right.setVvalue(0);
    applyCss();
    layout();
    opened.start();
  }

  /// Puts the keyboard back into that form if it is open.
  public boolean resumed(String id) {
    FormPane open = form;
    boolean here = open != null && open.getId().equals("form-" + id);
    if (open != null && here) {
      open.start();
    }
    return here;
  }

  /// The work that is asked for with the form, if one is open: never twice at once.
  public <T> Callable<T> sending(Callable<T> work) {
    return form == null ? work : form.sending(work);
  }

  /// Puts the form away.
  public void away() {
    form = null;
    lay();
    list.requestFocus();
  }

  /// Whether a form is open.
  public boolean asking() {
    return form != null;
  }

  private void lay() {
    Focus.kept(this, this::arrange);
  }

  private void arrange() {
    double em = look.em();
    boolean narrow = getWidth() > 0 && getWidth() < NARROW * em;
    side.setSpacing(em * 0.75);
    side.getChildren().setAll(beside);
    if (form != null) {
      side.getChildren().addFirst(form);
    }
    setSpacing(em * 0.75);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox.setVgrow(right, Priority.ALWAYS);
    HBox.setHgrow(list, Priority.ALWAYS);
    if (list instanceof javafx.scene.layout.Region region) {
      region.setPrefHeight(narrow ? LEAST * em : javafx.scene.layout.Region.USE_COMPUTED_SIZE);
      region.setMinHeight(narrow ? LEAST * em : javafx.scene.layout.Region.USE_COMPUTED_SIZE);
    }
    right.setMinWidth(narrow ? 0 : BESIDE * em);
    right.setPrefWidth(BESIDE * em);
    right.setMaxWidth(narrow ? Double.MAX_VALUE : BESIDE * em);
    if (!narrow) {
      HBox both = new HBox(em * 0.75, list, right);
      VBox.setVgrow(both, Priority.ALWAYS);
      getChildren().setAll(both);
    } else if (form != null) {
      getChildren().setAll(right);
    } else {
      getChildren().setAll(list, right);
    }
  }
}
