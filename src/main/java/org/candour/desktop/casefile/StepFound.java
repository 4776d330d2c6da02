package org.candour.desktop.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.candour.desktop.kit.Words;

/// A step of a case that was looked for by its name; starting one that is not yet allowed says why.
public record StepFound(String title, boolean allowed, Runnable start) {
  /// Those whose name contains these words, those that may be taken first.
  static List<StepFound> of(
      List<MoveLine> moves, String words, Consumer<MoveLine> start, Consumer<String> refused) {
    String sought = words.toLowerCase(Locale.UK);
    return sought.isBlank()
        ? List.of()
        : moves.stream()
            .filter(move -> move.text().toLowerCase(Locale.UK).contains(sought))
            .sorted(Comparator.comparing(MoveLine::allowed).reversed())
            .map(move -> of(move, start, refused))
            .toList();
  }

  private static StepFound of(MoveLine move, Consumer<MoveLine> start, Consumer<String> refused) {
    Runnable begin =
        move.allowed()
            ? () -> start.accept(move)
            : () -> refused.accept(Words.text("move.refused", move.text(), move.reason()));
    return new StepFound(move.text(), move.allowed(), begin);
  }
}
