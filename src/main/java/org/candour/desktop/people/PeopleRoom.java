package org.candour.desktop.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.candour.access.Act;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tabs;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// People and services, and the registers kept beside the complaints, each behind its tab.
public final class PeopleRoom implements Room {
  /// The tab that is shown first.
  public static final String FIRST = "pool";

  private final Map<String, Pane<?>> panes = new LinkedHashMap<>();
  private final Tabs tabs;
  private final Button add = Parts.button("people-add", "", this::add, "primary");
  private final VBox page = new VBox();
  private final VBox head;
  private final boolean works;
  private String shown = FIRST;
  private boolean adding;

  public PeopleRoom(Tools tools, Office office) {
    panes.put(FIRST, new PoolPane(tools, office));
    panes.put("services", new ServicesPane(tools, office));
    panes.put("managers", new ManagersPane(tools, office));
    panes.put("rights", new RightsPane(tools, office));
    panes.put("meetings", new MeetingsPane(tools, office));
    panes.put("concerns", new ConcernsPane(tools, office));
    tabs = new Tabs(List.copyOf(panes.keySet()), this::choose);
    works = office.may(Act.WORK);
    HBox name = Parts.pageHead(Words.text("room.people"), Parts.gap());
    if (works) {
      name.getChildren().add(add);
    }
    head = new VBox(name, tabs);
    page.setId("people");
    page.getStyleClass().add("page");
    go(FIRST);
  }

  private void choose(String name) {
    go(name);
    refresh();
  }

  /// Shows that tab when the room is shown; the first when there is none of that name.
  public PeopleRoom at(String name) {
    go(panes.containsKey(name) ? name : shown);
    return this;
  }

  /// The same, with the form for a new one open.
  public PeopleRoom adding(String name) {
    adding = true;
    return at(name);
  }

  private void go(String name) {
    shown = name;
    tabs.choose(name);
    add.setText(Words.text("do." + pane().adds()));
    page.getChildren().setAll(head, pane().view());
  }

  private Pane<?> pane() {
    return Objects.requireNonNull(panes.get(shown));
  }

  private void add() {
    pane().add();
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public void focus() {
    if (adding && works) {
      adding = false;
      add();
    } else {
      pane().focus();
    }
  }

  @Override
  public void refresh() {
    pane().refresh();
  }
}
