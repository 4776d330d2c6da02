package org.candour.desktop.responses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FieldControl;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Typed;
import org.candour.desktop.kit.Words;
import org.candour.domain.Field;
import org.candour.domain.Listed;
import org.candour.domain.Outcome;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Point;
import org.candour.report.response.Answer;
import org.jspecify.annotations.Nullable;

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

  ResponsePage(Tools tools, Office office, ResponseModel.Opened opened, Ways ways) {
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
    getChildren().addAll(asked(tools, office), draft(), findings(), learned(), acts(ways));
    fill(opened.typed());
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

  private Node asked(Tools tools, Office office) {
    CaseState state = opened.state();
    Lines lines = new Lines("kg", tools.look().em());
    LocalDate due = opened.due();
    line(
        lines,
        "responses.due",
        due == null
            ? Words.text("responses.no-day")
            : Words.text("responses.by", Dates.full(due), office.leftWords(due)));
    line(lines, "responses.child", state.particulars().get(Field.CHILD_NAME));
    line(lines, "responses.complainant", state.particulars().get(Field.COMPLAINANT_NAME));
    line(lines, "responses.received", Dates.full(state.received()));
    line(lines, "responses.about", state.particulars().get(Field.SUMMARY));
    return Parts.card("response-asked", Words.text("responses.asked"), lines);
  }

  private static void line(Lines lines, String key, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      lines.line(Parts.label(Words.text(key), "muted"), Parts.prose(text));
    }
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

  private void send(Ways ways) {
    List<FieldControl> unsound =
        controls.values().stream().filter(control -> !control.sound()).toList();
    if (unsound.isEmpty()) {
      ways.send(answer());
    } else {
      unsound.getFirst().control().requestFocus();
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
