package org.candour.exchange;

import java.util.ArrayList;
import java.util.List;
import org.candour.domain.Wording;

/// Gathers what was refused. Nobody reads ten thousand of one kind: beyond that they are counted
/// only.
final class Findings {
  private static final Wording WORDS = Wording.of("exchange");
  private static final int MOST = 100_000;

  private final List<Finding> found = new ArrayList<>();
  private long count;
  private int here;

  void add(String file, int row, String column, String value, String key, Object... arguments) {
    count++;
    if (found.size() < MOST) {
      found.add(new Finding(file, row, column, value, WORDS.text(key, arguments)));
    }
  }

  /// A row whose complaint is in the register already: one sentence tells of all of them.
  void here() {
    count++;
    here++;
  }

  int alreadyHere() {
    return here;
  }

  long count() {
    return count;
  }

  List<Finding> all() {
    return List.copyOf(found);
  }
}
