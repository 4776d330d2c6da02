package org.candour.desktop.reports;

import java.util.ArrayList;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// The pages one under another on a grey ground. Each is drawn in the background, one at a time, so
/// that the first is there at once.
final class PagesPane extends StackPane {
  private static final double WIDTH = 560;
  private static final double SHARP = 2;

  private final Tools tools;
  private final VBox papers = new VBox();
  private final ScrollPane scroll = Parts.scrolling(papers);
  private final List<ImageView> views = new ArrayList<>();

  PagesPane(Tools tools) {
    this.tools = tools;
    papers.getStyleClass().add("paper-ground");
    scroll.setId("pages");
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(Words.text("reports.pages"));
    getChildren().add(scroll);
  }

  void show(Pages pages) {
    views.clear();
    papers.getChildren().clear();
    for (int page = 0; page < pages.count(); page++) {
      ImageView view = new ImageView();
      view.setFitWidth(WIDTH);
      view.setPreserveRatio(true);
      view.setSmooth(true);
      view.setAccessibleText(Words.text("reports.page", page + 1, pages.count()));
      StackPane paper = new StackPane(view);
      paper.getStyleClass().add("paper");
      paper.setMinSize(WIDTH, WIDTH * pages.shape(page));
      paper.setMaxSize(WIDTH, WIDTH * pages.shape(page));
      views.add(view);
      papers.getChildren().add(paper);
    }
    draw(pages, 0);
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

  void go(int page) {
    double all = papers.getHeight() - scroll.getViewportBounds().getHeight();
    double top = papers.getChildren().get(page).getBoundsInParent().getMinY();
    scroll.setVvalue(all <= 0 ? 0 : Math.clamp((top - 8) / all, 0, 1));
  }
}
