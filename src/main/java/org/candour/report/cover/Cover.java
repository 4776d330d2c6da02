package org.candour.report.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.casework.LearningLists.AdviceLine;
import org.candour.casework.Preferences;
import org.candour.casework.Themes;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.OpenRegister;
import org.candour.procedure.move.Advice;
import org.candour.report.annual.Annual;
import org.candour.report.annual.Recipients;
import org.candour.report.model.Document;
import org.candour.report.writing.Narrative;
import org.candour.report.writing.Years;

/// The cover report of a register: the headlines of the annual report, from the very same figures.
public final class Cover {
  /// The settings that name the committee, its day, who reports, and whom to contact.
  public static final String COMMITTEE = "report.cover.committee";

  public static final String DATE = "report.cover.date";
  public static final String FROM = "report.cover.from";
  public static final String CONTACTS = "report.cover.contacts";

  /// The setting that says who was consulted and when (R142).
  public static final String CONSULTED = "report.cover.consulted";

  /// The setting that names the sections printed besides the fixed ones.
  public static final String ALSO = "report.cover.also";

  private static final List<String> OPTIONAL =
      List.of("recommendations", "legal", "consultation", "papers");

  private static final Wording WORDS = Wording.of("report-cover");

  private static final int MOST = 20;

  private Cover() {}

  /// Draws the figures of a year, and writes the report.
  ///
  /// @param today the reader's own today, which the report states as its as-at day
  public static Document report(OpenRegister register, FinancialYear year, LocalDate today) {
    return report(register, year, today, narrative(register, year));
  }

  /// What the council has written in the cover report of a year.
  public static Narrative narrative(OpenRegister register, FinancialYear year) {
    return Narrative.of(register.preferences(), "cover", year);
  }

  /// The same with a narrative, which then knows its passages.
  public static Document report(
      OpenRegister register, FinancialYear year, LocalDate today, Narrative narrative) {
    Years years = Annual.years(register, year, today);
    var draft = new CoverDraft(years, narrative);
    CoverSections.write(draft, facts(register, year));
    return new Document(top(register, year), meta(register, years), draft.blocks());
  }

  /// The sections that may be printed besides the fixed ones, by their keys, with their headings.
  public static Map<String, String> optional() {
    var headings = new LinkedHashMap<String, String>();
    OPTIONAL.forEach(key -> headings.put(key, WORDS.text("heading." + key)));
    return headings;
  }

  /// Which of them the council prints.
  public static Set<String> also(Preferences preferences) {
    return preferences.setting(ALSO).stream()
        .flatMap(list -> Arrays.stream(list.split(",")))
        .map(String::strip)
        .filter(OPTIONAL::contains)
        .collect(Collectors.toSet());
  }

  private static CoverFacts facts(OpenRegister register, FinancialYear year) {
    var preferences = register.preferences();
    return new CoverFacts(
        Themes.of(year.period(), register).stream().map(Themes.Shown::theme).toList(),
        register.learning().advice(MOST).stream().filter(Cover::open).toList(),
        contacts(preferences),
        preferences.setting(CONSULTED).map(String::strip).orElse(""),
        also(preferences),
        Recipients.of(preferences),
        Annual.monitored(preferences));
  }

  private static boolean open(AdviceLine advice) {
    return advice.status() == Advice.Status.MADE || advice.status() == Advice.Status.ACCEPTED;
  }

  private static List<String> contacts(Preferences preferences) {
    return preferences.setting(CONTACTS).stream()
        .flatMap(String::lines)
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static Document.Cover top(OpenRegister register, FinancialYear year) {
    var preferences = register.preferences();
    List<String> lines = new ArrayList<>();
    lines.add(capitals(setting(preferences, FROM, "from")));
    if (register.info().demonstration()) {
      lines.add(Wording.of("report").text("cover.invented"));
    }
    return new Document.Cover(
        council(register),
        capitals(
            WORDS.text(
                "over",
                setting(preferences, COMMITTEE, "committee"),
                setting(preferences, DATE, "date"))),
        capitals(WORDS.text("title", year.label())),
        lines,
        false);
  }

  /// What the council has set, such as the committee's name; else what is left to be filled in.
  private static String setting(Preferences preferences, String setting, String otherwise) {
    return preferences
        .setting(setting)
        .filter(words -> !words.isBlank())
        .orElse(WORDS.text("default." + otherwise));
  }

  private static String capitals(String text) {
    return text.toUpperCase(Locale.UK);
  }

  private static String council(OpenRegister register) {
    return Objects.requireNonNullElse(
        register.info().council(), Wording.of("report").text("council.unnamed"));
  }

  private static Document.Meta meta(OpenRegister register, Years years) {
    var footer = register.info().demonstration() ? "footer.invented" : "footer";
    return new Document.Meta(
        WORDS.text("title", years.label()),
        council(register),
        WORDS.text("meta.subject"),
        years.asAt(),
        WORDS.text(footer, years.label()));
  }
}
