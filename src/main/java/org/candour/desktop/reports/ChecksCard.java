package org.candour.desktop.reports;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// What was checked before publishing, each with its sign and a sentence.
final class ChecksCard {
  private final VBox card = Parts.card("checks", Words.text("reports.checks"));

  VBox view() {
    return card;
  }

  void show(List<Press.Check> checks) {
    card.getChildren().remove(1, card.getChildren().size());
    checks.forEach(check -> card.getChildren().add(line(check)));
  }

  /// One check.
  private static Node line(Press.Check check) {
    String style =
        switch (check.kind()) {
          case SOUND -> "done";
          case LOOK -> "soon";
          case STANDS -> "late";
        };
    Label sign = Parts.label(Words.text("check." + check.kind().name()), style);
    sign.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    Label text = Parts.prose(check.text());
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line = new HBox(4, sign, text);
    line.setAccessibleText(Words.text("check.said." + check.kind().name(), check.text()));
    return line;
  }
}
