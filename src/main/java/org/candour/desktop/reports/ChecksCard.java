package org.candour.desktop.reports;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// What was checked before publishing, each with its sign, a sentence, and the way to where it is
/// mended.
final class ChecksCard {
  private static final int SHOWN = 12;

  private final Tools tools;
  private final Runnable words;
  private final VBox card = Parts.card("checks", Words.text("reports.checks"));

  /// @param words shows the words of the report
  ChecksCard(Tools tools, Runnable words) {
    this.tools = tools;
    this.words = words;
  }

  VBox view() {
    return card;
  }

  void show(List<Press.Check> checks) {
    card.getChildren().remove(1, card.getChildren().size());
    checks.forEach(check -> card.getChildren().add(line(check)));
  }

  private Node line(Press.Check check) {
    var ways = new FlowPane(6, 0);
    check.cases().stream()
        .limit(SHOWN)
        .forEach(each -> ways.getChildren().add(FiguresCard.open(tools, each)));
    int more = check.cases().size() - SHOWN;
    if (more > 0) {
      ways.getChildren().add(Parts.label(Words.text("check.more", more), "muted"));
    }
    if (check.inWords()) {
      ways.getChildren().add(Parts.link("check-words", Words.text("check.words"), words));
    }
    String style =
        switch (check.kind()) {
          case SOUND -> "done";
          case LOOK -> "soon";
          case STANDS -> "late";
        };
    Label sign = Parts.label(Words.text("check." + check.kind().name()), style);
    sign.setMinWidth(Region.USE_PREF_SIZE);
    Label text = Parts.prose(check.text());
    text.setAccessibleText(Words.text("check.said." + check.kind().name(), check.text()));
    VBox said = ways.getChildren().isEmpty() ? new VBox(text) : new VBox(text, ways);
    HBox.setHgrow(said, Priority.ALWAYS);
    return new HBox(4, sign, said);
  }
}
