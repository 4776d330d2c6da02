package org.candour.desktop.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One question as it stands on the screen: its label, its control, and what is wrong with the
/// answer, said under it in words.
public final class FieldControl extends VBox {
  /// Letters of a line of a long text, and the lines it shows at least and at most.
  private static final int LINE = 45;

  private static final int LEAST = 3;
  private static final int MOST = 12;

  private final FormField field;
  private final Control control;
  private final ObservableValue<String> text;
  private final Label fault = Parts.prose("", "form-fault");

  /// What typed letters could mean when they choose nothing.
  private final Label meant = Parts.prose("", "form-hint");

  public FieldControl(String form, FormField field) {
    this.field = field;
    Asking asking = asking(field);
    this.control = asking.control();
    this.text = asking.text();
    control.setId(form + "-" + field.id());
    control.setMaxWidth(Double.MAX_VALUE);
    control.setAccessibleText(field.label());
    control.setAccessibleHelp(field.hint());
    if (field.kind() == FormField.Kind.MARK) {
      getChildren().add(beside());
    } else {
      getChildren().addAll(label(), control);
    }
    hint();
    text.subscribe((_, _) -> again());
    control.focusWithinProperty().subscribe((_, within) -> left(within));
  }

  /// A control and what is typed into it or chosen.
  private record Asking(Control control, ObservableValue<String> text) {}

  private Asking asking(FormField field) {
    return switch (field.kind()) {
      case DATE -> {
        DatePicker picker = picker(field);
        yield new Asking(picker, picker.getEditor().textProperty());
      }
      case TEXT -> typed(new TextField(field.value()));
      case SECRET -> typed(new PasswordField());
      case LONG -> typed(area(field));
      case SUGGEST -> {
        SuggestBox box = new SuggestBox(field.value(), field.options());
        box.getEditor().setAccessibleText(field.label());
        chosenWhole(box, box.getEditor());
        yield new Asking(box, box.typed());
      }
      default -> {
        ComboBox<String> box = box(field);
        yield new Asking(box, box.valueProperty().map(v -> v == null ? "" : v).orElse(""));
      }
    };
  }

  private static Asking typed(TextInputControl box) {
    return new Asking(box, box.textProperty());
  }

  /// What cannot be read is said as soon as one goes on.
  private void left(boolean within) {
    if (!within && !String.valueOf(text.getValue()).isBlank()) {
      meant("");
      sound();
    }
  }

  /// What was said to be wrong is looked at again while it is put right.
  private void again() {
    if (fault.isVisible()) {
      sound();
    }
  }

  private Label label() {
    String text = field.needed() ? field.label() : Words.text("form.optional", field.label());
    Label label = Parts.prose(text, "form-label");
    label.setLabelFor(control);
    return label;
  }

  private HBox beside() {
    Label label = Parts.prose(field.label());
    label.setLabelFor(control);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    control.getStyleClass().add("mark");
    control.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(label, control);
    line.getStyleClass().add("mark-line");
    return line;
  }

  /// Answers it as if chosen; only for a choice.
  void answer(String value) {
    if (control instanceof ComboBox<?> box) {
      @SuppressWarnings("unchecked")
      ComboBox<String> choices = (ComboBox<String>) box;
      choices.setValue(value.isEmpty() ? null : value);
    }
  }

  /// Writes an answer into it, as if typed.
  public void fill(String answer) {
    switch (control) {
      case DatePicker picker -> picker.getEditor().setText(answer);
      case TextArea area -> area.setText(answer);
      case PasswordField _ -> {}
      case TextField line -> line.setText(answer);
      case SuggestBox box -> box.getEditor().setText(answer);
      default -> answer(answer);
    }
  }

  private void hint() {
    if (!field.hint().isEmpty()) {
      getChildren().add(1, Parts.prose(field.hint(), "form-hint"));
    }
    fault.setId(control.getId() + "-fault");
    fault.managedProperty().bind(fault.visibleProperty());
    fault.setVisible(false);
    getChildren().add(fault);
    if (control instanceof ComboBox<?>) {
      meant.setId(control.getId() + "-meant");
      meant.managedProperty().bind(meant.visibleProperty());
      meant.setVisible(false);
      getChildren().add(meant);
    }
  }

  private void meant(String said) {
    meant.setText(said);
    meant.setVisible(!said.isEmpty());
  }

  private static DatePicker picker(FormField field) {
    DatePicker picker = new DatePicker(Dates.read(field.value()).orElse(null));
    Days days = new Days();
    picker.setConverter(days);
    picker.getEditor().setTextFormatter(new TextFormatter<>(days::kept));
    picker.setPromptText(Words.text("form.date.prompt"));
    picker.getEditor().setAccessibleText(field.label());
    chosenWhole(picker, picker.getEditor());
    return picker;
  }

  /// What stands in it is chosen when it is entered, to be typed over, and by Ctrl+A, which the
  /// line of a box with a list does not see by itself.
  private static void chosenWhole(ComboBoxBase<?> box, TextField line) {
    box.focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            Platform.runLater(line::selectAll);
          }
        });
    box.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
            line.selectAll();
            event.consume();
          }
        });
  }

  private static TextArea area(FormField field) {
    TextArea area = new TextArea(field.value());
    area.setWrapText(true);
    area.setPrefRowCount(rows(field.value()));
    Focus.leftByTab(area);
    return area;
  }

  /// As many as a draft needs, within reason.
  private static int rows(String draft) {
    long rows = draft.lines().mapToLong(line -> 1 + line.length() / LINE).sum();
    return Math.clamp(rows + 1, LEAST, MOST);
  }

  private ComboBox<String> box(FormField field) {
    ComboBox<String> box = new ComboBox<>();
    box.getItems().addAll(field.options());
    String only = field.needed() && field.options().size() == 1 ? field.options().getFirst() : "";
    String first = field.value().isEmpty() ? only : field.value();
    if (!first.isEmpty()) {
      box.setValue(first);
    }
    TypeAhead.in(box, this::meant);
    return box;
  }

  public FormField field() {
    return field;
  }

  public Control control() {
    return control;
  }

  /// The answer as it stands, and as it changes.
  public ObservableValue<String> answer() {
    return text;
  }

  /// Offers these values while the answer is typed; only for a question that suggests.
  public void offer(List<String> options) {
    if (control instanceof SuggestBox box) {
      box.offer(options);
    }
  }

  /// Says under the control what is wrong with the answer. True when nothing is.
  public boolean sound() {
    String wrong = field.fault(String.valueOf(text.getValue()));
    fault.setText(wrong);
    fault.setVisible(!wrong.isEmpty());
    return wrong.isEmpty();
  }

  /// Writes dates as people here do and reads them in any usual way. The picker empties its line
  /// when it cannot read it: what is no date stays as it was typed, to be put right.
  private static final class Days extends StringConverter<LocalDate> {
    private boolean keeping;

    @Override
    public String toString(@Nullable LocalDate day) {
      return day == null ? "" : Dates.column(day);
    }

    @Override
    public @Nullable LocalDate fromString(String typed) {
      Optional<LocalDate> day = Dates.read(typed);
      keeping = day.isEmpty();
      Platform.runLater(() -> keeping = false);
      return day.orElse(null);
    }

    TextFormatter.@Nullable Change kept(TextFormatter.Change change) {
      return keeping && change.getControlNewText().isEmpty() ? null : change;
    }
  }
}
