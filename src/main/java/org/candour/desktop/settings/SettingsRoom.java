package org.candour.desktop.settings;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Focus;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Theme;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// How Candour looks on this computer, where the register lies, and the list of keys.
public final class SettingsRoom implements Room {
  private final Tools tools;
  private final Supplier<List<Fact>> facts;
  private final Supplier<List<Fact>> keys;
  private final Supplier<List<Node>> cards;
  private final Map<Theme, ToggleButton> themes = new EnumMap<>(Theme.class);
  private final Map<Integer, ToggleButton> sizes = new HashMap<>();
  private final VBox page = new VBox();
  private final ScrollPane view = Parts.scrolling(page);

  /// @param facts what is known of the register
  /// @param keys the commands that have a key
  /// @param cards what else can be set
  public SettingsRoom(
      Tools tools,
      Supplier<List<Fact>> facts,
      Supplier<List<Fact>> keys,
      Supplier<List<Node>> cards) {
    this.tools = tools;
    this.cards = cards;
    this.facts = facts;
    this.keys = keys;
    page.setId("settings");
    page.getStyleClass().add("page");
    tools.look().theme().subscribe(_ -> mark());
    tools.look().percent().subscribe(_ -> mark());
  }

  /// Marks what is chosen, wherever it was chosen.
  private void mark() {
    themes.forEach((theme, chip) -> chip.setSelected(tools.look().theme().get() == theme));
    sizes.forEach((size, chip) -> chip.setSelected(tools.look().percent().get().equals(size)));
  }

  /// A name and what it says.
  public record Fact(String name, String text) {}

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void refresh() {
    page.getChildren()
        .setAll(
            Parts.pageHead(Words.text("room.settings")),
            Parts.card("settings-look", Words.text("settings.look"), themes(), sizes()),
            table("settings-register", facts.get()));
    mark();
    page.getChildren().addAll(cards.get());
    page.getChildren().add(table("settings-keys", keys.get()));
  }

  /// Brings one of the cards into sight, the keyboard on it: Tab goes into it.
  public void reveal(String card) {
    Node found = page.lookup("#settings-" + card);
    if (card.isEmpty() || found == null) {
      return;
    }
    view.applyCss();
    view.layout();
    Focus.on(found);
    Focus.reveal(found);
  }

  private Node themes() {
    ToggleGroup group = new ToggleGroup();
    HBox box = new HBox(6, Parts.label(Words.text("settings.colours")));
    box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    for (Theme theme : Theme.values()) {
      ToggleButton button = chip("theme-" + theme.id(), Words.text("theme." + theme.id()), group);
      themes.put(theme, button);
      button.setOnAction(_ -> {
        button.setSelected(true);
        tools.look().theme().set(theme);
      });
      box.getChildren().add(button);
    }
    return box;
  }

  private Node sizes() {
    ToggleGroup group = new ToggleGroup();
    HBox box = new HBox(6, Parts.label(Words.text("settings.text")));
    box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    for (int percent : List.of(80, 90, 100, 110, 125, 150, 175, 200)) {
      ToggleButton button = chip("text-" + percent, percent + "%", group);
      sizes.put(percent, button);
      button.setOnAction(_ -> {
        button.setSelected(true);
        tools.look().percent(percent);
      });
      box.getChildren().add(button);
    }
    return box;
  }

  private static ToggleButton chip(String id, String text, ToggleGroup group) {
    ToggleButton button = new ToggleButton(text);
    button.setId(id);
    button.getStyleClass().setAll("chip", "quiet", "toggle-button");
    button.setToggleGroup(group);
    return button;
  }

  private Node table(String id, List<Fact> facts) {
    Lines lines = new Lines("kg", tools.look().em());
    facts.forEach(fact -> lines.line(Parts.label(fact.name(), "muted"), Parts.prose(fact.text())));
    return Parts.card(id, Words.text(id.replace('-', '.')), lines);
  }
}
