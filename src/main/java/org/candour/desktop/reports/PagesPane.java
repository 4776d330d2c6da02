package org.candour.desktop.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// The pages one under another on a grey ground, and a bar to turn them. Each is drawn in the
/// background, one at a time, so that the first is there at once. A number on a page that has cases
/// behind it can be pointed at.
final class PagesPane extends VBox {
  private static final double WIDTH = 560;
  private static final double SHARP = 2;
  private static final double TOP = 8;

  /// The grey ground beside a page, and the bar to scroll by.
  private static final double GROUND = 46;

  private final Tools tools;
  private final Consumer<Press.Spot> asked;
  private final VBox papers = new VBox();
  private final ScrollPane scroll = Parts.scrolling(papers);
  private final List<ImageView> views = new ArrayList<>();
  private final Label where = Parts.label("", "muted");
  private final Button back;
  private final Button on;

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
    HBox bar = new HBox(8, back, where, on);
    bar.getStyleClass().add("page-bar");
    getChildren().addAll(scroll, bar);
    scroll.vvalueProperty().subscribe(_ -> say());
  }

  void show(Pages pages, List<Press.Spot> spots) {
    views.clear();
    papers.getChildren().clear();
    for (int page = 0; page < pages.count(); page++) {
      papers.getChildren().add(paper(pages, page, spots));
    }
    scroll.setVvalue(0);
    say(0);
    draw(pages, 0);
  }

  private StackPane paper(Pages pages, int page, List<Press.Spot> spots) {
    ImageView view = new ImageView();
    view.setFitWidth(WIDTH);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setAccessibleText(Words.text("reports.page", page + 1, pages.count()));
    double scale = WIDTH / pages.width(page);
    Pane numbers = new Pane();
    spots.stream()
        .filter(spot -> spot.page() == page)
        .forEach(spot -> numbers.getChildren().add(number(spot, scale)));
    StackPane paper = new StackPane(view, numbers);
    paper.getStyleClass().add("paper");
    paper.setMinSize(WIDTH, WIDTH * pages.shape(page));
    paper.setMaxSize(WIDTH, WIDTH * pages.shape(page));
    views.add(view);
    return paper;
  }

  /// For the mouse; by the keyboard the list of figures leads to the same cases.
  private Region number(Press.Spot spot, double scale) {
    Region number = new Region();
    number.getStyleClass().add("page-number");
    number.setLayoutX(spot.x() * scale - 2);
    number.setLayoutY(spot.y() * scale - 1);
    number.setPrefSize(spot.width() * scale + 4, spot.height() * scale + 4);
    Tooltip.install(number, new Tooltip(Words.text("reports.spot", spot.meaning())));
    number.setOnMouseClicked(_ -> asked.accept(spot));
    return number;
  }

  private void draw(Pages pages, int page) {
    if (page >= pages.count()) {
      return;
    }
    ImageView view = views.get(page);
    tools
        .tasks()
        .run(
            () -> SwingFXUtils.toFXImage(pages.draw(page, WIDTH * SHARP), null),
            image -> drawn(pages, page, view, image));
  }

  private void drawn(Pages pages, int page, ImageView view, Image image) {
    view.setImage(image);
    if (views.contains(view)) {
      draw(pages, page + 1);
    }
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

  /// How wide it must be to show a page whole.
  double whole() {
    return WIDTH + GROUND;
  }

  private void say() {
    say(page());
  }

  private void say(int page) {
    where.setText(Words.text("reports.page", page + 1, views.size()));
    back.setDisable(page == 0);
    on.setDisable(page >= views.size() - 1);
  }
}
