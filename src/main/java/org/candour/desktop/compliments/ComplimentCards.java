package org.candour.desktop.compliments;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.candour.casework.LikelyNames;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// What stands beside the compliments: the words of the one chosen, the services that have logged
/// none, and how many each has.
final class ComplimentCards {
  private ComplimentCards() {}

  /// The words as they came, likely names underlined.
  static TextFlow marked(String words, LikelyNames likely) {
    TextFlow flow = new TextFlow();
    int from = 0;
    for (LikelyNames.Mark mark : likely.in(words)) {
      flow.getChildren().add(said(words.substring(from, mark.start()), "text-flow-plain"));
      Text name = said(mark.in(words), "text-flow-strong");
      name.setUnderline(true);
      flow.getChildren().add(name);
      from = mark.end();
    }
    flow.getChildren().add(said(words.substring(from), "text-flow-plain"));
    return flow;
  }

  private static Text said(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }

  static Node silent(List<String> services) {
    VBox card = Parts.card("compliments-silent", Words.text("compliments.silent"));
    Parts.count(card, services.size(), false);
    if (services.isEmpty()) {
      card.getChildren().add(Parts.prose(Words.text("compliments.silent.none"), "empty"));
    }
    services.forEach(name -> card.getChildren().add(Parts.prose(name)));
    return card;
  }

  /// How many each service has, and the size of the text they are shown in.
  record Counted(Map<String, Integer> services, double em) {}

  static Node counts(Counted counted) {
    Map<String, Integer> services = counted.services();
    VBox card = Parts.card("compliments-counts", Words.text("compliments.by-service"));
    if (services.isEmpty()) {
      card.getChildren().add(Parts.prose(Words.text("compliments.none"), "empty"));
      return card;
    }
    Lines lines = new Lines("gr", counted.em());
    services.forEach((name, count) ->
        lines.line(
            Parts.prose(name.isEmpty() ? Words.text("compliments.no-service") : name),
            Parts.label(String.valueOf(count))));
    card.getChildren().add(lines);
    return card;
  }
}
