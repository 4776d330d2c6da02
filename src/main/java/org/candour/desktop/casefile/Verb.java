package org.candour.desktop.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Words;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.NewEntry;
import org.candour.procedure.move.Move;
import org.candour.procedure.state.CaseState;

/// A step as the screen offers it: its key, its questions, and the entries its answers become,
/// taken whole or not at all. Every verb asks first on which day it happened.
///
/// @param key the letter that starts it; empty when it has none
/// @param questions what it asks besides the day
/// @param proposals questions that follow the other answers until they are answered otherwise
record Verb(
    Move move,
    String key,
    Function<CaseState, List<FormField>> questions,
    BiFunction<CaseState, Answers, List<Body>> bodies,
    List<Proposal> proposals) {
  static final String DAY = "day";

  /// A question whose answer follows from the others.
  record Proposal(String field, BiFunction<CaseState, Answers, String> rule) {}

  /// A verb that asks nothing but the day.
  static Verb plain(Move move, String key, Body body) {
    return of(move, key, _ -> List.of(), (_, _) -> body);
  }

  /// A verb whose questions do not depend on the case.
  static Verb asking(
      Move move, String key, List<FormField> questions, Function<Answers, Body> body) {
    return of(move, key, _ -> questions, (_, answers) -> body.apply(answers));
  }

  /// A verb of one entry.
  static Verb of(
      Move move,
      String key,
      Function<CaseState, List<FormField>> questions,
      BiFunction<CaseState, Answers, Body> body) {
    return several(move, key, questions, (state, a) -> List.of(body.apply(state, a)));
  }

  /// A verb of several entries, in their order.
  static Verb several(
      Move move,
      String key,
      Function<CaseState, List<FormField>> questions,
      BiFunction<CaseState, Answers, List<Body>> bodies) {
    return new Verb(move, key, questions, bodies, List.of());
  }

  /// The same, with a question that follows from the others.
  Verb proposing(String field, BiFunction<CaseState, Answers, String> rule) {
    return new Verb(move, key, questions, bodies, List.of(new Proposal(field, rule)));
  }

  /// All questions, the day first, with today in it.
  List<FormField> form(CaseState state, LocalDate today) {
    List<FormField> all = new ArrayList<>();
    all.add(FormField.date(DAY, Words.text("verb.day"), Dates.column(today)));
    all.addAll(questions.apply(state));
    return all;
  }

  /// Lets the form propose what follows from its other answers.
  void propose(FormPane form, CaseState state) {
    proposals.forEach(
        proposal -> form.propose(proposal.field(), a -> proposal.rule().apply(state, a)));
  }

  /// The entries that the answers become, all on the day answered.
  List<NewEntry> steps(CaseState state, Answers answers) {
    LocalDate day = answers.day(DAY);
    return bodies.apply(state, answers).stream().map(body -> new NewEntry(day, body)).toList();
  }

  /// Why the law asks for it, in a sentence under the title; empty when there is none.
  String why() {
    String key = "why." + move.id();
    return Words.has(key) ? Words.text(key) : "";
  }
}
