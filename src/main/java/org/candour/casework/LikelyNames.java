package org.candour.casework;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
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
/// with a capital inside a sentence, usual first names, the word beside either that could belong to
/// it, and those of names that the register knows. It marks rather too much than too little, and
/// never says that nothing is left: a person reads and decides.
public final class LikelyNames {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?:^|[.!?…:\\n]|[-–•*]\\s)[\\s\"'“‘(]*$");
  private static final Pattern SHORT_TITLE =
      Pattern.compile("(?i)\\b(mr|mrs|ms|mx|dr|cllr)\\.\\s*$");
  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "cllr");

  private final Set<String> known;
  private final Set<String> ordinary;
  private final Set<String> given = listed("names.given");
  private final Set<String> openers = listed("names.openers");

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
    this.ordinary.addAll(listed("names.never"));
  }

  /// A stretch of a text.
  public record Mark(int start, int end) {
    /// What stands there.
    public String in(String text) {
      return text.substring(start, end);
    }

    private boolean holds(Mark other) {
      return start <= other.start && other.end <= end;
    }
  }

  /// The stretches that may be names, in their order.
  public List<Mark> in(String text) {
    var words =
        WORD.matcher(text).results().map(word -> new Mark(word.start(), word.end())).toList();
    var marks = new ArrayList<Mark>();
    for (int i = 0; i < words.size(); i++) {
      if (likely(text, words.get(i)) || begins(text, words, i)) {
        join(marks, text, words.get(i));
      }
    }
    marks.removeIf(mark -> TITLES.contains(lower(mark.in(text))));
    return List.copyOf(marks);
  }

  /// What may be a name though nothing more speaks for it: a first word that seldom begins a
  /// sentence, and a usual first name written small.
  public List<String> perhaps(String text) {
    var certain = in(text);
    return WORD.matcher(text)
        .results()
        .map(word -> new Mark(word.start(), word.end()))
        .filter(word -> certain.stream().noneMatch(mark -> mark.holds(word)))
        .filter(word -> doubtful(text, word))
        .map(word -> word.in(text))
        .distinct()
        .toList();
  }

  private boolean doubtful(String text, Mark word) {
    var plain = plain(word.in(text));
    return capital(word.in(text))
        ? beginsSentence(text, word.start())
            && plain.length() > 1
            && !openers.contains(plain)
            && !ordinary.contains(plain)
        : given.contains(plain);
  }

  /// Whether it begins a sentence and belongs to the name after it, as a first name does.
  private boolean begins(String text, List<Mark> words, int at) {
    var word = words.get(at);
    return capital(word.in(text))
        && beginsSentence(text, word.start())
        && !openers.contains(plain(word.in(text)))
        && at + 1 < words.size()
        && text.substring(word.end(), words.get(at + 1).start()).equals(" ")
        && likely(text, words.get(at + 1));
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

  private boolean likely(String text, Mark mark) {
    var word = mark.in(text);
    var plain = plain(word);
    if (!capital(word)) {
      return false;
    }
    if (known.contains(plain) || given.contains(plain) || TITLES.contains(plain)) {
      return true;
    }
    boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.UK));
    return !capitals && !ordinary.contains(plain) && !beginsSentence(text, mark.start());
  }

  private static boolean capital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static String plain(String word) {
    return lower(word.replaceAll("['’]s?$", ""));
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

  private static Set<String> listed(String key) {
    return Set.of(Wording.of("casework").text(key).split(" "));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.UK);
  }
}
