package org.candour.desktop.register;

import java.time.format.DateTimeFormatter;
import org.candour.casework.grid.Change.Tried;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.Column.Kind;
import org.candour.casework.grid.Row;
import org.candour.desktop.kit.Urgency;
import org.candour.desktop.kit.Words;
import org.candour.domain.time.TypedDay;
import org.jspecify.annotations.Nullable;

/// What stands in a cell: the value on record or, where a change was refused, what was typed there
/// and why not.
record CellReading(RegisterModel model, Edits edits) {
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /// The value of the row in that place; null where it has none.
  static @Nullable String value(Row row, int place) {
    return place < row.cells().size() ? row.cells().get(place) : null;
  }

  /// What was refused there.
  @Nullable Tried refusal(Row row, Column column) {
    return edits.refusal(row.file(), column.id());
  }

  /// The words in the cell itself.
  String text(Row row, Column column, int place) {
    Tried refused = refusal(row, column);
    return refused == null ? model.said(column, row, value(row, place)) : refused.change().typed();
  }

  /// How it is coloured: a due day as it nears.
  String style(Row row, Column column, int place) {
    String value = value(row, place);
    if (!column.id().equals("due") || value == null) {
      return "";
    }
    Urgency near = model.near(row, value);
    return near == Urgency.CALM ? "" : near.style();
  }

  /// All there is to say of the cell: with why it was refused, or why nobody sets it.
  String full(Row row, Column column, int place) {
    Tried refused = refusal(row, column);
    if (refused != null) {
      return Words.text("grid.refused", refused.change().typed(), refused.refusal());
    }
    return text(row, column, place) + (column.computed() ? "   " + column.why() : "");
  }

  /// The words to go on typing with.
  String standing(Row row, Column column, int place) {
    Tried refused = refusal(row, column);
    String value = value(row, place);
    return refused != null ? refused.change().typed() : value == null ? "" : typed(column, value);
  }

  /// As somebody would type it.
  private static String typed(Column column, String value) {
    boolean days = column.kind() == Kind.DAY || column.own() && column.kind() == Kind.TEXT;
    return days
        ? TypedDay.kept(value).map(TYPED::format).orElseGet(() -> column.said(value))
        : column.said(value);
  }
}
