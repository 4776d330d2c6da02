package org.candour.desktop.casefile;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// Who changed what, when, from what to what, and why. At first only where something else stood
/// before; all of it on request.
final class HistoryPane extends VBox {
  private final List<HistoryLine> all;
  private final double em;
  private final CheckBox full = new CheckBox(Words.text("history.full"));

  HistoryPane(List<HistoryLine> all, double em) {
    super(8);
    this.all = all;
    this.em = em;
    setId("history");
    full.setId("history-full");
    full.setOnAction(_ -> show());
    show();
  }

  private void show() {
    getChildren().setAll(Parts.prose(Words.text("history.why"), "form-hint"), full);
    List<HistoryLine> shown =
        all.stream().filter(line -> full.isSelected() || line.replaces()).toList();
    if (shown.isEmpty()) {
      getChildren().add(Parts.label(Words.text("history.none"), "empty"));
      return;
    }
    Lines lines = new Lines("kggsg", em);
    lines.heads(head("when"), head("what"), head("change"), head("by"), head("reason"));
    for (HistoryLine line : shown) {
      lines.line(
          Parts.label(line.when(), "muted"),
          Parts.prose(line.what()),
          Parts.prose(change(line)),
          Parts.prose(line.who(), "muted"),
          Parts.prose(line.why(), "muted"));
    }
    getChildren().add(lines);
  }

  private static javafx.scene.control.Label head(String key) {
    return Parts.label(Words.text("history.head." + key));
  }

  private static String change(HistoryLine line) {
    if (line.before().isEmpty() && line.after().isEmpty()) {
      return "";
    }
    if (line.before().isEmpty()) {
      return line.after();
    }
    return Words.text(
        line.after().isEmpty() ? "history.gone" : "history.changed", line.before(), line.after());
  }
}
