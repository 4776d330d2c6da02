package org.candour.desktop.bringin;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Grid;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.exchange.foreign.LeftOut;

/// The last step: what comes in, where every cell goes, and which rows stay out.
final class ResultPane {
  private final Tools tools;
  private final BringInModel model;
  private final long brought;

  /// @param brought how many came in; less than nought before
  ResultPane(Tools tools, BringInModel model, long brought) {
    this.tools = tools;
    this.model = model;
    this.brought = brought;
  }

  Node view() {
    var run = model.run();
    var whole = Parts.prose("");
    whole.setId("bringin-left-said");
    var left = leftOut();
    left.onChosen(row -> whole.setText(row == null ? "" : said(row)));
    left.show(run.leftOut(), row -> row);
    var rows = new VBox(tools.look().em() * 0.4, left.view());
    if (!run.leftOut().isEmpty()) {
      rows.getChildren().addAll(whole, Parts.prose(Words.text("bringin.left.copy"), "muted"));
    }
    var said =
        brought >= 0
            ? Words.text("bringin.result.done", brought, model.name())
            : Words.text("bringin.result.will", run.complaints(), run.rows(), run.leftOut().size());
    var page =
        new VBox(
            tools.look().em() * 0.7,
            Parts.prose(said, "strong"),
            Parts.prose(Words.text("bringin.result.back"), "muted"),
            Parts.card("bringin-account", Words.text("bringin.account"), account()),
            Parts.card("bringin-left-out", Words.text("bringin.left"), rows));
    VBox.setVgrow(left.view(), Priority.ALWAYS);
    return Parts.scrolling(page);
  }

  /// Where every cell of the spreadsheet has gone.
  private Lines account() {
    var account = model.run().account();
    var lines = new Lines("gr", tools.look().em());
    line(lines, "register", account.register());
    line(lines, "own", account.own());
    line(lines, "left", account.left());
    line(lines, "headings", account.headings());
    line(lines, "elsewhere", account.elsewhere());
    line(lines, "all", account.all());
    return lines;
  }

  private Grid<LeftOut> leftOut() {
    var left =
        new Grid<LeftOut>(
                "bringin-left",
                Words.text("bringin.left"),
                Words.text("bringin.left.none"),
                tools.look())
            .copied(tools, model.office())
            .column("sheet", Words.text("bringin.sheet.name"), 8, LeftOut::sheet)
            .number("row", Words.text("bringin.row"), 5, LeftOut::row, String::valueOf)
            .column("why", Words.text("bringin.why"), 16, LeftOut::why)
            .column("cells", Words.text("bringin.stands.there"), 28, ResultPane::said)
            .copied(tools, model.office());
    left.view().setMinHeight(tools.look().em() * 7);
    left.view().setPrefHeight(tools.look().em() * 11);
    return left;
  }

  private static String said(LeftOut row) {
    return String.join(" | ", row.cells());
  }

  private static void line(Lines lines, String id, long count) {
    lines.line(
        Parts.label(Words.text("bringin.account." + id)),
        Parts.label(Words.text("bringin.cells", count), "strong"));
  }
}
