package org.candour.desktop.register;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.View;
import org.candour.desktop.kit.DueExplained;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Panel;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tools;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// The whole register as a sheet: any columns, any order, filters said in words and saved as views,
/// typed over in place, many rows at once, crossed, printed and taken out.
public final class RegisterRoom implements Room, SheetDesk.Host, BlockWork.Side {
  private final Tools tools;
  private final RegisterModel model;
  private final VBox page = new VBox();
  private final RegisterHead head;
  private final SheetDesk desk;
  private final RegisterBody body;
  private final DueLook due;
  private final RegisterTasks work;
  private final PauseTransition typing = new PauseTransition(Duration.millis(120));
  private @Nullable PopOver panel;
  private int edition;

  public RegisterRoom(Tools tools, Office office) {
    this.tools = tools;
    this.model = new RegisterModel(office);
    this.due = new DueLook(office);
    this.desk = new SheetDesk(tools, office, model, this, this);
    this.body = new RegisterBody(tools.look(), desk);
    this.work = new RegisterTasks(tools, model, desk, body, this);
    this.head = new RegisterHead(model, this::typed, this, work);
    page.setId("register");
    page.getStyleClass().add("page");
    page.getChildren().addAll(head, body);
    typing.setOnFinished(_ -> refresh());
    head.onDown(this::focus);
  }

  private void typed(String words) {
    model.view(model.view().searching(words));
    typing.playFromStart();
  }

  /// Shows what was searched for elsewhere.
  public void search(String words) {
    model.view(View.all().searching(words));
    head.search(words);
  }

  @Override
  public void look(View view) {
    hide();
    model.view(view);
    refresh();
  }

  @Override
  public void arranged(View view) {
    model.view(view);
  }

  @Override
  public void menu(Column column, Node under) {
    hide();
    tools
        .tasks()
        .run(
            () -> model.choices(column),
            choices -> {
              panel = Panel.open(new ColumnMenu(column, model.view(), choices, this::look), under);
              panel.setOnHidden(_ -> focus());
            });
  }

  @Override
  public void changed() {
    work.seen();
  }

  /// Opens a panel under something.
  void open(Parent content, Node under) {
    hide();
    panel = Panel.open(content, under);
  }

  private void hide() {
    PopOver open = panel;
    panel = null;
    if (open != null) {
      open.hide();
    }
  }

  @Override
  public void explain(long file, Column column, Node under) {
    hide();
    tools
        .tasks()
        .run(
            () -> due.of(file, column.id()),
            found -> found.ifPresent(date -> panel = DueExplained.open(date, under)));
  }

  @Override
  public void show(ChangePreview preview) {
    body.beside(preview);
    preview.start();
  }

  @Override
  public void away() {
    body.alone();
    focus();
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public void focus() {
    if (page.getScene() != null
        && page.getScene().getWindow() != null
        && !page.getScene().getWindow().isShowing()) {
      return;
    }
    desk.sheet().keyboard().requestFocus();
  }

  @Override
  public void refresh() {
    int now = ++edition;
    View asked = model.view();
    tools
        .tasks()
        .run(
            () -> model.open(asked),
            opening -> {
              if (now == edition) {
                show(opening, now);
              }
            });
  }

  private void show(RegisterModel.Opening opening, int now) {
    model.take(opening);
    desk.show(opening, opening.first().stream().mapToLong(r -> r.file()).toArray());
    head.show(opening.whole() ? opening.first().size() : -1, opening.all());
    tools.tasks().run(model::views, head::views);
    if (!opening.whole()) {
      View asked = model.view();
      tools
          .tasks()
          .run(
              () -> model.order(asked),
              order -> {
                if (now == edition) {
                  desk.order(order, opening.first());
                  head.show(order.length, opening.all());
                }
              });
    }
    work.seen();
  }
}
