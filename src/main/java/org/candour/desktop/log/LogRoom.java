package org.candour.desktop.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.candour.casework.CaseFile;
import org.candour.casework.ComplaintLine;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FieldControl;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// Logging a complaint on one page: the questions on the left, triage and look-alikes on the right.
public final class LogRoom implements Room {
  private final Tools tools;
  private final LogModel model;
  private final VBox page = new VBox();
  private final ScrollPane view = Parts.scrolling(page);
  private final List<FieldControl> controls = new ArrayList<>();
  private final VBox alike = Parts.card("alike", Words.text("log.alike"));
  private final Label due = Parts.prose("", "strong");
  private final PauseTransition typing = new PauseTransition(Duration.millis(250));
  private TriagePane triage = new TriagePane();

  public LogRoom(Tools tools, Office office) {
    this.tools = tools;
    this.model = new LogModel(office);
    page.setId("log");
    page.getStyleClass().add("page");
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    typing.setOnFinished(_ -> lookForAlike());
    due.setId("log-due");
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void focus() {
    if (!controls.isEmpty()) {
      controls.getFirst().control().requestFocus();
    }
  }

  @Override
  public void refresh() {
    tools.tasks().run(model::groups, this::build);
  }

  private void build(List<LogModel.Group> groups) {
    controls.clear();
    triage = new TriagePane();
    VBox left = column();
    for (LogModel.Group group : groups) {
      left.getChildren().add(card(group));
    }
    VBox right = column();
    right.getChildren().addAll(triage, alike);
    showAlike(List.of());
    GridPane grid = new GridPane();
    grid.setHgap(tools.look().em() * 0.8);
    grid.getColumnConstraints().addAll(share(52), share(48));
    grid.addRow(0, left, right);
    page.getChildren().setAll(head(), grid);
    focus();
  }

  private HBox head() {
    return Parts.pageHead(
        Words.text("log.title"),
        Parts.label(Words.text("log.reference"), "muted"),
        Parts.gap(),
        Parts.button("log-send", Words.text("log.send"), this::send, "primary"));
  }

  private VBox column() {
    VBox box = new VBox(tools.look().em() * 0.75);
    box.setMinWidth(0);
    return box;
  }

  private static ColumnConstraints share(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setMinWidth(0);
    return column;
  }

  private VBox card(LogModel.Group group) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("form-grid");
    grid.getColumnConstraints().addAll(share(50), share(50));
    int at = 0;
    for (FormField field : group.fields()) {
      FieldControl control = new FieldControl("log", field);
      control.answer().subscribe(_ -> typed(field));
      controls.add(control);
      boolean wide = field.kind() == FormField.Kind.LONG;
      at += wide ? at % 2 : 0;
      grid.add(control, at % 2, at / 2, wide ? 2 : 1, 1);
      at += wide ? 2 : 1;
    }
    VBox card = Parts.card("log-" + group.id(), Words.text("log." + group.id()), grid);
    if ("when".equals(group.id())) {
      card.getChildren().add(due);
    }
    return card;
  }

  private void typed(FormField field) {
    if (field.id().equals(LogModel.RECEIVED)) {
      controls.stream()
          .filter(control -> control.field().equals(field))
          .forEach(control -> due.setText(model.due(String.valueOf(control.answer().getValue()))));
    }
    typing.playFromStart();
  }

  private void lookForAlike() {
    Answers answers = answers();
    tools.tasks().run(() -> model.alike(answers), this::showAlike);
  }

  private void showAlike(List<ComplaintLine> found) {
    alike.getChildren().remove(1, alike.getChildren().size());
    if (found.isEmpty()) {
      alike.getChildren().add(Parts.prose(Words.text("log.alike.none"), "empty"));
      return;
    }
    Lines lines = new Lines("kgs", tools.look().em());
    for (ComplaintLine line : found) {
      Runnable open = () -> tools.navigator().open(new Place.CaseFile(line.file()));
      String who = text(line.child()) + " · " + text(line.complainant());
      lines.line(
          Parts.link("alike-" + line.reference().replace('/', '-'), line.reference(), open),
          Parts.brief(who),
          Parts.brief(text(line.serviceArea()), "muted"));
    }
    alike.getChildren().add(lines);
  }

  private static String text(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "–" : value;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      send();
      event.consume();
    }
  }

  private Answers answers() {
    Map<String, String> values = new LinkedHashMap<>();
    controls.forEach(
        control -> values.put(control.field().id(), String.valueOf(control.answer().getValue())));
    return new Answers(values);
  }

  private void send() {
    List<FieldControl> unsound = controls.stream().filter(control -> !control.sound()).toList();
    if (!unsound.isEmpty()) {
      unsound.getFirst().control().requestFocus();
      return;
    }
    Answers answers = answers();
    Triage decided = triage.triage();
    tools.tasks().run(() -> model.log(answers, decided), this::logged);
  }

  private void logged(CaseFile file) {
    tools.navigator().open(new Place.CaseFile(file.id()));
    tools.notices().done(Words.text("log.done", file.state().reference()));
  }
}
