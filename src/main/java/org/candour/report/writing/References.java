package org.candour.report.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.candour.domain.Wording;

/// What a text of a report may refer to: its tables and charts, in one run of numbers without a
/// gap, and its parts under the numbers that they have when others are left out. No draft refers to
/// what is not there.
final class References {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=[\\[\\p{Lu}])");
  private static final Pattern REFERENCE = Pattern.compile("\\[([^|\\]]+)\\|(?:table|part)\\]");
  private static final Wording WORDS = Wording.of("report");

  private final Map<String, Integer> known;
  private final Map<String, String> parts;
  private final Map<String, Integer> captions = new HashMap<>();
  private int tables;

  /// @param known the numbers of tables, from an earlier writing
  /// @param parts the parts there are, as a sentence calls them
  References(Map<String, Integer> known, Map<String, String> parts) {
    this.known = Map.copyOf(known);
    this.parts = Map.copyOf(parts);
  }

  /// The number of the next table or chart.
  int next(String caption) {
    tables++;
    captions.put(caption, tables);
    return tables;
  }

  /// The number of each table written.
  Map<String, Integer> captions() {
    return Map.copyOf(captions);
  }

  /// What a reference prints, where there is what it refers to.
  Optional<String> said(String name) {
    return Optional.ofNullable(known.getOrDefault(name, captions.get(name)))
        .map(number -> WORDS.text("table.number", number))
        .or(() -> Optional.ofNullable(parts.get(name)));
  }

  /// A draft without the sentences that refer to what is left out.
  String kept(String draft) {
    return REFERENCE.matcher(draft).find()
        ? SENTENCE.splitAsStream(draft).filter(this::holds).collect(Collectors.joining(" "))
        : draft;
  }

  private boolean holds(String sentence) {
    return REFERENCE
        .matcher(sentence)
        .results()
        .allMatch(found -> said(found.group(1)).isPresent());
  }
}
