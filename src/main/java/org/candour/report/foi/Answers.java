package org.candour.report.foi;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.casework.Preferences;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;

/// The questions that can be asked under the Freedom of Information Act, and the answers that the
/// council has saved: each a name and the questions it puts, kept in the register.
public final class Answers {
  private static final String SETTING = "report.foi.answers";
  private static final Wording WORDS = Wording.of("report-foi");

  /// What no figure tells, drawn from the cases themselves.
  static final String SECTIONS = "sections";

  static final String UPHELD = "sectionsupheld";
  static final String LONGEST = "longest";
  static final String STAGE2_DAYS = "stage2days";
  static final String APPOINTMENTS = "appointments";
  static final String STAGE2_STEPS = "stage2steps";

  static final List<String> OF_CASES =
      List.of(SECTIONS, UPHELD, LONGEST, STAGE2_DAYS, APPOINTMENTS, STAGE2_STEPS);

  private Answers() {}

  /// Every question by its key, in the order in which they are answered.
  public static Map<String, String> questions() {
    var all = new LinkedHashMap<String, String>();
    Stream.concat(Arrays.stream(Question.values()).map(Question::key), OF_CASES.stream())
        .forEach(key -> all.put(key, WORDS.text(key)));
    return Collections.unmodifiableMap(all);
  }

  /// The answers saved in a register, by name, each with the keys of its questions; a question that
  /// is asked no more is left out.
  public static Map<String, List<String>> saved(Preferences preferences) {
    var saved = new LinkedHashMap<String, List<String>>();
    preferences
        .setting(SETTING)
        .orElse("")
        .lines()
        .map(line -> line.split("=", 2))
        .filter(parts -> parts.length == 2)
        .forEach(parts -> saved.put(parts[0].strip(), known(keys(parts[1]))));
    return Collections.unmodifiableMap(saved);
  }

  /// Saves an answer under a name; one without questions is forgotten.
  public static void keep(Preferences preferences, String name, List<String> questions) {
    var plain = name.replaceAll("[=\\s]+", " ").strip();
    if (plain.isEmpty()) {
      throw new Refusal(WORDS.text("answer.unnamed"));
    }
    var saved = new LinkedHashMap<>(saved(preferences));
    if (questions.isEmpty()) {
      saved.remove(plain);
    } else {
      saved.put(plain, read(String.join(",", questions)));
    }
    preferences.keep(
        SETTING,
        saved.entrySet().stream()
            .map(each -> each.getKey() + " = " + String.join(", ", each.getValue()))
            .collect(Collectors.joining("\n")));
  }

  /// The questions of a saved answer.
  public static List<String> named(Preferences preferences, String name) {
    var found = saved(preferences).get(name.strip());
    if (found == null) {
      throw new Refusal(WORDS.text("answer.unknown", name));
    }
    return found;
  }

  /// Reads keys parted by commas. One that is no question is refused.
  public static List<String> read(String keys) {
    var read = keys(keys);
    var all = questions().keySet();
    read.stream()
        .filter(key -> !all.contains(key))
        .findFirst()
        .ifPresent(key -> {
          throw new Refusal(WORDS.text("question.unknown", key, String.join(", ", all)));
        });
    return known(read);
  }

  private static List<String> keys(String parted) {
    return Arrays.stream(parted.split(",")).map(String::strip).filter(k -> !k.isEmpty()).toList();
  }

  private static List<String> known(List<String> keys) {
    return questions().keySet().stream().filter(keys::contains).toList();
  }
}
