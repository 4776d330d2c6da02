package org.candour.desktop.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A form of a few questions in a side panel. It sends nothing while an answer is missing or cannot
/// be read, and puts the keyboard on the first such answer. Enter sends it, Escape puts it away.
public final class FormPane extends VBox implements Typed {
  private final List<FieldControl> controls = new ArrayList<>();
  private final BiConsumer<FormPane, Answers> send;
  private final Button ok;
  private @Nullable Node above;

  /// The letter that opened the form is typed only after it has opened; it belongs in no answer.
  private boolean opening;

  private boolean working;

  public FormPane(
      String id,
      String title,
      String why,
      List<FormField> fields,
      Consumer<Answers> send,
      Runnable away) {
    this(id, title, why, fields, (_, answers) -> send.accept(answers), away);
  }

  /// @param send is given the form as well, to say what it is [#sending]
  public FormPane(
      String id,
      String title,
      String why,
      List<FormField> fields,
      BiConsumer<FormPane, Answers> send,
      Runnable away) {
    this.send = send;
    setId("form-" + id);
    getStyleClass().addAll("card", "form");
    getChildren().add(Parts.label(title, "strong", "h2"));
    if (!why.isEmpty()) {
      getChildren().add(Parts.prose(why, "form-hint"));
    }
    fields.forEach(field -> controls.add(new FieldControl(id, field)));
    getChildren().addAll(controls);
    ok = Parts.button(id + "-send", title, this::send, "primary");
    Button cancel = Parts.button(id + "-cancel", Words.text("form.cancel"), () -> leave(away));
    getChildren().add(new HBox(8, ok, cancel));
    addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, away));
    addEventFilter(KeyEvent.KEY_TYPED, this::letter);
    addEventFilter(KeyEvent.KEY_RELEASED, _ -> opening = false);
  }

  private void letter(KeyEvent event) {
    if (opening) {
      event.consume();
    }
  }

  private void key(KeyEvent event, Runnable away) {
    opening = false;
    if (event.getCode() == KeyCode.ESCAPE) {
      leave(away);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == ok) {
      send();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER
        && (event.isShortcutDown() || alone(event))
        && !(event.getTarget() instanceof Button)) {
      send();
      event.consume();
    }
  }

  /// Whether it was pressed in a line that is the only question.
  private boolean alone(KeyEvent event) {
    return controls.size() == 1 && event.getTarget() instanceof TextField;
  }

  /// What was wrong with it goes with it.
  private void leave(Runnable away) {
    fireEvent(new PutAway());
    away.run();
  }

  /// The answers as they stand.
  public Answers answers() {
    Map<String, String> values = new LinkedHashMap<>();
    controls.forEach(
        control -> values.put(control.field().id(), String.valueOf(control.answer().getValue())));
    return new Answers(values);
  }

  /// Fills the questions that suggest, away from the window's thread, whenever one is entered.
  public FormPane suggesting(Tasks tasks, BiFunction<String, Answers, List<String>> options) {
    for (FieldControl control : controls) {
      String question = control.field().id();
      if (control.field().kind() == FormField.Kind.SUGGEST) {
        control
            .control()
            .focusWithinProperty()
            .subscribe(within -> {
              if (within) {
                Answers now = answers();
                tasks.run(() -> options.apply(question, now), control::offer);
              }
            });
      }
    }
    return this;
  }

  /// Lets an answer follow the others, until it is answered otherwise.
  public void propose(String id, Function<Answers, String> rule) {
    FieldControl proposed = control(id);
    String[] last = {""};
    Runnable follow =
        () -> {
          String now = rule.apply(answers());
          if (String.valueOf(proposed.answer().getValue()).equals(last[0])) {
            last[0] = now;
            proposed.fill(now);
          }
        };
    controls.stream()
        .filter(control -> control != proposed)
        .forEach(control -> control.answer().subscribe(_ -> follow.run()));
    follow.run();
  }

  /// Shows something above the questions, in the place of what was shown there before; the keyboard
  /// goes to the button that sends, and what was answered stays.
  public void tell(Node told) {
    working = false;
    getChildren().remove(above);
    above = told;
    getChildren().add(1, told);
    ok.requestFocus();
  }

  /// The control of a question.
  public FieldControl control(String id) {
    return controls.stream()
        .filter(control -> control.field().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public String name() {
    return getId();
  }

  @Override
  public Map<String, String> typed() {
    Map<String, String> typed = new LinkedHashMap<>();
    for (FieldControl control : controls) {
      String now = String.valueOf(control.answer().getValue());
      if (control.field().kind() != FormField.Kind.SECRET
          && !now.isBlank()
          && !now.equals(control.field().value())) {
        typed.put(control.field().id(), now);
      }
    }
    return typed;
  }

  @Override
  public void fill(Map<String, String> before) {
    controls.forEach(control -> {
      String answer = before.get(control.field().id());
      if (answer != null) {
        control.fill(answer);
      }
    });
  }

  /// Puts the keyboard on the first question.
  public void start() {
    opening = true;
    opened(this);
    Focus.revealAdded(this);
    if (!controls.isEmpty()) {
      FieldControl first = controls.getFirst();
      first.control().requestFocus();
      if (first.control() instanceof TextArea area) {
        area.selectAll();
      }
    }
  }

  /// The work that is asked for with this form. Until it is over nothing is sent again, however
  /// often the key is pressed; should it fail, what was answered can be.
  public <T> Callable<T> sending(Callable<T> work) {
    working = true;
    return () -> {
      try {
        return work.call();
      } catch (Exception failed) {
        Platform.runLater(() -> working = false);
        throw failed;
      }
    };
  }

  private void send() {
    if (working) {
      return;
    }
    List<FieldControl> unsound = controls.stream().filter(control -> !control.sound()).toList();
    if (unsound.isEmpty()) {
      send.accept(this, answers());
    } else {
      unsound.getFirst().control().requestFocus();
      Focus.reveal(unsound.getFirst());
    }
  }
}
