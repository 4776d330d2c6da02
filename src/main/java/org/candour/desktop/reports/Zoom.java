package org.candour.desktop.reports;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// How large the pages are shown: as wide as the window allows, each whole, or so many hundredths
/// of their size on paper. Set by buttons, by `Ctrl` with plus and minus, or with the wheel.
final class Zoom {
  private static final List<Integer> STEPS = List.of(50, 67, 80, 90, 100, 110, 125, 150, 175, 200);

  /// Points of the screen to a point of paper.
  private static final double SIZE = 96.0 / 72;

  private enum Fit {
    WIDTH,
    PAGE,
    NOT
  }

  private final Runnable changed;
  private final Label said = Parts.label("", "muted");
  private final Button out;
  private final Button in;
  private Fit fit = Fit.WIDTH;
  private double percent = 100;

  /// @param changed told that the pages are to be shown in another size
  Zoom(Runnable changed) {
    this.changed = changed;
    said.setId("page-zoom");
    said.setMinWidth(Label.USE_PREF_SIZE);
    out = Parts.button("page-smaller", "−", () -> step(-1));
    out.setAccessibleText(Words.text("reports.page.smaller"));
    in = Parts.button("page-larger", "+", () -> step(1));
    in.setAccessibleText(Words.text("reports.page.larger"));
  }

  List<Node> views() {
    return List.of(
        out,
        said,
        in,
        Parts.button("page-wide", Words.text("reports.page.wide"), () -> fit(Fit.WIDTH)),
        Parts.button("page-whole", Words.text("reports.page.whole"), () -> fit(Fit.PAGE)));
  }

  /// How wide a page is shown.
  ///
  /// @param wide the room there is for it, and high
  /// @param points how wide it is on paper
  /// @param shape its height over its width
  double width(double wide, double high, double points, double shape) {
    return switch (fit) {
      case WIDTH -> wide;
      case PAGE -> Math.min(wide, high / shape);
      case NOT -> points * SIZE * percent / 100;
    };
  }

  /// Says how large a page is shown.
  void say(double width, double points) {
    percent = 100 * width / (points * SIZE);
    said.setText(Words.text("reports.page.zoom", Math.round(percent)));
    out.setDisable(percent <= STEPS.getFirst());
    in.setDisable(percent >= STEPS.getLast());
  }

  private void fit(Fit chosen) {
    fit = chosen;
    changed.run();
  }

  /// The next step up or down from the size that is shown.
  private void step(int way) {
    var steps = way > 0 ? STEPS : STEPS.reversed();
    percent =
        steps.stream()
            .filter(each -> (each - percent) * way > 1)
            .findFirst()
            .orElse(steps.getLast());
    fit(Fit.NOT);
  }

  void key(KeyEvent event) {
    int way =
        switch (event.getCode()) {
          case EQUALS, PLUS, ADD -> 1;
          case MINUS, SUBTRACT -> -1;
          default -> 0;
        };
    if (way != 0 && event.isShortcutDown()) {
      step(way);
      event.consume();
    }
  }

  void wheel(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      step(event.getDeltaY() > 0 ? 1 : -1);
      event.consume();
    }
  }
}
