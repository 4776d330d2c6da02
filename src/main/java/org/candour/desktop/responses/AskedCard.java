package org.candour.desktop.responses;

import java.time.LocalDate;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;
import org.candour.domain.Field;
import org.candour.procedure.state.CaseState;
import org.jspecify.annotations.Nullable;

/// What is asked of a service: by when, of whom it tells, and what it is about.
final class AskedCard {
  private AskedCard() {}

  /// @param due what is said about the day by which it is asked for
  static VBox of(CaseState state, String due, double em) {
    Lines lines = new Lines("kg", em);
    line(lines, "responses.due", due);
    line(lines, "responses.child", state.particulars().get(Field.CHILD_NAME));
    line(lines, "responses.complainant", state.particulars().get(Field.COMPLAINANT_NAME));
    line(lines, "responses.received", Dates.full(state.received()));
    line(lines, "responses.about", state.particulars().get(Field.SUMMARY));
    return Parts.card("response-asked", Words.text("responses.asked"), lines);
  }

  /// A day to be kept, in words.
  static String due(Office office, @Nullable LocalDate due) {
    return due == null
        ? Words.text("responses.no-day")
        : Words.text("responses.by", Dates.full(due), office.leftWords(due));
  }

  private static void line(Lines lines, String key, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      lines.line(Parts.label(Words.text(key), "muted"), Parts.prose(text));
    }
  }
}
