package org.candour.desktop.bringin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.candour.exchange.foreign.Plan;
import org.candour.exchange.foreign.Target;
import org.jspecify.annotations.Nullable;

/// The third step: what each column is, with the reason for each proposal.
final class ColumnsPane {
  private static final int SAMPLES = 3;
  private static final int LONG = 24;

  /// A meaning to choose; none keeps the column as a field of the council's own.
  private record Meaning(Optional<Target> target) {
    String said() {
      return target.map(Target::said).orElse(Words.text("bringin.own"));
    }
  }

  /// A column as it stands on the page.
  private record Line(Matching.Match match, ComboBox<Meaning> meaning, Label reason) {
    Column column() {
      return match.column();
    }
  }

  private final Tools tools;
  private final BringInModel model;
  private final List<Line> lines = new ArrayList<>();
  private @Nullable Column chosen;
  private Plan before;

  ColumnsPane(Tools tools, BringInModel model) {
    this.tools = tools;
    this.model = model;
    this.before = model.plan();
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
    Label reason = Parts.prose("", "muted");
    reason.setId("bringin-reason-" + row);
    grid.add(name, 0, row);
    grid.add(Parts.prose(samples(column), "muted"), 1, row);
    grid.add(meaning, 2, row);
    grid.add(reason, 3, row);
    var line = new Line(match, meaning, reason);
    lines.add(line);
    show(line);
  }

  private @Nullable Target target(Column column) {
    return model.plan().targets().get(column.key());
  }

  private void show(Line line) {
    line.meaning().setValue(new Meaning(Optional.ofNullable(target(line.column()))));
    line.reason().setText(reason(line.match()));
  }

  private String reason(Matching.Match match) {
    var target = target(match.column());
    if (target == match.target()) {
      return match.reason();
    }
    return model.columns().stream()
        .filter(other -> target == null && target(other) == match.target())
        .filter(match.column()::beside)
        .findFirst()
        .map(other -> Words.text("bringin.column.given", other.name()))
        .orElse(Words.text("bringin.column.chosen"));
  }

  /// Chosen for one column again and again, as the arrow keys do on their way down the list, only
  /// the last counts: other columns get back what they lost to it meanwhile.
  private void choose(Column column, @Nullable Target target) {
    if (!column.equals(chosen)) {
      chosen = column;
      before = model.plan();
    }
    model.change(_ -> before.with(column.key(), target));
    lines.forEach(this::show);
  }

  private static String samples(Column column) {
    return column.samples().stream()
        .limit(SAMPLES)
        .map(Cell::said)
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
    all.add(new Meaning(Optional.empty()));
    for (var target : Target.values()) {
      all.add(new Meaning(Optional.of(target)));
    }
    box.getItems().setAll(all);
    box.setConverter(words());
    box.setOnAction(_ -> {
      var target = box.getValue().target().orElse(null);
      if (target != target(column)) {
        choose(column, target);
      }
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
        return new Meaning(Optional.empty());
      }
    };
  }
}
