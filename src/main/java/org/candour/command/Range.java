package org.candour.command;

import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.jspecify.annotations.Nullable;

/// A number on the command line that must lie within bounds.
record Range(int least, int most, String key) {
  static final Range QUARTER = new Range(1, 4, "quarter");

  /// Refuses, in the sentence of the key, a number that lies outside; what was not said is left.
  void check(@Nullable Integer said) {
    if (said != null && (said < least || said > most)) {
      throw new Refusal(Wording.of("command").text(key, said));
    }
  }
}
