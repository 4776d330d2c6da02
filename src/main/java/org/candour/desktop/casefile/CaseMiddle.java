package org.candour.desktop.casefile;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// The middle of a case: the chronology, the points, each stage, or the particulars as written.
final class CaseMiddle extends VBox {
  private final Consumer<ChronologyLine> strikeOut;
  private final Consumer<MoveLine> start;
  private final Runnable chosen;
  private final Consumer<Consumer<List<HistoryLine>>> history;
  private final VBox content = new VBox();
  private final ScrollPane scroll = Parts.scrolling(content);
  private final ToggleButton chronology = tab("chronology");
  private final ToggleButton points = tab("points");
  private final ToggleButton stage2 = tab("stage2");
  private final ToggleButton stage3 = tab("stage3");
  private final ToggleButton particulars = tab("particulars");
  private final ToggleButton changes = tab("history");
  private final ToggleGroup group = new ToggleGroup();
  private @Nullable CaseView view;
  private double em = 1;
  private List<Node> aside = List.of();

  /// @param start starts a step
  /// @param chosen runs when another tab is chosen
  /// @param history reads who changed what, and hands it over
  CaseMiddle(
      Consumer<ChronologyLine> strikeOut,
      Consumer<MoveLine> start,
      Runnable chosen,
      Consumer<Consumer<List<HistoryLine>>> history) {
    this.strikeOut = strikeOut;
    this.start = start;
    this.chosen = chosen;
    this.history = history;
    getStyleClass().add("card");
    group.getToggles().addAll(chronology, points, stage2, stage3, particulars, changes);
    chronology.setSelected(true);
    group.selectedToggleProperty().subscribe(this::choose);
    FlowPane tabs = new FlowPane(chronology, points, stage2, stage3, particulars, changes);
    tabs.getStyleClass().add("tabs");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(tabs, scroll);
  }

  private static ToggleButton tab(String id) {
    ToggleButton tab = new ToggleButton(Words.text("tab." + id));
    tab.setId("tab-" + id);
    tab.getStyleClass().setAll("tab-name", "toggle-button");
    return tab;
  }

  private void choose(@Nullable Toggle toggle) {
    if (toggle == null) {
      chronology.setSelected(true);
      return;
    }
    scroll.setVvalue(0);
    chosen.run();
  }

  /// Whether what is shown needs the room beside it too.
  boolean wide() {
    return points.isSelected() || stage2.isSelected() || stage3.isSelected();
  }

  /// Shows the chronology again, as for another case.
  void restart() {
    chronology.setSelected(true);
  }

  /// Brings the newest entry of the chronology into sight.
  void newest() {
    if (chronology.isSelected()) {
      scroll.setVvalue(0);
    }
  }

  /// @param beside what else is shown under the points, when there is no room for it beside
  void show(CaseView shown, List<Node> beside, double em) {
    view = shown;
    this.em = em;
    aside = beside;
    offered(stage2, shown.stage2());
    offered(stage3, shown.stage3());
    fill();
  }

  private void offered(ToggleButton tab, List<Section> sections) {
    tab.setVisible(!sections.isEmpty());
    tab.setManaged(!sections.isEmpty());
    if (sections.isEmpty() && tab.isSelected()) {
      chronology.setSelected(true);
    }
  }

  private void fill() {
    CaseView shown = view;
    if (shown == null) {
      return;
    }
    if (points.isSelected()) {
      content.getChildren().setAll(new PointsPane(shown.table(), start, em, !aside.isEmpty()));
      content.getChildren().addAll(aside);
    } else if (stage2.isSelected()) {
      content.getChildren().setAll(new SectionsPane("stage2-sections", shown.stage2(), start, em));
    } else if (stage3.isSelected()) {
      content.getChildren().setAll(new SectionsPane("stage3-sections", shown.stage3(), start, em));
    } else if (changes.isSelected()) {
      history.accept(lines -> {
        if (changes.isSelected() && view == shown) {
          content.getChildren().setAll(new HistoryPane(lines, em));
        }
      });
    } else if (particulars.isSelected()) {
      content
          .getChildren()
          .setAll(new SectionsPane("particulars-sections", shown.particulars(), start, em));
    } else {
      content
          .getChildren()
          .setAll(new ChronologyPane(shown.chronology(), shown.today(), strikeOut));
    }
  }
}
