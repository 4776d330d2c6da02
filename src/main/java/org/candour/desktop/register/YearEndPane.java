package org.candour.desktop.register;

import java.util.EnumMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.candour.access.Act;
import org.candour.casework.Lists.Gap;
import org.candour.casework.Lists.Missing;
import org.candour.casework.grid.Change;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.time.FinancialYear;

/// What is missing in case files before a year is closed, each gap with what mends it at one press;
/// and, when nothing is, the copy of the year that never changes.
final class YearEndPane extends VBox {
  private static final int MOST = 200;

  private final Tools tools;
  private final RegisterModel model;
  private final GapMends mends;
  private final ComboBox<String> year = new ComboBox<>();
  private final List<Node> head;

  /// @param set mends a cell, and has the list read again when that is done
  YearEndPane(Tools tools, RegisterModel model, BiConsumer<Change, Runnable> set, Runnable away) {
    this.tools = tools;
    this.model = model;
    this.mends = new GapMends(model, change -> set.accept(change, this::read));
    setId("year-end");
    getStyleClass().addAll("card", "form");
    year.setId("year-end-year");
    year.setAccessibleText(Words.text("grid.year-end.year"));
    year.getItems().setAll(Words.text("grid.year-end.every"));
    year.setValue(year.getItems().getFirst());
    year.setOnAction(_ -> read());
    head =
        List.of(
            Parts.label(Words.text("grid.year-end"), "strong", "h2"),
            new FlowPane(
                6, 6, year, Parts.button("year-end-close", Words.text("grid.close"), away)));
    getChildren().setAll(head);
  }

  /// Looks for what is missing, in every year or in the one that is chosen.
  void read() {
    FinancialYear of =
        year.getSelectionModel().getSelectedIndex() > 0
            ? FinancialYear.parse(year.getValue())
            : null;
    tools.tasks().run(() -> model.yearEnd(of), this::show);
  }

  private void show(YearEnd found) {
    if (year.getItems().size() == 1) {
      found.years().forEach(each -> year.getItems().add(each.label()));
    }
    getChildren().setAll(head);
    Label said = Parts.prose(Words.text("grid.year-end.said", found.lines().size()));
    said.setId("year-end-said");
    getChildren().add(said);
    found.lines().stream()
        .limit(MOST)
        .collect(
            Collectors.groupingBy(
                line -> line.gap().what(), () -> new EnumMap<>(Missing.class), Collectors.toList()))
        .forEach((what, lines) -> getChildren().add(gaps(what, lines, found)));
    if (model.may(Act.BACK_UP)) {
      getChildren().addAll(Parts.prose(Words.text("grid.year-save.why"), "muted"), saving(found));
    }
  }

  /// What is missing, and the cases in which it is.
  private VBox gaps(Missing what, List<YearEnd.Line> lines, YearEnd found) {
    VBox box = new VBox(3, Parts.prose(Words.text("grid.gap." + what), "form-label"));
    lines.forEach(line -> box.getChildren().add(line(line, found)));
    return box;
  }

  private FlowPane line(YearEnd.Line line, YearEnd found) {
    Gap gap = line.gap();
    FlowPane acts = new FlowPane(6, 4);
    acts.getChildren()
        .add(
            Parts.link(
                "gap-open",
                gap.reference(),
                () -> tools.navigator().open(new Place.CaseFile(gap.file()))));
    if (model.may(Act.WORK)) {
      acts.getChildren().addAll(mends.of(line, found.causes()));
    }
    return acts;
  }

  private MenuButton saving(YearEnd found) {
    MenuButton save = new MenuButton(Words.text("grid.year-save"));
    save.setId("year-save");
    for (FinancialYear year : found.years()) {
      MenuItem item = new MenuItem(year.label());
      item.setId("year-save-" + year.label());
      item.setOnAction(_ -> save(year));
      save.getItems().add(item);
    }
    return save;
  }

  private void save(FinancialYear year) {
    tools
        .choosers()
        .save(Words.text("grid.year-save.title", year.label()), year.label() + ".candour")
        .ifPresent(target ->
            tools
                .tasks()
                .runLong(
                    Words.text("grid.year-save.working"),
                    () -> model.saveYear(year, target),
                    saved ->
                        tools
                            .notices()
                            .done(Words.text("grid.year-save.done", saved, year.label()))));
  }
}
