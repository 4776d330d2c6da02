package org.candour.desktop.bringin;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.candour.casework.Arrivals.Arrival;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// Takes back what came in. Since that strikes out many files at once, it says how many, and asks
/// why.
final class TakeBack extends VBox {
  private static final String WHY = "why";

  private final Tools tools;
  private final BringInModel model;
  private final Runnable taken;
  private final Button button =
      Parts.button("bringin-take-back", Words.text("bringin.take.back.ask"), this::ask);
  private @Nullable Arrival chosen;

  TakeBack(Tools tools, BringInModel model, Runnable taken) {
    this.tools = tools;
    this.model = model;
    this.taken = taken;
    getChildren().add(button);
    choose(null);
  }

  /// What is asked about from now on.
  void choose(@Nullable Arrival arrival) {
    chosen = arrival;
    button.setDisable(arrival == null || arrival.takenBack() != null);
    getChildren().setAll(button);
  }

  private void ask() {
    Arrival arrival = chosen;
    if (arrival != null) {
      FormPane form =
          new FormPane(
              "take-back",
              Words.text("bringin.take.back"),
              Words.text("bringin.take.back.all", arrival.files(), arrival.source()),
              List.of(FormField.text(WHY, Words.text("bringin.take.back.reason")).must()),
              answers -> take(arrival, answers.text(WHY)),
              this::away);
      getChildren().setAll(form);
      form.start();
    }
  }

  private void away() {
    getChildren().setAll(button);
    button.requestFocus();
  }

  private void take(Arrival arrival, String why) {
    tools
        .tasks()
        .runLong(
            Words.text("bringin.taking.back"),
            () -> model.takeBack(arrival, Words.text("bringin.reason", arrival.source(), why)),
            count -> {
              tools.notices().done(Words.text("bringin.taken.back", count, arrival.source()));
              taken.run();
            });
  }
}
