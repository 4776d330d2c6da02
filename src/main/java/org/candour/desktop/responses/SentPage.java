package org.candour.desktop.responses;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;
import org.candour.domain.entry.Stage1;
import org.jspecify.annotations.Nullable;

/// What was sent about one complaint, to be read again: each sending as it went, latest first.
final class SentPage extends VBox {
  SentPage(ResponseModel.Opened opened, double em, Runnable back) {
    setId("response-sent");
    getStyleClass().add("page");
    Node leave = Parts.button("response-back", Words.text("responses.back"), back);
    getChildren()
        .addAll(
            Parts.pageHead(
                Words.text("responses.page", opened.state().reference()), Parts.gap(), leave),
            AskedCard.of(opened.state(), opened.stands(), em));
    int number = 0;
    for (Sending sent : opened.sent()) {
      getChildren().add(card("response-sent-" + number++, sent));
    }
  }

  private static VBox card(String id, Sending sent) {
    String day = Dates.full(sent.day());
    VBox card =
        Parts.card(
            id,
            sent.from() == null
                ? Words.text("responses.sent-on", day)
                : Words.text("responses.sent-by", day, sent.from()));
    part(card, "responses.words", sent.words());
    for (Stage1.FindingProposed found : sent.findings()) {
      part(card, "responses.finding", found.number(), found.finding().label());
      part(card, "responses.why", found.number(), found.why());
    }
    if (sent.learned() != null) {
      part(card, "responses.learned.what", sent.learned().learned());
      part(card, "responses.learned.action", sent.learned().action());
    }
    return card;
  }

  private static void part(VBox card, String key, @Nullable String said) {
    part(card, key, "", said);
  }

  private static void part(VBox card, String key, String number, @Nullable String said) {
    if (said != null && !said.isBlank()) {
      card.getChildren()
          .addAll(Parts.label(Words.text(key, number), "form-label"), Parts.prose(said));
    }
  }
}
