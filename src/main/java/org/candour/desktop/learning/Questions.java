package org.candour.desktop.learning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Words;
import org.candour.domain.Listed;

/// The questions of this room, by their words in the wording (`learning.ask.NAME`).
final class Questions {
  static final String DAY = "day";

  private Questions() {}

  static FormField day(LocalDate today) {
    return FormField.date(DAY, Words.text("verb.day"), Dates.column(today));
  }

  static FormField text(String id) {
    return hinted(FormField.text(id, said(id)));
  }

  static FormField longText(String id) {
    return hinted(FormField.longText(id, said(id)));
  }

  static FormField date(String id) {
    return hinted(new FormField(id, FormField.Kind.DATE, said(id), "", "", List.of(), false));
  }

  static FormField choice(String id, Listed... values) {
    return choice(id, Arrays.stream(values).map(Listed::label).toList());
  }

  static FormField choice(String id, List<String> values) {
    return hinted(FormField.choice(id, said(id), values));
  }

  private static FormField hinted(FormField field) {
    String hint = "learning.ask." + field.id() + ".hint";
    return Words.has(hint) ? field.with(Words.text(hint)) : field;
  }

  private static String said(String id) {
    return Words.text("learning.ask." + id);
  }
}
