package org.candour.desktop.log;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// The five triage questions, each with its rule under it and Yes and No beside it.
final class TriagePane extends VBox {
  private final Map<Triage.Question, ToggleGroup> groups = new EnumMap<>(Triage.Question.class);
  private final Label advice = Parts.prose("", "strong");

  TriagePane() {
    setId("triage");
    getStyleClass().addAll("card", "form");
    getChildren().add(Parts.label(Words.text("triage.title"), "strong", "h2"));
    for (Triage.Question question : Triage.Question.values()) {
      getChildren().add(line(question));
    }
    advice.setId("triage-advice");
    getChildren().add(advice);
    say();
  }

  private HBox line(Triage.Question question) {
    ToggleGroup group = new ToggleGroup();
    groups.put(question, group);
    ToggleButton yes = toggle(question, group, "yes");
    ToggleButton no = toggle(question, group, "no");
    group.selectedToggleProperty().subscribe(_ -> say());
    VBox words = new VBox(Parts.prose(question.text()), Parts.prose(question.rule(), "form-hint"));
    HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
    words.setMinWidth(0);
    return new HBox(8, words, new HBox(4, yes, no));
  }

  private static ToggleButton toggle(Triage.Question question, ToggleGroup group, String answer) {
    ToggleButton button = new ToggleButton(Words.text("answer." + answer));
    button.setId("triage-" + question.name() + "-" + answer);
    button.setUserData("yes".equals(answer));
    button.getStyleClass().setAll("chip", "quiet", "toggle-button");
    button.setAccessibleText(question.text() + " " + button.getText());
    button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    button.setToggleGroup(group);
    return button;
  }

  private void say() {
    advice.setText(triage().advice());
  }

  Triage triage() {
    Map<Triage.Question, Boolean> answers = new EnumMap<>(Triage.Question.class);
    groups.forEach((question, group) -> {
      if (group.getSelectedToggle() != null) {
        answers.put(question, (Boolean) group.getSelectedToggle().getUserData());
      }
    });
    return new Triage(answers);
  }
}
