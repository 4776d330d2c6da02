package org.candour.procedure.state;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Names as people write them: two are the same whatever their case, spaces, stops and titles.
public final class PersonName {
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "cllr", "sir");

  private PersonName() {}

  /// Whether two writings name the same person; an empty one names nobody.
  public static boolean same(String one, String other) {
    var key = key(one);
    return !key.isEmpty() && key.equals(key(other));
  }

  private static String key(String name) {
    return Arrays.stream(name.toLowerCase(Locale.UK).split("[\\s.,]+"))
        .filter(word -> !TITLES.contains(word))
        .collect(Collectors.joining());
  }
}
