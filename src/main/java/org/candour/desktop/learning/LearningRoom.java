package org.candour.desktop.learning;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// What was agreed and learned, in five tabs. Control with Page Up and Page Down goes from tab to
/// tab.
public final class LearningRoom implements Room {
  private final VBox page = new VBox();
  private final Map<String, LearningTab<?>> tabs = new LinkedHashMap<>();
  private final Map<String, ToggleButton> names = new LinkedHashMap<>();
  private final ToggleGroup group = new ToggleGroup();
  private final HBox bar = new HBox();
  private final HBox head;
  private String open = "actions";

  public LearningRoom(Tools tools, Office office) {
    tabs.put("actions", new ActionsTab(tools, office));
    tabs.put("themes", new ThemesTab(tools, office));
    tabs.put("reviews", new ReviewsTab(tools, office));
    tabs.put("said", new SaidTab(tools, office));
    tabs.put("advice", new AdviceTab(tools, office));
    tabs.keySet().forEach(this::name);
    page.setId("learning");
    page.getStyleClass().add("page");
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    bar.getStyleClass().add("tabs");
    bar.getChildren().setAll(names.values());
    head = Parts.pageHead(Words.text("room.learning"), bar);
    choose("actions");
  }

  private void name(String id) {
    ToggleButton button = new ToggleButton(Words.text("learning.tab." + id));
    button.setId("learning-tab-" + id);
    button.getStyleClass().setAll("tab-name", "toggle-button");
    button.setAccessibleText(button.getText());
    button.setToggleGroup(group);
    button.setOnAction(_ -> {
      choose(id);
      refresh();
    });
    names.put(id, button);
  }

  /// Opens a tab; an empty name leaves the one that is open.
  public void open(String tab) {
    if (tabs.containsKey(tab)) {
      choose(tab);
    }
  }

  private void choose(String id) {
    open = id;
    ToggleButton name = names.get(id);
    group.selectToggle(name);
    page.getChildren().setAll(head, tab());
  }

  private LearningTab<?> tab() {
    return java.util.Objects.requireNonNull(tabs.get(open));
  }

  private void key(KeyEvent event) {
    boolean next = event.getCode() == KeyCode.PAGE_DOWN;
    if (event.isShortcutDown() && (next || event.getCode() == KeyCode.PAGE_UP)) {
      var ids = java.util.List.copyOf(tabs.keySet());
      int at = ids.indexOf(open) + (next ? 1 : ids.size() - 1);
      choose(ids.get(at % ids.size()));
      refresh();
      focus();
      event.consume();
    } else {
      tab().key(event);
    }
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public void focus() {
    tab().focus();
  }

  @Override
  public void refresh() {
    tab().refresh();
  }
}
