package org.candour.desktop.ombudsman;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.candour.casework.OmbudsmanLists.Ask;
import org.candour.casework.OmbudsmanLists.Show;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// Which contacts the list shows: the year, how far they are, and words.
final class ContactFilter {
  private final ComboBox<String> year = new ComboBox<>();
  private final ComboBox<Show> show = new ComboBox<>();
  private final TextField words = new TextField();
  private final Runnable changed;
  private boolean setting;

  ContactFilter(Runnable changed) {
    this.changed = changed;
    name(year, "ombudsman-year", Words.text("ombudsman.year"));
    name(show, "ombudsman-show", Words.text("ombudsman.show"));
    name(words, "ombudsman-search", Words.text("ombudsman.search"));
    year.getItems().add(Words.text("ombudsman.every-year"));
    year.setValue(Words.text("ombudsman.every-year"));
    show.getItems().addAll(Show.values());
    show.setValue(Show.ALL);
    show.setConverter(new Shows());
    words.setPromptText(Words.text("ombudsman.search"));
    words.setPrefColumnCount(11);
    year.valueProperty().subscribe((_, _) -> told());
    show.valueProperty().subscribe((_, _) -> told());
    words.textProperty().subscribe((_, _) -> told());
  }

  private static void name(Control control, String id, String said) {
    control.setId(id);
    control.setAccessibleText(said);
  }

  private void told() {
    if (!setting) {
      changed.run();
    }
  }

  List<Control> controls() {
    return List.of(words, year, show);
  }

  Ask ask() {
    String chosen = year.getValue();
    boolean every = chosen == null || year.getItems().indexOf(chosen) <= 0;
    Show how = show.getValue();
    return new Ask(every ? null : chosen, how == null ? Show.ALL : how, words.getText());
  }

  /// Offers these years.
  void years(List<String> known) {
    List<String> offered = new ArrayList<>();
    offered.add(Words.text("ombudsman.every-year"));
    offered.addAll(known);
    if (!offered.equals(year.getItems())) {
      String before = year.getValue();
      setting = true;
      year.getItems().setAll(offered);
      year.setValue(offered.contains(before) ? before : offered.getFirst());
      setting = false;
    }
  }

  /// Shows everything again.
  void clear() {
    setting = true;
    year.setValue(year.getItems().getFirst());
    show.setValue(Show.ALL);
    words.clear();
    setting = false;
  }

  private static final class Shows extends StringConverter<Show> {
    @Override
    public String toString(@Nullable Show shown) {
      return shown == null ? "" : Words.text("ombudsman.show." + shown);
    }

    @Override
    public Show fromString(String typed) {
      return Arrays.stream(Show.values())
          .filter(it -> toString(it).equals(typed))
          .findFirst()
          .orElse(Show.ALL);
    }
  }
}
