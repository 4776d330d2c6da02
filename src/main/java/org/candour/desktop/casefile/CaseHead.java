package org.candour.desktop.casefile;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// The top line of a case: reference, child, complainant, service, where it stands, and what can be
/// done to the file itself.
final class CaseHead {
  private CaseHead() {}

  /// The same with what can be done to the file.
  static HBox of(CaseView view, Runnable note, Runnable letter, Runnable print, Runnable undo) {
    HBox head = of(view);
    head.getChildren()
        .addAll(
            Parts.button("case-note", Words.text("head.note"), note),
            Parts.button("case-letter", Words.text("head.letter"), letter),
            Parts.button("case-print", Words.text("head.print"), print),
            Parts.button("case-undo", Words.text("head.undo"), undo));
    return head;
  }

  static HBox of(CaseView view) {
    Label stage = Parts.label(view.stage(), "pill", "stage");
    stage.setId("case-stage");
    stage.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = Parts.pageHead(view.reference(), who(view), stage);
    head.getChildren().getFirst().setId("case-reference");
    if (view.safeguarding() != null) {
      String day = Dates.column(view.safeguarding());
      Label pill = Parts.label(Words.text("head.safeguarding"), "pill", "restricted");
      pill.setId("case-safeguarding");
      pill.setMinWidth(Region.USE_PREF_SIZE);
      pill.setTooltip(new Tooltip(Words.text("head.safeguarding.said", day)));
      pill.setAccessibleText(Words.text("head.safeguarding.said", day));
      head.getChildren().add(pill);
    }
    if (view.restricted()) {
      head.getChildren().add(Parts.label(Words.text("head.restricted"), "pill", "restricted"));
    }
    head.getChildren().add(Parts.gap());
    return head;
  }

  private static TextFlow who(CaseView view) {
    TextFlow flow = new TextFlow();
    StringBuilder said = new StringBuilder();
    for (CaseView.Said part : view.who()) {
      Text text = new Text(part.text());
      text.getStyleClass().add(part.strong() ? "text-flow-strong" : "text-flow-plain");
      flow.getChildren().add(text);
      said.append(part.text());
    }
    flow.setMinWidth(0);
    flow.setMinHeight(Region.USE_PREF_SIZE);
    flow.setAccessibleRole(AccessibleRole.TEXT);
    flow.setAccessibleText(said.toString());
    return flow;
  }
}
