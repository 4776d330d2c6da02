package org.candour.exchange.foreign;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// How councils write the values of the fixed lists.
final class ListedValues {
  private static final int LONG_ENOUGH = 6;
  private static final int NEAR = 2;
  private static final Map<Target, Map<String, String>> KNOWN = known();

  private ListedValues() {}

  /// A value of a list.
  ///
  /// @param sure whether it is the same thing in other words; otherwise it is only alike
  record Found(String label, boolean sure) {}

  private static Map<Target, Map<String, String>> known() {
    var all = new EnumMap<Target, Map<String, String>>(Target.class);
    for (var target : Target.values()) {
      var phrases = new LinkedHashMap<String, String>();
      for (var label : target.labels()) {
        phrases.put(Phrases.plain(label), label);
      }
      for (var label : target.labels()) {
        Phrases.of(key(target, label)).forEach(phrase -> phrases.putIfAbsent(phrase, label));
      }
      all.put(target, phrases);
    }
    return all;
  }

  private static String key(Target target, String label) {
    if (target.kind() == Target.Kind.YES_NO) {
      return label;
    }
    var list = target.column().endsWith("outcome") ? "outcome" : target.column();
    return list + "." + label.replace(' ', '_');
  }

  /// Whether it is a value of that list, or a known word for one.
  static boolean knows(Target target, String text) {
    return Objects.requireNonNull(KNOWN.get(target)).containsKey(Phrases.plain(text));
  }

  static Optional<Found> find(Target target, String text) {
    var phrases = Objects.requireNonNull(KNOWN.get(target));
    var plain = Phrases.plain(text);
    var label = phrases.get(plain);
    return label == null ? alike(phrases, plain) : Optional.of(new Found(label, true));
  }

  private static Optional<Found> alike(Map<String, String> phrases, String plain) {
    return plain.length() < LONG_ENOUGH || plain.length() > 60
        ? Optional.empty()
        : phrases.entrySet().stream()
            .filter(known -> known.getKey().length() >= LONG_ENOUGH)
            .filter(known -> Phrases.near(known.getKey(), plain, NEAR))
            .findFirst()
            .map(known -> new Found(known.getValue(), false));
  }
}
