package org.candour.procedure.move;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.candour.domain.Wording;
import org.candour.domain.entry.Body;

/// A rule about what an entry says, where a [Rule] is about when it may come: who is appointed, why
/// a recommendation is declined. It is asked at the desk after the rules of the step, and never of
/// an import, which takes history as it was.
///
/// @param id its identifier in `docs/procedure`, which tests name
/// @param source regulation, paragraph or requirement
/// @param body the kind of entry it is about
/// @param broken whether the entry breaks it
/// @param words what fills the sentence
record Proviso<B extends Body>(
    String id,
    String source,
    Class<B> body,
    BiPredicate<B, Step> broken,
    BiFunction<B, Step, Object[]> words) {

  static <B extends Body> Proviso<B> of(
      String id, String source, Class<B> body, BiPredicate<B, Step> broken) {
    return new Proviso<>(id, source, body, broken, (it, step) -> new Object[0]);
  }

  /// The same, with words to fill its sentence.
  Proviso<B> saying(BiFunction<B, Step, Object[]> filling) {
    return new Proviso<>(id, source, body, broken, filling);
  }

  Optional<Objection> objection(Step step) {
    if (!body.isInstance(step.body())) {
      return Optional.empty();
    }
    B it = body.cast(step.body());
    return broken.test(it, step)
        ? Optional.of(new Objection(id, source, sentence(words.apply(it, step))))
        : Optional.empty();
  }

  private String sentence(Object[] filling) {
    return Wording.of("procedure").text("proviso." + id, filling);
  }
}
