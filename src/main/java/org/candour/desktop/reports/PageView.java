package org.candour.desktop.reports;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.candour.desktop.kit.Words;

/// A page on its paper. A number on it that has cases behind it can be pointed at.
final class PageView extends StackPane {
  private final Pages pages;
  private final int page;
  private final List<Press.Spot> spots;
  private final ImageView view = new ImageView();
  private final Pane numbers = new Pane();
  private double shown;
  private double drawn;

  /// @param spots the numbers of every page
  /// @param asked told the number that was pointed at
  PageView(Pages pages, int page, List<Press.Spot> spots, Consumer<Press.Spot> asked) {
    this.pages = pages;
    this.page = page;
    this.spots = spots.stream().filter(spot -> spot.page() == page).toList();
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setAccessibleText(Words.text("reports.page", page + 1, pages.count()));
    this.spots.forEach(spot -> numbers.getChildren().add(number(spot, asked)));
    getChildren().addAll(view, numbers);
    getStyleClass().add("paper");
  }

  /// For the mouse; by the keyboard the list of figures leads to the same cases.
  private static Region number(Press.Spot spot, Consumer<Press.Spot> asked) {
    Region number = new Region();
    number.getStyleClass().add("page-number");
    Tooltip.install(number, new Tooltip(Words.text("reports.spot", spot.meaning())));
    number.setOnMouseClicked(_ -> asked.accept(spot));
    return number;
  }

  double points() {
    return pages.width(page);
  }

  double shape() {
    return pages.shape(page);
  }

  /// Shows it so wide.
  void lay(double width) {
    shown = width;
    view.setFitWidth(width);
    setMinSize(width, width * shape());
    setMaxSize(width, width * shape());
    double scale = width / points();
    for (int i = 0; i < spots.size(); i++) {
      Press.Spot spot = spots.get(i);
      Region number = (Region) numbers.getChildren().get(i);
      number.setLayoutX(spot.x() * scale - 2);
      number.setLayoutY(spot.y() * scale - 1);
      number.setPrefSize(spot.width() * scale + 4, spot.height() * scale + 4);
    }
  }

  /// How wide it is shown.
  double shown() {
    return shown;
  }

  /// Whether it must be drawn for the size in which it is shown.
  boolean blank() {
    return Math.abs(drawn - shown) > 1;
  }

  void draw(Image image, double width) {
    view.setImage(image);
    drawn = width;
  }

  /// Gives the picture of a page far away back.
  void clear() {
    view.setImage(null);
    drawn = 0;
  }
}
