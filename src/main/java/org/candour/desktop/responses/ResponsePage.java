package org.candour.desktop.responses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.FieldControl;
import org.candour.desktop.kit.Focus;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Typed;
import org.candour.desktop.kit.Words;
import org.candour.domain.Listed;
import org.candour.domain.Outcome;
import org.candour.procedure.state.Point;
import org.candour.report.response.Answer;

/// One complaint and its answer on a single page: what is asked and by when, the draft of the
/// response, a finding for each point, and what was learned.
final class ResponsePage extends VBox implements Typed {
  private static final String FORM = "response";
  private static final int ROWS = 10;

  private final ResponseModel.Opened opened;
  private final List<Point> points;
  private final Map<String, FieldControl> controls = new LinkedHashMap<>();

  /// What can be done with the page.
  interface Ways {
    void send(Answer answer);

    void keep(Map<String, String> typed);

    void form();

    void back();
  }

  ResponsePage(Tools tools, ResponseModel.Opened opened, Ways ways) {
    this.opened = opened;
    this.points = Answer.points(opened.state());
    setId("response-page");
    getStyleClass().add("page");
    getChildren().add(head(ways));
    if (!opened.returned().isEmpty()) {
      getChildren()
          .add(
              Parts.card(
                  "response-returned",
                  Words.text("responses.returned"),
                  Parts.prose(opened.returned())));
    }
    getChildren()
        .addAll(
            AskedCard.of(opened.state(), opened.stands(), tools.look().em()),
            draft(),
            findings(),
            learned(),
            acts(ways));
    fill(opened.typed());
    addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, ways));
    focusWithinProperty()
        .subscribe(within -> {
          if (!within) {
            ways.keep(typed());
          }
        });
  }

  private Node head(Ways ways) {
    return Parts.pageHead(
        Words.text("responses.page", opened.state().reference()),
        Parts.gap(),
        Parts.button("response-back", Words.text("responses.back"), ways::back));
  }

  private Node draft() {
    FieldControl words =
        field(
            FormField.longText("words", Words.text("responses.words"))
                .with(Words.text("responses.words.hint"))
                .must());
    if (words.control() instanceof TextArea area) {
      area.setPrefRowCount(ROWS);
    }
    return Parts.card("response-draft", Words.text("responses.draft"), words);
  }

  private Node findings() {
    VBox card =
        Parts.card(
            "response-findings",
            Words.text("responses.findings"),
            Parts.prose(
                Words.text(points.isEmpty() ? "responses.no-points" : "responses.findings.why"),
                "form-hint"));
    List<String> outcomes = Stream.of(Outcome.values()).map(Listed::label).toList();
    for (Point point : points) {
      card.getChildren()
          .addAll(
              Parts.prose(point.number() + ". " + point.description(), "strong"),
              field(
                  FormField.choice(
                      "finding-" + point.number(),
                      Words.text("responses.finding", point.number()),
                      outcomes)),
              field(
                  FormField.text(
                      "why-" + point.number(), Words.text("responses.why", point.number()))));
    }
    return card;
  }

  private Node learned() {
    return Parts.card(
        "response-learning",
        Words.text("responses.learned"),
        field(FormField.longText("learned", Words.text("responses.learned.what"))),
        field(FormField.longText("action", Words.text("responses.learned.action"))));
  }

  private FieldControl field(FormField field) {
    FieldControl control = new FieldControl(FORM, field);
    controls.put(field.id(), control);
    return control;
  }

  private Node acts(Ways ways) {
    FlowPane acts =
        new FlowPane(
            8,
            8,
            Parts.button(
                "response-send", Words.text("responses.send"), () -> send(ways), "primary"),
            Parts.button("response-form", Words.text("responses.form"), ways::form));
    acts.setId("response-acts");
    return new VBox(6, acts, Parts.prose(Words.text("responses.kept"), "form-hint"));
  }

  private void key(KeyEvent event, Ways ways) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      event.consume();
      send(ways);
    }
  }

  private void send(Ways ways) {
    List<FieldControl> unsound =
        controls.values().stream().filter(control -> !control.sound()).toList();
    if (unsound.isEmpty()) {
      ways.send(answer());
    } else {
      unsound.getFirst().control().requestFocus();
      Focus.reveal(unsound.getFirst());
    }
  }

  private Answer answer() {
    Map<String, Outcome> findings = new LinkedHashMap<>();
    Map<String, String> why = new LinkedHashMap<>();
    for (Point point : points) {
      String finding = now("finding-" + point.number());
      if (!finding.isBlank()) {
        findings.put(point.number(), Outcome.of(finding));
        why.put(point.number(), now("why-" + point.number()));
      }
    }
    return new Answer(now("words"), findings, why, now("learned"), now("action"));
  }

  private String now(String id) {
    FieldControl control = controls.get(id);
    return control == null ? "" : String.valueOf(control.answer().getValue());
  }

  @Override
  public String name() {
    return ResponseModel.place(opened.file().id());
  }

  @Override
  public boolean keepsItself() {
    return true;
  }

  @Override
  public Map<String, String> typed() {
    Map<String, String> typed = new LinkedHashMap<>();
    new ArrayList<>(controls.keySet())
        .forEach(id -> {
          if (!now(id).isBlank()) {
            typed.put(id, now(id));
          }
        });
    return typed;
  }

  @Override
  public void fill(Map<String, String> before) {
    controls.forEach((id, control) -> {
      if (before.containsKey(id)) {
        control.fill(before.getOrDefault(id, ""));
      }
    });
  }

  void start() {
    FieldControl first = controls.get("words");
    if (first != null) {
      first.control().requestFocus();
    }
  }
}
