package org.candour.desktop.reports;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.time.FinancialYear;

/// Chooses one of the reports besides the annual one, to look at or to save.
final class OthersCard {
  private final Tools tools;
  private final Others others;
  private final BiConsumer<String, byte[]> shown;
  private final Runnable annual;
  private final VBox card = Parts.card("others", Words.text("others.title"));
  private final ComboBox<Others.Choice> choice = new ComboBox<>();
  private final CheckBox masked = new CheckBox(Words.text("others.masked"));

  /// @param shown told the name and the pages of a report to look at
  /// @param annual goes back to the annual report
  OthersCard(Tools tools, Others others, BiConsumer<String, byte[]> shown, Runnable annual) {
    this.tools = tools;
    this.others = others;
    this.shown = shown;
    this.annual = annual;
    choice.setId("other-report");
    choice.setAccessibleText(Words.text("others.title"));
    choice.setMaxWidth(Double.MAX_VALUE);
    masked.setId("other-masked");
    masked.setWrapText(true);
    Button show = Parts.button("other-show", Words.text("others.show"), this::show);
    Button save = Parts.button("other-save", Words.text("others.save"), () -> save("pdf"));
    Button back = Parts.button("other-back", Words.text("others.back"), annual);
    card.getChildren().addAll(choice, masked, new HBox(6, show, save, back));
  }

  Node view() {
    return card;
  }

  /// Offers the reports of a year.
  void offer(FinancialYear year) {
    List<Others.Choice> offered = others.of(year);
    choice.getItems().setAll(offered);
    choice.getSelectionModel().selectFirst();
  }

  private void show() {
    Others.Choice chosen = choice.getValue();
    boolean hide = masked.isSelected();
    if (chosen != null) {
      tools
          .tasks()
          .runLong(
              Words.text("others.making", chosen.said()),
              () -> others.pages(chosen, hide),
              pages -> shown.accept(chosen.said(), pages));
    }
  }

  /// Saves the report that is chosen.
  void save(String ending) {
    Others.Choice chosen = choice.getValue();
    boolean hide = masked.isSelected();
    if (chosen == null) {
      return;
    }
    tools
        .choosers()
        .save(Words.text("reports.save"), chosen.said() + "." + ending)
        .ifPresent(target ->
            tools
                .tasks()
                .runLong(
                    Words.text("reports.saving"),
                    () -> {
                      others.write(chosen, hide, target);
                      return target;
                    },
                    saved -> tools.notices().done(Words.text("reports.saved", saved))));
  }
}
