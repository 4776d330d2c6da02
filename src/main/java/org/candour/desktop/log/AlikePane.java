package org.candour.desktop.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.candour.casework.Alike;
import org.candour.casework.ComplaintLine;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;
import org.candour.domain.entry.Course;
import org.jspecify.annotations.Nullable;

/// Complaints that may belong with the one being typed, each with why, and whether to link it.
final class AlikePane extends VBox {
  private final LongConsumer open;
  private final Map<String, Course.Linked> linked = new LinkedHashMap<>();

  AlikePane(LongConsumer open) {
    this.open = open;
    setId("alike");
    getStyleClass().add("card");
    getChildren().add(Parts.label(Words.text("log.alike"), "strong", "h2"));
    show(List.of(), false, 1);
  }

  /// @param sought whether anything has been typed to look for
  void show(List<Alike> found, boolean sought, double em) {
    getChildren().remove(1, getChildren().size());
    linked.keySet().retainAll(found.stream().map(it -> it.line().reference()).toList());
    if (found.isEmpty()) {
      String none = sought ? "log.alike.none" : "log.alike.not-yet";
      getChildren().add(Parts.prose(Words.text(none), "empty"));
      return;
    }
    Lines lines = new Lines("kgk", em);
    for (Alike alike : found) {
      ComplaintLine line = alike.line();
      lines.line(
          Parts.link("alike-" + id(line), line.reference(), () -> open.accept(line.file())),
          new VBox(Parts.prose(who(line)), Parts.prose(why(alike), "form-hint")),
          link(alike));
    }
    getChildren().add(lines);
  }

  private static String who(ComplaintLine line) {
    return Words.text("log.alike.who", text(line.child()), text(line.complainant()));
  }

  private static String why(Alike alike) {
    return Words.text(
        "log.alike." + alike.why(),
        Dates.column(alike.line().received()),
        Words.text("standing." + alike.line().standing()));
  }

  private ToggleButton link(Alike alike) {
    String reference = alike.line().reference();
    ToggleButton button = new ToggleButton(Words.text("log.alike.link"));
    button.setId("link-" + id(alike.line()));
    button.getStyleClass().setAll("chip", "quiet", "toggle-button");
    button.setAccessibleText(Words.text("log.alike.link.said", reference));
    button.setMinWidth(USE_PREF_SIZE);
    button.setSelected(linked.containsKey(reference));
    button
        .selectedProperty()
        .subscribe((_, on) -> {
          if (on) {
            linked.put(reference, new Course.Linked(reference, alike.why().link(), null));
          } else {
            linked.remove(reference);
          }
        });
    return button;
  }

  /// The complaints to link.
  List<Course.Linked> links() {
    return List.copyOf(linked.values());
  }

  private static String id(ComplaintLine line) {
    return line.reference().replace('/', '-');
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "–");
  }
}
