package org.candour.desktop.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/// The names of a room's parts in a row, one of them chosen; the words are `tab.NAME`.
public final class Tabs extends FlowPane {
  private final Map<String, ToggleButton> tabs = new LinkedHashMap<>();
  private final ToggleGroup group = new ToggleGroup();

  public Tabs(List<String> names, Consumer<String> chosen) {
    getStyleClass().add("tabs");
    setMaxHeight(USE_PREF_SIZE);
    for (String name : names) {
      ToggleButton tab = new ToggleButton(Words.text("tab." + name));
      tab.setId("tab-" + name);
      tab.getStyleClass().setAll("tab-name", "toggle-button");
      tab.setToggleGroup(group);
      tab.setMinWidth(USE_PREF_SIZE);
      tab.setOnAction(_ -> {
        tab.setSelected(true);
        chosen.accept(name);
      });
      tabs.put(name, tab);
      getChildren().add(tab);
    }
  }

  /// Offers one, or no longer.
  public void show(String name, boolean offered) {
    ToggleButton tab = tabs.get(name);
    if (tab != null) {
      tab.setVisible(offered);
      tab.setManaged(offered);
    }
  }

  /// Marks one as chosen.
  public void choose(String name) {
    group.selectToggle(tabs.get(name));
  }
}
