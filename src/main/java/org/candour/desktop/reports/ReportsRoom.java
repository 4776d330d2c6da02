package org.candour.desktop.reports;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/// The annual report as it will print: its contents, its pages, what to look at before it is
/// published, and saving it.
public final class ReportsRoom implements Room {
  private final Tools tools;
  private final Office office;
  private final Press press;
  private final VBox page = new VBox();
  private final ComboBox<String> year = new ComboBox<>();
  private final Label title = Parts.heading("");
  private final VBox contents = Parts.card("contents", Words.text("reports.contents"));
  private final VBox checks = Parts.card("checks", Words.text("reports.checks"));
  private final PagesPane pages;
  private final FiguresCard figures;
  private final FinalCard last;
  private final OthersCard others;
  private boolean annual = true;
  private @Nullable Pages open;
  private byte[] pdf = {};

  public ReportsRoom(Tools tools, Office office, Press press) {
    this.tools = tools;
    this.office = office;
    this.press = press;
    this.pages = new PagesPane(tools);
    this.figures = new FiguresCard(tools, press);
    this.last = new FinalCard(tools, press);
    this.others = new OthersCard(tools, press.others(), this::look, this::back);
    page.setId("reports");
    page.getStyleClass().add("page");
    year.setId("report-year");
    year.setAccessibleText(Words.text("reports.year"));
    year.valueProperty().subscribe(this::make);
    page.getChildren().addAll(head(), body());
  }

  private HBox head() {
    title.setId("report-title");
    HBox head =
        new HBox(
            title,
            year,
            Parts.label(Words.text("reports.draft"), "pill", "stage"),
            Parts.label(Words.text("reports.as-at", Dates.column(office.today())), "muted"),
            Parts.gap());
    head.getChildren()
        .addAll(
            Parts.button("print", Words.text("reports.print"), this::print),
            others(),
            Parts.button("save-pdf", Words.text("reports.save.pdf"), () -> save("pdf"), "primary"));
    head.getStyleClass().add("page-head");
    return head;
  }

  /// The other formats, in one menu.
  private MenuButton others() {
    MenuButton others = new MenuButton(Words.text("reports.save.as"));
    others.setId("save-as");
    for (String ending : press.endings()) {
      MenuItem item = new MenuItem(Words.text("reports.save." + ending));
      item.setId("save-" + ending);
      item.setOnAction(_ -> save(ending));
      others.getItems().add(item);
    }
    return others;
  }

  private void print() {
    byte[] printed = pdf;
    String name = title.getText();
    tools
        .tasks()
        .runLong(
            Words.text("reports.printing"),
            () -> Paper.print(printed, name),
            done -> {
              if (done) {
                tools.notices().done(Words.text("reports.printed"));
              }
            });
  }

  private HBox body() {
    double em = tools.look().em();
    ScrollPane left = Parts.scrolling(new VBox(em * 0.75, others.view(), contents));
    left.setPrefWidth(16 * em);
    left.setMinWidth(12 * em);
    ScrollPane right = Parts.scrolling(new VBox(em * 0.75, last.view(), checks, figures.view()));
    right.setPrefWidth(24 * em);
    right.setMinWidth(14 * em);
    HBox.setHgrow(pages, Priority.ALWAYS);
    HBox body = new HBox(em * 0.75, left, pages, right);
    VBox.setVgrow(body, Priority.ALWAYS);
    return body;
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public void focus() {
    year.requestFocus();
  }

  @Override
  public void refresh() {
    tools.tasks().run(() -> office.register().lists().years(), this::years);
  }

  private void years(List<String> years) {
    String chosen = year.getValue();
    year.getItems().setAll(years);
    String last = FinancialYear.of(office.today()).previous().label();
    if (chosen != null && years.contains(chosen)) {
      year.setValue(chosen);
    } else if (years.contains(last)) {
      year.setValue(last);
    } else if (!years.isEmpty()) {
      year.setValue(years.getFirst());
    }
  }

  private void make(@Nullable String chosen) {
    if (chosen == null) {
      return;
    }
    others.offer(FinancialYear.parse(chosen));
    title.setText(Words.text("reports.annual", chosen));
    FinancialYear asked = FinancialYear.parse(chosen);
    tools
        .tasks()
        .runLong(
            Words.text("reports.making", chosen),
            () -> press.annual(asked),
            draft -> show(chosen, draft));
  }

  private void show(String of, Press.Draft draft) {
    if (!of.equals(year.getValue())) {
      return;
    }
    annual = true;
    Pages read = new Pages(draft.pdf());
    open = read;
    pdf = draft.pdf();
    FinancialYear asked = FinancialYear.parse(of);
    figures.show(asked);
    last.show(asked, draft.checks());
    pages.show(read);
    contents(read);
    checks.getChildren().remove(1, checks.getChildren().size());
    draft.checks().forEach(check -> checks.getChildren().add(check(check)));
  }

  private void back() {
    make(year.getValue());
  }

  /// Another report to look at, until a year is chosen again.
  private void look(String name, byte[] other) {
    Pages read = new Pages(other);
    pdf = other;
    open = read;
    annual = false;
    title.setText(name);
    pages.show(read);
    contents(read);
    checks.getChildren().remove(1, checks.getChildren().size());
  }

  private void contents(Pages read) {
    contents.getChildren().remove(1, contents.getChildren().size());
    ToggleGroup group = new ToggleGroup();
    for (Pages.Heading heading : read.contents()) {
      ToggleButton item =
          new ToggleButton(Words.text("reports.item", heading.title(), heading.page() + 1));
      item.setWrapText(true);
      item.setAlignment(Pos.CENTER_LEFT);
      item.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
      VBox.setMargin(item, new javafx.geometry.Insets(0, 0, 0, heading.depth() * 12.0));
      item.getStyleClass().setAll("contents-item", "toggle-button");
      item.setAccessibleText(Words.text("reports.heading", heading.title(), heading.page() + 1));
      item.setToggleGroup(group);
      item.setMaxWidth(Double.MAX_VALUE);
      item.setMinWidth(0);
      item.setOnAction(_ -> pages.go(heading.page()));
      contents.getChildren().add(item);
    }
  }

  private static Node check(Press.Check check) {
    String mark = Words.text("check." + check.kind().name());
    String style =
        switch (check.kind()) {
          case SOUND -> "done";
          case LOOK -> "soon";
          case STANDS -> "late";
        };
    Label sign = Parts.label(mark, style);
    sign.setMinWidth(16);
    Label text = Parts.prose(check.text());
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line = new HBox(4, sign, text);
    line.setAccessibleText(Words.text("check.said." + check.kind().name(), check.text()));
    return line;
  }

  private void save(String ending) {
    if (!annual) {
      others.save(ending);
      return;
    }
    String chosen = year.getValue();
    if (chosen == null) {
      return;
    }
    String proposed = Words.text("reports.file", chosen) + "." + ending;
    tools
        .choosers()
        .save(Words.text("reports.save"), proposed)
        .ifPresent(target -> write(FinancialYear.parse(chosen), target));
  }

  private void write(FinancialYear chosen, Path target) {
    tools
        .tasks()
        .runLong(
            Words.text("reports.saving"),
            () -> {
              press.write(chosen, target);
              return target;
            },
            saved -> tools.notices().done(Words.text("reports.saved", saved)));
  }

  /// Whether pages are shown.
  boolean drawn() {
    return open != null;
  }
}
