package org.candour.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.casework.Preferences;
import org.candour.report.annual.Annual;
import org.candour.report.briefing.Briefing;
import org.candour.report.cover.Cover;
import org.candour.report.foi.Answers;
import org.candour.report.quarterly.Quarterly;
import org.candour.report.writing.Indicator;
import org.candour.report.writing.Targets;

/// What a council settles once for all its reports. What it has not settled is empty here; the
/// reports then say so, or use what the wording gives.
public record Setup(Preferences preferences) {
  /// The officers to contact, a line each.
  public static final String CONTACTS = Cover.CONTACTS;

  private static final List<String> NAMES =
      List.of(
          Cover.COMMITTEE,
          Cover.DATE,
          Cover.FROM,
          Cover.CONSULTED,
          CONTACTS,
          Quarterly.BODY,
          Briefing.BODY,
          Annual.MONITOR,
          Annual.OFTEN);

  /// All that is settled, as it can be shown and changed.
  ///
  /// @param sections of the cover report, besides the fixed ones
  /// @param names settings that are words, by name
  /// @param questions that can be asked under the Freedom of Information Act, by their keys
  /// @param answers saved, each with the keys of its questions
  public record Read(
      List<Part> parts,
      List<Part> sections,
      List<Aim> targets,
      Map<String, String> names,
      Map<String, String> questions,
      Map<String, List<String>> answers) {}

  /// A part of a report.
  public record Part(String key, String title, boolean printed) {}

  /// A target as typed: empty for none.
  public record Aim(Indicator indicator, String target, String amber) {
    public String said() {
      return indicator.said();
    }
  }

  /// Reads what is settled.
  public Read read() {
    var out = Annual.leftOut(preferences);
    var parts =
        Annual.parts().entrySet().stream()
            .map(part -> new Part(part.getKey(), part.getValue(), !out.contains(part.getKey())))
            .toList();
    var also = Cover.also(preferences);
    var sections =
        Cover.optional().entrySet().stream()
            .map(part -> new Part(part.getKey(), part.getValue(), also.contains(part.getKey())))
            .toList();
    var targets = Targets.of(preferences).each();
    var aims =
        Arrays.stream(Indicator.values())
            .map(indicator -> aim(indicator, Optional.ofNullable(targets.get(indicator))))
            .toList();
    var names = new LinkedHashMap<String, String>();
    NAMES.forEach(name -> names.put(name, preferences.setting(name).orElse("")));
    return new Read(parts, sections, aims, names, Answers.questions(), Answers.saved(preferences));
  }

  private static Aim aim(Indicator indicator, Optional<Targets.Target> target) {
    return new Aim(
        indicator,
        target.map(t -> t.aim().toPlainString()).orElse(""),
        target.map(t -> t.amber().toPlainString()).orElse(""));
  }

  /// Leaves these parts out of the annual report.
  public void leaveOut(List<String> parts) {
    preferences.keep(Annual.LEFT_OUT, String.join(", ", parts));
  }

  /// Prints these sections in the cover report besides the fixed ones.
  public void printAlso(List<String> sections) {
    preferences.keep(Cover.ALSO, String.join(", ", sections));
  }

  /// Saves an answer under a name; one without questions is forgotten.
  public void answer(String name, List<String> questions) {
    Answers.keep(preferences, name, questions);
  }

  /// Sets the council's own targets. What is no number is refused.
  public void aim(List<Aim> aims) {
    var lines =
        aims.stream()
            .filter(aim -> !aim.target().isBlank())
            .map(Setup::line)
            .collect(Collectors.joining("\n"));
    Targets.read(lines);
    preferences.keep(Targets.SETTING, lines);
  }

  private static String line(Aim aim) {
    var amber = aim.amber().isBlank() ? "" : " amber " + aim.amber().strip();
    return aim.indicator() + " = " + aim.target().strip() + amber;
  }

  /// Keeps words by the name of their setting.
  public void name(Map<String, String> names) {
    names.forEach((name, words) -> preferences.keep(name, words.strip()));
  }
}
