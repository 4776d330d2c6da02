package org.candour.exchange;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.candour.domain.Hours;
import org.candour.domain.Listed;
import org.candour.domain.Money;
import org.candour.domain.PoolRole;
import org.candour.domain.entry.Body;
import org.jspecify.annotations.Nullable;

/// The cells of one entry: a column for each thing that the entry says, named like it, and the
/// entry read back from them.
final class EntryCells {
  private EntryCells() {}

  /// Fills the columns named like what an entry says.
  static void put(Page.Row row, Body body) {
    for (var part : body.getClass().getRecordComponents()) {
      row.put(column(part), cell(value(body, part)));
    }
  }

  /// The kind of step that a row names; refused when it is none of these.
  static @Nullable Class<? extends Body> step(Line line, List<Class<? extends Body>> steps) {
    var said = line.text("step");
    if (said == null) {
      if (!line.refused()) {
        line.refuse("step", "cell.needed", "step");
      }
      return null;
    }
    return steps.stream()
        .filter(type -> step(type).equalsIgnoreCase(said))
        .findFirst()
        .orElseGet(() -> {
          var names = steps.stream().map(EntryCells::step).collect(Collectors.joining(", "));
          line.refuse("step", "cell.listed", "step", names);
          return null;
        });
  }

  static String step(Class<?> type) {
    return spaced(type.getSimpleName(), " ");
  }

  private static String column(RecordComponent part) {
    return spaced(part.getName(), "_");
  }

  private static String spaced(String name, String gap) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", gap).toLowerCase(Locale.ROOT);
  }

  private static @Nullable Object value(Body body, RecordComponent part) {
    try {
      return part.getAccessor().invoke(body);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("cannot read " + part, impossible);
    }
  }

  private static @Nullable Object cell(@Nullable Object value) {
    return switch (value) {
      case Listed it -> it.label();
      case Boolean it -> Milestones.yes(it);
      case Hours it -> it.toString();
      case List<?> many ->
          many.stream()
              .map(Listed.class::cast)
              .map(Listed::label)
              .collect(Collectors.joining("; "));
      case null, default -> value;
    };
  }

  static @Nullable Body body(Line line, Class<? extends Body> type) {
    var parts = type.getRecordComponents();
    var values = new @Nullable Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      values[i] = value(line, parts[i]);
      boolean blank = values[i] == null;
      if (blank && !parts[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        if (!line.refused()) {
          line.refuse(column(parts[i]), "cell.needed", column(parts[i]));
        }
        return null;
      }
    }
    try {
      var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("cannot make " + type, impossible);
    }
  }

  private static @Nullable Object value(Line line, RecordComponent part) {
    var column = column(part);
    var type = part.getType();
    if (type == LocalDate.class) {
      return line.date(column);
    }
    if (type == Money.class) {
      return line.money(column);
    }
    if (type == Boolean.class || type == boolean.class) {
      return line.yes(column);
    }
    if (type == int.class) {
      var number = line.number(column);
      return number == null ? null : Integer.valueOf(number);
    }
    if (type == List.class) {
      return roles(line, column);
    }
    return type.isEnum()
        ? line.listed(column, (Listed[]) type.getEnumConstants())
        : line.text(column);
  }

  private static List<PoolRole> roles(Line line, String column) {
    var roles = new ArrayList<PoolRole>();
    for (var name : line.list(column)) {
      Listed.find(PoolRole.values(), name)
          .ifPresentOrElse(
              roles::add,
              () -> line.refuse(column, "cell.listed", column, Steps.names(PoolRole.values())));
    }
    return roles;
  }
}
