package org.candour.desktop.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.candour.casework.grid.CellText;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.Column.Kind;
import org.candour.casework.grid.Condition;
import org.candour.casework.grid.Condition.Test;
import org.candour.casework.grid.RegisterGrid.Choice;
import org.candour.casework.grid.View;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;
import org.candour.domain.Refusal;

/// What a column's head offers: an order, a filter, and its place. Enter sets the filter.
final class ColumnMenu extends VBox {
  private final Column column;
  private final View view;
  private final Consumer<View> then;
  private final Label fault = Parts.prose("", "form-fault");
  private final List<CheckBox> marks = new ArrayList<>();
  private final TextField from = new TextField();
  private final TextField to = new TextField();
  private final TextField words = new TextField();
  private final CheckBox blank = new CheckBox(Words.text("grid.filter.blank"));
  private final CheckBox filled = new CheckBox(Words.text("grid.filter.filled"));

  /// @param choices the values there are, with their counts
  /// @param then is given the view that was chosen
  ColumnMenu(Column column, View view, List<Choice> choices, Consumer<View> then) {
    this.column = column;
    this.view = view;
    this.then = then;
    setId("column-menu");
    getStyleClass().add("column-menu");
    getChildren().add(Parts.label(column.name(), "strong", "h2"));
    getChildren().add(order());
    getChildren().add(Parts.label(Words.text("grid.filter"), "form-label"));
    fill(choices);
    blank.setId("filter-blank");
    filled.setId("filter-filled");
    blank.setSelected(has(Test.BLANK));
    filled.setSelected(has(Test.FILLED));
    fault.setId("filter-fault");
    fault.managedProperty().bind(fault.textProperty().isNotEmpty());
    getChildren().addAll(new FlowPane(12, 4, blank, filled), fault, buttons(), place());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER
        && !(event.getTarget() instanceof javafx.scene.control.Button)) {
      set();
      event.consume();
    }
  }

  private FlowPane order() {
    boolean day = column.kind() == Kind.DAY;
    return new FlowPane(
        6,
        6,
        sort("sort-up", Words.text(day ? "grid.sort.earliest" : "grid.sort.up"), false, false),
        sort("sort-down", Words.text(day ? "grid.sort.latest" : "grid.sort.down"), true, false),
        sort("sort-then", Words.text("grid.sort.then"), false, true));
  }

  private javafx.scene.control.Button sort(String id, String text, boolean down, boolean further) {
    return Parts.button(
        id,
        text,
        () -> {
          View.Sort by = new View.Sort(column.id(), down);
          List<View.Sort> sorts = new ArrayList<>(further ? view.sorts() : List.of());
          sorts.removeIf(s -> s.column().equals(column.id()));
          sorts.add(by);
          then.accept(view.sorted(sorts));
        });
  }

  private void fill(List<Choice> choices) {
    switch (column.kind()) {
      case CHOICE, OPEN_CHOICE, YES_NO -> getChildren().add(list(choices));
      case DAY, NUMBER, MONEY -> {
        String hint = column.kind() == Kind.DAY ? "grid.filter.day" : "grid.filter.number";
        field(from, "filter-from", Words.text("grid.filter.from"), Words.text(hint));
        field(to, "filter-to", Words.text("grid.filter.to"), Words.text(hint));
        from.setText(value(Test.FROM));
        to.setText(has(Test.BEFORE) ? value(Test.BEFORE) : value(Test.TO));
      }
      case TEXT, LONG -> {
        field(words, "filter-contains", Words.text("grid.filter.contains"), "");
        words.setText(has(Test.CONTAINS) ? value(Test.CONTAINS) : value(Test.IS));
      }
    }
  }

  private void field(TextField field, String id, String name, String prompt) {
    field.setId(id);
    field.setAccessibleText(name);
    field.setPromptText(prompt);
    Label label = Parts.label(name);
    label.setLabelFor(field);
    getChildren().addAll(label, field);
  }

  private ScrollPane list(List<Choice> choices) {
    VBox box = new VBox(4);
    for (Choice choice : choices) {
      if (!choice.value().isEmpty()) {
        CheckBox mark =
            new CheckBox(
                Words.text("grid.filter.choice", column.said(choice.value()), choice.count()));
        mark.setMnemonicParsing(false);
        mark.setUserData(choice.value());
        mark.setSelected(
            current(Test.IS).stream().anyMatch(c -> c.values().contains(choice.value())));
        marks.add(mark);
        box.getChildren().add(mark);
      }
    }
    ScrollPane pane = Parts.scrolling(box);
    pane.setMaxHeight(220);
    pane.setPrefViewportHeight(Math.min(220, marks.size() * 26.0 + 4));
    return pane;
  }

  private List<Condition> current(Test test) {
    return view.conditions().stream()
        .filter(c -> c.column().equals(column.id()) && c.test() == test)
        .toList();
  }

  private boolean has(Test test) {
    return !current(test).isEmpty();
  }

  private String value(Test test) {
    return current(test).stream()
        .map(c -> column.said(c.values().getFirst()))
        .findFirst()
        .orElse("");
  }

  private FlowPane buttons() {
    return new FlowPane(
        6,
        6,
        Parts.button("filter-set", Words.text("grid.filter.set"), this::set, "primary"),
        Parts.button(
            "filter-clear",
            Words.text("grid.filter.clear"),
            () -> then.accept(view.free(column.id()))));
  }

  private FlowPane place() {
    int at = view.columns().stream().map(View.Shown::column).toList().indexOf(column.id());
    boolean held = at < view.frozen();
    return new FlowPane(
        6,
        6,
        Parts.button(
            "column-freeze",
            Words.text(held ? "grid.loosen" : "grid.freeze"),
            () -> then.accept(view.freezing(held ? at : at + 1))),
        Parts.button("column-left", Words.text("grid.left"), () -> move(at, at - 1)),
        Parts.button("column-right", Words.text("grid.right"), () -> move(at, at + 1)),
        Parts.button("column-hide", Words.text("grid.hide"), () -> hide(at)));
  }

  private void move(int from, int place) {
    List<View.Shown> shown = new ArrayList<>(view.columns());
    if (place >= 0 && place < shown.size()) {
      shown.add(place, shown.remove(from));
      then.accept(view.showing(shown));
    }
  }

  private void hide(int at) {
    List<View.Shown> shown = new ArrayList<>(view.columns());
    if (shown.size() > 1) {
      shown.remove(at);
      int held = at < view.frozen() ? view.frozen() - 1 : view.frozen();
      then.accept(view.showing(shown).freezing(held));
    }
  }

  private void set() {
    try {
      View now = view.free(column.id());
      for (Condition condition : conditions()) {
        now = now.and(condition);
      }
      then.accept(now);
    } catch (Refusal refusal) {
      fault.setText(refusal.getMessage());
    }
  }

  private List<Condition> conditions() {
    List<Condition> all = new ArrayList<>();
    List<String> chosen =
        marks.stream().filter(CheckBox::isSelected).map(m -> (String) m.getUserData()).toList();
    if (!chosen.isEmpty()) {
      all.add(new Condition(column.id(), Test.IS, chosen));
    }
    limit(from, Test.FROM, all);
    limit(to, Test.TO, all);
    if (!words.getText().isBlank()) {
      all.add(Condition.of(column.id(), Test.CONTAINS, words.getText().strip()));
    }
    if (blank.isSelected()) {
      all.add(Condition.of(column.id(), Test.BLANK));
    }
    if (filled.isSelected()) {
      all.add(Condition.of(column.id(), Test.FILLED));
    }
    return all;
  }

  private void limit(TextField field, Test test, List<Condition> all) {
    String typed = field.getText().strip().toLowerCase(java.util.Locale.UK).replace(" ", "");
    if (column.kind() == Kind.DAY && typed.matches("today([+-]\\d{1,4})?")) {
      all.add(Condition.of(column.id(), test, typed));
      return;
    }
    String value = CellText.read(column, field.getText());
    if (value != null) {
      all.add(Condition.of(column.id(), test, value));
    }
  }
}
