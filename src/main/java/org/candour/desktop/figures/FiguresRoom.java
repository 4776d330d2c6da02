package org.candour.desktop.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.candour.casework.FinalReports;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.Figure;
import org.candour.figures.FigureSet;
import org.candour.figures.FigureSource;
import org.candour.report.ReportFile;
import org.candour.report.ReportKind;

/// The figures of a financial year in words, and its reports as they were published. It holds no
/// personal data and opens no case.
public final class FiguresRoom implements Room {
  private static final int YEARS = 12;

  private final Tools tools;
  private final Office office;
  private final FigureSource figures;
  private final ComboBox<String> year = new ComboBox<>();
  private final VBox body = new VBox(12);
  private final ScrollPane view;

  public FiguresRoom(Tools tools, Office office, FigureSource figures) {
    this.tools = tools;
    this.office = office;
    this.figures = figures;
    int now = FinancialYear.of(office.today()).startYear();
    year.getItems()
        .setAll(
            IntStream.range(0, YEARS)
                .mapToObj(back -> FinancialYear.of(office.today().minusYears(back)).label())
                .toList());
    year.setId("figures-year");
    year.setAccessibleText(Words.text("figures.year", now));
    year.getSelectionModel().selectFirst();
    year.setOnAction(_ -> refresh());
    VBox page = new VBox(12, Parts.pageHead(Words.text("room.figures"), year), body);
    page.setId("figures");
    page.getStyleClass().add("page");
    view = Parts.scrolling(page);
  }

  @Override
  public Parent view() {
    return view;
  }

  private record View(FigureSet figures, List<FinalReports.Kept> finals) {}

  @Override
  public void refresh() {
    FinancialYear chosen = FinancialYear.parse(year.getValue());
    tools
        .tasks()
        .run(
            () ->
                new View(
                    figures.figures(chosen, OptionalInt.empty(), office.today()), finals(chosen)),
            this::show);
  }

  private List<FinalReports.Kept> finals(FinancialYear chosen) {
    FinalReports kept = office.register().finals();
    List<FinalReports.Kept> all = new ArrayList<>();
    for (ReportKind kind : ReportKind.values()) {
      all.addAll(kept.of(kind.label(), chosen.label()));
    }
    return all;
  }

  private void show(View read) {
    Lines lines = new Lines("gr", tools.look().em());
    read.figures()
        .values()
        .forEach((id, value) ->
            Figure.of(id)
                .filter(figure -> value != null)
                .ifPresent(figure ->
                    lines.line(
                        Parts.prose(figure.meaning()), Parts.label(plain(value), "strong"))));
    body.getChildren()
        .setAll(
            finals(read.finals()),
            Parts.card(
                "figures-all", Words.text("figures.of", read.figures().year().label()), lines));
  }

  private static String plain(@org.jspecify.annotations.Nullable BigDecimal value) {
    return value == null ? "–" : value.toPlainString();
  }

  private VBox finals(List<FinalReports.Kept> kept) {
    VBox card = Parts.card("figures-finals", Words.text("figures.finals"));
    if (kept.isEmpty()) {
      card.getChildren().add(Parts.prose(Words.text("figures.finals.none"), "empty"));
    }
    kept.forEach(each ->
        card.getChildren()
            .add(
                Parts.link(
                    "final-" + each.id(),
                    Words.text(
                        "figures.final", each.kind(), each.year(), Dates.column(each.asAt())),
                    () -> save(each))));
    return card;
  }

  private void save(FinalReports.Kept each) {
    tools
        .choosers()
        .save(Words.text("reports.save"), each.kind() + " " + each.year() + ".pdf")
        .ifPresent(target ->
            tools
                .tasks()
                .run(
                    () -> {
                      ReportFile.save(office.register().finals().pages(each.id()), target);
                      return target;
                    },
                    saved -> tools.notices().done(Words.text("reports.saved", saved))));
  }
}
