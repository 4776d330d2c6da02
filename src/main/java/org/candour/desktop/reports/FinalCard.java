package org.candour.desktop.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.report.ReportFile;

/// The final reports there are and what changed since; and, where there is none yet, marking this
/// one, which asks first.
final class FinalCard {
  private static final int MOST_CAUSES = 6;

  private final Tools tools;
  private final Press press;
  private final FinalMark mark;
  private final VBox card = Parts.card("final", Words.text("reports.final"));

  /// @param marked told once a report has been marked
  FinalCard(Tools tools, Press press, Runnable marked) {
    this.tools = tools;
    this.press = press;
    this.mark = new FinalMark(tools, press, marked);
  }

  VBox view() {
    return card;
  }

  /// @param published whether a final report is on the pages, not the draft
  void show(
      Choice choice,
      Press.Draft draft,
      boolean masked,
      List<Press.Final> finals,
      boolean published) {
    card.getChildren().remove(1, card.getChildren().size());
    finals.forEach(each -> card.getChildren().add(kept(choice, each)));
    if (published) {
      card.getChildren().add(Parts.prose(Words.text("reports.final.others"), "muted"));
    } else {
      card.getChildren().add(mark.offer(choice, draft.checks(), masked, !finals.isEmpty()));
    }
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
