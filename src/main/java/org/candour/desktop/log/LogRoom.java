package org.candour.desktop.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.candour.casework.CaseFile;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FieldControl;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Once;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Typed;
import org.candour.desktop.kit.Words;
import org.candour.domain.Field;
import org.candour.domain.entry.Course;

/// Logging a complaint on one page: the questions on the left, triage and what may belong with it
/// on the right. What is typed stays while another room is looked at, until it is logged.
public final class LogRoom implements Room, Typed {
  private final Tools tools;
  private final Once once;
  private final LogModel model;
  private final VBox page = new VBox();
  private final ScrollPane view = Parts.scrolling(page);
  private final Map<String, FieldControl> controls = new LinkedHashMap<>();
  private final Label due = Parts.prose("", "strong");
  private final PauseTransition typing = new PauseTransition(Duration.millis(250));
  private final FieldControl agreed =
      new FieldControl(
          "log",
          FormField.longText(LogModel.AGREED, Words.text("ask.agreed-words"))
              .with(Words.text("why.resolve-at-once"))
              .must());
  private final ToggleButton settled = new ToggleButton(Words.text("log.settled"));
  private TriagePane triage = new TriagePane();
  private PointsPane points = new PointsPane();
  private AlikePane alike;

  public LogRoom(Tools tools, Office office) {
    this.tools = tools;
    this.once = new Once(tools.tasks());
    this.model = new LogModel(office);
    this.alike = new AlikePane(this::look);
    page.setId("log");
    page.getStyleClass().add("page");
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    typing.setOnFinished(_ -> lookForAlike());
    due.setId("log-due");
    settled.setId("log-settled");
    settled.getStyleClass().setAll("chip", "quiet", "toggle-button");
    settled.selectedProperty().subscribe((_, _) -> follow());
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void focus() {
    controls.values().stream().findFirst().ifPresent(first -> first.control().requestFocus());
  }

  @Override
  public void refresh() {
    if (controls.isEmpty()) {
      tools.tasks().run(model::groups, this::build);
    }
  }

  private void build(List<LogModel.Group> groups) {
    triage = new TriagePane();
    points = new PointsPane();
    alike = new AlikePane(this::look);
    settled.setSelected(false);
    VBox left = column();
    for (LogModel.Group group : groups) {
      left.getChildren().add(card(group));
    }
    left.getChildren().add(points);
    VBox right = column();
    right.getChildren().addAll(alike, agreedCard(), triage);
    GridPane grid = new GridPane();
    grid.setHgap(tools.look().em() * 0.8);
    grid.getColumnConstraints().addAll(share(52), share(48));
    grid.addRow(0, left, right);
    page.getChildren().setAll(head(), grid);
    follow();
    focus();
    view.applyCss();
    view.layout();
    view.setVvalue(0);
    opened(page);
  }

  @Override
  public String name() {
    return "log";
  }

  @Override
  public Map<String, String> typed() {
    Map<String, String> typed = new LinkedHashMap<>();
    for (FieldControl control : shown()) {
      String now = String.valueOf(control.answer().getValue());
      if (!now.isBlank() && !now.equals(control.field().value())) {
        typed.put(control.field().id(), now);
      }
    }
    return typed;
  }

  /// An answer may bring up the question of another.
  @Override
  public void fill(Map<String, String> before) {
    for (int round = 0; round < 2; round++) {
      shown().stream()
          .filter(control -> before.containsKey(control.field().id()))
          .forEach(control -> control.fill(before.getOrDefault(control.field().id(), "")));
    }
  }

  private HBox head() {
    return Parts.pageHead(
        Words.text("log.title"),
        Parts.brief(Words.text("log.reference"), "muted"),
        settled,
        Parts.gap(),
        Parts.button("log-clear", Words.text("log.clear"), this::again),
        Parts.button("log-send", Words.text("log.send"), this::send, "primary"));
  }

  private Node agreedCard() {
    VBox card = Parts.card("log-agreed", Words.text("log.settled"), agreed);
    card.visibleProperty().bind(settled.selectedProperty());
    card.managedProperty().bind(settled.selectedProperty());
    return card;
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
      boolean wide = field.kind() == FormField.Kind.LONG;
      at += wide ? at % 2 : 0;
      grid.add(control(field), at % 2, at / 2, wide ? 2 : 1, 1);
      at += wide ? 2 : 1;
    }
    VBox card = Parts.card("log-" + group.id(), Words.text("log." + group.id()), grid);
    if ("when".equals(group.id())) {
      card.getChildren().add(due);
    } else if ("who".equals(group.id())) {
      card.getChildren().add(control(model.heard()));
    }
    return card;
  }

  private FieldControl control(FormField field) {
    FieldControl control = new FieldControl("log", field);
    controls.put(field.id(), control);
    control.answer().subscribe(_ -> typed(field));
    return control;
  }

  private void typed(FormField field) {
    if (field.id().equals(LogModel.RECEIVED)) {
      due.setText(model.due(answer(LogModel.RECEIVED)));
    }
    follow();
    typing.playFromStart();
  }

  /// Shows what is asked only of some: of a child, when a child may not be safe, and no triage for
  /// a concern that is settled already.
  private void follow() {
    String type = answer(LogModel.id(Field.COMPLAINANT_TYPE));
    show(LogModel.HEARD, LogModel.child(type));
    show(LogModel.SAFETY_TO, LogModel.unsafe(answer(LogModel.SAFETY)));
    triage.complainant(type);
    triage.setVisible(!settled.isSelected());
    triage.setManaged(!settled.isSelected());
  }

  private void show(String id, boolean shown) {
    FieldControl control = controls.get(id);
    if (control != null) {
      control.setVisible(shown);
      control.setManaged(shown);
    }
  }

  private String answer(String id) {
    FieldControl control = controls.get(id);
    return control == null ? "" : String.valueOf(control.answer().getValue());
  }

  private void lookForAlike() {
    Answers answers = answers();
    boolean sought = LogModel.sought(answers);
    tools
        .tasks()
        .run(() -> model.alike(answers), found -> alike.show(found, sought, tools.look().em()));
  }

  private void look(long file) {
    tools.navigator().open(new Place.CaseFile(file));
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      send();
      event.consume();
    }
  }

  /// Every control that counts, in the order of the page.
  private List<FieldControl> shown() {
    List<FieldControl> shown = new ArrayList<>(controls.values());
    if (settled.isSelected()) {
      shown.add(agreed);
    } else {
      shown.addAll(triage.controls());
    }
    return shown.stream().filter(Node::isManaged).toList();
  }

  private Answers answers() {
    Map<String, String> values = new LinkedHashMap<>();
    shown()
        .forEach(control ->
            values.put(control.field().id(), String.valueOf(control.answer().getValue())));
    return new Answers(values);
  }

  private void send() {
    List<FieldControl> unsound = shown().stream().filter(control -> !control.sound()).toList();
    if (!unsound.isEmpty()) {
      unsound.getFirst().control().requestFocus();
      return;
    }
    Triage decided = settled.isSelected() ? new Triage(Map.of()) : triage.triage();
    LogSteps steps = new LogSteps(answers(), decided, points.points());
    List<Course.Linked> links = alike.links();
    once.run(() -> model.log(steps, links), this::logged);
  }

  private void logged(CaseFile file) {
    again();
    tools.navigator().open(new Place.CaseFile(file.id()));
    tools.notices().done(Words.text("log.done", file.state().reference()));
  }

  /// Clears the page for the next.
  private void again() {
    controls.clear();
    ((javafx.scene.control.TextArea) agreed.control()).clear();
    refresh();
  }
}
