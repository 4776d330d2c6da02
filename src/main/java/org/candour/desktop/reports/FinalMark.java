package org.candour.desktop.reports;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// Marks a report final. Since that is for ever, it says first what will be kept, whether small
/// numbers are hidden in it, and how much is still to be looked at, and asks.
final class FinalMark {
  private final Tools tools;
  private final Press press;
  private final Runnable marked;

  FinalMark(Tools tools, Press press, Runnable marked) {
    this.tools = tools;
    this.press = press;
    this.marked = marked;
  }

  /// The button that leads to the question, or why it cannot be pressed.
  ///
  /// @param anew whether a final report of the same time is kept already
  Node offer(Choice choice, List<Press.Check> checks, boolean masked, boolean anew) {
    var cross = of(checks, Press.Check.Kind.STANDS).stream().findFirst();
    VBox place = new VBox(4);
    Button mark =
        Parts.button(
            "mark-final",
            Words.text(anew ? "reports.final.anew" : "reports.final.mark.ask"),
            () -> ask(place, choice, checks, masked, anew));
    mark.setDisable(cross.isPresent());
    place.getChildren().add(mark);
    cross
        .map(c -> Words.text("reports.final.stands", c.text()))
        .or(() -> Optional.of(Words.text("reports.final.means")))
        .ifPresent(said -> place.getChildren().add(Parts.prose(said)));
    return place;
  }

  private void ask(
      VBox place, Choice choice, List<Press.Check> checks, boolean masked, boolean anew) {
    List<Node> before = List.copyOf(place.getChildren());
    FormPane form =
        new FormPane(
            "final",
            Words.text("reports.final.mark"),
            "",
            List.of(),
            _ -> mark(choice, masked),
            () -> {
              place.getChildren().setAll(before);
              before.getFirst().requestFocus();
            });
    place.getChildren().setAll(form);
    form.start();
    form.tell(told(choice, checks, masked, anew));
  }

  private static Node told(Choice choice, List<Press.Check> checks, boolean masked, boolean anew) {
    VBox told = new VBox(4, Parts.prose(Words.text("reports.final.keeps", choice.said())));
    told.setId("final-told");
    if (anew) {
      told.getChildren().add(Parts.prose(Words.text("reports.final.besides")));
    }
    told.getChildren()
        .add(Parts.prose(Words.text("reports.final." + (masked ? "masked" : "unmasked"))));
    told.getChildren()
        .add(
            Parts.prose(
                Words.text("reports.final.left", of(checks, Press.Check.Kind.LOOK).size())));
    return told;
  }

  private static List<Press.Check> of(List<Press.Check> checks, Press.Check.Kind kind) {
    return checks.stream().filter(check -> check.kind() == kind).toList();
  }

  private void mark(Choice choice, boolean masked) {
    tools
        .tasks()
        .runLong(
            Words.text("reports.final.marking"),
            () -> {
              press.mark(choice, masked);
              return choice;
            },
            done -> {
              tools.notices().done(Words.text("reports.final.marked", done.said()));
              marked.run();
            });
  }
}
