package org.candour.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// A value of a closed list; its label is the spelling in registers, figures and exports.
public interface Listed {
  /// The spelling in the register.
  String label();

  /// The value whose label matches in any case; a [Refusal] names the list otherwise.
  static <T extends Listed> T of(T[] values, String label) {
    return find(values, label)
        .orElseThrow(
            () -> new Refusal("'%s' is not one of: %s.".formatted(label.strip(), labels(values))));
  }

  /// The value whose label matches in any case, if there is one.
  static <T extends Listed> Optional<T> find(T[] values, String label) {
    String plain = label.strip();
    for (T value : values) {
      if (value.label().equalsIgnoreCase(plain)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private static String labels(Listed[] values) {
    return Arrays.stream(values).map(Listed::label).collect(Collectors.joining(", "));
  }
}
