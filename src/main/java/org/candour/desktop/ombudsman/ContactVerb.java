package org.candour.desktop.ombudsman;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Words;
import org.candour.domain.entry.Body;
import org.candour.procedure.state.OmbudsmanCase;

/// A step that can be taken on a contact: when it is offered, what it asks besides the day, and
/// what the answers become.
///
/// @param key the letter that starts it; empty when it has none
record ContactVerb(
    String id,
    String key,
    Predicate<OmbudsmanCase> offered,
    Function<OmbudsmanCase, List<FormField>> questions,
    BiFunction<OmbudsmanCase, Answers, List<Body>> steps) {
  static final String DAY = "day";

  String title() {
    return Words.text("ombudsman.verb." + id);
  }

  /// Why it is asked, in a sentence; empty when there is nothing to say.
  String why() {
    String key = "ombudsman.why." + id;
    return Words.has(key) ? Words.text(key) : "";
  }

  List<FormField> form(OmbudsmanCase it, java.time.LocalDate today) {
    List<FormField> all = new ArrayList<>();
    all.add(FormField.date(DAY, Words.text("verb.day"), Dates.column(today)));
    all.addAll(questions.apply(it));
    return all;
  }
}
