package org.candour.desktop.register;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.candour.casework.ComplaintLine;
import org.candour.casework.Query.Column;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Urgency;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// The columns of the register. Each sorts in the register itself, not in the rows at hand.
final class RegisterColumns {
  private final RegisterModel model;
  private final double em;

  RegisterColumns(RegisterModel model, double em) {
    this.model = model;
    this.em = em;
  }

  List<TableColumn<ComplaintLine, String>> all() {
    return List.of(
        column(Column.REFERENCE, 6.2, ComplaintLine::reference),
        column(Column.RECEIVED, 6.5, line -> Dates.column(line.received())),
        column(Column.CHILD, 7.2, line -> text(line.child())),
        column(Column.COMPLAINANT, 8, line -> text(line.complainant())),
        column(Column.COMPLAINANT_TYPE, 10.6, line -> text(line.complainantType())),
        column(Column.SERVICE_AREA, 13.2, line -> text(line.serviceArea())),
        column(Column.STAGE, 5.4, RegisterColumns::stage),
        column(Column.CAUSE, 13.8, ComplaintLine::cause),
        due(),
        column(Column.OUTCOME, 7.6, line -> text(line.outcome())),
        hidden(column(Column.MANAGER, 12, line -> text(line.manager()))));
  }

  private static TableColumn<ComplaintLine, String> hidden(
      TableColumn<ComplaintLine, String> column) {
    column.setVisible(false);
    return column;
  }

  static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String stage(ComplaintLine line) {
    return line.stage() == 0
        ? Words.text("standing." + line.standing().name())
        : Words.text("stage.short", line.stage());
  }

  private TableColumn<ComplaintLine, String> column(
      Column id, double ems, Function<ComplaintLine, String> value) {
    TableColumn<ComplaintLine, String> column = new TableColumn<>(Words.text("column." + id));
    column.setId("column-" + id);
    column.setUserData(id);
    column.setPrefWidth(ems * em);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
    return column;
  }

  private TableColumn<ComplaintLine, String> due() {
    TableColumn<ComplaintLine, String> column = column(Column.DUE, 8.4, model::due);
    column.setCellFactory(_ -> new DueCell());
    return column;
  }

  /// A due cell in the colour of its lateness, which its words say too.
  private final class DueCell extends TableCell<ComplaintLine, String> {
    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty ? null : text);
      getStyleClass().removeAll("late", "soon", "plain", "muted");
      ComplaintLine line = empty ? null : getTableRow().getItem();
      if (line != null) {
        Urgency urgency = model.urgency(line);
        getStyleClass().add(urgency.style());
      }
    }
  }
}
