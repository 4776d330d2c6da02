package org.candour.desktop.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Something that can happen next, or cannot yet and why.
///
/// @param id the verb
/// @param key the letter that starts it; empty when it has none
/// @param reason why not yet; empty when it may happen now
/// @param first whether it stands in the list itself and not behind 'More' or 'Every other step'
/// @param group the heading it stands under behind 'More'
public record MoveLine(
    String id,
    String text,
    String key,
    boolean allowed,
    String reason,
    boolean first,
    String group) {
  /// The same lines, each letter once: the step that comes later in the procedure keeps it.
  static List<MoveLine> oneKeyEach(List<MoveLine> lines) {
    Set<String> taken = new HashSet<>();
    List<MoveLine> each = new ArrayList<>();
    for (MoveLine line : lines.reversed()) {
      each.addFirst(line.key.isEmpty() || taken.add(line.key) ? line : line.keyless());
    }
    return each;
  }

  private MoveLine keyless() {
    return new MoveLine(id, text, "", allowed, reason, first, group);
  }
}
