package org.candour.desktop.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// The pages one under another on a grey ground, and a bar to turn them and to choose how large
/// they are. Those near the one that is read are drawn in the background, one at a time, so that
/// the first is there at once and a long report takes no more memory than a short one.
final class PagesPane extends VBox {
  private static final double LEAST = 560;
  private static final double SHARP = 2;
  private static final double MOST_PIXELS = 1800;
  private static final double TOP = 8;
  private static final double MIDDLE = 0.5;
  private static final int NEAR = 2;
  private static final int FAR = 8;

  /// The grey ground beside a page, and the bar to scroll by.
  private static final double GROUND = 46;

  private final Tools tools;
  private final Consumer<Press.Spot> asked;
  private final VBox papers = new VBox();
  private final ScrollPane scroll = Parts.scrolling(papers);
  private final List<PageView> views = new ArrayList<>();
  private final Label where = Parts.label("", "muted");
  private final Zoom zoom = new Zoom(this::lay);
  private final Button back;
  private final Button on;
  private @Nullable Pages pages;
  private boolean drawing;

  /// What share of the pages stood above the window when they were given another size, until they
  /// stand there in it; less than nought for none.
  private double kept = -1;

  /// @param asked told the number that was pointed at
  PagesPane(Tools tools, Consumer<Press.Spot> asked) {
    this.tools = tools;
    this.asked = asked;
    papers.getStyleClass().add("paper-ground");
    scroll.setId("pages");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(Words.text("reports.pages"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    where.setId("page-where");
    where.setMinWidth(Label.USE_PREF_SIZE);
    back = Parts.button("page-back", Words.text("reports.page.back"), () -> turn(-1));
    on = Parts.button("page-on", Words.text("reports.page.on"), () -> turn(1));
    FlowPane bar = new FlowPane(8, 4, back, where, on);
    bar.getChildren().addAll(zoom.views());
    bar.getStyleClass().add("page-bar");
    getChildren().addAll(scroll, bar);
    scroll.vvalueProperty().subscribe(_ -> seen());
    scroll.viewportBoundsProperty().subscribe((was, is) -> resized(was, is));
    scroll.addEventFilter(ScrollEvent.SCROLL, zoom::wheel);
    addEventFilter(KeyEvent.KEY_PRESSED, zoom::key);
  }

  void show(Pages shown, List<Press.Spot> spots) {
    pages = shown;
    drawing = false;
    views.clear();
    for (int page = 0; page < shown.count(); page++) {
      views.add(new PageView(shown, page, spots, asked));
    }
    papers.getChildren().setAll(views);
    views.getLast().layoutYProperty().subscribe((_, _) -> placed());
    lay();
    scroll.setVvalue(0);
    say(0);
  }

  private void resized(Bounds was, Bounds is) {
    if (was.getWidth() != is.getWidth() || was.getHeight() != is.getHeight()) {
      lay();
    }
  }

  /// Gives each page its size; what was read stays in sight.
  private void lay() {
    Bounds room = scroll.getViewportBounds();
    double wide = Math.max(LEAST, getWidth() - GROUND);
    double high = Math.max(LEAST, room.getHeight() - 2 * TOP);
    double before = all();
    double read = scroll.getVvalue() * (before - room.getHeight()) / before;
    for (PageView view : views) {
      view.lay(zoom.width(wide, high, view.points(), view.shape()));
    }
    papers.setMinWidth(views.stream().mapToDouble(PageView::shown).max().orElse(0) + GROUND / 2);
    if (Math.abs(all() - before) > 1) {
      kept = kept < 0 ? read : kept;
    }
    scroll.setHvalue(MIDDLE);
    views.stream().findFirst().ifPresent(first -> zoom.say(first.shown(), first.points()));
    draw();
  }

  /// The pages stand in their new size: what was read is read again.
  private void placed() {
    double over = all() - scroll.getViewportBounds().getHeight();
    if (kept >= 0 && over > 0) {
      scroll.setVvalue(Math.clamp(kept * all() / over, 0, 1));
    }
    kept = -1;
    seen();
  }

  /// How high the pages are together; never nothing.
  private double all() {
    return 1 + views.stream().mapToDouble(view -> view.shown() * view.shape()).sum();
  }

  private void seen() {
    say(page());
    draw();
  }

  /// Draws the nearest page that needs it, then the next, and lets those far away go.
  private void draw() {
    Pages now = pages;
    if (drawing || now == null) {
      return;
    }
    int read = page();
    IntStream.range(0, views.size())
        .filter(page -> Math.abs(page - read) > FAR)
        .forEach(page -> views.get(page).clear());
    IntStream.of(0, 1, NEAR, -1)
        .map(by -> read + by)
        .filter(page -> page >= 0 && page < views.size() && views.get(page).blank())
        .findFirst()
        .ifPresent(page -> draw(now, page, views.get(page)));
  }

  private void draw(Pages of, int page, PageView view) {
    double width = view.shown();
    double pixels = Math.max(width, Math.min(width * SHARP, MOST_PIXELS));
    drawing = true;
    tools
        .tasks()
        .run(
            () -> SwingFXUtils.toFXImage(of.draw(page, pixels), null),
            (Image image) -> {
              drawing = false;
              view.draw(image, width);
              draw();
            });
  }

  /// The page that fills most of the window.
  int page() {
    double all = papers.getHeight() - scroll.getViewportBounds().getHeight();
    double middle =
        Math.max(0, all) * scroll.getVvalue() + scroll.getViewportBounds().getHeight() / 3;
    int page = 0;
    for (int i = 0; i < papers.getChildren().size(); i++) {
      page = papers.getChildren().get(i).getBoundsInParent().getMinY() <= middle ? i : page;
    }
    return page;
  }

  void go(int page) {
    if (page < 0 || page >= papers.getChildren().size()) {
      return;
    }
    double all = papers.getHeight() - scroll.getViewportBounds().getHeight();
    double top = papers.getChildren().get(page).getBoundsInParent().getMinY();
    scroll.setVvalue(all <= 0 ? 0 : Math.clamp((top - TOP) / all, 0, 1));
    say(page);
  }

  /// Shows the page that stands so many pages on.
  void turn(int by) {
    go(page() + by);
  }

  /// How wide it must be to show a page that can be read.
  double whole() {
    return LEAST + GROUND;
  }

  private void say(int page) {
    where.setText(views.isEmpty() ? "" : Words.text("reports.page", page + 1, views.size()));
    back.setDisable(page == 0);
    on.setDisable(page >= views.size() - 1);
  }
}
