package org.candour.casework;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.candour.domain.Field;
import org.candour.domain.Hours;
import org.candour.domain.Money;
import org.candour.domain.Wording;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.procedure.fold.Fold;
import org.jspecify.annotations.Nullable;

/// Field by field, who changed what in a complaint, when, from what to what, and why. It compares
/// the complaint before and after each entry, so no field that a complaint has can be left out.
public final class History {
  private static final List<String> REASONS = List.of("reason", "why");

  private History() {}

  /// One field that one entry changed.
  ///
  /// @param day the day it happened, as recorded
  /// @param step what was recorded
  /// @param before blank when there was nothing
  /// @param after blank when there is nothing now
  /// @param why the reason given; blank when none was
  /// @param imported whether it was brought in from a workbook
  public record Change(
      long entry,
      Instant recordedAt,
      String author,
      LocalDate day,
      String step,
      String field,
      String before,
      String after,
      String why,
      boolean imported) {
    /// Whether it puts another value in the place of one that stood.
    public boolean replaces() {
      return !before.isEmpty();
    }
  }

  /// Every change, in the order recorded.
  public static List<Change> of(List<Entry> entries) {
    List<Change> changes = new ArrayList<>();
    Map<String, String> before = Map.of();
    for (int i = 0; i < entries.size(); i++) {
      Map<String, String> after = fields(entries.subList(0, i + 1)).orElse(before);
      TreeSet<String> names = new TreeSet<>(before.keySet());
      names.addAll(after.keySet());
      for (String name : names) {
        String old = before.getOrDefault(name, "");
        String now = after.getOrDefault(name, "");
        if (!old.equals(now)) {
          changes.add(change(entries.get(i), name, old, now));
        }
      }
      before = after;
    }
    return changes;
  }

  private static Change change(Entry entry, String name, String old, String now) {
    return new Change(
        entry.id(),
        entry.recordedAt(),
        entry.author(),
        entry.day(),
        EntryWords.title(entry.body()),
        name,
        old,
        now,
        why(entry.body()),
        entry.imported());
  }

  /// The reason an entry gives, whatever its kind.
  private static String why(Body body) {
    if (body instanceof Course.StruckOut struck) {
      return struck.reason();
    }
    for (RecordComponent part : body.getClass().getRecordComponents()) {
      if (REASONS.contains(part.getName())) {
        return text(value(part, body));
      }
    }
    return "";
  }

  /// A complaint is only there once it is received; before that, and where the receipt is just
  /// being replaced, there is nothing to compare.
  private static Optional<Map<String, String>> fields(Collection<Entry> entries) {
    try {
      Map<String, String> fields = new TreeMap<>();
      flatten("", Fold.of(entries), fields);
      return Optional.of(fields);
    } catch (IllegalArgumentException noReceipt) {
      return Optional.empty();
    }
  }

  private static void flatten(String name, @Nullable Object value, Map<String, String> into) {
    switch (value) {
      case Money money -> put(name, money.toString(), into);
      case Hours hours -> put(name, hours.toString(), into);
      case Record parts -> {
        for (RecordComponent part : parts.getClass().getRecordComponents()) {
          flatten(joined(name, spelt(part.getName())), value(part, parts), into);
        }
      }
      case Map<?, ?> map ->
          map.forEach((key, held) -> flatten(joined(name, named(key)), held, into));
      case Collection<?> list -> {
        int at = 0;
        for (Object held : list) {
          flatten(joined(name, String.valueOf(++at)), held, into);
        }
      }
      case null -> {
        // Nothing stands here.
      }
      default -> put(name, text(value), into);
    }
  }

  private static void put(String name, String text, Map<String, String> into) {
    if (!text.isEmpty()) {
      into.put(name, text);
    }
  }

  private static @Nullable Object value(RecordComponent part, Object of) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(of);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("Cannot read " + part, impossible);
    }
  }

  private static String joined(String outer, String inner) {
    return outer.isEmpty() ? inner : outer + ", " + inner;
  }

  private static String named(Object key) {
    return key instanceof Field field
        ? field.column().replace('_', ' ')
        : spelt(String.valueOf(key));
  }

  private static String spelt(String component) {
    return component
        .replaceAll("(?<=[a-z])(?=[A-Z0-9])", " ")
        .replaceAll("(?<=[0-9])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Boolean yes -> Wording.of("casework").text(yes ? "history.yes" : "history.no");
      case Enum<?> named -> label(named);
      case Optional<?> maybe -> text(maybe.orElse(null));
      default -> String.valueOf(value);
    };
  }

  /// The words a person knows it by, where the value has any.
  private static String label(Enum<?> named) {
    try {
      return String.valueOf(named.getClass().getMethod("label").invoke(named));
    } catch (ReflectiveOperationException without) {
      return named.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
