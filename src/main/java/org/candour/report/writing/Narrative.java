package org.candour.report.writing;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.candour.casework.Preferences;
import org.candour.domain.time.FinancialYear;

/// What the council has written in its own words in one report of one year: passage by passage,
/// kept in the register, with figures still inside as live fields. A passage nobody has touched is
/// the draft, made anew each time.
public final class Narrative {
  private final Map<String, String> edited;
  private final Map<String, String> lastYear;
  private final Map<String, Passage> passages = new LinkedHashMap<>();
  private String heading = "";
  private UnaryOperator<String> said = UnaryOperator.identity();

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

  /// Who says a field, once a report is being written.
  void spokenBy(UnaryOperator<String> manuscript) {
    said = manuscript;
  }

  /// The heading under which the passages that follow stand.
  void under(String next) {
    heading = next;
  }

  /// The words to print in a passage: the council's own, or the draft.
  String words(String key, String draft) {
    var passage =
        new Passage(
            key,
            heading,
            draft,
            Optional.ofNullable(edited.get(key)),
            Optional.ofNullable(lastYear.get(key)));
    passages.put(key, passage);
    return passage.leftOut() ? "" : passage.text();
  }

  /// The passages that the report was written with, in their order.
  public List<Passage> passages() {
    return List.copyOf(passages.values());
  }

  /// What a field such as `[stage1.received|n]` prints in the report that was written.
  public String said(String field) {
    return said.apply(field);
  }

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
    return out.toString().lines().skip(1).collect(java.util.stream.Collectors.joining("\n"));
  }
}
