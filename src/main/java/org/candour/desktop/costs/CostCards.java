package org.candour.desktop.costs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.candour.casework.Ledger.CommitmentLine;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.CostCategory;
import org.candour.domain.Money;
import org.candour.procedure.fold.Rate;

/// The cards beside the ledger: year against year, cost of cases, commitments, rates.
final class CostCards {
  private static final int DEAREST = 5;

  private final Tools tools;
  private final CostsModel.View view;
  private final boolean works;

  /// @param works whether the reader takes steps, or only reads
  CostCards(Tools tools, CostsModel.View view, boolean works) {
    this.tools = tools;
    this.view = view;
    this.works = works;
  }

  /// Exact sums: rounding is for print.
  Node years() {
    VBox card = Parts.card("costs-years", Words.text("costs.years"));
    Lines lines = new Lines("grrr", tools.look().em());
    lines.heads(cells("", year -> year.year(), "strong"));
    for (CostCategory category : CostCategory.values()) {
      if (view.sums().stream().anyMatch(year -> year.of(category).pence() != 0)) {
        lines.line(cells(category.label(), year -> year.said(year.of(category)), "plain"));
      }
    }
    lines.line(cells(Words.text("costs.total"), year -> year.said(year.total()), "strong"));
    card.getChildren().add(lines);
    if (view.reimbursements() > 0) {
      card.getChildren()
          .add(Parts.prose(Words.text("costs.reimbursements", view.reimbursements()), "form-hint"));
    }
    return card;
  }

  private Node[] cells(
      String name, java.util.function.Function<CostsModel.YearSums, String> said, String style) {
    List<Node> cells = new ArrayList<>();
    cells.add(Parts.prose(name, style));
    view.sums().forEach(year -> cells.add(Parts.label(said.apply(year), style)));
    return cells.toArray(Node[]::new);
  }

  Node cases() {
    VBox card = Parts.card("costs-cases", Words.text("costs.cases"));
    List<CostsModel.CaseCost> cases = view.cases();
    if (cases.isEmpty()) {
      card.getChildren().add(Parts.prose(Words.text("costs.cases.none"), "empty"));
      return card;
    }
    Money all = cases.stream().map(CostsModel.CaseCost::amount).reduce(Money.ZERO, Money::plus);
    Money mean = new Money(Math.round((double) all.pence() / cases.size()));
    card.getChildren()
        .add(Parts.prose(Words.text("costs.cases.said", cases.size(), mean.toString()), "muted"));
    Lines lines = new Lines("gr", tools.look().em());
    for (CostsModel.CaseCost one : cases.stream().limit(DEAREST).toList()) {
      lines.line(
          Parts.link(
              "cost-case-" + one.reference().replace('/', '-'),
              one.reference(),
              () -> tools.navigator().open(new Place.CaseFile(one.file()))),
          Parts.label(one.amount().toString()));
    }
    card.getChildren().add(lines);
    return card;
  }

  Stream<Node> commitments(Consumer<CommitmentLine> pay, Consumer<CommitmentLine> giveUp) {
    if (view.commitments().isEmpty()) {
      return Stream.empty();
    }
    VBox card = Parts.card("costs-commitments", Words.text("costs.commitments"));
    Parts.count(card, view.commitments().size(), false);
    for (CommitmentLine line : view.commitments()) {
      String who = line.payee() == null ? line.category().label() : line.payee();
      String about = line.reference() == null ? "" : " · " + line.reference();
      String id = line.file() + "-" + line.number();
      String said = line.amount() + " · " + who + about + " · " + Dates.column(line.day());
      card.getChildren().add(Parts.prose(said));
      if (works) {
        card.getChildren()
            .add(
                new HBox(
                    8,
                    Parts.button(
                        "pay-" + id, Words.text("do.pay"), () -> pay.accept(line), "small"),
                    Parts.button(
                        "give-up-" + id,
                        Words.text("do.give-up"),
                        () -> giveUp.accept(line),
                        "small")));
      }
    }
    return Stream.of(card);
  }

  Node rates(Runnable agree) {
    VBox card = Parts.card("costs-rates", Words.text("costs.rates"));
    if (view.rates().isEmpty()) {
      card.getChildren().add(Parts.prose(Words.text("costs.rates.none"), "empty"));
    } else {
      Lines lines = new Lines("gkr", tools.look().em());
      for (Rate rate : view.rates()) {
        String who = rate.name() == null ? rate.role().label() : rate.name();
        lines.line(
            Parts.prose(who),
            Parts.label(Words.text("costs.from", Dates.column(rate.from())), "muted"),
            Parts.label(rate.hourly().toString()));
      }
      card.getChildren().add(lines);
    }
    if (works) {
      card.getChildren()
          .add(
              new HBox(Parts.button("do-agree-rate", Words.text("do.agree-rate"), agree, "small")));
    }
    return card;
  }
}
