package org.candour.desktop.bringin;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.candour.desktop.kit.Grid;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.exchange.foreign.Choice;
import org.candour.exchange.foreign.Issue;
import org.jspecify.annotations.Nullable;

/// The fifth step: everything that was found, each decided once for all its rows.
final class FindingsPane {
  /// Six lines and their head are in sight, however large the text is.
  private static final double TABLE = 14;

  private final Tools tools;
  private final BringInModel model;
  private final Runnable check;
  private final Grid<Issue> issues;
  private final Grid<Issue.Place> places;
  private final ComboBox<Choice> choice = new ComboBox<>();
  private final Label about = Parts.prose("", "strong");
  private boolean filling;
  private @Nullable Issue shown;

  FindingsPane(Tools tools, BringInModel model, Runnable check) {
    this.tools = tools;
    this.model = model;
    this.check = check;
    this.issues =
        new Grid<Issue>(
                "bringin-issues",
                Words.text("bringin.findings"),
                Words.text("bringin.findings.none"),
                tools.look())
            .copied(tools, model.office())
            .column("trouble", Words.text("bringin.found"), 15, i -> i.trouble().said())
            .column("column", Words.text("bringin.column.heading"), 11, Issue::column)
            .number("rows", Words.text("bringin.found.rows"), 5, Issue::count, String::valueOf)
            .column("cause", Words.text("bringin.cause"), 17, Issue::cause)
            .column(
                "choice", Words.text("bringin.decision"), 15, i -> i.chosen().said(i.trouble()));
    this.places =
        new Grid<Issue.Place>(
                "bringin-places",
                Words.text("bringin.places"),
                Words.text("bringin.places.none"),
                tools.look())
            .copied(tools, model.office())
            .column("sheet", Words.text("bringin.sheet.name"), 8, Issue.Place::sheet)
            .number("row", Words.text("bringin.row"), 5, Issue.Place::row, String::valueOf)
            .column("value", Words.text("bringin.stands.there"), 16, Issue.Place::value)
            .column("ours", Words.text("bringin.ours"), 16, Issue.Place::detail);
  }

  Node view() {
    choice.setId("bringin-choice");
    choice.setAccessibleText(Words.text("bringin.decision"));
    choice.setConverter(words());
    choice.setOnAction(_ -> decided());
    issues.onChosen(this::choose);
    issues.show(model.run().issues(), Issue::key);
    VBox.setVgrow(issues.view(), Priority.ALWAYS);
    Parts.follow(tools.look().percent(), _ -> size());
    var asked = new FlowPane(8, 4, about, choice);
    asked.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    var all =
        Parts.scrolling(new VBox(tools.look().em() * 0.6, issues.view(), asked, places.view()));
    all.setFitToHeight(true);
    return all;
  }

  private void size() {
    double high = tools.look().em() * TABLE;
    issues.view().setMinHeight(high);
    places.view().setMinHeight(high);
    places.view().setPrefHeight(high);
  }

  private void choose(@Nullable Issue issue) {
    shown = issue;
    filling = true;
    choice.getItems().clear();
    choice.setDisable(issue == null);
    about.setText(issue == null ? "" : said(issue));
    if (issue != null) {
      choice.getItems().setAll(issue.trouble().choices());
      choice.setValue(issue.chosen());
      places.show(issue.places(), place -> place);
    }
    filling = false;
  }

  /// The whole of it, however narrow the columns are.
  private static String said(Issue issue) {
    String cause = issue.cause().isEmpty() ? "" : " (" + issue.cause() + ")";
    return issue.trouble().said() + cause + ":";
  }

  private void decided() {
    var issue = shown;
    var chosen = choice.getValue();
    if (!filling && issue != null && chosen != null && chosen != issue.chosen()) {
      model.change(plan -> plan.with(issue.key(), chosen));
      check.run();
    }
  }

  private StringConverter<Choice> words() {
    return new StringConverter<>() {
      @Override
      public String toString(Choice each) {
        var issue = shown;
        return each == null || issue == null ? "" : each.said(issue.trouble());
      }

      @Override
      public Choice fromString(String text) {
        return Choice.TAKE;
      }
    };
  }
}
