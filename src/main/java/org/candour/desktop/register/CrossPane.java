package org.candour.desktop.register;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.Column.Kind;
import org.candour.casework.grid.CrossTab;
import org.candour.casework.grid.Crossing;
import org.candour.casework.grid.Crossing.Measure;
import org.candour.casework.grid.View;
import org.candour.desktop.kit.Focus;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// Any two columns crossed under the filter of the sheet: each number opens its cases; the whole
/// can be drawn, and copied as numbers and as a picture.
final class CrossPane extends VBox {
  private final Tools tools;
  private final RegisterModel model;
  private final Consumer<View> open;
  private final ComboBox<Column> down = new ComboBox<>();
  private final ComboBox<Column> across = new ComboBox<>();
  private final ComboBox<Measured> measure = new ComboBox<>();
  private final VBox result = new VBox(8);
  private final ImageView picture = new ImageView();
  private @Nullable CrossTab shown;

  /// What is measured: complaints counted, or a column averaged or added up.
  private record Measured(Measure how, String column, String said) {
    @Override
    public String toString() {
      return said;
    }
  }

  CrossPane(Tools tools, RegisterModel model, Consumer<View> open, Runnable away) {
    this.tools = tools;
    this.model = model;
    this.open = open;
    setId("cross");
    getStyleClass().addAll("card", "form");
    choice(down, "cross-down", "grid.cross.down", "service_area");
    choice(across, "cross-across", "grid.cross.across", "outcome");
    measures();
    getChildren().add(Parts.label(Words.text("grid.cross"), "strong", "h2"));
    labelled("grid.cross.down", down);
    labelled("grid.cross.across", across);
    labelled("grid.cross.measure", measure);
    getChildren()
        .addAll(
            result,
            new FlowPane(
                6,
                6,
                Parts.button("cross-copy", Words.text("grid.cross.copy"), this::copy),
                Parts.button("cross-chart", Words.text("grid.cross.chart"), this::chart),
                Parts.button("cross-picture", Words.text("grid.cross.picture"), this::copyPicture),
                Parts.button("cross-close", Words.text("grid.close"), away)),
            picture);
    List.of(down, across).forEach(box -> box.valueProperty().subscribe((_, _) -> read()));
    measure.valueProperty().subscribe((_, _) -> read());
    read();
  }

  private void labelled(String key, ComboBox<?> box) {
    Label label = Parts.label(Words.text(key), "form-label");
    label.setLabelFor(box);
    box.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(label, box);
  }

  private void choice(ComboBox<Column> box, String id, String key, String first) {
    box.setId(id);
    box.setAccessibleText(Words.text(key));
    box.setConverter(
        new javafx.util.StringConverter<>() {
          @Override
          public String toString(@Nullable Column column) {
            return column == null ? "" : column.name();
          }

          @Override
          public @Nullable Column fromString(String name) {
            return null;
          }
        });
    box.getItems().setAll(model.known().all().stream().filter(c -> c.kind() != Kind.LONG).toList());
    box.setValue(model.known().of(first));
  }

  private void measures() {
    measure.setId("cross-measure");
    measure.setAccessibleText(Words.text("grid.cross.measure"));
    measure.getItems().add(new Measured(Measure.COUNT, "", Words.text("grid.cross.count")));
    for (Column column : model.known().all()) {
      if (column.kind() == Kind.NUMBER) {
        measure.getItems().add(measured(Measure.AVERAGE, column));
      }
      if (column.kind() == Kind.MONEY || column.own() && column.kind() == Kind.NUMBER) {
        measure.getItems().add(measured(Measure.SUM, column));
      }
    }
    measure.setValue(measure.getItems().getFirst());
  }

  private static Measured measured(Measure how, Column column) {
    return new Measured(how, column.id(), Words.text("grid.cross." + how, column.name()));
  }

  /// Reads the cross-tab for the filter of the sheet as it is now.
  void read() {
    Measured what = measure.getValue();
    Crossing crossing =
        new Crossing(model.view(), down.getValue(), across.getValue(), what.how(), what.column());
    tools.tasks().run(() -> model.cross(crossing), this::show);
  }

  private void show(CrossTab tab) {
    shown = tab;
    picture.setImage(null);
    CrossTable table = new CrossTable(tab, model);
    ScrollPane pane = new ScrollPane(table.grid(this::behind));
    pane.setId("cross-scroll");
    pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setMinHeight(USE_PREF_SIZE);
    pane.setFocusTraversable(false);
    String said = table.basis() + " " + Words.text("grid.cross.press");
    result.getChildren().setAll(pane, Parts.prose(said, "muted"));
  }

  private Hyperlink behind(CrossTab tab, @Nullable String side, @Nullable String top, String text) {
    Hyperlink link =
        Parts.link("cross-cell", text, () -> open.accept(tab.behind(side, top)), "quiet");
    link.setAccessibleText(CrossTable.said(tab, side, top, text));
    return link;
  }

  private void copy() {
    CrossTab tab = shown;
    if (tab != null) {
      ClipboardBlock block = new CrossTable(tab, model).block();
      ClipboardContent content = new ClipboardContent();
      content.putString(block.text());
      content.putHtml(block.html(true));
      Clipboard.getSystemClipboard().setContent(content);
      tools.notices().done(Words.text("grid.cross.copied"));
    }
  }

  private void chart() {
    draw((tab, image) -> {
      picture.setImage(image);
      picture.setPreserveRatio(true);
      picture.setFitWidth(Math.max(100, getWidth() - 30));
      picture.setAccessibleText(new CrossTable(tab, model).block().text());
      Focus.revealAdded(picture);
    });
  }

  /// Draws the table that is shown, away from the window's thread.
  private void draw(BiConsumer<CrossTab, Image> then) {
    CrossTab tab = shown;
    if (tab != null) {
      tools
          .tasks()
          .run(() -> drawn(tab), png -> then.accept(tab, new Image(new ByteArrayInputStream(png))));
    }
  }

  private byte[] drawn(CrossTab tab) {
    String title =
        Words.text(
            "grid.cross.title",
            tab.crossing().down().name(),
            tab.crossing().across().name(),
            measure.getValue());
    return CrossChart.png(tab, title, new CrossTable(tab, model).basis());
  }

  private void copyPicture() {
    draw((_, image) -> {
      ClipboardContent content = new ClipboardContent();
      content.putImage(image);
      Clipboard.getSystemClipboard().setContent(content);
      tools.notices().done(Words.text("grid.cross.drawn"));
    });
  }

  static String number(@Nullable BigDecimal value, Measure how) {
    if (value == null) {
      return "–";
    }
    return how == Measure.SUM
        ? String.format(java.util.Locale.UK, "%,.2f", value)
        : value.toPlainString();
  }

  /// Makes the link of one number.
  interface LinkMaker {
    Hyperlink of(CrossTab tab, @Nullable String side, @Nullable String top, String text);
  }
}
