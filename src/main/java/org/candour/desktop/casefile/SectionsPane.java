package org.candour.desktop.casefile;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// A stage in sections: each with what is known, and under it the steps that belong there.
final class SectionsPane extends VBox {
  private final Consumer<MoveLine> start;
  private final double em;

  SectionsPane(String id, List<Section> sections, Consumer<MoveLine> start, double em) {
    this.start = start;
    this.em = em;
    setId(id);
    setSpacing(em * 0.9);
    sections.forEach(section -> getChildren().add(section(section)));
  }

  private VBox section(Section section) {
    VBox box = new VBox();
    box.setId("section-" + section.id());
    box.getStyleClass().add("section");
    box.getChildren().add(Parts.label(section.title(), "strong", "h2"));
    Lines lines = new Lines("sg", em);
    for (Section.Line line : section.lines()) {
      if (line.caution()) {
        box.getChildren().add(caution(line.text()));
      } else {
        Label name = Parts.prose(line.name(), "muted");
        lines.line(name, Parts.prose(line.text()));
      }
    }
    if (!lines.getChildren().isEmpty()) {
      box.getChildren().add(lines);
    }
    if (!section.steps().isEmpty()) {
      box.getChildren().add(steps(section));
    }
    return box;
  }

  private static Label caution(String text) {
    Label label = Parts.prose(text, "caution");
    label.setFocusTraversable(true);
    label.setAccessibleText(Words.text("section.caution", text));
    return label;
  }

  private FlowPane steps(Section section) {
    FlowPane steps = new FlowPane(em * 0.4, em * 0.3);
    for (MoveLine move : section.steps()) {
      String id = "step-" + move.id();
      Button button = Parts.button(id, move.text(), () -> start.accept(move), "small");
      if (!move.key().isEmpty()) {
        button.setAccessibleText(Words.text("verb.said", move.text(), move.key()));
      }
      steps.getChildren().add(button);
    }
    return steps;
  }
}
