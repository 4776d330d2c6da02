package org.candour.desktop.keeping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.ListPane;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tabs;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// What has been kept for its time, what is on hold, and what was taken away, each behind its tab.
public final class KeepingRoom implements Room {
  private static final String FIRST = "keeping-over";

  private final Map<String, ListPane<?>> panes = new LinkedHashMap<>();
  private final Tabs tabs;
  private final VBox page = new VBox();
  private final VBox head;
  private String shown = FIRST;

  public KeepingRoom(Tools tools, Office office) {
    panes.put(FIRST, new OverPane(tools, office, false));
    panes.put("keeping-held", new OverPane(tools, office, true));
    panes.put("keeping-access", new AccessPane(tools, office));
    panes.put("keeping-log", new LogPane(tools, office));
    tabs = new Tabs(List.copyOf(panes.keySet()), this::choose);
    head = new VBox(Parts.pageHead(Words.text("room.keeping")), tabs);
    page.setId("keeping");
    page.getStyleClass().add("page");
    go(FIRST);
  }

  private void choose(String name) {
    go(name);
    refresh();
  }

  /// Shows that tab when the room is shown; the one shown last when there is none of that name.
  public KeepingRoom at(String name) {
    go(panes.containsKey("keeping-" + name) ? "keeping-" + name : shown);
    return this;
  }

  private void go(String name) {
    shown = name;
    tabs.choose(name);
    page.getChildren().setAll(head, pane().view());
  }

  private ListPane<?> pane() {
    return Objects.requireNonNull(panes.get(shown));
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public void focus() {
    pane().focus();
  }

  @Override
  public void refresh() {
    pane().refresh();
  }
}
