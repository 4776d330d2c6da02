package org.candour.desktop.bringin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.exchange.foreign.Cell;
import org.candour.exchange.foreign.Column;
import org.candour.exchange.foreign.Matching;
import org.candour.exchange.foreign.Target;

/// The third step: what each column is, with the reason for each proposal.
final class ColumnsPane {
  private static final int SAMPLES = 3;
  private static final int LONG = 24;

  /// A meaning to choose; none keeps the column as a field of the council's own.
  private record Meaning(java.util.Optional<Target> target) {
    String said() {
      return target.map(Target::said).orElse(Words.text("bringin.own"));
    }
  }

  private final Tools tools;
  private final BringInModel model;
  private final Runnable changed;

  ColumnsPane(Tools tools, BringInModel model, Runnable changed) {
    this.tools = tools;
    this.model = model;
    this.changed = changed;
  }

  Node view() {
    var grid = new GridPane(tools.look().em(), 5);
    grid.setId("bringin-columns");
    for (int percent : new int[] {20, 24, 26, 30}) {
      var wide = new ColumnConstraints();
      wide.setPercentWidth(percent);
      grid.getColumnConstraints().add(wide);
    }
    int row = 0;
    for (var head : List.of("heading", "samples", "meaning", "reason")) {
      grid.add(Parts.label(Words.text("bringin.column." + head), "strong"), row++, 0);
    }
    var matches = model.matches();
    for (int i = 0; i < matches.size(); i++) {
      add(grid, i + 1, matches.get(i));
    }
    return Parts.scrolling(
        new VBox(
            tools.look().em() * 0.6,
            Parts.prose(Words.text("bringin.columns.said", matches.size()), "muted"),
            Parts.card("bringin-columns-card", "", grid)));
  }

  private void add(GridPane grid, int row, Matching.Match match) {
    var column = match.column();
    var meaning = meanings(row, column);
    Label name = Parts.prose(column.name(), "strong");
    name.setLabelFor(meaning);
    var target = model.plan().targets().get(column.key());
    var reason = target == match.target() ? match.reason() : Words.text("bringin.column.chosen");
    grid.add(name, 0, row);
    grid.add(Parts.prose(samples(column), "muted"), 1, row);
    grid.add(meaning, 2, row);
    grid.add(Parts.prose(reason, "muted"), 3, row);
  }

  private static String samples(Column column) {
    return column.samples().stream()
        .limit(SAMPLES)
        .map(Cell::text)
        .map(text -> text.replace('\n', ' '))
        .map(text -> text.length() > LONG ? text.substring(0, LONG) + "…" : text)
        .collect(Collectors.joining(", "));
  }

  private ComboBox<Meaning> meanings(int row, Column column) {
    var box = new ComboBox<Meaning>();
    box.setId("bringin-column-" + row);
    box.setAccessibleText(Words.text("bringin.column.of", column.name()));
    box.setMaxWidth(Double.MAX_VALUE);
    var all = new ArrayList<Meaning>();
    all.add(new Meaning(java.util.Optional.empty()));
    for (var target : Target.values()) {
      all.add(new Meaning(java.util.Optional.of(target)));
    }
    box.getItems().setAll(all);
    box.setConverter(words());
    box.setValue(
        new Meaning(java.util.Optional.ofNullable(model.plan().targets().get(column.key()))));
    box.setOnAction(_ -> {
      model.change(plan -> plan.with(column.key(), box.getValue().target().orElse(null)));
      changed.run();
    });
    return box;
  }

  private static StringConverter<Meaning> words() {
    return new StringConverter<>() {
      @Override
      public String toString(Meaning meaning) {
        return meaning == null ? "" : meaning.said();
      }

      @Override
      public Meaning fromString(String text) {
        return new Meaning(java.util.Optional.empty());
      }
    };
  }
}
