package org.candour.desktop.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Words;
import org.candour.domain.entry.Body;
import org.candour.procedure.CaseState;
import org.candour.procedure.Move;

/// A step as the screen offers it: its key, its questions, and what its answers become. Every verb
/// asks first on which day it happened.
///
/// @param key the letter that starts it; empty when it has none
/// @param questions what it asks besides the day
record Verb(
    Move move,
    String key,
    Function<CaseState, List<FormField>> questions,
    BiFunction<CaseState, Answers, Body> body) {
  static final String DAY = "day";

  /// A verb that asks nothing but the day.
  static Verb plain(Move move, String key, Body body) {
    return new Verb(move, key, _ -> List.of(), (_, _) -> body);
  }

  /// A verb whose questions do not depend on the case.
  static Verb asking(
      Move move, String key, List<FormField> questions, Function<Answers, Body> body) {
    return new Verb(move, key, _ -> questions, (_, answers) -> body.apply(answers));
  }

  /// All questions, the day first, with today in it.
  List<FormField> form(CaseState state, LocalDate today) {
    List<FormField> all = new ArrayList<>();
    all.add(FormField.date(DAY, Words.text("verb.day"), Dates.column(today)));
    all.addAll(questions.apply(state));
    return all;
  }

  /// Why the law asks for it, in a sentence under the title; empty when there is none.
  String why() {
    String key = "why." + move.id();
    return Words.has(key) ? Words.text(key) : "";
  }
}
