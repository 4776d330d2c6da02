package org.candour.desktop.reports;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.time.FinancialYear;

/// The counts of the year; each number opens the cases that it counts.
final class FiguresCard {
  private final Tools tools;
  private final Press press;
  private final VBox card = Parts.card("figures", Words.text("reports.figures"));

  FiguresCard(Tools tools, Press press) {
    this.tools = tools;
    this.press = press;
  }

  VBox view() {
    return card;
  }

  void show(FinancialYear year) {
    tools.tasks().run(() -> press.counted(year), counts -> show(year, counts));
  }

  private void show(FinancialYear year, List<Press.Counted> counts) {
    card.getChildren().remove(1, card.getChildren().size());
    counts.forEach(count -> card.getChildren().add(line(year, count)));
  }

  private VBox line(FinancialYear year, Press.Counted count) {
    FlowPane cases = new FlowPane(6, 0);
    Label meaning = Parts.prose(count.meaning());
    HBox.setHgrow(meaning, Priority.ALWAYS);
    Hyperlink number =
        Parts.link("figure-" + count.figure(), count.value(), () -> toggle(year, count, cases));
    number.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    number.setAccessibleText(Words.text("reports.figure.said", count.value(), count.meaning()));
    number.setDisable(count.value().equals("0"));
    return new VBox(new HBox(6, number, meaning), cases);
  }

  private void toggle(FinancialYear year, Press.Counted count, FlowPane cases) {
    if (!cases.getChildren().isEmpty()) {
      cases.getChildren().clear();
      return;
    }
    tools.tasks().run(() -> press.behind(year, count.figure()), found -> list(cases, found));
  }

  private void list(FlowPane cases, List<Press.Case> found) {
    if (found.isEmpty()) {
      cases.getChildren().add(Parts.label(Words.text("reports.figure.none"), "muted"));
    }
    found.forEach(each -> cases.getChildren().add(open(tools, each)));
  }

  /// A link to a case file.
  static Hyperlink open(Tools tools, Press.Case each) {
    return Parts.link(
        "open-" + each.file(),
        each.reference(),
        () -> tools.navigator().open(new Place.CaseFile(each.file())));
  }
}
