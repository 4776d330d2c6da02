package org.candour.desktop.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;
import org.candour.report.Setup;

/// Answers under the Freedom of Information Act: which questions each puts. What is saved here can
/// be chosen among the reports.
final class AnswersCard {
  private final BiConsumer<String, List<String>> keep;
  private final Map<String, List<String>> saved;
  private final ComboBox<String> name = new ComboBox<>();
  private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
  private final VBox card = Parts.card("setup-answers", Words.text("setup.answers"));

  /// @param keep told a name and its questions; none to forget it
  AnswersCard(Setup.Read read, BiConsumer<String, List<String>> keep) {
    this.keep = keep;
    this.saved = read.answers();
    name.setId("answer-name");
    name.setEditable(true);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setPromptText(Words.text("setup.answers.prompt"));
    name.setAccessibleText(Words.text("setup.answers.name"));
    name.getItems().setAll(saved.keySet());
    name.setOnAction(_ -> tick());
    card.getChildren().addAll(Parts.prose(Words.text("setup.answers.how"), "muted"), name);
    read.questions().forEach(this::box);
    Button keepIt = Parts.button("keep-answer", Words.text("setup.keep"), () -> send(chosen()));
    SetupPane.sends(card, keepIt);
    card.getChildren()
        .add(
            new FlowPane(
                6,
                6,
                keepIt,
                Parts.button(
                    "forget-answer", Words.text("setup.answers.forget"), () -> send(List.of()))));
  }

  VBox view() {
    return card;
  }

  private void box(String key, String title) {
    CheckBox box = new CheckBox(title);
    box.setId("question-" + key);
    box.setWrapText(true);
    boxes.put(key, box);
    card.getChildren().add(box);
  }

  private void tick() {
    List<String> questions = saved.get(typed());
    if (questions != null) {
      boxes.forEach((key, box) -> box.setSelected(questions.contains(key)));
    }
  }

  private String typed() {
    String text = name.getEditor().getText();
    return text == null ? "" : text.strip();
  }

  private List<String> chosen() {
    return boxes.entrySet().stream()
        .filter(box -> box.getValue().isSelected())
        .map(Map.Entry::getKey)
        .toList();
  }

  private void send(List<String> questions) {
    keep.accept(typed(), questions);
  }
}
