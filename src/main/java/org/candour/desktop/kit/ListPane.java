package org.candour.desktop.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.candour.access.Act;
import org.jspecify.annotations.Nullable;

/// A list of one kind of record with what is chosen, and forms, beside it. What is read and
/// recorded is done away from the window's thread; after each record the list is read again.
public abstract class ListPane<T> {
  protected final Tools tools;
  protected final Office office;
  protected final Grid<T> grid;
  protected final SidePage side;

  protected ListPane(Tools tools, Office office, Grid<T> grid) {
    this.tools = tools;
    this.office = office;
    this.grid = grid;
    side = new SidePage(tools.look(), grid.copied(tools, office).view());
  }

  /// A day as a column shows it; nothing when there is none.
  protected static String day(@Nullable LocalDate day) {
    return day == null ? "" : Dates.column(day);
  }

  /// A card with lines of words, blank ones left away, and below it what can be done, for whoever
  /// may.
  protected VBox card(String id, String title, List<String> said, Node... buttons) {
    VBox card = Parts.card(id, title);
    said.stream()
        .filter(words -> !words.isBlank())
        .forEach(words -> card.getChildren().add(Parts.prose(words)));
    if (buttons.length > 0 && office.may(Act.WORK)) {
      card.getChildren().add(new FlowPane(8, 6, buttons));
    }
    return card;
  }

  /// What is shown; the same node each time.
  public Node view() {
    return side;
  }

  /// Reads the list again.
  public abstract void refresh();

  /// Puts the keyboard on the list, unless a form is open.
  public void focus() {
    if (side.form() == null) {
      grid.view().requestFocus();
    }
  }

  /// Opens a form. Its answers are recorded away from the window's thread; then the sentence is
  /// shown.
  protected FormPane ask(
      String id,
      String why,
      List<FormField> fields,
      Function<Answers, ?> record,
      Function<Answers, String> done) {
    BiConsumer<FormPane, Answers> send =
        (form, answers) -> finish(form.sending(() -> record.apply(answers)), done.apply(answers));
    FormPane asked = new FormPane(id, Words.text("do." + id), why, fields, send, side::away);
    side.ask(asked);
    return asked;
  }

  /// Asks why a record is struck out, and strikes it out whole.
  protected void askStrikeOut(long file, String name) {
    FormField reason =
        FormField.longText("reason", Words.text("strike.reason"))
            .set(Words.text("strike.reason.usual"))
            .must();
    ask(
        "strike-out",
        Words.text("strike.whole.why"),
        List.of(reason),
        answers -> office.desk().strikeOutWhole(file, answers.text("reason")),
        _ -> Words.text("strike.done", name));
  }

  /// Records something, then says so and reads the list again.
  protected void finish(Callable<?> record, String sentence) {
    tools
        .tasks()
        .run(
            record,
            _ -> {
              side.away();
              tools.notices().done(sentence);
              refresh();
            });
  }

  /// A small button for what can be done with the line chosen.
  protected static Node small(String id, Runnable press) {
    return Parts.button("do-" + id, Words.text("do." + id), press, "small");
  }
}
