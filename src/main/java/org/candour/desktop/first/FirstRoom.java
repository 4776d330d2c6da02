package org.candour.desktop.first;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// The first start: three choices and nothing else to set up.
public final class FirstRoom implements Room {
  private final StackPane view = new StackPane();
  private final ScrollPane page = Parts.scrolling(view);
  private final Button demonstration;

  public FirstRoom(Tools tools, Beginnings beginnings) {
    demonstration = choice("demonstration", beginnings::demonstration);
    VBox box =
        new VBox(
            Parts.label(Words.text("product"), "figure"),
            Parts.prose(Words.text("first.welcome"), "muted"),
            demonstration,
            choice("empty", () -> where(tools, "first.empty").ifPresent(beginnings::empty)),
            choice("bring", () -> bring(tools, beginnings)),
            Parts.link(
                "first-existing", Words.text("first.existing"), () -> existing(tools, beginnings)),
            Parts.link(
                "first-restore", Words.text("first.restore"), () -> restore(tools, beginnings)));
    box.setSpacing(tools.look().em());
    box.setMaxWidth(tools.look().em() * 38);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMaxHeight(Region.USE_PREF_SIZE);
    view.setId("first");
    view.getChildren().add(box);
    page.setFitToHeight(true);
    VBox.setVgrow(page, Priority.ALWAYS);
  }

  private static Optional<Path> where(Tools tools, String title) {
    return tools.choosers().save(Words.text(title), Words.text("first.name"));
  }

  private static void bring(Tools tools, Beginnings beginnings) {
    tools
        .choosers()
        .open(Words.text("first.bring"), "xlsx", "ods", "csv", "fods")
        .ifPresent(
            source -> where(tools, "first.where").ifPresent(to -> beginnings.bringIn(source, to)));
  }

  private static void existing(Tools tools, Beginnings beginnings) {
    tools.choosers().open(Words.text("first.existing"), "candour").ifPresent(beginnings::existing);
  }

  private static void restore(Tools tools, Beginnings beginnings) {
    tools
        .choosers()
        .open(Words.text("first.restore"), "candour")
        .ifPresent(backup ->
            where(tools, "first.restore.where").ifPresent(to -> beginnings.restore(backup, to)));
  }

  private static Button choice(String id, Runnable press) {
    Button button = Parts.button("first-" + id, "", press, "choice");
    VBox words =
        new VBox(
            2,
            Parts.label(Words.text("first." + id), "strong", "h1"),
            Parts.prose(Words.text("first." + id + ".what"), "muted"));
    button.setGraphic(words);
    button.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(Words.text("first." + id));
    button.setAccessibleHelp(Words.text("first." + id + ".what"));
    words.prefWidthProperty().bind(button.widthProperty().subtract(40));
    return button;
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public void refresh() {
    // The choices never change.
  }

  @Override
  public void focus() {
    demonstration.requestFocus();
  }
}
