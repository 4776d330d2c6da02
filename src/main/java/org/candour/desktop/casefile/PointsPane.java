package org.candour.desktop.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// Every point of complaint with what it is about and each body's finding, and the outcome that the
/// findings come to at each stage. A finding carries no colour of alarm.
final class PointsPane extends VBox {
  private static final List<String> BODIES = List.of("stage1", "io", "ip", "ao", "panel");

  /// @param narrow whether there is no room for a column for each body
  PointsPane(PointTable table, Consumer<MoveLine> start, double em, boolean narrow) {
    setId("points-table");
    setSpacing(em * 0.9);
    if (table.points().isEmpty()) {
      getChildren().add(Parts.prose(Words.text("points.none"), "empty"));
    } else {
      getChildren().add(narrow ? stacked(table, em) : lines(table, em));
    }
    Section steps = new Section("points", "", List.of(), table.steps());
    getChildren().add(new SectionsPane("points-steps", List.of(steps), start, em));
  }

  /// Each body's finding below the point instead of beside it.
  private static Lines stacked(PointTable table, double em) {
    Lines lines = new Lines("kg", em);
    for (PointTable.Row point : table.points()) {
      VBox words = words(point);
      words.getChildren().add(Parts.prose(found(point.findings())));
      lines.line(Parts.label(point.number()), words);
    }
    String together = Words.text("points.overall");
    lines.line(
        Parts.label(""),
        new VBox(Parts.prose(together, "strong"), Parts.prose(found(table.overall()), "strong")));
    return lines;
  }

  private static String found(List<String> findings) {
    return IntStream.range(0, BODIES.size())
        .filter(at -> !findings.get(at).isEmpty())
        .mapToObj(at -> Words.text("points." + BODIES.get(at)) + ": " + findings.get(at))
        .collect(Collectors.joining(" · "));
  }

  private static Lines lines(PointTable table, double em) {
    Lines lines = new Lines("kgkkkkk", em);
    List<Node> heads = new ArrayList<>();
    heads.add(Parts.label(Words.text("points.number"), "strong"));
    heads.add(Parts.label(Words.text("points.point"), "strong"));
    BODIES.forEach(body -> heads.add(Parts.label(Words.text("points." + body), "strong")));
    lines.heads(heads.toArray(Node[]::new));
    table.points().forEach(point -> lines.line(row(point)));
    lines.line(outcomes(table));
    return lines;
  }

  private static Node[] row(PointTable.Row point) {
    List<Node> cells = new ArrayList<>(List.of(Parts.label(point.number()), words(point)));
    point.findings().forEach(finding -> cells.add(Parts.label(finding)));
    return cells.toArray(Node[]::new);
  }

  private static VBox words(PointTable.Row point) {
    VBox words = new VBox(Parts.prose(point.text()));
    if (!point.about().isEmpty()) {
      words.getChildren().add(Parts.prose(point.about(), "muted"));
    }
    return words;
  }

  private static Node[] outcomes(PointTable table) {
    List<Node> cells = new ArrayList<>();
    cells.add(Parts.label(""));
    cells.add(Parts.prose(Words.text("points.overall"), "strong"));
    table.overall().forEach(outcome -> cells.add(Parts.label(outcome, "strong")));
    return cells.toArray(Node[]::new);
  }
}
