package org.candour.desktop.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.View;
import org.candour.casework.grid.View.Shown;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// Which columns are shown: a mark for each, and a line to find one.
final class ColumnChooser extends VBox {
  private static final double USUAL = 9;

  private final List<CheckBox> marks = new ArrayList<>();
  private final View view;
  private final TextField find = new TextField();

  ColumnChooser(List<Column> all, View view, Consumer<View> then) {
    this.view = view;
    setId("column-chooser");
    getStyleClass().add("column-menu");
    find.setId("column-find");
    find.setPromptText(Words.text("grid.columns.find"));
    find.setAccessibleText(Words.text("grid.columns.find"));
    VBox box = new VBox(4);
    for (Column column : all) {
      CheckBox mark = new CheckBox(column.name());
      mark.setMnemonicParsing(false);
      mark.setId("show-" + column.id());
      mark.setUserData(column);
      mark.setSelected(view.columns().stream().anyMatch(s -> s.column().equals(column.id())));
      marks.add(mark);
      box.getChildren().add(mark);
    }
    find.textProperty().subscribe(typed -> narrow(typed.strip().toLowerCase(Locale.UK)));
    ScrollPane pane = Parts.scrolling(box);
    pane.setPrefViewportHeight(300);
    pane.setPrefViewportWidth(260);
    getChildren()
        .addAll(
            Parts.label(Words.text("grid.columns"), "strong", "h2"),
            find,
            pane,
            new FlowPane(
                6,
                6,
                Parts.button(
                    "columns-set",
                    Words.text("grid.columns.set"),
                    () -> then.accept(chosen()),
                    "primary"),
                Parts.button(
                    "columns-usual",
                    Words.text("grid.columns.usual"),
                    () -> then.accept(view.showing(View.all().columns()).freezing(1)))));
  }

  /// Takes the keyboard where a column is looked for.
  void start() {
    find.requestFocus();
  }

  private void narrow(String typed) {
    marks.forEach(mark -> {
      boolean fits = mark.getText().toLowerCase(Locale.UK).contains(typed);
      mark.setVisible(fits);
      mark.setManaged(fits);
    });
  }

  /// What was shown keeps its place and width; what is new comes last.
  private View chosen() {
    List<String> wanted =
        marks.stream()
            .filter(CheckBox::isSelected)
            .map(mark -> ((Column) mark.getUserData()).id())
            .toList();
    List<Shown> shown =
        new ArrayList<>(view.columns().stream().filter(s -> wanted.contains(s.column())).toList());
    wanted.stream()
        .filter(id -> shown.stream().noneMatch(s -> s.column().equals(id)))
        .forEach(id -> shown.add(new Shown(id, USUAL)));
    return shown.isEmpty() ? view : view.showing(shown);
  }
}
