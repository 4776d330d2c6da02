package org.candour.domain.entry;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.candour.domain.ComplainantType;
import org.candour.domain.Field;
import org.candour.domain.Method;
import org.jspecify.annotations.Nullable;

/// The written particulars of a complaint: field by field, blank when not known. Lists are kept
/// with `; ` between their values.
public record Particulars(Map<Field, String> values) {
  public Particulars {
    var kept = new EnumMap<Field, String>(Field.class);
    values.forEach((field, value) -> put(kept, field, value));
    values = java.util.Collections.unmodifiableMap(kept);
  }

  private static void put(Map<Field, String> into, Field field, String value) {
    if (!value.isBlank()) {
      into.put(field, value.strip());
    }
  }

  /// No particulars at all.
  public static Particulars none() {
    return new Particulars(Map.of());
  }

  /// The value of that field, or null when not known.
  public @Nullable String get(Field field) {
    return values.get(field);
  }

  /// These particulars with one field set, or cleared when the value is blank.
  public Particulars with(Field field, @Nullable String value) {
    var changed = new EnumMap<Field, String>(Field.class);
    changed.putAll(values);
    changed.remove(field);
    if (value != null) {
      put(changed, field, value);
    }
    return new Particulars(changed);
  }

  /// These particulars with every field that the others have set as they have it.
  public Particulars with(Particulars others) {
    if (values.isEmpty()) {
      return others;
    }
    var changed = new EnumMap<Field, String>(Field.class);
    changed.putAll(values);
    changed.putAll(others.values);
    return new Particulars(changed);
  }

  /// The causes, in the order recorded.
  public List<String> causes() {
    return list(get(Field.CAUSES));
  }

  public @Nullable ComplainantType complainantType() {
    var text = get(Field.COMPLAINANT_TYPE);
    return text == null ? null : ComplainantType.of(text);
  }

  public @Nullable Method method() {
    var text = get(Field.METHOD);
    return text == null ? null : Method.of(text);
  }

  /// A field that holds a date.
  public @Nullable LocalDate date(Field field) {
    var text = get(field);
    return text == null ? null : LocalDate.parse(text);
  }

  /// A field that holds yes or no; null when not known.
  public @Nullable Boolean yes(Field field) {
    var text = get(field);
    return text == null ? null : text.equalsIgnoreCase("yes");
  }

  private static List<String> list(@Nullable String text) {
    return text == null
        ? List.of()
        : java.util.Arrays.stream(text.split(";"))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .toList();
  }
}
