package org.candour.desktop.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Look;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tabs;

/// The pages with the contents on their left and the other parts of the room, by name, on their
/// right. Where text is so large that three do not fit side by side, the contents are one of those
/// on the right.
final class Sides extends HBox {
  private static final String CONTENTS = "contents";

  /// The least that the contents and the other parts need, in em; what the others are given.
  private static final double LEFT = 12;

  private static final double RIGHT = 18;
  private static final double WIDE = 26;

  /// What the others still do with where the text is large.
  private static final double LEAST = 12;

  private final Look look;
  private final PagesPane pages;
  private final Node contents;
  private final Map<String, List<Node>> parts;
  private final Consumer<String> shown;
  private final ScrollPane left;
  private final VBox side = new VBox();
  private final VBox right;
  private final Tabs tabs;
  private String open = "";

  /// @param parts what stands on the right, by the names of its tabs
  /// @param shown told the name of what is shown there
  Sides(
      Look look,
      PagesPane pages,
      VBox contents,
      Map<String, List<Node>> parts,
      Consumer<String> shown) {
    this.look = look;
    this.pages = pages;
    this.contents = contents;
    this.parts = parts;
    this.shown = shown;
    List<String> names = new ArrayList<>(parts.keySet());
    names.addFirst(CONTENTS);
    tabs = new Tabs(names, this::show);
    left = Parts.scrolling(contents);
    ScrollPane scroll = Parts.scrolling(side);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    right = new VBox(tabs, scroll);
    HBox.setHgrow(pages, Priority.ALWAYS);
    VBox.setVgrow(this, Priority.ALWAYS);
    widthProperty().subscribe(this::arrange);
    look.percent().subscribe(this::arrange);
    show(parts.keySet().iterator().next());
  }

  /// Shows one of the parts on the right.
  void show(String name) {
    open = name;
    tabs.choose(name);
    side.getChildren().setAll(name.equals(CONTENTS) ? List.of(contents) : parts.get(name));
    shown.accept(name);
  }

  private void arrange() {
    double em = look.em();
    double spare = getWidth() - pages.whole() - em;
    boolean narrow = getWidth() > 0 && spare < (LEFT + RIGHT) * em;
    setSpacing(em * 0.75);
    side.setSpacing(em * 0.75);
    right.setSpacing(em * 0.5);
    right.setMinWidth(Math.clamp(spare, LEAST * em, RIGHT * em));
    right.setPrefWidth(narrow ? Math.max(RIGHT * em, spare) : WIDE * em);
    left.setMinWidth(LEFT * em);
    left.setPrefWidth(16 * em);
    tabs.show(CONTENTS, narrow);
    if (!narrow && open.equals(CONTENTS)) {
      show(parts.keySet().iterator().next());
    }
    left.setContent(narrow ? null : contents);
    List<Node> beside = narrow ? List.of(pages, right) : List.of(left, pages, right);
    if (!getChildren().equals(beside)) {
      getChildren().setAll(beside);
    }
  }
}
