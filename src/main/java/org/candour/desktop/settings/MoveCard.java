package org.candour.desktop.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Focus;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.Refusal;
import org.candour.figures.Registers.Key;
import org.candour.figures.Registers.Moved;
import org.candour.figures.Registers.Step;
import org.jspecify.annotations.Nullable;

/// Where the register lies, and how it moves to the server of a team, or back into a file of its
/// own. While it moves, each step is shown; when it is refused, work goes on where it was.
public final class MoveCard {
  private final Tools tools;
  private final Onward onward;
  private final Path place;
  private final boolean shared;
  private final VBox body = new VBox(8);
  private @Nullable FormPane asked;
  private final Map<Step, Label> steps = new EnumMap<>(Step.class);

  private MoveCard(Tools tools, Office office, Onward onward) {
    this.tools = tools;
    this.onward = onward;
    this.place = Path.of(office.register().info().place());
    this.shared = isShared(office);
    show();
  }

  public static Node of(Tools tools, Office office, Onward onward) {
    MoveCard card = new MoveCard(tools, office, onward);
    return Parts.card("settings-move", Words.text("settings.move"), card.body);
  }

  /// Whether the register lies on the server of a team.
  public static boolean isShared(Office office) {
    return office.register().backups().isEmpty() && office.register().info().saved() == null;
  }

  private void show() {
    String way = shared ? "move.back" : "move.team";
    body.getChildren()
        .setAll(
            Parts.prose(Words.text(way + ".what")),
            Parts.button("move", Words.text(way), this::choose));
  }

  /// The keyboard goes back to where the form was opened.
  private void away() {
    show();
    body.getChildren().getLast().requestFocus();
  }

  private void choose() {
    (shared
            ? tools.choosers().save(Words.text("move.back.file"), Words.text("first.name"))
            : tools.choosers().open(Words.text("move.team.file"), "candour"))
        .ifPresent(this::ask);
  }

  private void ask(Path to) {
    String way = shared ? "move.back" : "move.team";
    String me = System.getProperty("user.name", "");
    List<FormField> fields =
        shared
            ? List.of(
                FormField.text("person", Words.text("secret.name")).set(me).must(),
                NewSecret.FIRST,
                NewSecret.AGAIN)
            : List.of(
                FormField.text("person", Words.text("move.user")).must(),
                FormField.secret("first", Words.text("move.password")).must());
    FormPane form =
        new FormPane(
            "move",
            Words.text(way),
            Words.text(way + ".why", to),
            fields,
            answers -> move(to, answers),
            this::away);
    asked = form;
    body.getChildren().setAll(form);
    form.start();
  }

  private void move(Path to, Answers answers) {
    List<String> codes = new ArrayList<>();
    FormPane form = Objects.requireNonNull(asked);
    form.setDisable(true);
    Node progress = progress();
    body.getChildren().setAll(form, progress);
    Focus.revealAdded(progress);
    tools
        .tasks()
        .runLong(
            Words.text("move.working"),
            () -> tried(to, answers, codes),
            tried -> {
              if (tried.moved() == null) {
                form.setDisable(false);
                Node refused = refused(tried.refused());
                body.getChildren().setAll(form, refused);
                form.control("first").control().requestFocus();
                Focus.revealAdded(refused);
              } else {
                codes.forEach(onward::tell);
                onward.signIn(to, said(tried.moved()));
              }
            });
  }

  /// What was moved, or why nothing was.
  private record Tried(@Nullable Moved moved, String refused) {}

  private Tried tried(Path to, Answers answers, List<String> codes) {
    try {
      String first = answers.values().getOrDefault("first", "");
      String secret = shared ? NewSecret.of(answers) : first;
      Key there = new Key(answers.text("person"), secret);
      return new Tried(onward.move(to, there, codes::add, this::began), "");
    } catch (Refusal refusal) {
      return new Tried(null, refusal.sentence());
    } catch (RuntimeException fault) {
      Platform.runLater(() -> Objects.requireNonNull(asked).setDisable(false));
      throw fault;
    }
  }

  private static Node refused(String sentence) {
    Label said = Parts.prose(sentence, "late");
    said.setId("move-refused");
    return said;
  }

  private String said(Moved moved) {
    return Words.text(
        "move.done", place.getFileName(), moved.entries(), moved.complaints(), moved.figures());
  }

  private Node progress() {
    VBox lines = new VBox(4);
    lines.setId("move-progress");
    for (Step step : Step.values()) {
      Label line = Parts.label(Words.text("move.step." + step.name()), "muted");
      steps.put(step, line);
      lines.getChildren().add(line);
    }
    return lines;
  }

  /// Whatever came before a step that begins is done.
  private void began(Step now) {
    Platform.runLater(() ->
        steps.forEach((step, line) -> {
          int order = step.compareTo(now);
          String state = order < 0 ? "done" : order == 0 ? "now" : "then";
          line.setText(Words.text("move.state." + state, Words.text("move.step." + step.name())));
        }));
  }
}
