package org.candour.store.chain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Keeping;
import org.jspecify.annotations.Nullable;

/// Entry bodies as JSON text, each under a kind such as `stage1.response-sent`. The kinds and the
/// names inside are the format of every register ever written: they may be added to, never changed.
public final class BodyCodec {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();
  private static final Map<String, Class<?>> BODIES = new HashMap<>();
  private static final Map<Class<?>, String> KINDS = new HashMap<>();

  /// Made when a kind is first met: few registers hold them all, and none on its first screen.
  private static final Map<String, ObjectReader> READERS = new ConcurrentHashMap<>();

  private static final Map<Class<?>, ObjectWriter> WRITERS = new ConcurrentHashMap<>();

  static {
    for (Class<?> group : Body.class.getPermittedSubclasses()) {
      for (Class<?> body : group.getPermittedSubclasses()) {
        String kind = group.getSimpleName().toLowerCase(Locale.ROOT) + "." + dashed(body);
        KINDS.put(body, kind);
        BODIES.put(kind, body);
      }
    }
  }

  private BodyCodec() {}

  private static String dashed(Class<?> body) {
    return body.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  public static Set<String> kinds() {
    return Collections.unmodifiableSet(new TreeSet<>(BODIES.keySet()));
  }

  static String kind(Body body) {
    return known(KINDS.get(body.getClass()), body.getClass());
  }

  public static String write(Body body) {
    try {
      return WRITERS.computeIfAbsent(body.getClass(), JSON::writerFor).writeValueAsString(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Cannot write " + body.getClass(), impossible);
    }
  }

  /// @throws IllegalStateException when no such entry was ever written
  static Body read(String kind, String text) {
    if (text.isEmpty()) {
      return new Keeping.Gone();
    }
    try {
      return known(READERS.computeIfAbsent(kind, BodyCodec::reader).readValue(text), kind);
    } catch (JsonProcessingException foreign) {
      throw new IllegalStateException("Cannot read an entry of kind " + kind, foreign);
    }
  }

  private static ObjectReader reader(String kind) {
    return JSON.readerFor(known(BODIES.get(kind), kind));
  }

  private static <T> T known(@Nullable T found, Object sought) {
    if (found == null) {
      throw new IllegalStateException("There is no entry of kind " + sought);
    }
    return found;
  }
}
