package org.candour.store;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.candour.casework.grid.Setter;
import org.candour.domain.Field;
import org.candour.domain.entry.Particulars;

/// Something of any type, for what is tried without minding what it is told.
final class Told {
  /// No file, member or report has this number.
  private static final long NONE = 77;

  private static final LocalDate DAY = LocalDate.of(2016, 9, 30);

  private Told() {}

  static Object[] all(Method method) {
    return Arrays.stream(method.getGenericParameterTypes()).map(Told::of).toArray();
  }

  static Object of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
    }
    var plain = (Class<?>) type;
    if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    }
    if (plain == Particulars.class) {
      return new Particulars(Map.of(Field.CHILD_NAME, "Jory Penrose"));
    }
    if (plain.isRecord()) {
      return record(plain);
    }
    if (plain == Setter.class) {
      return (Setter) (file, value, today) -> new Setter.Put(List.of(), List.of());
    }
    return plain.isSealed() ? of(plain.getPermittedSubclasses()[0]) : simple(plain);
  }

  private static Object generic(Class<?> raw, Type[] inner) {
    if (raw == Supplier.class) {
      return (Supplier<?>) () -> "";
    }
    if (raw == Consumer.class) {
      return (Consumer<?>) heard -> {};
    }
    if (raw == java.util.Iterator.class) {
      return List.of().iterator();
    }
    return raw == Map.class
        ? Map.of(of(inner[0]), of(inner[1]))
        : raw == Set.class ? Set.of(of(inner[0])) : List.of(of(inner[0]));
  }

  private static Object record(Class<?> kind) {
    var parts = kind.getRecordComponents();
    var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var values = Arrays.stream(parts).map(RecordComponent::getGenericType).map(Told::of).toArray();
    try {
      return kind.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException refused) {
      throw new AssertionError(kind + " is not made of that", refused);
    }
  }

  private static Object simple(Class<?> plain) {
    return switch (plain.getSimpleName()) {
      case "int", "Integer" -> 1;
      case "long", "Long" -> NONE;
      case "boolean", "Boolean" -> true;
      case "String" -> "something";
      case "double" -> 1.0;
      case "BigDecimal" -> BigDecimal.ONE;
      case "LocalDate" -> DAY;
      case "Instant" -> Instant.EPOCH;
      case "byte[]" -> new byte[0];
      case "Path" -> Path.of("no such folder", "file");
      default -> throw new AssertionError("What is a " + plain + "?");
    };
  }
}
