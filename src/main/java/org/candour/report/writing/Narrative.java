package org.candour.report.writing;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.candour.casework.Preferences;
import org.candour.domain.time.FinancialYear;

/// What the council has written in its own words in one report of one year: passage by passage,
/// kept in the register, with figures still inside as live fields. A passage nobody has touched is
/// the draft, made anew each time.
public final class Narrative {
  private final Map<String, String> edited;
  private final Map<String, String> lastYear;
  private final Map<String, String> drafted = new LinkedHashMap<>();

  private Narrative(Map<String, String> edited, Map<String, String> lastYear) {
    this.edited = edited;
    this.lastYear = lastYear;
  }

  /// Nothing but drafts.
  public static Narrative drafts() {
    return new Narrative(Map.of(), Map.of());
  }

  /// The texts of a report of a year, and those of the year before for comparison.
  public static Narrative of(Preferences preferences, String report, FinancialYear year) {
    return new Narrative(
        read(preferences, setting(report, year)),
        read(preferences, setting(report, year.previous())));
  }

  /// Keeps the words of a passage; blank takes the draft again.
  public static void keep(
      Preferences preferences, String report, FinancialYear year, String key, String words) {
    var name = setting(report, year);
    var texts = new TreeMap<>(read(preferences, name));
    if (words.isBlank()) {
      texts.remove(key);
    } else {
      texts.put(key, words.strip());
    }
    preferences.keep(name, written(texts));
  }

  private static String setting(String report, FinancialYear year) {
    return "report.text." + report + "." + year.label();
  }

  /// The words to print in a passage: the council's own, or the draft.
  String words(String key, String draft) {
    drafted.put(key, draft);
    return edited.getOrDefault(key, draft);
  }

  /// The passages that the report was written with, in their order.
  public List<Passage> passages() {
    var passages = new ArrayList<Passage>();
    drafted.forEach((key, draft) ->
        passages.add(
            new Passage(
                key,
                draft,
                Optional.ofNullable(edited.get(key)),
                Optional.ofNullable(lastYear.get(key)))));
    return List.copyOf(passages);
  }

  /// A passage of a report.
  ///
  /// @param lastYear what the council wrote there a year ago
  public record Passage(
      String key, String draft, Optional<String> edited, Optional<String> lastYear) {}

  private static Map<String, String> read(Preferences preferences, String name) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(preferences.setting(name).orElse("")));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    var texts = new TreeMap<String, String>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }

  private static String written(Map<String, String> texts) {
    var properties = new Properties();
    properties.putAll(texts);
    var out = new StringWriter();
    try {
      properties.store(out, null);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }
}
