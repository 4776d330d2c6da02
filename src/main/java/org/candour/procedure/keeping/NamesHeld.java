package org.candour.procedure.keeping;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.domain.Field;
import org.candour.domain.Named;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.jspecify.annotations.Nullable;

/// The names that a file has ever held, those corrected or struck out since among them.
public final class NamesHeld {
  /// Parts of an entry that are the name of somebody.
  static final Set<String> PEOPLE =
      Set.of("name", "worker", "manager", "who", "whom", "with", "from", "owner", "payee");

  private static final Set<Field> FIELDS = Set.of(Field.CHILD_NAME, Field.COMPLAINANT_NAME);

  private NamesHeld() {}

  /// Every value that one of these fields has ever had.
  public static Set<String> of(Collection<Entry> entries, Collection<Field> fields) {
    return fields.stream()
        .flatMap(field -> entries.stream().map(entry -> value(entry, field)))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static @Nullable String value(Entry entry, Field field) {
    return switch (entry.body()) {
      case Intake.Received it -> it.particulars().get(field);
      case Intake.Amended it when it.field() == field -> it.value();
      default -> null;
    };
  }

  /// Every reference that a complaint has ever had.
  public static Set<String> references(Collection<Entry> entries) {
    var references = new HashSet<>(of(entries, Set.of(Field.REFERENCE)));
    for (Entry entry : entries) {
      if (entry.body() instanceof Intake.Received it) {
        references.add(it.reference());
      }
    }
    return references;
  }

  /// The child, the complainant, and whoever else a step names.
  public static Named people(Collection<Entry> entries) {
    var names = new HashSet<>(of(entries, FIELDS));
    entries.forEach(entry -> gather(entry.body(), names));
    return new Named(names);
  }

  private static void gather(Body told, Set<String> names) {
    for (RecordComponent part : told.getClass().getRecordComponents()) {
      if (part.getType() == String.class && PEOPLE.contains(part.getName())) {
        try {
          if (part.getAccessor().invoke(told) instanceof String name && !name.isBlank()) {
            names.add(name);
          }
        } catch (ReflectiveOperationException impossible) {
          throw new IllegalStateException("Cannot read " + told.getClass(), impossible);
        }
      }
    }
  }
}
