package org.candour.desktop.register;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.candour.casework.Lists.Gap;
import org.candour.casework.Lists.Missing;
import org.candour.casework.grid.Change;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// What is missing in case files before a year is closed, each gap with what mends it at one press;
/// what asks for more opens the case file.
final class YearEndPane extends VBox {
  /// The column that a gap is mended in, and the values offered for it.
  private record Mend(String column, List<String> values) {}

  private static final int MOST = 200;
  private static final List<String> OUTCOMES =
      List.of("fully upheld", "partly upheld", "not upheld", "no finding");
  private static final Map<Missing, Mend> MENDS =
      Map.of(
          Missing.OUTCOME, new Mend("outcome", OUTCOMES),
          Missing.ADJUDICATION_OUTCOME, new Mend("stage2_outcome", OUTCOMES),
          Missing.EXTENSION_REASON,
              new Mend("extension_reason", List.of("complexity", "advocate", "other")),
          Missing.STAGE_2_OFFER, new Mend("stage2_offered", List.of("today")));

  private final Tools tools;
  private final RegisterModel model;
  private final Consumer<Change> set;

  /// @param set mends a cell, and has the list read again when that is done
  YearEndPane(Tools tools, RegisterModel model, Consumer<Change> set, Runnable away) {
    this.tools = tools;
    this.model = model;
    this.set = set;
    setId("year-end");
    getStyleClass().addAll("card", "form");
    getChildren().add(Parts.label(Words.text("grid.year-end"), "strong", "h2"));
    getChildren().add(Parts.button("year-end-close", Words.text("grid.close"), away));
  }

  /// Shows these gaps.
  void show(List<Gap> gaps) {
    List<Node> kept = List.copyOf(getChildren().subList(0, 2));
    getChildren().setAll(kept);
    Label said = Parts.prose(Words.text("grid.year-end.said", gaps.size()));
    said.setId("year-end-said");
    getChildren().add(said);
    gaps.stream().limit(MOST).forEach(gap -> getChildren().add(line(gap)));
  }

  private VBox line(Gap gap) {
    VBox line = new VBox(3);
    FlowPane acts = new FlowPane(6, 4);
    acts.getChildren()
        .add(
            Parts.link(
                "gap-open",
                gap.reference(),
                () -> tools.navigator().open(new Place.CaseFile(gap.file()))));
    Mend mend = MENDS.get(gap.what());
    if (mend != null) {
      mend.values().forEach(value -> acts.getChildren().add(button(gap, mend, value)));
    }
    line.getChildren()
        .addAll(Parts.prose(Words.text("grid.gap." + gap.what()), "form-label"), acts);
    return line;
  }

  private Button button(Gap gap, Mend mend, String value) {
    String typed = value.equals("today") ? Dates.column(model.today()) : value;
    String text = value.equals("today") ? Words.text("grid.gap.offer", typed) : value;
    Button button =
        Parts.button(
            "mend-" + gap.what(),
            text,
            () -> set.accept(new Change(gap.file(), model.known().of(mend.column()), typed)),
            "small");
    button.setAccessibleText(Words.text("grid.gap.mend", gap.reference(), text));
    return button;
  }
}
