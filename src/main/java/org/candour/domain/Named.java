package org.candour.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Names of people, and whether a text tells one of them.
public record Named(Set<String> names) {
  private static final int LEAST = 3;

  public Named {
    names = Set.copyOf(names);
  }

  /// Whether a text holds one of the names, or a part of it long enough to tell who is meant.
  public boolean in(@Nullable String text) {
    if (text == null || names.isEmpty()) {
      return false;
    }
    var words = List.of(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{Nd}'-]+"));
    return names.stream()
        .flatMap(name -> Stream.of(name.toLowerCase(Locale.UK).split("[\\s,.]+")))
        .filter(part -> part.length() >= LEAST)
        .anyMatch(words::contains);
  }
}
