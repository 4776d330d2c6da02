package org.candour.desktop.bringin;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.Refusal;
import org.candour.exchange.foreign.Part;
import org.candour.exchange.foreign.Table;

/// The second step: which sheets hold complaints, and in which row their headings stand.
final class SheetsPane {
  private static final int ROWS = 30;

  private final Tools tools;
  private final BringInModel model;
  private final Runnable changed;

  SheetsPane(Tools tools, BringInModel model, Runnable changed) {
    this.tools = tools;
    this.model = model;
    this.changed = changed;
  }

  Node view() {
    var page = new VBox(tools.look().em() * 0.8);
    page.getChildren()
        .add(
            Parts.prose(
                Words.text(
                    model.remembered() ? "bringin.sheets.again" : "bringin.sheets.said",
                    model.name()),
                "muted"));
    for (int i = 0; i < model.tables().size(); i++) {
      page.getChildren().add(card(model.tables().get(i), i));
    }
    return Parts.scrolling(page);
  }

  private Node card(Table table, int place) {
    var part = model.part(table);
    var name = table.name().isEmpty() ? model.name() : Words.text("bringin.sheet", table.name());
    var box = new CheckBox(name);
    box.setId("bringin-sheet-" + place);
    box.setSelected(part != null);
    box.getStyleClass().add("strong");
    var shown = part == null ? Part.of(table) : part;
    var rows = headings(table, place, shown);
    box.setOnAction(_ -> choose(table, box.isSelected(), rows.getValue()));
    rows.setOnAction(_ -> choose(table, true, rows.getValue()));
    var asked = Parts.label(Words.text("bringin.headings.in"));
    asked.setLabelFor(rows);
    var line =
        new FlowPane(
            tools.look().em(),
            4,
            box,
            Parts.label(Words.text("bringin.rows", shown.rows().size()), "muted"),
            asked,
            rows);
    line.setAlignment(Pos.CENTER_LEFT);
    var names =
        shown.heading().names().stream()
            .filter(heading -> !heading.isEmpty())
            .collect(Collectors.joining("  ·  "));
    return Parts.card("bringin-table-" + place, "", line, Parts.prose(names, "muted"));
  }

  private static ComboBox<Integer> headings(Table table, int place, Part shown) {
    var rows = new ComboBox<Integer>();
    rows.setId("bringin-headings-" + place);
    rows.setAccessibleText(Words.text("bringin.headings.of", table.name()));
    rows.getItems()
        .setAll(
            IntStream.range(0, Math.min(ROWS, table.rows().size()))
                .mapToObj(i -> table.rows().get(i).number())
                .toList());
    rows.setValue(shown.heading().last());
    return rows;
  }

  private void choose(Table table, boolean chosen, int headings) {
    try {
      model.choose(table, chosen, headings);
    } catch (Refusal none) {
      tools.notices().refused(none.sentence());
    }
    changed.run();
  }
}
