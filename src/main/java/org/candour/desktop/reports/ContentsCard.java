package org.candour.desktop.reports;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// The contents of the report, as its file lists them.
final class ContentsCard {
  private static final double STEP = 12;

  private final VBox card = Parts.card("contents", Words.text("reports.contents"));
  private final Consumer<Pages.Heading> chosen;

  ContentsCard(Consumer<Pages.Heading> chosen) {
    this.chosen = chosen;
  }

  VBox view() {
    return card;
  }

  void show(List<Pages.Heading> headings) {
    card.getChildren().remove(1, card.getChildren().size());
    ToggleGroup group = new ToggleGroup();
    headings.forEach(heading -> card.getChildren().add(item(heading, group)));
  }

  private ToggleButton item(Pages.Heading heading, ToggleGroup group) {
    ToggleButton item =
        new ToggleButton(Words.text("reports.item", heading.title(), heading.page() + 1));
    item.setWrapText(true);
    item.setAlignment(Pos.CENTER_LEFT);
    item.setMinHeight(Region.USE_PREF_SIZE);
    VBox.setMargin(item, new Insets(0, 0, 0, heading.depth() * STEP));
    item.getStyleClass().setAll("contents-item", "toggle-button");
    item.setAccessibleText(Words.text("reports.heading", heading.title(), heading.page() + 1));
    item.setToggleGroup(group);
    item.setMaxWidth(Double.MAX_VALUE);
    item.setMinWidth(0);
    item.setOnAction(_ -> {
      item.setSelected(true);
      chosen.accept(heading);
    });
    return item;
  }
}
