package org.candour.procedure.move;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where a rule is written, as a user reads it: the law, the guidance, decisions of the Ombudsman.
/// Numbers of our own, such as R016, are for `docs/procedure` and mean nothing to a reader.
final class Source {
  private static final String OURS = "R\\d{3}|clock C\\d{2}";

  private Source() {}

  /// A sentence with its source behind it, where there is one to read.
  static String after(String sentence, String source) {
    String read =
        Stream.of(source.split("; "))
            .filter(part -> !part.matches(OURS))
            .collect(Collectors.joining("; "));
    return read.isEmpty() ? sentence : sentence + " (" + read + ")";
  }
}
