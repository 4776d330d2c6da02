package org.candour.desktop.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.candour.casework.CaseFile;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Office;
import org.candour.domain.LinkKind;
import org.candour.procedure.move.Move;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Standing;

/// Works one case file as its page does: only steps that the page offers, with answers that their
/// forms would let through.
final class Clerk {
  private final Office office;
  private final CaseModel model;
  private CaseView view;

  Clerk(Office office, CaseFile file) {
    this.office = office;
    this.model = new CaseModel(office);
    this.view = model.open(file.id());
  }

  CaseState state() {
    return model.at().state();
  }

  Standing standing() {
    return state().standing();
  }

  CaseView view() {
    return view;
  }

  void link(String reference, LinkKind kind) {
    view = model.link(reference, kind);
  }

  void received(LocalDate day, String reason) {
    view = model.received(day, reason);
  }

  /// The step as the page has it: allowed, or refused with its reason.
  Optional<MoveLine> line(Move move) {
    return view.moves().stream().filter(line -> line.id().equals(move.id())).findFirst();
  }

  /// Takes a step, written as `send-response on 2016-04-12: outcome=not upheld, next-stage=yes`.
  void take(String typed) {
    String[] parts = typed.split(": ", 2);
    String[] step = parts[0].split(" on ");
    Move move = Move.valueOf(step[0].replace('-', '_').toUpperCase(Locale.ROOT));
    assertThat(line(move)).as("%s where it stands %s", typed, standing()).isPresent();
    assertThat(line(move).orElseThrow().reason()).as(typed).isEmpty();
    Verb verb = Verbs.of(move).orElseThrow();
    Map<String, String> given = new LinkedHashMap<>();
    given.put(Verb.DAY, step[1]);
    if (parts.length > 1) {
      for (String answer : parts[1].split(", ")) {
        String[] pair = answer.split("=", 2);
        given.put(pair[0], pair[1]);
      }
    }
    view = model.take(verb, answers(verb, given));
  }

  private Answers answers(Verb verb, Map<String, String> given) {
    List<FormField> form = verb.form(state(), office.today());
    assertThat(form).extracting(FormField::id).containsAll(given.keySet());
    Map<String, String> values = new LinkedHashMap<>();
    form.forEach(field -> values.put(field.id(), given.getOrDefault(field.id(), field.value())));
    for (Verb.Proposal proposal : verb.proposals()) {
      if (values.get(proposal.field()).isEmpty()) {
        values.put(proposal.field(), proposal.rule().apply(state(), new Answers(values)));
      }
    }
    for (FormField field : form) {
      String answer = values.get(field.id());
      assertThat(field.fault(answer)).as("%s %s", verb.move().id(), field.id()).isEmpty();
      if (field.kind() == FormField.Kind.CHOICE && !answer.isEmpty()) {
        assertThat(field.options()).as(verb.move().id() + " " + field.id()).contains(answer);
      }
    }
    return new Answers(values);
  }
}
