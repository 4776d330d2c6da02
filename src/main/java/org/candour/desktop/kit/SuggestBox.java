package org.candour.desktop.kit;

import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A line of text that offers what begins, or goes on, like what is typed. Anything else may be
/// typed as well.
final class SuggestBox extends ComboBox<String> {
  private final ObservableList<String> all = FXCollections.observableArrayList();
  private final FilteredList<String> fitting = new FilteredList<>(all);

  SuggestBox(String value, List<String> options) {
    setEditable(true);
    setSkin(skin());
    all.setAll(options);
    setItems(fitting);
    getEditor().setText(value);
    getEditor().textProperty().subscribe(typed -> Platform.runLater(() -> narrow(typed)));
  }

  void offer(List<String> options) {
    unchanged(() -> all.setAll(options));
  }

  /// The list would take a blank for a choice, in the middle of a name.
  private ComboBoxListViewSkin<String> skin() {
    ComboBoxListViewSkin<String> skin = new ComboBoxListViewSkin<>(this);
    skin.getPopupContent()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            event -> {
              if (event.getCode() == KeyCode.SPACE) {
                event.consume();
              }
            });
    return skin;
  }

  /// Changes the list, and neither what is typed nor where.
  private void unchanged(Runnable change) {
    TextField line = getEditor();
    String typed = line.getText();
    int caret = line.getCaretPosition();
    change.run();
    if (!line.getText().equals(typed)) {
      line.setText(typed);
      line.positionCaret(caret);
    }
  }

  ObservableValue<String> typed() {
    return getEditor().textProperty();
  }

  /// Narrows the list while somebody types; a value taken from the list leaves it whole.
  private void narrow(@Nullable String typed) {
    String words = typed == null ? "" : typed.strip().toLowerCase(Locale.UK);
    boolean taken = all.stream().anyMatch(option -> option.equals(typed));
    unchanged(() ->
        fitting.setPredicate(taken || words.isEmpty() ? _ -> true : option -> fits(option, words)));
    if (getEditor().isFocused() && !taken && !words.isEmpty()) {
      if (fitting.isEmpty()) {
        hide();
      } else if (!isShowing()) {
        show();
      }
    }
  }

  private static boolean fits(String option, String words) {
    String known = option.toLowerCase(Locale.UK);
    return known.startsWith(words) || known.contains(" " + words);
  }
}
