package org.candour.procedure.move;

import java.util.function.BiPredicate;
import org.candour.domain.Wording;
import org.candour.domain.entry.Body;

/// What an entry itself must say before it may go into the chronology; a [Rule] asks about the
/// complaint, a demand about the words and answers of the step. What is imported is taken as it
/// was.
///
/// @param id its identifier in `docs/procedure`, which tests name
/// @param source regulation, paragraph or requirement
/// @param met whether the entry says it; true for every other entry
public record Demand(String id, String source, BiPredicate<Situation, Body> met) {
  /// A demand on one kind of entry.
  static <B extends Body> Demand on(
      Class<B> kind, String id, String source, BiPredicate<Situation, B> met) {
    return new Demand(
        id, source, (s, body) -> !kind.isInstance(body) || met.test(s, kind.cast(body)));
  }

  /// What is missing and why, in one sentence with its source.
  public String sentence() {
    return Wording.of("procedure").text("demand." + id) + " (" + source + ")";
  }
}
