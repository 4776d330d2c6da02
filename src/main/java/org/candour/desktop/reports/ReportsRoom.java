package org.candour.desktop.reports;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Paper;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tabs;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.time.FinancialYear;
import org.candour.report.ReportKind;
import org.candour.report.Setup;
import org.candour.report.writing.Passage;
import org.jspecify.annotations.Nullable;

/// A report as it will print: its contents, its pages, and beside them what to look at before it is
/// published, its words, its figures with their cases, and what the council has settled.
public final class ReportsRoom implements Room {
  private static final String CHECK = "check";
  private static final String WORDS = "words";
  private static final String FIGURES = "figures";
  private static final String SETUP = "setup";

  private final Tools tools;
  private final Office office;
  private final Press press;
  private final VBox page = new VBox();
  private final ComboBox<String> year = new ComboBox<>();
  private final ComboBox<Choice> choice = new ComboBox<>();
  private final CheckBox masked = new CheckBox(Words.text("reports.masked"));
  private final Label title = Parts.heading("");
  private final VBox side = new VBox();
  private final Tabs tabs = new Tabs(List.of(CHECK, WORDS, FIGURES, SETUP), this::tab);
  private final ContentsCard contents;
  private final ChecksCard checks = new ChecksCard();
  private final PagesPane pages;
  private final FiguresCard figures;
  private final FinalCard last;
  private final WordsPane words;
  private final SetupPane setup;
  private @Nullable Pages open;
  private @Nullable ReportKind kind;
  private byte[] pdf = {};
  private int turned;

  public ReportsRoom(Tools tools, Office office, Press press) {
    this.tools = tools;
    this.office = office;
    this.press = press;
    this.pages = new PagesPane(tools, this::ask);
    this.contents = new ContentsCard(this::go);
    this.figures = new FiguresCard(tools, press, pages::go);
    this.last = new FinalCard(tools, press);
    this.words = new WordsPane(this::keep);
    this.setup = new SetupPane(tools, new Setup(office.register().preferences()), this::settled);
    page.setId("reports");
    page.getStyleClass().add("page");
    year.setId("report-year");
    year.setAccessibleText(Words.text("reports.year"));
    year.valueProperty().subscribe(this::offer);
    choice.setId("report-kind");
    choice.setAccessibleText(Words.text("reports.kind"));
    choice.valueProperty().subscribe(this::make);
    masked.setId("report-masked");
    masked.setOnAction(_ -> remake(choice()));
    page.getChildren().addAll(head(), body());
    tab(CHECK);
  }

  private @Nullable Choice choice() {
    return choice.getValue();
  }

  private FlowPane head() {
    title.setId("report-title");
    year.setMinWidth(Region.USE_PREF_SIZE);
    masked.setMinWidth(Region.USE_PREF_SIZE);
    FlowPane head =
        new FlowPane(
            10,
            6,
            title,
            year,
            choice,
            Parts.label(Words.text("reports.draft"), "pill", "stage"),
            Parts.label(Words.text("reports.as-at", Dates.column(office.today())), "muted"),
            masked,
            Parts.button("print", Words.text("reports.print"), this::print),
            others(),
            Parts.button("save-pdf", Words.text("reports.save.pdf"), () -> save("pdf"), "primary"));
    head.setAlignment(Pos.CENTER_LEFT);
    head.setRowValignment(VPos.CENTER);
    head.setMinHeight(Region.USE_PREF_SIZE);
    page.widthProperty().subscribe(width -> head.setPrefWrapLength(width.doubleValue() - 40));
    return head;
  }

  /// The other formats, in one menu.
  private MenuButton others() {
    MenuButton others = new MenuButton(Words.text("reports.save.as"));
    others.setId("save-as");
    others.setMinWidth(Region.USE_PREF_SIZE);
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
    ScrollPane left = Parts.scrolling(contents.view());
    left.setPrefWidth(16 * em);
    left.setMinWidth(12 * em);
    ScrollPane scroll = Parts.scrolling(side);
    side.setSpacing(em * 0.75);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox right = new VBox(em * 0.5, tabs, scroll);
    right.setPrefWidth(26 * em);
    right.setMinWidth(18 * em);
    HBox.setHgrow(pages, Priority.ALWAYS);
    HBox body = new HBox(em * 0.75, left, pages, right);
    VBox.setVgrow(body, Priority.ALWAYS);
    return body;
  }

  private void tab(String name) {
    tabs.choose(name);
    List<Node> shown =
        switch (name) {
          case WORDS -> List.of(words.view());
          case FIGURES -> List.of(figures.view());
          case SETUP -> List.of(setup.view());
          default -> List.of(last.view(), checks.view());
        };
    side.getChildren().setAll(shown);
    if (name.equals(SETUP)) {
      setup.show();
    }
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
    String latest = FinancialYear.of(office.today()).previous().label();
    if (chosen != null && years.contains(chosen)) {
      year.setValue(chosen);
    } else if (years.contains(latest)) {
      year.setValue(latest);
    } else if (!years.isEmpty()) {
      year.setValue(years.getFirst());
    }
  }

  /// Offers the reports of a year, and keeps to the kind that is open.
  private void offer(@Nullable String chosen) {
    if (chosen == null) {
      return;
    }
    tools
        .tasks()
        .run(() -> press.choices(FinancialYear.parse(chosen)), offered -> offered(chosen, offered));
  }

  private void offered(String of, List<Choice> offered) {
    if (!of.equals(year.getValue()) || choice.getItems().equals(offered)) {
      return;
    }
    Choice before = choice();
    choice.getItems().setAll(offered);
    choice.setValue(
        offered.stream()
            .filter(each -> before != null && each.kind() == before.kind())
            .findFirst()
            .orElse(offered.getFirst()));
  }

  /// What is settled may have brought another answer to choose.
  private void settled() {
    offer(year.getValue());
    remake(choice());
  }

  /// Another kind of report begins with the mask that suits it; what is ticked by hand then stays.
  private void make(@Nullable Choice chosen) {
    turned = 0;
    if (chosen != null && chosen.kind() != kind) {
      kind = chosen.kind();
      masked.setSelected(kind.published());
    }
    remake(chosen);
  }

  private void remake(@Nullable Choice chosen) {
    if (chosen == null) {
      return;
    }
    boolean hide = masked.isSelected();
    title.setText(chosen.said());
    tools
        .tasks()
        .runLong(
            Words.text("reports.making", chosen.said()),
            () -> press.draft(chosen, hide),
            draft -> show(chosen, draft));
  }

  private void show(Choice of, Press.Draft draft) {
    if (!of.equals(choice())) {
      return;
    }
    Pages read = new Pages(draft.pdf());
    open = read;
    pdf = draft.pdf();
    figures.show(of, draft.spots());
    words.show(draft);
    checks.show(draft.checks());
    last.show(of, masked.isSelected(), draft.checks());
    pages.show(read, draft.spots());
    contents.show(read.contents());
    if (turned > 0) {
      page.applyCss();
      page.layout();
      pages.go(turned);
    }
  }

  private void go(Pages.Heading heading) {
    pages.go(heading.page());
    words.open(heading.title());
  }

  private void ask(Press.Spot spot) {
    Choice of = choice();
    if (of != null) {
      tab(FIGURES);
      figures.ask(of, spot);
    }
  }

  /// Keeps the council's words, and shows the page again with them.
  private void keep(Passage passage, String said) {
    Choice of = choice();
    if (of == null) {
      return;
    }
    turned = pages.page();
    tools
        .tasks()
        .run(
            () -> {
              press.keep(of, passage.key(), said);
              return of;
            },
            this::remake);
  }

  private void save(String ending) {
    Choice of = choice();
    boolean hide = masked.isSelected();
    if (of != null) {
      tools
          .choosers()
          .save(Words.text("reports.save"), of.said() + "." + ending)
          .ifPresent(target -> write(of, hide, target));
    }
  }

  private void write(Choice of, boolean hide, Path target) {
    tools
        .tasks()
        .runLong(
            Words.text("reports.saving"),
            () -> {
              press.write(of, hide, target);
              return target;
            },
            saved -> tools.notices().done(Words.text("reports.saved", saved)));
  }

  /// Whether pages are shown.
  boolean drawn() {
    return open != null;
  }
}
