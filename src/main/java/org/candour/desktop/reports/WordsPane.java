package org.candour.desktop.reports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;
import org.candour.report.writing.Fields;
import org.candour.report.writing.Passage;

/// The passages under a heading of the report, in the words that are printed. Each can be put in
/// the council's own words, with the figures inside still drawn from the register.
final class WordsPane {
  private static final String NOTHING = "";

  private final BiConsumer<Passage, String> keep;
  private final ComboBox<String> heading = new ComboBox<>();
  private final VBox list = new VBox(10);
  private final VBox card = Parts.card("words", Words.text("reports.words"));
  private List<Passage> passages = List.of();
  private List<Press.Spot> spots = List.of();
  private UnaryOperator<String> said = UnaryOperator.identity();
  private String kept = NOTHING;

  /// @param keep told a passage and its new words; blank words take the draft again
  WordsPane(BiConsumer<Passage, String> keep) {
    this.keep = keep;
    heading.setId("words-heading");
    heading.setAccessibleText(Words.text("reports.words.heading"));
    heading.setMaxWidth(Double.MAX_VALUE);
    heading.valueProperty().subscribe(_ -> list());
    card.getChildren().addAll(Parts.prose(Words.text("reports.words.how"), "muted"), heading, list);
  }

  VBox view() {
    return card;
  }

  void show(Press.Draft draft) {
    passages = draft.passages();
    spots = draft.spots();
    said = draft.said();
    String chosen = heading.getValue();
    Set<String> headings = new LinkedHashSet<>();
    passages.forEach(passage -> headings.add(shown(passage.heading())));
    heading.getItems().setAll(headings);
    heading.setValue(
        headings.contains(chosen) ? chosen : headings.stream().findFirst().orElse(null));
    heading.setVisible(!headings.isEmpty());
    list();
    back(kept);
    kept = NOTHING;
  }

  void focus() {
    heading.requestFocus();
  }

  /// The keyboard stands where it stood before a passage was written.
  private void back(String key) {
    Node edit = key.isEmpty() ? null : list.lookup("#" + edit(key));
    if (edit != null) {
      edit.requestFocus();
    }
  }

  private static String edit(String key) {
    return "edit-" + key.replace('.', '-');
  }

  /// Goes to the passages under a heading.
  void open(String title) {
    if (heading.getItems().contains(title)) {
      heading.setValue(title);
    }
  }

  /// Whether somebody is putting a passage in words of their own.
  boolean writing() {
    return list.lookup("#passage-editor") != null;
  }

  private static String shown(String title) {
    return title.isEmpty() ? Words.text("reports.words.top") : title;
  }

  private void list() {
    list.getChildren()
        .setAll(
            passages.stream()
                .filter(passage -> shown(passage.heading()).equals(heading.getValue()))
                .map(this::passage)
                .toList());
  }

  private Node passage(Passage passage) {
    VBox lines = new VBox(2);
    lines.getStyleClass().add("passage");
    read(lines, passage, new Fields(said));
    return lines;
  }

  private void read(VBox lines, Passage passage, Fields fields) {
    String state = state(passage);
    String words = passage.leftOut() ? NOTHING : fields.shown(passage.text());
    FlowPane foot = new FlowPane(8, 2);
    foot.getChildren()
        .addAll(
            Parts.label(Words.text("reports.words." + state), "pill", style(state)),
            Parts.link(
                edit(passage.key()),
                Words.text(state.equals("empty") ? "reports.words.add" : "reports.words.edit"),
                () -> write(lines, passage, fields)));
    lines.getChildren().setAll(foot);
    if (!words.isEmpty()) {
      lines.getChildren().addFirst(Parts.prose(words));
    }
  }

  private static String state(Passage passage) {
    if (passage.leftOut()) {
      return "out";
    }
    if (passage.edited().isPresent()) {
      return "own";
    }
    return passage.draft().isEmpty() ? "empty" : "draft";
  }

  private static String style(String state) {
    return state.equals("own") ? "done" : "stage";
  }

  private void write(VBox lines, Passage passage, Fields fields) {
    PassageEditor editor =
        new PassageEditor(
            passage,
            fields,
            spots,
            words -> {
              kept = passage.key();
              keep.accept(passage, words);
            },
            () -> {
              read(lines, passage, fields);
              back(passage.key());
            });
    lines.getChildren().setAll(editor);
    editor.start();
  }
}
