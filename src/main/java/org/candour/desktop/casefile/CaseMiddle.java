package org.candour.desktop.casefile;

import java.util.List;
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
  private final ToggleButton points = tab("points");
  private final ToggleGroup group = new ToggleGroup();
  private @Nullable CaseView view;
  private double em = 1;
  private List<Node> aside = List.of();

  CaseMiddle(Consumer<ChronologyLine> strikeOut) {
    this.strikeOut = strikeOut;
    getStyleClass().add("card");
    group.getToggles().addAll(chronology, particulars, points);
    chronology.setSelected(true);
    group.selectedToggleProperty().subscribe(this::chosen);
    HBox tabs = new HBox(chronology, particulars, points);
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

  /// @param beside what else is shown behind a tab, when there is no room for it beside
  void show(CaseView shown, List<Node> beside, double em) {
    view = shown;
    this.em = em;
    aside = beside;
    points.setVisible(!beside.isEmpty());
    points.setManaged(!beside.isEmpty());
    if (beside.isEmpty() && points.isSelected()) {
      chronology.setSelected(true);
    }
    fill();
  }

  private void fill() {
    if (view == null) {
      return;
    }
    if (points.isSelected()) {
      content.getChildren().setAll(aside);
    } else if (particulars.isSelected()) {
      content.getChildren().setAll(particulars(view));
    } else {
      content.getChildren().setAll(new ChronologyPane(view.chronology(), view.today(), strikeOut));
    }
  }

  private Node particulars(CaseView view) {
    Lines lines = new Lines("kg", em);
    for (DueDate.Fact fact : view.particulars()) {
      lines.line(Parts.label(fact.name(), "muted"), Parts.prose(fact.text()));
    }
    return lines;
  }
}
