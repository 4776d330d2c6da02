package org.candour.desktop.kit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.candour.domain.time.ExplainedDay;
import org.controlsfx.control.PopOver;

/// The panel that opens under a due date and shows why it is that day: what it starts from, its
/// limit, its law, and each day with its number or the reason it does not count.
public final class DueExplained extends VBox {
  private static final int ACROSS = 14;
  private static final int MOST = ACROSS * 10;

  private final DueDate due;
  private final VBox days = new VBox();

  private DueExplained(DueDate due) {
    this.due = due;
    setId("explained");
    getStyleClass().add("explained");
    Label title = Parts.label(Words.text("explain.why", Dates.full(due.day())), "strong", "h2");
    title.setId("explained-title");
    getChildren().addAll(title, facts(), days);
    showWeeks();
    due.notes().forEach(note -> getChildren().add(Parts.prose(note, "muted")));
    getChildren().add(buttons());
  }

  /// Opens the panel under the date.
  public static PopOver open(DueDate due, Node under) {
    return Panel.open(new DueExplained(due), under);
  }

  private GridPane facts() {
    GridPane grid = new GridPane();
    grid.setHgap(12);
    grid.setVgap(4);
    for (DueDate.Fact fact : due.facts()) {
      Label text = Parts.prose(fact.text());
      text.setMaxWidth(360);
      grid.addRow(grid.getRowCount(), Parts.label(fact.name()), text);
    }
    return grid;
  }

  private void showWeeks() {
    List<ExplainedDay> all = due.days();
    int shown = Math.min(all.size(), MOST);
    days.getChildren().setAll(cells(all.subList(0, shown), due.day()));
    if (shown < all.size()) {
      days.getChildren().add(Parts.label(Words.text("explain.more", all.size() - shown), "muted"));
    }
  }

  private static GridPane cells(List<ExplainedDay> shown, LocalDate due) {
    GridPane grid = new GridPane();
    grid.setHgap(2);
    grid.setVgap(3);
    for (int at = 0; at < shown.size(); at++) {
      ExplainedDay day = shown.get(at);
      grid.add(cell(day, day.day().equals(due)), at % ACROSS, at / ACROSS);
    }
    return grid;
  }

  private static Label cell(ExplainedDay day, boolean last) {
    Label cell = Parts.label(String.valueOf(day.day().getDayOfMonth()), "day-cell");
    if (day.number().isPresent() && day.number().getAsInt() == 0) {
      cell.getStyleClass().add("start");
    } else if (day.counted()) {
      cell.getStyleClass().add(last ? "due" : "counted");
    } else {
      cell.getStyleClass().add(weekend(day.day()) ? "off" : "holiday");
    }
    String said = Dates.day(day.day()) + ": " + says(day);
    cell.setTooltip(new javafx.scene.control.Tooltip(said));
    cell.setAccessibleText(said);
    return cell;
  }

  private static String says(ExplainedDay day) {
    return day.number().isPresent() && day.counted()
        ? Words.text("explain.counted", day.number().getAsInt())
        : day.reason();
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private HBox buttons() {
    return new HBox(
        6,
        Parts.button("explain-copy", Words.text("explain.copy"), this::copy),
        Parts.button("explain-every", Words.text("explain.every"), this::everyDay));
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(due.letter());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void everyDay() {
    VBox list = new VBox(1);
    list.setId("every-day");
    for (ExplainedDay day : due.days()) {
      String number = day.counted() ? String.valueOf(day.number().getAsInt()) : "–";
      Label count = Parts.label(number, day.counted() ? "strong" : "muted");
      count.setMinWidth(28);
      Label date = Parts.label(Dates.day(day.day()));
      date.setMinWidth(130);
      list.getChildren()
          .add(new HBox(8, count, date, Parts.label(day.counted() ? "" : day.reason(), "muted")));
    }
    javafx.scene.control.ScrollPane pane = Parts.scrolling(list);
    pane.setPrefViewportHeight(260);
    pane.setFocusTraversable(true);
    days.getChildren().setAll(pane);
    getScene().getWindow().sizeToScene();
  }
}
