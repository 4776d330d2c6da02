package org.candour.desktop.casefile;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.DueExplained;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// The strip of the three stages and the Ombudsman. Each due date is a link that explains itself.
final class Strip extends HBox {
  /// Wide enough for `Ombudsman` on one line.
  private static final double NARROWEST = 8;

  Strip(List<StageCard> cards, double em) {
    setId("strip");
    getStyleClass().add("strip");
    for (StageCard card : cards) {
      VBox box = card(card);
      HBox.setHgrow(box, Priority.ALWAYS);
      box.setMinWidth(em * NARROWEST);
      box.setPrefWidth(em * ems(card));
      getChildren().add(box);
    }
  }

  /// A card is as wide as what it has to say.
  private static double ems(StageCard card) {
    if (card.current()) {
      return 28;
    }
    return card.meter() != null || card.lines().size() > 1 ? 26 : 14;
  }

  private static VBox card(StageCard card) {
    VBox box = Parts.card("strip-" + card.id(), Words.text("stage." + card.id()));
    if (card.current()) {
      box.getStyleClass().add("chosen");
    }
    String style = card.current() || card.over() ? "plain" : "muted";
    int at = 0;
    for (String line : card.lines()) {
      box.getChildren().add(Parts.prose(line, style));
      if (at++ == 0 && card.meter() != null) {
        box.getChildren().add(meter(card.meter(), card.over()));
      }
    }
    card.dues().forEach(due -> box.getChildren().add(due(card.id(), due)));
    return box;
  }

  private static Node due(String stage, StageCard.Due due) {
    Hyperlink link = new Hyperlink(Dates.day(due.date().day()));
    link.setId("due-" + stage + "-" + due.date().clock());
    link.getStyleClass().add(due.late() ? "late" : "strong");
    link.setAccessibleText(Words.text("explain.why", Dates.full(due.date().day())));
    link.setOnAction(_ -> DueExplained.open(due.date(), link));
    return new TextFlow(
        run(due.before(), "muted"), link, run(due.after(), due.late() ? "late" : "muted"));
  }

  private static Text run(String text, String style) {
    Text run = new Text(text);
    run.getStyleClass().add("text-flow-" + style);
    return run;
  }

  private static Pane meter(StageCard.Meter meter, boolean over) {
    Region fill = new Region();
    fill.getStyleClass().add("meter-fill");
    if (meter.late()) {
      fill.getStyleClass().add("over");
    } else if (over) {
      fill.getStyleClass().add("closed");
    }
    Region mark = new Region();
    mark.getStyleClass().add("meter-mark");
    mark.setVisible(meter.mark() > 0);
    Pane track = new Pane(fill, mark);
    track.getStyleClass().add("meter");
    track.setAccessibleText(Words.text("meter.said", meter.taken(), meter.allowed()));
    fill.prefHeightProperty().bind(track.heightProperty());
    fill.prefWidthProperty().bind(track.widthProperty().multiply(meter.filled()));
    mark.prefHeightProperty().bind(track.heightProperty());
    mark.setPrefWidth(2);
    mark.layoutXProperty()
        .bind(track.widthProperty().multiply((double) meter.mark() / meter.allowed()));
    return track;
  }
}
