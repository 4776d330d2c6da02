package org.candour.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The words a user sees, one UTF-8 properties file for each room (`/wording/NAME.properties`). A
/// key that is missing is a mistake of ours and stops at once; it never shows as a raw key. An
/// apostrophe is always an apostrophe, doubled or not, and a date prints as `4 May 2016`.
public final class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final Map<String, Wording> READ = new ConcurrentHashMap<>();

  private final String name;
  private final Map<String, String> texts;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  Wording(String name, Map<String, String> texts) {
    this.name = name;
    Map<String, String> plain = new TreeMap<>(texts);
    plain.replaceAll((_, text) -> text.replace("''", "'"));
    this.texts = Collections.unmodifiableMap(plain);
  }

  /// The wording of one room, read once.
  public static Wording of(String name) {
    return READ.computeIfAbsent(name, Wording::read);
  }

  /// The text of a key, with `{0}`, `{1}` ... filled in the British way.
  public String text(String key, Object... arguments) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException("No text '" + key + "' in wording/" + name + ".properties");
    }
    if (arguments.length == 0) {
      return text;
    }
    Object[] said = Arrays.stream(arguments).map(Wording::said).toArray();
    MessageFormat format = formats.computeIfAbsent(key, _ -> format(text));
    synchronized (format) {
      return format.format(said);
    }
  }

  private static MessageFormat format(String text) {
    return new MessageFormat(text.replace("'", "''"), Locale.UK);
  }

  private static Object said(Object argument) {
    return argument instanceof LocalDate day ? DAY.format(day) : argument;
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /// Every key, in order.
  public Set<String> keys() {
    return texts.keySet();
  }

  private static Wording read(String name) {
    String path = "/wording/" + name + ".properties";
    try (InputStream in = Wording.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("There is no wording file " + path);
      }
      return new Wording(name, parse(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException broken) {
      throw new UncheckedIOException("Cannot read " + path, broken);
    }
  }

  private static Map<String, String> parse(Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }
}
