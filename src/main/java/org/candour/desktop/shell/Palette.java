package org.candour.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tasks;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// The search on top of the window: cases, people and commands, found as the user types. Arrow keys
/// move in the list while the typing goes on; Enter opens, Escape puts it away. Enter that comes
/// before what was typed has been looked for waits for it, so that no other case is opened.
final class Palette {
  private static final int SHOWN = 12;

  private final TextField field = new TextField();
  private final ListView<Found> list = new ListView<>();
  private final Popup popup = new Popup();
  private final Tasks tasks;
  private final List<Command> commands;
  private Function<String, List<Found>> finder = _ -> List.of();
  private Function<String, List<Found>> here = _ -> List.of();
  private @Nullable String answered;
  private boolean hurried;
  private int asked;

  Palette(Tasks tasks, List<Command> commands) {
    this.tasks = tasks;
    this.commands = commands;
    field.setId("search");
    field.getStyleClass().add("search-box");
    field.setPromptText(Words.text("search.prompt"));
    field.setAccessibleText(Words.text("search.prompt"));
    list.setId("search-list");
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new FoundCell());
    list.setOnMouseClicked(_ -> open());
    StackPane pane = new StackPane(list);
    pane.getStyleClass().add("palette");
    popup.getContent().add(pane);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    popup.setConsumeAutoHidingEvents(false);
    field.textProperty().subscribe(this::typed);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.focusedProperty().subscribe(focused -> hideUnless(focused));
  }

  StackPane box() {
    Label key = Parts.key(Words.text("search.key"));
    key.setMouseTransparent(true);
    StackPane box = new StackPane(field, key);
    StackPane.setAlignment(key, javafx.geometry.Pos.CENTER_RIGHT);
    StackPane.setMargin(key, new javafx.geometry.Insets(0, 10, 0, 0));
    return box;
  }

  void finder(Function<String, List<Found>> finder) {
    this.finder = finder;
  }

  /// @param here finds what can be done where the user stands; asked on the window's own thread
  void here(Function<String, List<Found>> here) {
    this.here = here;
  }

  void wipe() {
    popup.hide();
    field.clear();
    list.getItems().clear();
    finder = _ -> List.of();
    here = _ -> List.of();
  }

  void start() {
    field.requestFocus();
    field.selectAll();
    search(field.getText());
  }

  private void hideUnless(boolean focused) {
    if (!focused) {
      hurried = false;
      popup.hide();
    }
  }

  /// Nothing is looked for when nothing is typed; the list of all commands comes with the key
  /// alone.
  private void typed(String text) {
    if (text.isBlank()) {
      forget();
    } else if (field.isFocused()) {
      search(text);
    }
  }

  private void forget() {
    anew();
    popup.hide();
  }

  /// Whatever was asked before is answered to nobody.
  private void anew() {
    asked++;
    answered = null;
    hurried = false;
  }

  private void search(String typed) {
    anew();
    int question = asked;
    String words = typed.strip();
    tasks.run(
        () -> words.isEmpty() ? List.<Found>of() : finder.apply(words),
        cases -> answer(question, words, cases));
  }

  private void answer(int question, String words, List<Found> cases) {
    if (question != asked) {
      return;
    }
    List<Found> all = new ArrayList<>(here.apply(words));
    all.addAll(cases.stream().limit(SHOWN).toList());
    all.addAll(matching(words));
    if (all.isEmpty()) {
      all.add(nothing(words));
    }
    list.getItems().setAll(all);
    list.getSelectionModel().selectFirst();
    answered = words;
    if (hurried) {
      open();
    } else {
      show(all);
    }
  }

  private void show(List<Found> all) {
    if (!field.isFocused()) {
      popup.hide();
      return;
    }
    Bounds under = field.localToScreen(field.getBoundsInLocal());
    list.setPrefSize(under.getWidth(), Math.min(all.size(), SHOWN) * 2.3 * em() + 4);
    popup.show(field, under.getMinX(), under.getMaxY() + 2);
  }

  /// Says that nothing is called so; opening it leaves everything as it is.
  private static Found nothing(String typed) {
    return new Found(Words.text("search.none", typed), "", () -> {});
  }

  private double em() {
    return field.getFont().getSize();
  }

  private List<Found> matching(String typed) {
    String words = typed.toLowerCase(Locale.UK);
    return commands.stream()
        .filter(command -> command.offered().getAsBoolean())
        .filter(command -> command.text().toLowerCase(Locale.UK).contains(words))
        .map(command -> new Found(command.text(), command.keyText(), command.action()))
        .toList();
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.DOWN) {
      move(1);
    } else if (code == KeyCode.UP) {
      move(-1);
    } else if (code == KeyCode.ENTER) {
      enter();
    } else if (code == KeyCode.ESCAPE) {
      field.clear();
      forget();
    } else {
      return;
    }
    event.consume();
  }

  private void move(int by) {
    int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last());
    list.getSelectionModel().select(to);
    list.scrollTo(to);
  }

  private int last() {
    return Math.max(0, list.getItems().size() - 1);
  }

  private void enter() {
    if (field.getText().strip().equals(answered)) {
      open();
    } else {
      hurried = true;
    }
  }

  private void open() {
    Found chosen = list.getSelectionModel().getSelectedItem();
    popup.hide();
    field.clear();
    if (chosen != null) {
      chosen.open().run();
    }
  }

  /// A line of what was found: its name, and on the right what tells it from the others.
  private static final class FoundCell extends ListCell<Found> {
    FoundCell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Found item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        return;
      }
      HBox line =
          new HBox(Parts.brief(item.text()), Parts.gap(), Parts.label(item.detail(), "muted"));
      setGraphic(line);
      setAccessibleText(item.text() + ", " + item.detail());
    }
  }
}
