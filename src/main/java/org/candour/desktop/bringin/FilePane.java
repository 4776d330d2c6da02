package org.candour.desktop.bringin;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.candour.casework.Arrivals.Arrival;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Grid;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// The first step: which file, and what came in before.
final class FilePane {
  private final Tools tools;
  private final BringInModel model;
  private final Runnable changed;
  private final Grid<Arrival> grid;

  FilePane(Tools tools, BringInModel model, Runnable changed) {
    this.tools = tools;
    this.model = model;
    this.changed = changed;
    this.grid =
        new Grid<Arrival>(
                "bringin-arrivals",
                Words.text("bringin.arrivals"),
                Words.text("bringin.arrivals.none"),
                tools.look())
            .copied(tools, model.office())
            .sorted("on", Words.text("bringin.on"), 7, Arrival::on, Dates::column)
            .column("source", Words.text("bringin.source"), 16, Arrival::source)
            .number("files", Words.text("bringin.count"), 6, Arrival::files, String::valueOf)
            .column("by", Words.text("bringin.by"), 8, Arrival::author)
            .column(
                "state",
                Words.text("bringin.state"),
                12,
                arrival ->
                    arrival.takenBack() == null
                        ? Words.text("bringin.stands")
                        : Words.text("bringin.taken", Dates.column(arrival.takenBack())));
  }

  Node view() {
    var back = new TakeBack(tools, model, changed);
    grid.onChosen(back::choose);
    tools.tasks().run(model::arrivals, all -> grid.show(all, Arrival::id));
    grid.view().setPrefHeight(tools.look().em() * 14);
    var before =
        Parts.card(
            "bringin-before",
            Words.text("bringin.arrivals"),
            grid.view(),
            back,
            Parts.prose(Words.text("bringin.take.back.why"), "muted"));
    return Parts.scrolling(
        new VBox(
            tools.look().em(),
            Parts.card(
                "bringin-what",
                Words.text("bringin.what"),
                Parts.prose(Words.text("bringin.what.said"))),
            before));
  }
}
