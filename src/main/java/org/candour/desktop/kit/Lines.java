package org.candour.desktop.kit;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A few lines in columns, with hairlines: the small tables inside cards. Columns keep their
/// content's width; those named as growing share what is left.
public final class Lines extends GridPane {
  private static final double GROWING = 8;
  private static final double SET = 9.5;
  private static final double WIDE = 12.8;

  private final int columns;
  private int row;

  /// Columns written as letters: `k` keeps its width, `g` grows, `s` is of a set width and may
  /// shrink, `w` likewise but wider, `r` keeps its width and lies right.
  public Lines(String shape, double em) {
    getStyleClass().add("lines");
    columns = shape.length();
    for (char kind : shape.toCharArray()) {
      getColumnConstraints().add(column(kind, em));
    }
  }

  private static ColumnConstraints column(char kind, double em) {
    ColumnConstraints column = new ColumnConstraints();
    column.setFillWidth(true);
    switch (kind) {
      case 'g' -> {
        column.setHgrow(Priority.ALWAYS);
        column.setPrefWidth(SET * em);
        column.setMinWidth(GROWING * em);
      }
      case 's', 'w' -> {
        column.setPrefWidth((kind == 's' ? SET : WIDE) * em);
        column.setMinWidth(0);
      }
      case 'r' -> {
        column.setHalignment(HPos.RIGHT);
        column.setMinWidth(Region.USE_PREF_SIZE);
      }
      default -> column.setMinWidth(Region.USE_PREF_SIZE);
    }
    return column;
  }

  /// Adds a line with one node for each column; where there is none, the node before it has the
  /// room of both.
  public Lines line(@Nullable Node... cells) {
    return add(List.of(), cells);
  }

  /// Adds the line of headings.
  public Lines heads(Node... cells) {
    return add(List.of("head"), cells);
  }

  private Lines add(List<String> styles, @Nullable Node... cells) {
    if (cells.length != columns) {
      throw new IllegalArgumentException("A line of " + cells.length + " in " + columns);
    }
    for (int at = 0; at < columns; at++) {
      Node node = cells[at];
      if (node != null) {
        int span = at + 1 < columns && cells[at + 1] == null ? 2 : 1;
        add(cell(styles, node, at), at, row, span, 1);
      }
    }
    row++;
    return this;
  }

  private HBox cell(List<String> styles, Node node, int at) {
    HBox cell = new HBox(node);
    cell.getStyleClass().add("line-cell");
    cell.getStyleClass().addAll(styles);
    boolean right = getColumnConstraints().get(at).getHalignment() == HPos.RIGHT;
    cell.setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    return cell;
  }
}
