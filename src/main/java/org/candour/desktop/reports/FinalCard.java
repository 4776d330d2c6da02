package org.candour.desktop.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.report.ReportFile;

/// Marking the report final, the final reports there are, and what changed since.
final class FinalCard {
  private static final int MOST_CAUSES = 6;

  private final Tools tools;
  private final Press press;
  private final VBox card = Parts.card("final", Words.text("reports.final"));

  FinalCard(Tools tools, Press press) {
    this.tools = tools;
    this.press = press;
  }

  VBox view() {
    return card;
  }

  void show(Choice choice, boolean masked, List<Press.Check> checks) {
    tools.tasks().run(() -> press.finals(choice), finals -> show(choice, masked, checks, finals));
  }

  private void show(
      Choice choice, boolean masked, List<Press.Check> checks, List<Press.Final> finals) {
    card.getChildren().remove(1, card.getChildren().size());
    finals.forEach(each -> card.getChildren().add(kept(choice, each)));
    Optional<Press.Check> cross =
        checks.stream().filter(check -> check.kind() == Press.Check.Kind.STANDS).findFirst();
    Button mark =
        Parts.button(
            "mark-final", Words.text("reports.final.mark"), () -> mark(choice, masked, checks));
    mark.setDisable(cross.isPresent());
    card.getChildren().add(mark);
    String why = cross.map(c -> Words.text("reports.final.stands", c.text())).orElse("");
    card.getChildren().add(Parts.prose(why.isEmpty() ? means(masked) : why));
  }

  private static String means(boolean masked) {
    String means = Words.text("reports.final.means");
    return masked ? means + " " + Words.text("reports.final.masked") : means;
  }

  private void mark(Choice choice, boolean masked, List<Press.Check> checks) {
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
              show(done, masked, checks);
            });
  }

  private Node kept(Choice choice, Press.Final each) {
    VBox lines = new VBox(4, Parts.prose(each.said()));
    lines
        .getChildren()
        .add(
            Parts.link(
                "final-pdf-" + each.id(),
                Words.text("reports.final.save"),
                () ->
                    save(
                        Words.text("reports.final.file", choice.said()),
                        () -> press.pages(each.id()))));
    if (!each.since().isEmpty()) {
      lines
          .getChildren()
          .add(
              Parts.link(
                  "final-changes-" + each.id(),
                  Words.text("reports.final.changes"),
                  () ->
                      save(
                          Words.text("reports.final.changes.file", choice.said()),
                          () -> press.changes(choice, each.id()))));
    }
    if (each.since().isEmpty()) {
      lines.getChildren().add(Parts.prose(Words.text("reports.final.same")));
    }
    each.since().forEach(since -> lines.getChildren().add(since(since)));
    return lines;
  }

  private Node since(Press.Since since) {
    VBox lines = new VBox(Parts.prose(since.text()));
    since.causes().stream()
        .limit(MOST_CAUSES)
        .forEach(cause ->
            lines
                .getChildren()
                .add(
                    new VBox(
                        FiguresCard.open(tools, cause.which()),
                        Parts.prose(cause.text(), "muted"))));
    int more = since.causes().size() - MOST_CAUSES;
    if (more > 0) {
      lines.getChildren().add(Parts.prose(Words.text("reports.final.more", more), "muted"));
    }
    if (!since.rest().isEmpty()) {
      lines.getChildren().add(Parts.prose(since.rest(), "muted"));
    }
    return lines;
  }

  private void save(String name, Supplier<byte[]> file) {
    tools
        .choosers()
        .save(Words.text("reports.save"), name + ".pdf")
        .ifPresent(target -> write(file, target));
  }

  private void write(Supplier<byte[]> file, Path target) {
    tools
        .tasks()
        .run(
            () -> {
              ReportFile.save(file.get(), target);
              return target;
            },
            saved -> tools.notices().done(Words.text("reports.saved", saved)));
  }
}
