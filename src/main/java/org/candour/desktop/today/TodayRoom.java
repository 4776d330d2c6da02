package org.candour.desktop.today;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.candour.casework.Looks;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Focus;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.report.ReportFile;
import org.jspecify.annotations.Nullable;

/// The page of today: what is overdue, due soon, to be decided or waited for, and where case files
/// have gaps. Every line opens its case.
public final class TodayRoom implements Room {
  private static final double NARROW = 70;

  /// Lines of a card at first, and how many more at a time: what nobody sees is not laid out.
  private static final int FIRST = 15;

  private static final int MORE = 50;

  private final Tools tools;
  private final Supplier<TodayView> reading;
  private final Supplier<List<TodayNumber>> quarter;
  private final IntConsumer overdue;
  private final TodayChase chase;
  private final Office office;
  private final Map<String, Integer> shownOf = new HashMap<>();
  private final FlowPane numbers = new FlowPane(28, 8);
  private @Nullable TodayView last;
  private @Nullable FormPane form;
  private final VBox page = new VBox();
  private final ScrollPane view = Parts.scrolling(page);

  /// @param reading works out what to show; called away from the window's thread
  /// @param quarter works out the numbers of the quarter so far, likewise
  /// @param overdue is told how many things are overdue
  public TodayRoom(
      Tools tools,
      Office office,
      Supplier<TodayView> reading,
      Supplier<List<TodayNumber>> quarter,
      IntConsumer overdue) {
    this.tools = tools;
    this.office = office;
    this.chase = new TodayChase(tools, office);
    this.reading = reading;
    this.quarter = quarter;
    this.overdue = overdue;
    page.setId("today");
    page.getStyleClass().add("page");
    page.widthProperty().subscribe(_ -> Focus.kept(page, this::lay));
    tools.look().percent().subscribe(_ -> Focus.kept(page, this::lay));
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void refresh() {
    tools.tasks().run(reading::get, this::show);
    tools.tasks().run(quarter::get, this::count);
  }

  /// The numbers of the quarter come after the work to be done: in a large register they take
  /// longer.
  private void count(List<TodayNumber> counted) {
    numbers
        .getChildren()
        .setAll(
            counted.stream()
                .map(number ->
                    new VBox(
                        Parts.label(number.number(), "figure"),
                        Parts.label(number.what(), "muted")))
                .toList());
  }

  private void show(TodayView shown) {
    overdue.accept(shown.overdue());
    last = shown;
    lay();
  }

  private void lay() {
    TodayView shown = last;
    if (shown == null) {
      return;
    }
    page.getChildren().setAll(head(shown), body(shown));
    if (!shown.more().isEmpty()) {
      page.getChildren().add(1, Parts.prose(shown.more(), "form-hint"));
    }
    if (!shown.backup().isEmpty()) {
      page.getChildren().add(1, backup(shown.backup()));
    }
  }

  private Node backup(String sentence) {
    Label why = Parts.prose(sentence);
    HBox line =
        new HBox(
            8,
            why,
            Parts.gap(),
            Parts.button("today-backup-now", Words.text("backup.now"), this::backUp));
    line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return Parts.card("today-backup", Words.text("today.backup"), line);
  }

  private void backUp() {
    office
        .register()
        .backups()
        .ifPresent(backups ->
            tools
                .tasks()
                .runLong(
                    Words.text("backup.working"),
                    backups::make,
                    made -> {
                      tools.notices().done(Words.text("backup.done", made.getFileName()));
                      refresh();
                    }));
  }

  private HBox head(TodayView shown) {
    String kind = Words.text(shown.workingDay() ? "today.working" : "today.not-working");
    Label day = Parts.label(Dates.full(shown.today()) + " · " + kind, "muted");
    return Parts.pageHead(
        Words.text("room.today"),
        day,
        Parts.gap(),
        Parts.button("today-print", Words.text("today.print"), this::print));
  }

  /// Saves the page as a PDF or Word file, to be printed or sent.
  public void print() {
    TodayView shown = last;
    if (shown == null) {
      return;
    }
    String proposed = Words.text("today.paper.file", shown.today());
    tools
        .choosers()
        .save(Words.text("today.print"), proposed)
        .ifPresent(target ->
            tools
                .tasks()
                .runLong(
                    Words.text("today.printing"),
                    () -> printed(shown, target),
                    file -> tools.notices().done(Words.text("today.printed", file.getFileName()))));
  }

  private Path printed(TodayView shown, Path target) {
    office.desk().takeOut(Looks.Act.PRINTED, files(shown));
    ReportFile.write(TodayPaper.of(shown, office.register().info().owner()), target);
    return target;
  }

  private static List<Long> files(TodayView shown) {
    return shown.cards().stream()
        .flatMap(card -> card.lines().stream())
        .map(TodayLine::file)
        .toList();
  }

  private Pane body(TodayView shown) {
    VBox wide = column();
    VBox narrow = column();
    if (form != null) {
      narrow.getChildren().add(form);
    }
    for (TodayCard card : shown.cards()) {
      (card.wide() ? wide : narrow).getChildren().add(card(card));
    }
    narrow.getChildren().add(quarter());
    if (page.getWidth() > 0 && page.getWidth() < NARROW * tools.look().em()) {
      narrow.getChildren().addAll(form == null ? 0 : 1, List.copyOf(wide.getChildren()));
      return narrow;
    }
    GridPane grid = new GridPane();
    grid.setHgap(tools.look().em() * 0.8);
    grid.getColumnConstraints().addAll(share(62), share(38));
    grid.addRow(0, wide, narrow);
    return grid;
  }

  private VBox column() {
    VBox box = new VBox(tools.look().em() * 0.8);
    box.setMinWidth(0);
    return box;
  }

  private static ColumnConstraints share(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHgrow(Priority.ALWAYS);
    column.setMinWidth(0);
    return column;
  }

  private VBox card(TodayCard card) {
    VBox box = Parts.card("today-" + card.id(), Words.text("today." + card.id()));
    Parts.count(box, card.lines().size(), card.alarm());
    if (card.lines().isEmpty()) {
      box.getChildren().add(Parts.label(Words.text("today." + card.id() + ".none"), "empty"));
      return box;
    }
    int most = Math.min(card.lines().size(), shownOf.getOrDefault(card.id(), FIRST));
    List<TodayLine> seen = List.copyOf(card.lines().subList(0, most));
    boolean services = seen.stream().anyMatch(line -> !line.service().isEmpty());
    String shape = card.wide() ? "kgwsrk" : services ? "kgsrk" : "kgrk";
    Lines lines = new Lines(shape, tools.look().em());
    seen.forEach(line -> lines.line(cells(card, line, services)));
    box.getChildren().add(lines);
    if (most < card.lines().size()) {
      box.getChildren().add(more(card, most));
    }
    return box;
  }

  /// The rest of a long card, so many at a time; the keyboard goes on where the new lines begin.
  private Node more(TodayCard card, int shown) {
    int next = Math.min(MORE, card.lines().size() - shown);
    String said = Words.text("today.more", next, shown, card.lines().size());
    return Parts.link(
        "more-" + card.id(),
        said,
        () -> {
          shownOf.put(card.id(), shown + next);
          lay();
          Node first = page.lookup("#" + id("open", card, card.lines().get(shown)));
          (first == null ? page : first).requestFocus();
        },
        "quiet");
  }

  /// @param services whether a narrow card has a column for the service
  private Node[] cells(TodayCard card, TodayLine line, boolean services) {
    Node reference = line.reference().isEmpty() ? Parts.label("–", "muted") : reference(card, line);
    Label what = Parts.prose(line.what());
    Label service = Parts.prose(line.service(), "muted");
    Label due = Parts.label(line.due(), line.urgency().style());
    Node act = act(card, line);
    if (card.wide()) {
      Label with = Parts.prose(line.with(), "muted");
      return new Node[] {reference, what, service, with, due, act};
    }
    return services
        ? new Node[] {reference, what, service, due, act}
        : new Node[] {reference, what, due, act};
  }

  private Node reference(TodayCard card, TodayLine line) {
    return Parts.link(id("open", card, line), line.reference(), () -> open(line), "quiet");
  }

  /// The first line of a case is named by its reference, others by which of them they are.
  private static String id(String what, TodayCard card, TodayLine line) {
    String name = what + "-" + card.id() + "-" + line.reference().replace('/', '-');
    long before =
        card.lines().stream()
            .takeWhile(each -> !each.equals(line))
            .filter(each -> each.reference().equals(line.reference()))
            .count();
    return before == 0 ? name : name + "-" + (before + 1);
  }

  private Node act(TodayCard card, TodayLine line) {
    if (line.place() instanceof Place.Today) {
      return new Region();
    }
    Button act = Parts.button(id("act", card, line), line.act(), () -> press(line), "small");
    act.setAccessibleText(Words.text("today.act", line.act(), line.reference(), line.what()));
    return act;
  }

  private void press(TodayLine line) {
    if (line.chase()) {
      ask(line);
    } else {
      open(line);
    }
  }

  private void ask(TodayLine line) {
    FormPane asked = chase.form(line, this::away);
    form = asked;
    lay();
    asked.start();
  }

  private void away() {
    form = null;
    lay();
    page.requestFocus();
  }

  private void open(TodayLine line) {
    tools.navigator().open(line.place());
  }

  private VBox quarter() {
    return Parts.card("today-quarter", Words.text("today.quarter"), numbers);
  }
}
