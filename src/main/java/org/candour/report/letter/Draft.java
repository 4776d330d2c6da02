package org.candour.report.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.casework.Desk;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.procedure.state.CaseState;

/// A letter before it is written: what its template asks for, what the case knows of it, and what
/// is still missing and must be said first.
///
/// @param known the blanks that the case fills, by name
/// @param missing the names of the others, in the order of the letter
public record Draft(Template template, Map<String, String> known, List<String> missing) {
  /// Reads what the case knows on the day of the letter.
  ///
  /// @throws Refusal naming a blank of the template that no letter knows
  public static Draft of(Template template, CaseState state, Desk desk, LocalDate day) {
    var facts = new LetterFacts(state, desk, day);
    Map<String, String> known = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (String name : template.blanks()) {
      var blank =
          Blank.of(name)
              .orElseThrow(() -> new Refusal(Wording.of("letter").text("letter.unknown", name)));
      blank.known(facts).ifPresentOrElse(said -> known.put(name, said), () -> missing.add(name));
    }
    return new Draft(template, known, missing);
  }

  /// The finished letter.
  ///
  /// @param said what was missing, by name
  public byte[] write(Map<String, String> said) {
    Map<String, String> all = new LinkedHashMap<>(known);
    all.putAll(said);
    return template.fill(all);
  }
}
