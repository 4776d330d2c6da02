package org.candour.desktop.register;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.candour.access.Act;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.Column.Kind;
import org.candour.casework.grid.OwnField;
import org.candour.casework.grid.View;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Paper;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// What can be done with the view that is shown: its columns, one field for many rows, a cross-tab,
/// paper and files.
final class RegisterTasks {
  private final Tools tools;
  private final RegisterModel model;
  private final SheetDesk desk;
  private final RegisterBody body;
  private final RegisterRoom room;
  private @Nullable CrossPane crossed;
  private final MenuButton more = new MenuButton(Words.text("grid.more"));

  RegisterTasks(
      Tools tools, RegisterModel model, SheetDesk desk, RegisterBody body, RegisterRoom room) {
    this.tools = tools;
    this.model = model;
    this.desk = desk;
    this.body = body;
    this.room = room;
    more.setId("register-more");
    more.setMinWidth(Region.USE_PREF_SIZE);
    item(Act.TAKE_OUT, "print", this::print);
    item(Act.TAKE_OUT, "pdf", this::pdf);
    item(Act.TAKE_OUT, "export", this::export);
    item(Act.READ_CASES, "year-end", this::yearEnd);
    item(Act.WORK, "field-new", this::newField);
    item(Act.TAKE_OUT, "copy-heads", () -> desk.work().copy(true));
  }

  private void item(Act act, String id, Runnable run) {
    if (!model.may(act)) {
      return;
    }
    MenuItem item = new MenuItem(Words.text("grid." + id));
    item.setId(id);
    item.setOnAction(_ -> run.run());
    more.getItems().add(item);
  }

  /// The buttons in the head of the page.
  List<Node> buttons() {
    Button columns = Parts.button("columns", Words.text("grid.columns"), () -> {});
    columns.setOnAction(_ -> choose(columns));
    Button cross = Parts.button("cross-tab", Words.text("grid.cross"), this::cross);
    return model.may(Act.WORK)
        ? List.of(
            Parts.button("set-field", Words.text("grid.set"), this::setField), columns, cross, more)
        : List.of(columns, cross, more);
  }

  private void choose(Node under) {
    ColumnChooser chooser = new ColumnChooser(model.known().all(), model.view(), this::showing);
    room.open(chooser, under);
    chooser.start();
  }

  /// The keyboard goes on in the sheet, on the first column that is new.
  private void showing(View view) {
    List<View.Shown> before = model.view().columns();
    view.columns().stream()
        .map(View.Shown::column)
        .filter(id -> before.stream().noneMatch(s -> s.column().equals(id)))
        .findFirst()
        .ifPresent(desk::await);
    room.look(view);
    room.focus();
  }

  /// What is shown has changed: what stands beside it follows.
  void seen() {
    CrossPane open = crossed;
    if (open != null && body.shows(CrossPane.class)) {
      open.read();
    }
  }

  private void cross() {
    CrossPane pane = new CrossPane(tools, model, room::look, room::away);
    crossed = pane;
    body.halfBeside(pane);
  }

  private void print() {
    View view = model.view();
    tools
        .tasks()
        .runLong(
            Words.text("grid.printing"),
            () -> model.pages(view),
            pages -> {
              if (Paper.print(pages, Words.text("room.register"))) {
                tools.notices().done(Words.text("grid.printed"));
              }
            });
  }

  private void pdf() {
    View view = model.view();
    tools
        .choosers()
        .save(Words.text("grid.pdf"), "register.pdf")
        .ifPresent(target ->
            tools
                .tasks()
                .runLong(
                    Words.text("grid.printing"),
                    () -> Files.write(target, model.pages(view)),
                    file -> tools.notices().done(Words.text("grid.saved", file))));
  }

  private void export() {
    View view = model.view();
    tools
        .choosers()
        .save(Words.text("grid.export"), "register.xlsx")
        .ifPresent(target ->
            tools
                .tasks()
                .runLong(
                    Words.text("grid.exporting"),
                    () -> model.export(view, target),
                    count -> tools.notices().done(Words.text("grid.exported", count, target))));
  }

  private void yearEnd() {
    YearEndPane pane = new YearEndPane(tools, model, desk.work()::set, room::away);
    body.halfBeside(pane);
    pane.read();
  }

  private void ask(FormPane form) {
    body.beside(form);
    form.start();
  }

  /// One field for the rows chosen.
  private void setField() {
    List<Column> settable = model.known().all().stream().filter(c -> !c.computed()).toList();
    Column now = desk.columns().isEmpty() ? null : desk.columns().get(desk.cursor().column());
    FormField which =
        FormField.choice(
                "column",
                Words.text("grid.set.column"),
                settable.stream().map(Column::name).toList())
            .set(now == null || now.computed() ? "" : now.name())
            .must();
    FormField value =
        FormField.suggest("value", Words.text("grid.set.value"), List.of())
            .with(Words.text("grid.set.hint"));
    FormPane form =
        new FormPane(
            "set",
            Words.text("grid.set.title", desk.cursor().height()),
            "",
            List.of(which, value),
            answers -> desk.work().blocks().set(named(settable, answers), answers.text("value")),
            room::away);
    form.suggesting(tools.tasks(), (_, answers) -> model.options(named(settable, answers)));
    ask(form);
  }

  private static Column named(List<Column> columns, Answers answers) {
    return columns.stream()
        .filter(c -> c.name().equals(answers.text("column")))
        .findFirst()
        .orElse(columns.getFirst());
  }

  private void newField() {
    List<Kind> kinds = List.of(Kind.TEXT, Kind.DAY, Kind.NUMBER, Kind.YES_NO, Kind.CHOICE);
    List<String> names = kinds.stream().map(k -> Words.text("grid.kind." + k)).toList();
    ask(
        new FormPane(
            "field",
            Words.text("grid.field-new"),
            Words.text("grid.field.why"),
            List.of(
                FormField.text("name", Words.text("grid.field.name")).must(),
                FormField.choice("kind", Words.text("grid.field.kind"), names)
                    .set(names.getFirst())
                    .must(),
                FormField.longText("options", Words.text("grid.field.options"))),
            answers ->
                add(
                    new OwnField(
                        answers.text("name"),
                        kinds.get(names.indexOf(answers.text("kind"))),
                        options(answers.text("options")))),
            room::away));
  }

  private static List<String> options(String text) {
    return Arrays.stream(text.split("[\\n;]"))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  /// The new column comes beside the cell one stands on, so that it is seen.
  private void add(OwnField field) {
    List<View.Shown> shown = new java.util.ArrayList<>(model.view().columns());
    shown.removeIf(s -> s.column().equals(field.column().id()));
    int beside = Math.min(desk.cursor().column() + 1, shown.size());
    shown.add(beside, new View.Shown(field.column().id(), 9));
    tools
        .tasks()
        .run(
            () -> {
              model.add(field);
              return field;
            },
            _ -> {
              room.away();
              room.look(model.view().showing(shown));
              tools.notices().done(Words.text("grid.field.added", field.name()));
            });
  }

  void saveView() {
    ask(
        new FormPane(
            "view",
            Words.text("grid.view.save.title"),
            model.filter(),
            List.of(FormField.text("name", Words.text("grid.view.name")).must()),
            answers ->
                tools
                    .tasks()
                    .run(
                        () -> model.save(answers.text("name")),
                        saved -> {
                          room.away();
                          room.look(saved);
                          tools.notices().done(Words.text("grid.view.saved", saved.name()));
                        }),
            room::away));
  }

  void forgetView() {
    View gone = model.view();
    tools
        .tasks()
        .run(
            () -> {
              model.forget(gone);
              return gone;
            },
            _ -> room.look(gone.named("")));
  }
}
