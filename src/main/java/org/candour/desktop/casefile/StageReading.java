package org.candour.desktop.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Words;
import org.candour.domain.Outcome;
import org.candour.procedure.move.Objection;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Recommendation;
import org.candour.procedure.state.RefusedRequest;
import org.candour.procedure.state.Request;
import org.candour.procedure.state.Tenure;
import org.jspecify.annotations.Nullable;

/// Puts the parts of a stage together, line by line; a line of which nothing is known is left out.
final class StageReading {
  private final CaseState state;
  private final List<MoveLine> moves;
  private final List<Section> sections = new ArrayList<>();
  private List<Section.Line> lines = new ArrayList<>();

  StageReading(CaseState state, List<MoveLine> moves) {
    this.state = state;
    this.moves = moves;
  }

  CaseState state() {
    return state;
  }

  List<Section> sections() {
    return sections;
  }

  /// Ends the section of the lines said so far; one that says nothing and offers nothing is left
  /// out.
  void end(String id, String... steps) {
    end(id, List.of(), steps);
  }

  /// The same, with steps that are no moves of the procedure.
  void end(String id, List<MoveLine> always, String... steps) {
    List<MoveLine> offered =
        Stream.concat(always.stream(), Stream.of(steps).flatMap(step -> allowed(step, moves)))
            .toList();
    if (!lines.isEmpty() || !offered.isEmpty()) {
      sections.add(new Section(id, Words.text("section." + id), lines, offered));
    }
    lines = new ArrayList<>();
  }

  static Stream<MoveLine> allowed(String step, List<MoveLine> moves) {
    return moves.stream().filter(move -> move.allowed() && move.id().equals(step));
  }

  void line(String key, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      lines.add(new Section.Line(Words.text("line." + key), text));
    }
  }

  void named(String name, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      lines.add(new Section.Line(name, text));
    }
  }

  void day(String key, @Nullable LocalDate day) {
    line(key, day == null ? null : Dates.day(day));
  }

  void cautions(List<Objection> cautions) {
    cautions.forEach(caution -> lines.add(new Section.Line("", caution.sentence())));
    end("cautions");
  }

  void request(@Nullable Request request) {
    if (request != null) {
      line("asked", join(Dates.day(request.day()), label(request)));
      line("words", request.words());
      line("disputed", request.disputed());
    }
  }

  void refused(@Nullable RefusedRequest refused) {
    if (refused != null) {
      line(
          "refused",
          Words.text(
              "line.refused.said",
              Dates.day(refused.day()),
              refused.ground().label(),
              refused.source(),
              refused.explanation()));
    }
  }

  void tenure(Tenure tenure) {
    LocalDate until = tenure.until();
    String days =
        until == null
            ? Words.text("line.since", Dates.day(tenure.from()))
            : Words.text("line.from-until", Dates.day(tenure.from()), Dates.day(until));
    String clear =
        Boolean.TRUE.equals(tenure.independent()) ? Words.text("line.independent") : null;
    named(
        Words.text("role." + tenure.role().name()),
        join(tenure.name() == null ? Words.text("line.unnamed") : tenure.name(), days, clear));
  }

  void recommendations(boolean ofPanel) {
    state.recommendations().stream()
        .filter(it -> it.ofPanel() == ofPanel)
        .forEach(it -> named(Words.text("line.recommendation", it.number()), said(it)));
  }

  private String said(Recommendation it) {
    String text = join(it.text(), Words.text("by." + it.by().name()));
    if (it.accepted() == null) {
      return join(text, Words.text("line.unanswered"));
    }
    return Boolean.TRUE.equals(it.accepted())
        ? join(text, Words.text("line.accepted"), action(it.action()))
        : join(text, Words.text("line.declined", String.valueOf(it.reason())));
  }

  private @Nullable String action(@Nullable Integer number) {
    return state.actions().stream()
        .filter(action -> number != null && action.number() == number)
        .findFirst()
        .map(action ->
            join(
                action.owner(),
                action.due() == null ? null : Dates.day(action.due()),
                action.completed() == null ? null : Words.text("line.done")))
        .orElse(null);
  }

  static @Nullable String outcome(@Nullable Outcome outcome, @Nullable String reason) {
    return outcome == null ? null : join(outcome.label(), reason);
  }

  private static @Nullable String label(Request request) {
    return request.method() == null ? null : request.method().label();
  }

  static String join(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
  }
}
