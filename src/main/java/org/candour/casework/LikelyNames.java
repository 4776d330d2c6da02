package org.candour.casework;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.domain.Wording;

/// Words of a text that may be somebody's name, to be looked at before it is printed (R103): those
/// with a capital inside a sentence, and those of names that the register knows. It marks rather
/// too much than too little; a person decides.
public final class LikelyNames {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?:^|[.!?…:\\n]|[-–•*]\\s)[\\s\"'“‘(]*$");
  private static final Pattern SHORT_TITLE =
      Pattern.compile("(?i)\\b(mr|mrs|ms|mx|dr|cllr)\\.\\s*$");
  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "cllr");

  private final Set<String> known;
  private final Set<String> ordinary;

  /// @param known names that the register knows
  /// @param ordinary names of services and teams, which are nobody's
  public LikelyNames(Collection<String> known, Collection<String> ordinary) {
    this.known = words(known).filter(word -> word.length() > 2).collect(Collectors.toSet());
    this.ordinary = words(ordinary).collect(Collectors.toCollection(HashSet::new));
    for (var day : DayOfWeek.values()) {
      this.ordinary.add(lower(day.getDisplayName(TextStyle.FULL, Locale.UK)));
    }
    for (var month : Month.values()) {
      this.ordinary.add(lower(month.getDisplayName(TextStyle.FULL, Locale.UK)));
    }
    this.ordinary.addAll(Arrays.asList(Wording.of("casework").text("names.never").split(" ")));
  }

  /// A stretch of a text.
  public record Mark(int start, int end) {
    /// What stands there.
    public String in(String text) {
      return text.substring(start, end);
    }
  }

  /// The stretches that may be names, in their order.
  public List<Mark> in(String text) {
    var marks = new ArrayList<Mark>();
    var matcher = WORD.matcher(text);
    while (matcher.find()) {
      if (likely(text, matcher.start(), matcher.group())) {
        join(marks, text, new Mark(matcher.start(), matcher.end()));
      }
    }
    marks.removeIf(mark -> TITLES.contains(lower(mark.in(text))));
    return List.copyOf(marks);
  }

  /// The text with other words in the place of each likely name.
  public String without(String text, String instead) {
    var out = new StringBuilder();
    int from = 0;
    for (var mark : in(text)) {
      out.append(text, from, mark.start()).append(instead);
      from = mark.end();
    }
    return out.append(text, from, text.length()).toString();
  }

  private boolean likely(String text, int at, String word) {
    var plain = lower(word.replaceAll("['’]s?$", ""));
    if (!Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    if (known.contains(plain) || TITLES.contains(plain)) {
      return true;
    }
    boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.UK));
    return !capitals && !ordinary.contains(plain) && !beginsSentence(text, at);
  }

  private static boolean beginsSentence(String text, int at) {
    var before = text.substring(0, at);
    return SENTENCE_END.matcher(before).find() && !SHORT_TITLE.matcher(before).find();
  }

  /// First name and surname are one mark.
  private static void join(List<Mark> marks, String text, Mark next) {
    if (!marks.isEmpty()) {
      var last = marks.getLast();
      var between = text.substring(last.end(), next.start());
      if (between.equals(" ") || between.equals(". ") && last.in(text).length() <= 4) {
        marks.set(marks.size() - 1, new Mark(last.start(), next.end()));
        return;
      }
    }
    marks.add(next);
  }

  private static Stream<String> words(Collection<String> names) {
    return names.stream()
        .flatMap(name -> WORD.matcher(name).results().map(found -> lower(found.group())));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.UK);
  }
}
