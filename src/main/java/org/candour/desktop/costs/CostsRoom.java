package org.candour.desktop.costs;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.candour.access.Act;
import org.candour.casework.Ledger.CommitmentLine;
import org.candour.casework.Ledger.CostLine;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Grid;
import org.candour.desktop.kit.ListPane;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.CostCategory;
import org.candour.domain.Hours;
import org.candour.domain.Listed;
import org.candour.domain.Money;
import org.candour.domain.PoolRole;
import org.jspecify.annotations.Nullable;

/// The ledger of a year: what was spent and on whom, what is promised, what was recharged, and how
/// the years compare.
public final class CostsRoom extends ListPane<CostLine> implements Room {
  private final CostsModel model;
  private final ComboBox<String> year = new ComboBox<>();
  private final ComboBox<String> category = new ComboBox<>();
  private final ToggleButton due = new ToggleButton(Words.text("costs.not-recharged"));
  private final Label said = Parts.prose("", "muted");
  private final VBox page;
  private CostsModel.@Nullable View view;
  private boolean filling;

  public CostsRoom(Tools tools, Office office) {
    super(tools, office, grid(tools));
    this.model = new CostsModel(office);
    grid.onOpen(this::open);
    page = new VBox(head(), side);
    page.setId("costs");
    page.getStyleClass().add("page");
  }

  private static Grid<CostLine> grid(Tools tools) {
    return new Grid<CostLine>(
            "costs-table", Words.text("room.costs"), Words.text("costs.none"), tools.look())
        .sorted("day", Words.text("cost.day"), 6.8, CostLine::day, Dates::column)
        .column("category", Words.text("ask.category"), 10, line -> line.category().label())
        .column("reference", Words.text("cost.for"), 7, line -> text(line.reference()))
        .column("payee", Words.text("ask.payee"), 9, line -> text(line.payee()))
        .number("hours", Words.text("cost.hours"), 4.4, CostLine::hours, Hours::toString)
        .number("amount", Words.text("cost.amount"), 7, CostLine::amount, Money::toString)
        .column("recharged", Words.text("cost.recharged"), 11, CostsRoom::recharged);
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  private static String said(@Nullable Hours hours) {
    return hours == null ? "" : hours.toString();
  }

  private static String recharged(CostLine line) {
    return line.recharged() == null
        ? ""
        : Stream.of(Dates.column(line.recharged()), text(line.rechargedTo()))
            .filter(part -> !part.isEmpty())
            .reduce((day, to) -> day + ", " + to)
            .orElse("");
  }

  private Node head() {
    year.setId("costs-year");
    year.setAccessibleText(Words.text("money.year"));
    year.setMinWidth(Region.USE_PREF_SIZE);
    year.setOnAction(_ -> changed());
    category.setId("costs-category");
    category.setAccessibleText(Words.text("ask.category"));
    category.getItems().add(Words.text("costs.every"));
    Stream.of(CostCategory.values()).map(Listed::label).forEach(category.getItems()::add);
    category.setValue(Words.text("costs.every"));
    category.setOnAction(_ -> changed());
    due.setId("costs-due");
    due.getStyleClass().setAll("chip", "quiet", "toggle-button");
    due.setOnAction(_ -> changed());
    said.setId("costs-said");
    HBox.setHgrow(said, Priority.ALWAYS);
    return new VBox(
        6, Parts.pageHead(Words.text("room.costs"), year, category, due, said), buttons());
  }

  private FlowPane buttons() {
    FlowPane buttons = new FlowPane(8, 6);
    if (office.may(Act.WORK)) {
      buttons
          .getChildren()
          .add(Parts.button("do-recharge", Words.text("do.recharge"), this::askRecharge));
    }
    if (office.may(Act.TAKE_OUT)) {
      buttons
          .getChildren()
          .add(Parts.button("costs-export", Words.text("costs.export"), this::askExport));
    }
    if (office.may(Act.WORK)) {
      buttons
          .getChildren()
          .add(Parts.button("do-cost", Words.text("do.cost"), this::askCost, "primary"));
    }
    return buttons;
  }

  private void changed() {
    if (!filling) {
      refresh();
    }
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public void refresh() {
    String chosen = year.getValue();
    tools.tasks().run(() -> model.read(chosen), this::show);
  }

  private void show(CostsModel.View read) {
    view = read;
    filling = true;
    year.getItems().setAll(read.years());
    year.setValue(read.year());
    filling = false;
    List<CostLine> lines = shown(read);
    grid.show(lines, CostLine::entry);
    Money sum = lines.stream().map(CostLine::amount).reduce(Money.ZERO, Money::plus);
    said.setText(Words.text("costs.said", lines.size(), sum.toString()));
    CostCards cards = new CostCards(tools, read, office.may(Act.WORK));
    side.beside(
        Stream.concat(
                cards.commitments(this::askPay, this::giveUp),
                Stream.of(cards.years(), cards.cases(), cards.rates(this::askRate)))
            .toArray(Node[]::new));
  }

  private List<CostLine> shown(CostsModel.View read) {
    boolean every = category.getValue().equals(Words.text("costs.every"));
    return read.lines().stream()
        .filter(line -> every || line.category().label().equals(category.getValue()))
        .filter(line -> !due.isSelected() || line.recharged() == null)
        .toList();
  }

  /// A cost of a complaint opens its case file.
  private void open(CostLine line) {
    if (line.reference() != null) {
      tools.navigator().open(new Place.CaseFile(line.file()));
    }
  }

  private void askCost() {
    List<FormField> fields =
        List.of(
            FormField.choice("category", Words.text("ask.category"), labels(CostCategory.values()))
                .must(),
            FormField.suggest("reference", Words.text("cost.for"), List.of()),
            FormField.suggest("payee", Words.text("ask.payee"), List.of()),
            FormField.text("hours", Words.text("cost.hours")),
            FormField.text("rate", Words.text("cost.rate")).with(Words.text("cost.rate.hint")),
            FormField.text("amount", Words.text("cost.amount"))
                .with(Words.text("cost.amount.hint")),
            FormField.date("day", Words.text("cost.day"), Dates.column(office.today())),
            FormField.text("note", Words.text("ask.note")),
            FormField.yesNo("committed", Words.text("cost.committed")));
    side.resume(
        ask("cost", "", fields, model::record, _ -> Words.text("cost.done"))
            .suggesting(tools.tasks(), (question, _) -> model.offered(question)));
  }

  private static List<String> labels(Listed... values) {
    return Stream.of(values).map(Listed::label).toList();
  }

  private void askRecharge() {
    List<CostLine> lines =
        grid.allChosen().stream().filter(line -> line.recharged() == null).toList();
    if (lines.isEmpty()) {
      tools.notices().refused(Words.text("costs.recharge.none"));
      return;
    }
    Money sum = lines.stream().map(CostLine::amount).reduce(Money.ZERO, Money::plus);
    ask(
        "recharge",
        Words.text("costs.recharge.why", lines.size(), sum.toString()),
        List.of(
            FormField.text("to", Words.text("costs.recharge.to")).must(),
            FormField.date("day", Words.text("cost.day"), Dates.column(office.today()))),
        answers -> model.recharge(lines, answers),
        answers -> Words.text("costs.recharged", lines.size(), answers.text("to")));
  }

  /// What is paid follows the hours, where the promise was made of hours.
  private void askPay(CommitmentLine line) {
    boolean worked =
        line.hours() != null
            && line.rate() != null
            && line.hours().at(line.rate()).equals(line.amount());
    FormField amount = FormField.text("amount", Words.text("cost.amount")).must();
    FormPane form =
        ask(
            "pay",
            Words.text("costs.pay.why"),
            List.of(
                FormField.text("hours", Words.text("cost.hours")).set(said(line.hours())),
                worked ? amount : amount.set(line.amount().plain()),
                FormField.date("day", Words.text("cost.day"), Dates.column(office.today()))),
            answers -> model.pay(line, answers),
            _ -> Words.text("cost.done"));
    if (worked) {
      form.propose("amount", answers -> model.worth(line, answers));
    }
  }

  private void giveUp(CommitmentLine line) {
    finish(() -> model.giveUp(line), Words.text("costs.given-up"));
  }

  private void askRate() {
    ask(
        "agree-rate",
        Words.text("costs.rate.why"),
        List.of(
            FormField.choice("role", Words.text("ask.role"), labels(PoolRole.values())).must(),
            FormField.text("hourly", Words.text("cost.rate")).must(),
            FormField.date("from", Words.text("cost.from"), Dates.column(office.today()))),
        model::agree,
        _ -> Words.text("costs.rate.done"));
  }

  /// Of several days on which costs were recharged, which are written: the latest, unless another
  /// is chosen, so that finance is not billed twice.
  private void askExport() {
    CostsModel.View read = view;
    if (read == null) {
      return;
    }
    List<LocalDate> days = Recharged.days(read.lines());
    if (days.size() < 2) {
      export(read, read.lines());
      return;
    }
    FormPane form =
        new FormPane(
            "export-recharges",
            Words.text("costs.export"),
            Words.text("costs.export.why"),
            List.of(Recharged.question(days)),
            answers -> {
              side.away();
              export(read, Recharged.chosen(read.lines(), answers.text("day")));
            },
            side::away);
    side.ask(form);
  }

  private void export(CostsModel.View read, List<CostLine> lines) {
    String name = Words.text("costs.export.file", read.year()) + ".csv";
    tools
        .choosers()
        .save(Words.text("costs.export"), name)
        .ifPresent(target ->
            tools
                .tasks()
                .run(
                    () -> model.export(lines, target),
                    count -> tools.notices().done(Words.text("costs.exported", count, target))));
  }
}
