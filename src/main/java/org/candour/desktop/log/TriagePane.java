package org.candour.desktop.log;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.FieldControl;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// The five triage questions, each with its rule under it and Yes and No beside it; Y and N answer
/// from the keyboard and go on to the next. An answer that does not lead on asks for its reasons.
final class TriagePane extends VBox {
  private final Map<Triage.Question, ToggleGroup> groups = new EnumMap<>(Triage.Question.class);
  private final Map<Triage.Question, VBox> follow = new EnumMap<>(Triage.Question.class);
  private final Map<Triage.Question, List<FieldControl>> asked =
      new EnumMap<>(Triage.Question.class);
  private final VBox told = new VBox();
  private final List<FieldControl> reply = new ArrayList<>();
  private final Label advice = Parts.prose("", "strong");
  private String complainantType = "";

  TriagePane() {
    setId("triage");
    getStyleClass().addAll("card", "form");
    HBox head =
        new HBox(
            8,
            Parts.label(Words.text("triage.title"), "strong", "h2"),
            Parts.label(Words.text("triage.keys"), "muted"));
    getChildren().add(head);
    for (Triage.Question question : Triage.Question.values()) {
      VBox more = new VBox();
      more.getStyleClass().addAll("form", "follow-up");
      follow.put(question, more);
      asked.put(question, new ArrayList<>());
      getChildren().addAll(line(question), more);
    }
    advice.setId("triage-advice");
    told.getStyleClass().addAll("form", "follow-up");
    getChildren().addAll(advice, told);
    for (Triage.Question question : Triage.Question.values()) {
      ask(question);
    }
    say();
  }

  private HBox line(Triage.Question question) {
    ToggleGroup group = new ToggleGroup();
    groups.put(question, group);
    ToggleButton yes = toggle(question, group, "yes");
    ToggleButton no = toggle(question, group, "no");
    group.selectedToggleProperty().subscribe((_, _) -> answered(question));
    VBox words = new VBox(Parts.prose(question.text()), Parts.prose(question.rule(), "form-hint"));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    HBox line = new HBox(8, words, new HBox(4, yes, no));
    line.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, question, yes, no));
    return line;
  }

  private static ToggleButton toggle(Triage.Question question, ToggleGroup group, String answer) {
    ToggleButton button = new ToggleButton(Words.text("answer." + answer));
    button.setId("triage-" + question.name() + "-" + answer);
    button.setUserData("yes".equals(answer));
    button.getStyleClass().setAll("chip", "quiet", "toggle-button");
    button.setAccessibleText(question.text() + " " + button.getText());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setToggleGroup(group);
    return button;
  }

  private void key(KeyEvent event, Triage.Question question, ToggleButton yes, ToggleButton no) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (plain && (event.getCode() == KeyCode.Y || event.getCode() == KeyCode.N)) {
      (event.getCode() == KeyCode.Y ? yes : no).setSelected(true);
      goOn(question, event.getCode() == KeyCode.Y ? yes : no);
      event.consume();
    }
  }

  private void goOn(Triage.Question question, ToggleButton here) {
    List<FieldControl> more = asked.get(question);
    if (more != null && !more.isEmpty()) {
      more.getFirst().control().requestFocus();
      return;
    }
    Triage.Question[] all = Triage.Question.values();
    if (question.ordinal() + 1 < all.length) {
      start(all[question.ordinal() + 1]);
    } else {
      here.requestFocus();
    }
  }

  /// Puts the keyboard on a question.
  private void start(Triage.Question question) {
    ToggleGroup group = groups.get(question);
    if (group != null && group.getToggles().getFirst() instanceof ToggleButton first) {
      first.requestFocus();
    }
  }

  private void answered(Triage.Question question) {
    if (asked.containsKey(Triage.Question.ELSEWHERE)) {
      ask(question);
      say();
    }
  }

  /// The kind of person decides what the first question asks besides.
  void complainant(String type) {
    if (!type.equals(complainantType)) {
      complainantType = type;
      ask(Triage.Question.PERSON);
    }
  }

  private void ask(Triage.Question question) {
    Boolean answer = triage().answers().get(question);
    boolean other = FollowUp.otherPerson(complainantType);
    List<FormField> fields =
        answer == null ? List.of() : FollowUp.of(question, question.good(answer), other);
    VBox box = follow.get(question);
    List<FieldControl> controls = asked.get(question);
    if (box != null && controls != null) {
      fill(box, controls, fields);
      controls.forEach(control -> control.answer().subscribe(_ -> tell()));
    }
  }

  private static void fill(VBox box, List<FieldControl> controls, List<FormField> fields) {
    if (controls.stream().map(FieldControl::field).toList().equals(fields)) {
      return;
    }
    controls.clear();
    fields.forEach(field -> controls.add(new FieldControl("log", field)));
    box.getChildren().setAll(controls);
    box.setVisible(!fields.isEmpty());
    box.setManaged(!fields.isEmpty());
  }

  private void say() {
    advice.setText(triage().advice());
    tell();
  }

  /// Asks what the person is told, once it is certain that nothing is considered here.
  private void tell() {
    Triage triage = triage();
    boolean late = triage.bad(Triage.Question.YEAR) && !triage.bad(Triage.Question.PERSON);
    boolean refused = triage.refuses("yes".equals(answer(FollowUp.ACCEPT_LATE)));
    fill(told, reply, refused ? FollowUp.reply(late) : List.of());
  }

  private String answer(String id) {
    return asked.values().stream()
        .flatMap(List::stream)
        .filter(control -> control.field().id().equals(id))
        .map(control -> String.valueOf(control.answer().getValue()))
        .findFirst()
        .orElse("");
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

  /// The questions asked besides, as they stand.
  List<FieldControl> controls() {
    List<FieldControl> all = new ArrayList<>();
    asked.values().forEach(all::addAll);
    all.addAll(reply);
    return all;
  }
}
