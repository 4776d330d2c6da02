package org.candour.desktop.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.candour.casework.Lists.Gap;
import org.candour.casework.grid.Change;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;
import org.candour.domain.ActionType;
import org.candour.domain.ComplainantType;
import org.candour.domain.ExtensionReason;
import org.candour.domain.Outcome;

/// What mends a gap at one press: the likely values of the cell that is blank, and a way to give
/// any other.
final class GapMends {
  /// How many letters of buttons stand on a line, and how many more each takes for its edges.
  private static final int LINE = 62;

  private static final int EDGES = 5;

  private final RegisterModel model;
  private final Consumer<Change> set;

  /// @param set mends a cell
  GapMends(RegisterModel model, Consumer<Change> set) {
    this.model = model;
    this.set = set;
  }

  List<Node> of(YearEnd.Line line, List<String> causes) {
    Gap gap = line.gap();
    return switch (gap.what()) {
      case COMPLAINANT_TYPE ->
          likely(
              gap,
              "complainant_type",
              Arrays.stream(ComplainantType.values()).map(ComplainantType::label).toList());
      case OUTCOME -> buttons(gap, "outcome", outcomes());
      case ADJUDICATION_OUTCOME -> buttons(gap, "stage2_outcome", outcomes());
      case EXTENSION_REASON ->
          buttons(
              gap,
              "extension_reason",
              List.of(ExtensionReason.values()).stream().map(ExtensionReason::label).toList());
      case CAUSE -> likely(gap, "causes", causes);
      case LEARNING ->
          likely(
              gap,
              "action_type",
              List.of(ActionType.values()).stream().map(ActionType::label).toList());
      case STAGE_2_OFFER -> List.of(day(gap, "stage2_offered", "offer", model.today()));
      case ACKNOWLEDGEMENT -> acknowledged(line);
    };
  }

  private static List<String> outcomes() {
    return List.of(Outcome.values()).stream().map(Outcome::label).toList();
  }

  private List<Node> buttons(Gap gap, String column, List<String> values) {
    List<Node> buttons = new ArrayList<>();
    values.forEach(value -> buttons.add(button(gap, column, value, value)));
    return buttons;
  }

  private static int fitting(List<String> values) {
    int most = 0;
    int letters = 0;
    while (most < values.size() && letters + values.get(most).length() <= LINE) {
      letters += values.get(most++).length() + EDGES;
    }
    return most;
  }

  /// The first as buttons on one line, the others in a menu.
  private List<Node> likely(Gap gap, String column, List<String> values) {
    int most = fitting(values);
    List<Node> nodes = new ArrayList<>(buttons(gap, column, values.subList(0, most)));
    if (values.size() > most) {
      MenuButton others = new MenuButton(Words.text("grid.gap.other"));
      others.setId("mend-other-" + gap.what());
      others.getStyleClass().add("small");
      others.setAccessibleText(Words.text("grid.gap.mend", gap.reference(), others.getText()));
      values.subList(most, values.size()).stream()
          .map(value -> item(gap, column, value))
          .forEach(others.getItems()::add);
      nodes.add(others);
    }
    return nodes;
  }

  private MenuItem item(Gap gap, String column, String value) {
    MenuItem item = new MenuItem(value);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> mend(gap, column, value));
    return item;
  }

  /// On the day received, on the next working day, or on any other that somebody types.
  private List<Node> acknowledged(YearEnd.Line line) {
    Gap gap = line.gap();
    TextField other = new TextField();
    other.setId("mend-day");
    other.setPrefColumnCount(9);
    other.setPromptText(Words.text("grid.gap.day"));
    other.setAccessibleText(Words.text("grid.gap.mend", gap.reference(), other.getPromptText()));
    other.setOnAction(_ -> mend(gap, "acknowledged", other.getText()));
    return List.of(
        day(gap, "acknowledged", "on", line.received()),
        day(gap, "acknowledged", "on", line.next()),
        other);
  }

  private Button day(Gap gap, String column, String said, LocalDate day) {
    String typed = Dates.column(day);
    return button(gap, column, typed, Words.text("grid.gap." + said, typed));
  }

  private Button button(Gap gap, String column, String typed, String text) {
    Button button =
        Parts.button("mend-" + gap.what(), text, () -> mend(gap, column, typed), "small");
    button.setAccessibleText(Words.text("grid.gap.mend", gap.reference(), text));
    return button;
  }

  private void mend(Gap gap, String column, String typed) {
    set.accept(new Change(gap.file(), model.known().of(column), typed));
  }
}
