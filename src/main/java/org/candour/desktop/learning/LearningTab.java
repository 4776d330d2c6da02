package org.candour.desktop.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.candour.access.Act;
import org.candour.desktop.kit.Acts;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Grid;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Sides;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.procedure.move.Owners;
import org.jspecify.annotations.Nullable;

/// One tab of the Learning room: a list, what is chosen in it with what can be done, and the form
/// of a step.
abstract class LearningTab<T> extends VBox {
  static final int LIMIT = 1000;

  final Tools tools;
  final Office office;
  final LearningModel model;
  final Grid<T> table;
  private final String name;
  private final Sides sides;
  private final Acts acts;
  private final Label said = Parts.label("", "muted");

  LearningTab(String name, Tools tools, Office office) {
    this.name = name;
    this.tools = tools;
    this.office = office;
    this.model = new LearningModel(office);
    setId("learning-" + name);
    setSpacing(tools.look().em() * 0.6);
    acts = new Acts("learning-acts-" + name);
    said.setId("learning-said-" + name);
    String heard = Words.text("learning.tab." + name);
    table =
        new Grid<T>(
                "learning-table-" + name, heard, Words.text("learning.none." + name), tools.look())
            .copied(tools, office)
            .onOpen(this::opened);
    sides = new Sides("learning-sides-" + name, tools.look(), table.view());
    VBox.setVgrow(this, Priority.ALWAYS);
  }

  /// Puts the bar of filters above the list.
  void furnish(Node... filters) {
    HBox bar = new HBox(tools.look().em() * 0.6, filters);
    bar.getChildren().add(said);
    bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getChildren().setAll(bar, sides);
    table.onChosen(this::beside);
  }

  /// Reads the list; away from the window's thread.
  abstract List<T> read();

  /// What makes two lines the same thing.
  abstract Object same(T line);

  /// What is said about a line beside the list.
  abstract List<Node> details(T line);

  /// The steps that can be taken with a line, or with none.
  abstract List<Acts.Act> steps(@Nullable T line);

  /// The case file of a line; 0 when it has none.
  abstract long file(T line);

  void refresh() {
    tools.tasks().run(this::read, this::show);
  }

  private void show(List<T> lines) {
    said.setText(heading(lines.size()));
    table.show(lines, this::same);
    if (lines.isEmpty()) {
      beside(null);
    }
  }

  /// What stands above the list.
  String heading(int lines) {
    return Words.text("learning.said." + name, lines);
  }

  private void beside(@Nullable T line) {
    acts.show(offered(line));
    VBox card = Parts.card("learning-chosen-" + name, "");
    if (line == null) {
      card.getChildren().add(Parts.prose(Words.text("learning.choose." + name), "empty"));
    } else {
      card.getChildren().addAll(details(line));
    }
    card.getChildren().add(acts);
    sides.beside(List.of(card));
  }

  /// The steps, for whoever may take them, and the way to the case.
  private List<Acts.Act> offered(@Nullable T line) {
    List<Acts.Act> offered = new ArrayList<>(office.may(Act.WORK) ? steps(line) : List.of());
    if (line != null && file(line) != 0) {
      offered.add(
          new Acts.Act("open-case", "O", Words.text("learning.open-case"), () -> opened(line)));
    }
    return offered;
  }

  private void opened(T line) {
    openCase(file(line));
  }

  void openCase(long file) {
    if (file != 0) {
      tools.navigator().open(new Place.CaseFile(file));
    }
  }

  void key(KeyEvent event) {
    if (!sides.asking()) {
      acts.typed(event);
    }
  }

  void focus() {
    if (!sides.asking()) {
      table.view().requestFocus();
    }
  }

  /// An act that opens a form of questions about a day.
  Acts.Act asking(String id, String key, List<FormField> questions, Consumer<Answers> taken) {
    String title = Words.text("learning.verb." + id);
    return new Acts.Act(id, key, title, () -> ask(id, title, questions, taken));
  }

  private void ask(String id, String title, List<FormField> questions, Consumer<Answers> taken) {
    String why = "learning.why." + id;
    sides.open(
        new FormPane(
            "learning-" + id,
            title,
            Words.has(why) ? Words.text(why) : "",
            questions,
            answers -> run(title, () -> taken(taken, answers)),
            sides::away));
  }

  /// Takes the step, and answers what is to be said about its owner; away from the window's thread.
  private String taken(Consumer<Answers> step, Answers answers) {
    step.accept(answers);
    return Owners.read(office.register().preferences()::setting)
        .warning(answers.maybe("owner"))
        .map(text -> " " + text)
        .orElse("");
  }

  private void run(String title, Callable<String> work) {
    tools
        .tasks()
        .run(
            sides.sending(work),
            warning -> {
              sides.away();
              refresh();
              tools.notices().done(Words.text("case.done", title) + warning);
            });
  }

  static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
