package org.candour.desktop.bringin;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.exchange.foreign.Plan;
import org.candour.exchange.foreign.Questions;
import org.candour.exchange.foreign.Target;

/// The fourth step: what values mean that are not on their list, and what is taken where nothing
/// stands.
final class ValuesPane {
  private static final int MOST = 200;

  private final Tools tools;
  private final BringInModel model;

  ValuesPane(Tools tools, BringInModel model) {
    this.tools = tools;
    this.model = model;
  }

  Node view() {
    var values = model.questions().values();
    var blanks = model.questions().blanks();
    var page = new VBox(tools.look().em() * 0.8);
    if (values.isEmpty() && blanks.isEmpty()) {
      page.getChildren().add(Parts.prose(Words.text("bringin.values.none"), "muted"));
    }
    if (!blanks.isEmpty()) {
      var grid = grid();
      int row = 0;
      for (var blank : blanks) {
        var answer = answer(blank);
        var name = Parts.prose(Words.text("bringin.blank", blank.target().said(), blank.count()));
        name.setLabelFor(answer);
        grid.add(name, 0, row);
        grid.add(answer, 1, row++);
      }
      page.getChildren().add(Parts.card("bringin-blanks", Words.text("bringin.blanks"), grid));
    }
    if (!values.isEmpty()) {
      var grid = grid();
      int row = 0;
      for (var value : values.stream().limit(MOST).toList()) {
        var meaning = meaning(value, row);
        var name =
            Parts.prose(
                Words.text("bringin.value", value.heading(), value.written(), value.count()));
        name.setLabelFor(meaning);
        grid.add(name, 0, row);
        grid.add(meaning, 1, row++);
      }
      page.getChildren().add(Parts.card("bringin-values", Words.text("bringin.values.ask"), grid));
    }
    return Parts.scrolling(page);
  }

  private GridPane grid() {
    var grid = new GridPane(tools.look().em(), 5);
    for (int percent : new int[] {55, 45}) {
      var wide = new ColumnConstraints();
      wide.setPercentWidth(percent);
      grid.getColumnConstraints().add(wide);
    }
    return grid;
  }

  private Control answer(Questions.Blank blank) {
    var target = blank.target();
    var name = Words.text("bringin.blank", target.said(), blank.count());
    if (target.labels().isEmpty()) {
      var field = new TextField(blank.instead());
      field.setId("bringin-blank-" + target.column());
      field.setAccessibleText(name);
      Parts.follow(
          field.textProperty(), text -> model.change(plan -> plan.withBlank(target, text.strip())));
      return field;
    }
    var box = choice("bringin-blank-" + target.column(), name, target, "bringin.leave");
    if (target == Target.COMPLAINANT_TYPE) {
      box.getItems().add(1, Plan.NOT_RECORDED);
    }
    box.setValue(blank.instead().isEmpty() ? box.getItems().getFirst() : blank.instead());
    box.setOnAction(_ -> model.change(plan -> plan.withBlank(target, chosen(box))));
    return box;
  }

  private ComboBox<String> meaning(Questions.Value value, int row) {
    var name = Words.text("bringin.value", value.heading(), value.written(), value.count());
    var box = choice("bringin-value-" + row, name, value.target(), "bringin.words");
    box.setValue(value.meaning().isEmpty() ? box.getItems().getFirst() : value.meaning());
    box.setOnAction(
        _ -> model.change(plan -> plan.with(value.target(), value.written(), chosen(box))));
    return box;
  }

  /// The first of the choices is none of the list.
  private static String chosen(ComboBox<String> box) {
    return box.getSelectionModel().getSelectedIndex() == 0 ? "" : box.getValue();
  }

  private static ComboBox<String> choice(String id, String name, Target target, String none) {
    var box = new ComboBox<String>();
    box.setId(id);
    box.setAccessibleText(name);
    box.setMaxWidth(Double.MAX_VALUE);
    var all = new ArrayList<String>();
    all.add(Words.text(none));
    all.addAll(target.labels());
    box.getItems().setAll(all);
    return box;
  }
}
