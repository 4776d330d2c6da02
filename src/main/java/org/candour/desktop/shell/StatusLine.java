package org.candour.desktop.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.candour.desktop.kit.Look;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Theme;
import org.candour.desktop.kit.Words;

/// The thin line at the foot: which register, what is under way, the theme and the size of text.
final class StatusLine extends HBox {
  private final Label register = Parts.brief("");

  StatusLine(Look look, ObservableStringValue running) {
    setId("status");
    getStyleClass().add("status-line");
    register.setId("status-register");
    Label work = Parts.label("");
    work.setMinWidth(Region.USE_PREF_SIZE);
    work.textProperty().bind(running);
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.setPrefWidth(90);
    bar.visibleProperty().bind(Bindings.isNotEmpty(running));
    bar.managedProperty().bind(bar.visibleProperty());
    getChildren()
        .addAll(register, work, bar, Parts.gap(), Parts.brief(Words.text("status.calendar")));
    getChildren().addAll(theme(look), smaller(look), percent(look), larger(look));
  }

  void register(String text) {
    register.setText(text);
  }

  private static Button theme(Look look) {
    Button button = Parts.button("theme", "", () -> look.theme().set(next(look)));
    look.theme()
        .subscribe(now -> {
          button.setText(Words.text("theme." + now.id()));
          button.setAccessibleText(Words.text("theme.change", button.getText()));
        });
    return button;
  }

  private static Theme next(Look look) {
    Theme[] all = Theme.values();
    return all[(look.theme().get().ordinal() + 1) % all.length];
  }

  private static Button smaller(Look look) {
    Button button = Parts.button("text-smaller", "A−", look::smaller);
    button.setAccessibleText(Words.text("text.smaller"));
    return button;
  }

  private static Button larger(Look look) {
    Button button = Parts.button("text-larger", "A+", look::larger);
    button.setAccessibleText(Words.text("text.larger"));
    return button;
  }

  private static Label percent(Look look) {
    Label label = Parts.label("");
    label.setMinWidth(Region.USE_PREF_SIZE);
    look.percent().subscribe(now -> label.setText(now + "%"));
    return label;
  }
}
