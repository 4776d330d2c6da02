package org.candour.desktop.bringin;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.exchange.foreign.Spreadsheet;

/// Brings a council's own spreadsheet in: file, sheets and headings, columns, values, findings,
/// result. Each step can be gone back to; nothing is kept before the last. Ctrl+Enter goes on,
/// Escape goes back.
public final class BringInRoom implements Room {
  private final Tools tools;
  private final BringInModel model;
  private final FlowPane line = new FlowPane();
  private final BorderPane body = new BorderPane();
  private final Button back = Parts.button("bringin-back", Words.text("bringin.back"), this::back);
  private final Button next =
      Parts.button("bringin-next", Words.text("bringin.next"), this::next, "primary");
  private final VBox view;
  private Step step = Step.FILE;
  private long brought = -1;

  public BringInRoom(Tools tools, Office office) {
    this.tools = tools;
    this.model = new BringInModel(office);
    line.setHgap(tools.look().em());
    HBox foot = new HBox(8, back, Parts.gap(), next);
    foot.setAlignment(Pos.CENTER_LEFT);
    view = new VBox(Parts.pageHead(Words.text("room.bringin")), line, body, foot);
    view.setId("bringin");
    view.getStyleClass().add("page");
    VBox.setVgrow(body, javafx.scene.layout.Priority.ALWAYS);
    body.setMinHeight(0);
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    show();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && !next.isDisabled()) {
      event.consume();
      next();
    } else if (event.getCode() == KeyCode.ESCAPE && !back.isDisabled()) {
      event.consume();
      back();
    }
  }

  /// Begins with that file.
  public void begin(Path file) {
    open(file);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void refresh() {
    if (step == Step.FILE) {
      show();
    }
  }

  @Override
  public void focus() {
    next.requestFocus();
  }

  private void choose() {
    tools.choosers().open(Words.text("first.bring"), Spreadsheet.ENDINGS).ifPresent(this::open);
  }

  private void open(Path file) {
    tools
        .tasks()
        .runLong(
            Words.text("bringin.reading"),
            () -> {
              model.open(file);
              return model.tables().size();
            },
            _ -> go(Step.SHEETS));
  }

  private void back() {
    go(brought >= 0 ? Step.FILE : Step.values()[Math.max(0, step.ordinal() - 1)]);
  }

  private void next() {
    switch (step) {
      case FILE -> choose();
      case VALUES, FINDINGS -> check(Step.values()[step.ordinal() + 1]);
      case RESULT -> bring();
      default -> go(Step.values()[step.ordinal() + 1]);
    }
  }

  /// Works the dry run out away from the window, then goes there.
  void check(Step then) {
    tools.tasks().runLong(Words.text("bringin.checking"), model::run, _ -> go(then));
  }

  private void bring() {
    if (brought >= 0) {
      tools.navigator().open(new Place.Register(""));
      return;
    }
    next.setDisable(true);
    tools
        .tasks()
        .runLong(
            Words.text("bringin.bringing"),
            model::bring,
            count -> {
              brought = count;
              tools.notices().done(Words.text("bringin.done", count, model.name()));
              show();
              next.requestFocus();
            });
  }

  private void go(Step to) {
    if (to == Step.VALUES) {
      tools.tasks().runLong(Words.text("bringin.checking"), model::ask, _ -> arrive(to));
    } else {
      arrive(to);
    }
  }

  private void arrive(Step to) {
    if (to == Step.FILE) {
      model.close();
      brought = -1;
    }
    step = to;
    show();
    next.requestFocus();
  }

  private void show() {
    line.getChildren().setAll(java.util.Arrays.stream(Step.values()).map(this::mark).toList());
    body.setCenter(content());
    back.setDisable(step == Step.FILE);
    back.setText(Words.text(brought >= 0 ? "bringin.another" : "bringin.back"));
    next.setText(nextText());
    next.setDisable(step == Step.RESULT && brought < 0 && model.run().complaints() == 0);
  }

  private String nextText() {
    return switch (step) {
      case FILE -> Words.text("bringin.choose");
      case RESULT ->
          brought >= 0
              ? Words.text("bringin.show")
              : Words.text("bringin.bring", model.run().complaints());
      default -> Words.text("bringin.next");
    };
  }

  private Label mark(Step each) {
    boolean here = each == step;
    Label label = Parts.label((each.ordinal() + 1) + "  " + each.said(), here ? "strong" : "muted");
    label.setAccessibleText(here ? Words.text("bringin.here", each.said()) : each.said());
    return label;
  }

  private Node content() {
    return switch (step) {
      case FILE -> new FilePane(tools, model, this::show).view();
      case SHEETS -> new SheetsPane(tools, model, this::show).view();
      case COLUMNS -> new ColumnsPane(tools, model).view();
      case VALUES -> new ValuesPane(tools, model).view();
      case FINDINGS -> new FindingsPane(tools, model, () -> check(Step.FINDINGS)).view();
      case RESULT -> new ResultPane(tools, model, brought).view();
    };
  }
}
