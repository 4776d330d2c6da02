package org.candour.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.candour.desktop.kit.Choosers;
import org.candour.desktop.kit.Focus;
import org.candour.desktop.kit.Look;
import org.candour.desktop.kit.Navigator;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Typed;

/// The window's frame: rail, search, the room that is open, and the status line. It knows no room
/// by name; what can be opened is given to it.
public final class Frame implements AutoCloseable {
  private final BorderPane root = new BorderPane();
  private final Rail rail = new Rail();
  private final NoticeBar notices = new NoticeBar();
  private final Background background = new Background(notices);
  private final StackPane page = new StackPane();
  private final List<Command> commands = new ArrayList<>();
  private final Palette palette = new Palette(background, commands);
  private final StatusLine status;
  private final Label standing = Parts.prose("", "banner");
  private final TopBar top = new TopBar(palette.box());
  private final Scene scene;
  private final AtWork work;
  private final Tools tools;

  public Frame(Look look, Navigator navigator, Choosers choosers) {
    status = new StatusLine(look, background.running());
    tools = new Tools(navigator, background, choosers, notices, look);
    root.getStyleClass().add("app-root");
    root.setLeft(rail);
    VBox.setVgrow(page, Priority.ALWAYS);
    page.setId("page");
    page.setMinWidth(0);
    standing.setId("standing");
    standing.setMaxWidth(Double.MAX_VALUE);
    standing("");
    root.setCenter(noticed(new VBox(top, standing, page, status)));
    scene = new Scene(root, 1366, 768);
    look.dress(scene);
    work = new AtWork(scene, page, status, HeldKeys.once(scene));
    Focus.inSight(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::command);
    scene.addEventHandler(Typed.PutAway.ANY, _ -> notices.clear());
    scene.addEventHandler(Typed.Opened.ANY, _ -> notices.settled());
  }

  /// What is said lies over the status line, so that nothing moves under the pointer.
  private StackPane noticed(VBox centre) {
    notices.minHeightProperty().bind(status.heightProperty());
    StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
    return new StackPane(centre, notices);
  }

  public Tools tools() {
    return tools;
  }

  public Scene scene() {
    return scene;
  }

  /// The name of the long work under way.
  public ReadOnlyStringProperty running() {
    return background.running();
  }

  /// Whether anything is still to be worked out or shown.
  public boolean busy() {
    return background.busy();
  }

  /// Adds a room to the rail.
  public void rail(String id, Runnable open) {
    rail.room(id, open);
  }

  /// Empties the rail, for another register.
  public void clearRail() {
    rail.clear();
  }

  /// Draws a line across the rail.
  public void railLine() {
    rail.line();
  }

  /// What follows whenever something was done.
  public void onDone(Runnable next) {
    notices.onDone(next);
  }

  /// Shows a number on the rail.
  public void count(String id, int count) {
    rail.count(id, count);
  }

  /// Adds a command, with its key.
  public void command(Command command) {
    commands.add(command);
    if (command.key() != null) {
      scene.getAccelerators().put(command.key(), command.action());
    }
  }

  /// A date box and an open list keep every key to themselves; a command is heard there too.
  private void command(KeyEvent event) {
    if (event.getTarget() instanceof ComboBoxBase<?>) {
      commands.stream()
          .filter(command -> command.key() != null && command.key().match(event))
          .findFirst()
          .ifPresent(command -> {
            event.consume();
            command.action().run();
          });
    }
  }

  /// Every command that is offered, for the list of keys.
  public List<Command> commands() {
    return commands.stream().filter(command -> command.offered().getAsBoolean()).toList();
  }

  /// Says how cases and people are found.
  public void finder(Function<String, List<Found>> finder) {
    palette.finder(finder);
  }

  /// Says what the search finds of that which can be done in the room that is open.
  public void here(Function<String, List<Found>> here) {
    palette.here(here);
  }

  /// Puts the keyboard into the search.
  public void search() {
    palette.start();
  }

  /// Says what the Log button does, and what else can be logged: the commands of these names.
  public void onLog(Runnable open, List<String> others) {
    top.onLog(open, commands.stream().filter(command -> others.contains(command.id())).toList());
  }

  /// Where nothing can be logged.
  public void noLog() {
    top.noLog();
  }

  /// Runs something whenever a form is opened anywhere in the window.
  public void onOpened(Consumer<Typed> then) {
    scene.addEventHandler(Typed.Opened.ANY, event -> then.accept(event.form()));
  }

  /// The forms that are shown.
  public List<Typed> forms() {
    List<Typed> forms = new ArrayList<>();
    collect(page, forms);
    return forms;
  }

  private static void collect(Node node, List<Typed> forms) {
    if (node instanceof Typed typed) {
      forms.add(typed);
    }
    if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
      collect(scroll.getContent(), forms);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, forms));
    }
  }

  /// What stands on top beside the search, such as that this is the demonstration; nothing when
  /// empty.
  public void pill(String text) {
    top.pill(text);
  }

  /// What stands above every page of this register; nothing when empty.
  public void standing(String sentence) {
    standing.setText(sentence);
    standing.setVisible(!sentence.isEmpty());
    standing.setManaged(!sentence.isEmpty());
  }

  /// Whether somebody is writing in the page, so that it must not be read again under their hands.
  public boolean writing() {
    return page.lookup(".form") != null
        || scene.getFocusOwner() instanceof TextInputControl typed && typed.isEditable();
  }

  /// What stands at the foot about the register.
  public void status(String text) {
    status.register(text);
  }

  /// Shows a room, with its place on the rail.
  public void show(String railId, Room room) {
    notices.clear();
    framed(true);
    rail.choose(railId);
    page.getChildren().setAll(room.view());
    room.refresh();
    room.focus();
  }

  /// Lets go of everything that came from the register: page, search, notices, rail, and any other
  /// window.
  public void forget() {
    notices.clear();
    notices.wipe();
    palette.wipe();
    rail.clear();
    top.forget();
    standing("");
    status("");
    page.getChildren().clear();
    work.forget();
    Window.getWindows().stream()
        .filter(window -> window != scene.getWindow())
        .toList()
        .forEach(Window::hide);
  }

  /// Shows a room alone, without rail and search: the first start.
  public void showAlone(Room room) {
    notices.clear();
    framed(false);
    page.getChildren().setAll(room.view());
    room.focus();
  }

  private void framed(boolean shown) {
    root.setLeft(shown ? rail : null);
    top.setVisible(shown);
    top.setManaged(shown);
  }

  @Override
  public void close() {
    background.close();
  }
}
