package org.candour.desktop.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.candour.casework.DepartmentFigures;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
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
  private final Asking asking;
  private final Outlets outlets;
  private final ContentsCard contents;
  private final ChecksCard checks;
  private final PagesPane pages;
  private final FiguresCard figures;
  private final FinalCard last;
  private final Edition edition;
  private final WordsPane words;
  private final DepartmentCard department;
  private final SetupPane setup;
  private final Sides sides;
  private int turned;
  private @Nullable Made shown;

  public ReportsRoom(Tools tools, Office office, Press press) {
    this.tools = tools;
    this.office = office;
    this.press = press;
    this.pages = new PagesPane(tools, this::ask);
    this.contents = new ContentsCard(this::go);
    this.figures = new FiguresCard(tools, press, pages::go);
    this.checks = new ChecksCard(tools, this::rewrite);
    this.last = new FinalCard(tools, press, this::marked);
    this.words = new WordsPane(this::keep);
    this.asking = new Asking(tools, office, press, this::make);
    this.edition = new Edition(office, asking::again);
    this.outlets = new Outlets(tools, press, asking);
    this.department =
        new DepartmentCard(tools, new DepartmentFigures(office.desk()), asking::settled);
    this.setup = new SetupPane(tools, new Setup(office.register().preferences()), asking::settled);
    this.sides = new Sides(tools.look(), pages, contents.view(), parts(), this::shown);
    page.setId("reports");
    page.getStyleClass().add("page");
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
    page.getChildren().addAll(head(), sides);
  }

  private FlowPane head() {
    FlowPane head = new FlowPane(10, 6);
    head.getChildren().addAll(asking.first());
    head.getChildren().addAll(edition.views());
    head.getChildren()
        .addAll(
            asking.mask(),
            Parts.button("print", Words.text("reports.print"), outlets::print),
            outlets.others(),
            Parts.button(
                "save-pdf", Words.text("reports.save.pdf"), () -> outlets.save("pdf"), "primary"));
    head.setAlignment(Pos.CENTER_LEFT);
    head.setRowValignment(VPos.CENTER);
    head.setMinHeight(Region.USE_PREF_SIZE);
    page.widthProperty().subscribe(width -> head.setPrefWrapLength(width.doubleValue() - 40));
    return head;
  }

  private Map<String, List<Node>> parts() {
    Map<String, List<Node>> parts = new LinkedHashMap<>();
    parts.put(CHECK, List.of(last.view(), checks.view()));
    parts.put(WORDS, List.of(words.view()));
    parts.put(FIGURES, List.of(figures.view()));
    parts.put(SETUP, List.of(department.view(), setup.view()));
    return parts;
  }

  private void shown(String part) {
    if (part.equals(SETUP)) {
      setup.show();
    }
  }

  /// Page Up and Page Down turn the pages wherever the keyboard stands, but in a text of many
  /// lines.
  private void turn(KeyEvent event) {
    boolean on = event.getCode() == KeyCode.PAGE_DOWN;
    boolean back = event.getCode() == KeyCode.PAGE_UP;
    if ((on || back) && !(event.getTarget() instanceof TextArea)) {
      pages.turn(on ? 1 : -1);
      event.consume();
    }
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public void focus() {
    asking.focus();
  }

  /// The report is made anew, as the register may say something else now; not under the hands of
  /// whoever is writing in it.
  @Override
  public void refresh() {
    if (!words.writing()) {
      turned = pages.page();
      asking.refresh();
    }
  }

  private void make(Choice chosen, boolean other) {
    turned = other ? 0 : turned;
    boolean hide = asking.hides();
    if (other) {
      edition.published(true);
    }
    boolean published = edition.published();
    tools
        .tasks()
        .runLong(
            Words.text("reports.making", chosen.said()),
            () -> Made.by(press, chosen, hide, published),
            made -> show(chosen, made));
  }

  private void show(Choice of, Made made) {
    if (!of.equals(asking.choice()) || made.like(shown)) {
      return;
    }
    shown = made;
    var draft = made.draft();
    Pages read = new Pages(made.pages());
    edition.say(made.shown(), made.finals());
    asking.masking(!made.published());
    outlets.show(made.pages(), made.published());
    figures.show(of, draft.spots());
    words.show(draft);
    checks.show(draft.checks());
    department.show(of.asked().year());
    last.show(of, draft, asking.hides(), made.finals(), made.published());
    pages.show(read, made.published() ? List.of() : draft.spots());
    contents.show(read.contents());
    if (turned > 0) {
      page.applyCss();
      page.layout();
      pages.go(turned);
    }
  }

  private void marked() {
    edition.published(true);
    asking.again();
    asking.focus();
  }

  private void go(Pages.Heading heading) {
    pages.go(heading.page());
    words.open(heading.title());
  }

  private void rewrite() {
    sides.show(WORDS);
    words.focus();
  }

  private void ask(Press.Spot spot) {
    Choice of = asking.choice();
    if (of != null) {
      sides.show(FIGURES);
      figures.ask(of, spot);
    }
  }

  /// Keeps the council's words, and shows the page again with them.
  private void keep(Passage passage, String said) {
    Choice of = asking.choice();
    if (of == null) {
      return;
    }
    turned = pages.page();
    edition.published(false);
    tools
        .tasks()
        .run(
            () -> {
              press.keep(of, passage.key(), said);
              return of;
            },
            _ -> {
              shown = null;
              asking.again();
            });
  }
}
