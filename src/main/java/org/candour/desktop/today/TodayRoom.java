package org.candour.desktop.today;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.candour.access.Act;
import org.candour.casework.Looks;
import org.candour.casework.TakingOut;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Focus;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.report.ReportFile;
import org.jspecify.annotations.Nullable;

/// The page of today: what is overdue, due soon, to be decided or waited for, and where case files
/// have gaps. Every line opens its case.
public final class TodayRoom implements Room {
  private static final double NARROW = 70;

  private final Tools tools;
  private final Supplier<TodayView> reading;
  private final Supplier<List<TodayNumber>> quarter;
  private final IntConsumer overdue;
  private final TodayChase chase;
  private final Office office;
  private final TodayCards cards;
  private final FlowPane numbers = new FlowPane(28, 8);
  private final VBox quarterCard;
  private List<TodayNumber> counts = List.of();
  private @Nullable TodayView last;
  private @Nullable FormPane form;
  private final VBox head = new VBox();
  private final VBox wide = new VBox();
  private final VBox narrow = new VBox();
  private final VBox page = new VBox(head);
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
    this.cards = new TodayCards(tools.look(), this::open, this::press, this::grown);
    this.quarterCard = Parts.card("today-quarter", Words.text("today.quarter"), numbers);
    wide.setMinWidth(0);
    narrow.setMinWidth(0);
    head.getStyleClass().add("page-top");
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

  /// Tells again how much is overdue, while another room is shown.
  public void recount() {
    tools.tasks().run(reading::get, read -> overdue.accept(read.overdue()));
  }

  /// The numbers of the quarter come after the work to be done: in a large register they take
  /// longer.
  private void count(List<TodayNumber> counted) {
    if (counted.equals(counts)) {
      return;
    }
    counts = counted;
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
    head.getChildren().setAll(head(shown));
    if (!shown.backup().isEmpty()) {
      head.getChildren().add(backup(shown.backup()));
    }
    if (!shown.more().isEmpty()) {
      head.getChildren().add(Parts.prose(shown.more(), "form-hint"));
    }
    body(shown);
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
    office.register().members().pass().ask(Act.BACK_UP);
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
    HBox head = Parts.pageHead(Words.text("room.today"), day, Parts.gap());
    if (office.may(Act.TAKE_OUT)) {
      head.getChildren().add(Parts.button("today-print", Words.text("today.print"), this::print));
    }
    return head;
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
    new TakingOut(office.desk()).files(Looks.Act.PRINTED, files(shown));
    ReportFile.write(TodayPaper.of(shown, office.register().info().owner()), target);
    return target;
  }

  private static List<Long> files(TodayView shown) {
    return shown.cards().stream()
        .flatMap(card -> card.lines().stream())
        .map(TodayLine::file)
        .toList();
  }

  /// Two columns, or one below the other where there is no room for two.
  private void body(TodayView shown) {
    List<Node> left = new ArrayList<>();
    List<Node> right = new ArrayList<>();
    shown.cards().forEach(card -> (card.wide() ? left : right).add(cards.of(card)));
    right.add(quarterCard);
    boolean one = page.getWidth() > 0 && page.getWidth() < NARROW * tools.look().em();
    if (one) {
      left.addAll(right);
      right.clear();
    }
    if (form != null) {
      (one ? left : right).addFirst(form);
    }
    double gap = tools.look().em() * 0.8;
    wide.setSpacing(gap);
    narrow.setSpacing(gap);
    columns(one, gap);
    Parts.exactly(narrow, right);
    Parts.exactly(wide, left);
  }

  private void columns(boolean one, double gap) {
    if (page.getChildren().size() > 1 && one == (wide.getParent() == page)) {
      return;
    }
    page.getChildren().setAll(head);
    if (one) {
      page.getChildren().add(wide);
      return;
    }
    GridPane grid = new GridPane();
    grid.setHgap(gap);
    grid.getColumnConstraints().addAll(share(62), share(38));
    grid.addRow(0, wide, narrow);
    page.getChildren().add(grid);
  }

  private static ColumnConstraints share(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHgrow(Priority.ALWAYS);
    column.setMinWidth(0);
    return column;
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

  private void grown(String first) {
    lay();
    Node line = page.lookup("#" + first);
    (line == null ? page : line).requestFocus();
  }

  private void open(TodayLine line) {
    tools.navigator().open(line.place());
  }
}
