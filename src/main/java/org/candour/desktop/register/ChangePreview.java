package org.candour.desktop.register;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.candour.casework.grid.Change.Tried;
import org.candour.casework.grid.Changes.Plan;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// What many changes would do, row by row, before any is made: the refused ones with their reason
/// first. Enter makes them, Escape leaves everything as it was.
final class ChangePreview extends VBox {
  private static final int MOST = 300;

  ChangePreview(Plan plan, Runnable make, Runnable away) {
    setId("change-preview");
    getStyleClass().addAll("card", "form");
    List<Tried> good = plan.good();
    List<Tried> refused = plan.refused();
    long idle = plan.tried().stream().filter(Tried::idle).count();
    Label title =
        Parts.prose(Words.text("grid.preview", good.size(), refused.size(), idle), "strong", "h2");
    title.setId("preview-said");
    Button ok =
        Parts.button("preview-make", Words.text("grid.preview.make", good.size()), make, "primary");
    ok.setDisable(good.isEmpty());
    Button cancel = Parts.button("preview-cancel", Words.text("form.cancel"), away);
    getChildren().addAll(title, new HBox(8, ok, cancel));
    list(refused, "preview-refused");
    list(good, "preview-good");
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            away.run();
            event.consume();
          } else if (event.getCode() == KeyCode.ENTER && ok.isFocused()) {
            make.run();
            event.consume();
          }
        });
  }

  private void list(List<Tried> all, String id) {
    GridPane grid = new GridPane();
    grid.setId(id);
    grid.setHgap(10);
    grid.setVgap(3);
    int row = 0;
    for (Tried tried : all.subList(0, Math.min(MOST, all.size()))) {
      Label reference = Parts.label(tried.reference(), "strong");
      reference.setMinWidth(USE_PREF_SIZE);
      grid.addRow(row++, reference, line(tried));
      if (tried.refused()) {
        grid.add(Parts.prose(tried.refusal(), "form-fault"), 1, row++);
      }
    }
    getChildren().add(grid);
    if (all.size() > MOST) {
      getChildren().add(Parts.prose(Words.text("grid.preview.more", all.size() - MOST), "muted"));
    }
  }

  private static Label line(Tried tried) {
    var column = tried.change().column();
    return Parts.prose(
        Words.text(
            "grid.preview.line",
            column.name(),
            blank(column.said(tried.before())),
            blank(tried.wanted())));
  }

  private static String blank(String value) {
    return value.isEmpty() ? Words.text("grid.blank") : value.replace('\n', ' ');
  }

  void start() {
    lookup("#preview-make").requestFocus();
  }
}
