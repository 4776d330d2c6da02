package org.candour.desktop.register;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.CrossTab;
import org.candour.casework.grid.Crossing.Measure;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// A cross-tab as rows of text: a head, the values down the side, and a total either way.
final class CrossTable {
  private static final int MOST = 60;

  private final CrossTab tab;
  private final RegisterModel model;

  CrossTable(CrossTab tab, RegisterModel model) {
    this.tab = tab;
    this.model = model;
  }

  private List<@Nullable String> sides() {
    return ending(tab.down());
  }

  private List<@Nullable String> tops() {
    return ending(tab.across());
  }

  /// The values, and null for all of them.
  private static List<@Nullable String> ending(List<String> values) {
    List<@Nullable String> all = new ArrayList<>(values.subList(0, Math.min(MOST, values.size())));
    all.add(null);
    return all;
  }

  static String name(Column column, @Nullable String value) {
    if (value == null) {
      return Words.text("grid.cross.all");
    }
    return value.isEmpty() ? Words.text("grid.blank") : column.said(value);
  }

  private String text(@Nullable String side, @Nullable String top) {
    Measure how = tab.crossing().measure();
    return CrossPane.number(tab.value(side, top), how);
  }

  /// What a screen reader says of a number.
  static String said(CrossTab tab, @Nullable String side, @Nullable String top, String text) {
    return name(tab.crossing().down(), side)
        + ", "
        + name(tab.crossing().across(), top)
        + ": "
        + text;
  }

  GridPane grid(CrossPane.LinkMaker links) {
    GridPane grid = new GridPane();
    grid.setId("cross-table");
    int column = 1;
    for (String top : tops()) {
      grid.add(Parts.right(cell(name(tab.crossing().across(), top), true)), column++, 0);
    }
    grid.add(cell(tab.crossing().down().name(), true), 0, 0);
    int row = 1;
    for (String side : sides()) {
      grid.add(cell(name(tab.crossing().down(), side), side == null), 0, row);
      column = 1;
      for (String top : tops()) {
        grid.add(Parts.right(links.of(tab, side, top, text(side, top))), column++, row);
      }
      row++;
    }
    grid.setHgap(12);
    grid.setVgap(3);
    grid.setPadding(new javafx.geometry.Insets(0, 0, 14, 0));
    return grid;
  }

  private static Label cell(String text, boolean strong) {
    Label label = strong ? Parts.label(text, "strong") : Parts.label(text);
    label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return label;
  }

  /// On what the numbers rest.
  String basis() {
    String more =
        tab.down().size() > MOST || tab.across().size() > MOST
            ? " " + Words.text("grid.cross.most", MOST)
            : "";
    return Words.text("grid.cross.basis", tab.count(null, null), model.filter()) + more;
  }

  /// As numbers for a spreadsheet or a letter.
  ClipboardBlock block() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(tab.crossing().down().name()));
    tops().forEach(top -> head.add(name(tab.crossing().across(), top)));
    rows.add(head);
    for (String side : sides()) {
      List<String> line = new ArrayList<>(List.of(name(tab.crossing().down(), side)));
      tops().forEach(top -> line.add(text(side, top)));
      rows.add(line);
    }
    return new ClipboardBlock(rows);
  }
}
