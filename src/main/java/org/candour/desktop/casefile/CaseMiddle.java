package org.candour.desktop.casefile;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// The middle of a case: the chronology, or the particulars as written.
final class CaseMiddle extends VBox {
  private final Consumer<ChronologyLine> strikeOut;
  private final VBox content = new VBox();
  private final ToggleButton chronology = tab("chronology");
  private final ToggleButton particulars = tab("particulars");
  private final ToggleGroup group = new ToggleGroup();
  private @Nullable CaseView view;

  CaseMiddle(Consumer<ChronologyLine> strikeOut) {
    this.strikeOut = strikeOut;
    getStyleClass().add("card");
    group.getToggles().addAll(chronology, particulars);
    chronology.setSelected(true);
    group.selectedToggleProperty().subscribe(this::chosen);
    HBox tabs = new HBox(chronology, particulars);
    tabs.getStyleClass().add("tabs");
    javafx.scene.control.ScrollPane scroll = Parts.scrolling(content);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(tabs, scroll);
  }

  private ToggleButton tab(String id) {
    ToggleButton tab = new ToggleButton(Words.text("tab." + id));
    tab.setId("tab-" + id);
    tab.getStyleClass().setAll("tab-name", "toggle-button");
    return tab;
  }

  private void chosen(javafx.scene.control.@Nullable Toggle toggle) {
    if (toggle == null) {
      chronology.setSelected(true);
    }
    fill();
  }

  void show(CaseView shown) {
    view = shown;
    fill();
  }

  private void fill() {
    if (view == null) {
      return;
    }
    Node node =
        particulars.isSelected()
            ? particulars(view)
            : new ChronologyPane(view.chronology(), view.today(), strikeOut);
    content.getChildren().setAll(node);
  }

  private static Node particulars(CaseView view) {
    Lines lines = new Lines("kg");
    for (DueDate.Fact fact : view.particulars()) {
      lines.line(Parts.label(fact.name(), "muted"), Parts.prose(fact.text()));
    }
    return lines;
  }
}
