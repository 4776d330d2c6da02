package org.candour.desktop.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;
import org.candour.domain.Refusal;
import org.candour.report.Behind;
import org.candour.report.writing.Fields;
import org.candour.report.writing.Passage;
import org.candour.report.writing.Said;

/// A passage being written: figures stand in square brackets and stay live; more can be put in
/// where the cursor is; last year's words are at hand.
final class PassageEditor extends VBox {
  private final Passage passage;
  private final Fields fields;
  private final Consumer<String> keep;
  private final TextArea area = new TextArea();
  private final Label fault = Parts.prose("", "form-fault");

  /// @param keep told the words with their fields; blank for the draft
  PassageEditor(
      Passage passage,
      Fields fields,
      List<Press.Spot> spots,
      Consumer<String> keep,
      Runnable away) {
    super(6);
    this.passage = passage;
    this.fields = fields;
    this.keep = keep;
    setId("passage-editor");
    area.setId("passage-words");
    area.setAccessibleText(Words.text("reports.words.area"));
    area.setWrapText(true);
    area.setPrefRowCount(7);
    area.setText(passage.leftOut() ? "" : fields.shown(passage.text()));
    fault.setId("passage-fault");
    addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, away));
    getChildren().addAll(area, fault, figures(spots), buttons(away));
    passage.lastYear().filter(words -> !words.equals(Passage.LEFT_OUT)).ifPresent(this::lastYear);
  }

  void start() {
    area.requestFocus();
    area.end();
  }

  private void key(KeyEvent event, Runnable away) {
    if (event.getCode() == KeyCode.ESCAPE) {
      away.run();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      send();
      event.consume();
    }
  }

  private ComboBox<String> figures(List<Press.Spot> spots) {
    Map<String, String> marks = new LinkedHashMap<>();
    for (Press.Spot spot : spots) {
      if (spot.figure().endsWith(Behind.CHANGE)) {
        continue;
      }
      String mark = "[" + spot.figure() + "|" + Said.way(spot.figure()) + "]";
      marks.putIfAbsent(Words.text("reports.words.figure", spot.text(), spot.meaning()), mark);
    }
    ComboBox<String> figures = new ComboBox<>();
    figures.setId("passage-figure");
    figures.setAccessibleText(Words.text("reports.words.insert"));
    figures.setPromptText(Words.text("reports.words.insert"));
    figures.setMaxWidth(Double.MAX_VALUE);
    figures.getItems().setAll(marks.keySet());
    figures.setOnAction(_ -> {
      String mark = marks.get(figures.getValue());
      if (mark != null) {
        area.insertText(area.getCaretPosition(), fields.field(mark));
        area.requestFocus();
      }
    });
    return figures;
  }

  private FlowPane buttons(Runnable away) {
    FlowPane buttons = new FlowPane(6, 6);
    buttons
        .getChildren()
        .addAll(
            Parts.button("passage-keep", Words.text("reports.words.keep"), this::send, "primary"),
            Parts.button("passage-cancel", Words.text("form.cancel"), away));
    if (passage.edited().isPresent()) {
      buttons
          .getChildren()
          .add(
              Parts.button(
                  "passage-draft", Words.text("reports.words.again"), () -> keep.accept("")));
    }
    if (!passage.draft().isEmpty() && !passage.leftOut()) {
      buttons
          .getChildren()
          .add(
              Parts.button(
                  "passage-out",
                  Words.text("reports.words.leave"),
                  () -> keep.accept(Passage.LEFT_OUT)));
    }
    return buttons;
  }

  private void lastYear(String words) {
    String shown = fields.shown(words);
    getChildren()
        .addAll(
            Parts.label(Words.text("reports.words.last"), "muted"),
            Parts.prose(shown, "muted"),
            Parts.link("passage-last", Words.text("reports.words.use"), () -> area.setText(shown)));
  }

  private void send() {
    try {
      String words = fields.text(area.getText()).strip();
      keep.accept(words.equals(passage.draft()) ? "" : words);
    } catch (Refusal unknown) {
      fault.setText(unknown.getMessage());
    }
  }
}
