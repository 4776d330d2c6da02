package org.candour.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.candour.casework.Preferences;
import org.candour.casework.Preferences.OpenList;
import org.jspecify.annotations.Nullable;

/// The lists that grow as values come in. A value takes the spelling under which it first came.
/// What is new in a row is kept only when the row is.
final class OpenLists {
  private final Map<OpenList, Map<String, String>> spellings = new EnumMap<>(OpenList.class);
  private final List<Addition> added = new ArrayList<>();
  private final List<Addition> pending = new ArrayList<>();

  /// A value that was on no list before.
  record Addition(OpenList list, String value) {}

  OpenLists(@Nullable Preferences preferences) {
    for (var list : OpenList.values()) {
      var known = new HashMap<String, String>();
      if (preferences != null) {
        preferences.values(list).forEach(value -> known.put(key(value), value));
      }
      spellings.put(list, known);
    }
  }

  @Nullable String spelling(OpenList list, @Nullable String value) {
    if (value == null) {
      return null;
    }
    var spelling = known(list).putIfAbsent(key(value), value);
    if (spelling == null) {
      pending.add(new Addition(list, value));
      return value;
    }
    return spelling;
  }

  void rowKept() {
    added.addAll(pending);
    pending.clear();
  }

  void rowRefused() {
    pending.forEach(addition -> known(addition.list()).remove(key(addition.value())));
    pending.clear();
  }

  List<Addition> added() {
    return List.copyOf(added);
  }

  private Map<String, String> known(OpenList list) {
    return Objects.requireNonNull(spellings.get(list));
  }

  private static String key(String value) {
    return value.strip().toLowerCase(Locale.UK);
  }
}
