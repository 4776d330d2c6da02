package org.candour.exchange.foreign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.candour.domain.Wording;
import org.candour.exchange.foreign.Target.Kind;
import org.jspecify.annotations.Nullable;

/// Finds out which column is which, by what it is called and by what stands in it.
public final class Matching {
  private static final Wording WORDS = Wording.of("bringin");
  private static final int ENOUGH = 55;
  private static final int CERTAIN = 100;
  private static final int BY_CONTENT = 60;
  private static final Pattern SMALL_NUMBER = Pattern.compile("-?\\d{1,4}(\\.\\d+)?");
  private static final Map<Target, Set<String>> NAMES = names();
  private static final Set<String> ALL = allNames();

  private Matching() {}

  /// What a column most likely is.
  ///
  /// @param target null for a field of the council's own
  /// @param score from 0 to 100
  /// @param reason why, in words
  public record Match(Column column, @Nullable Target target, int score, String reason) {}

  private static Map<Target, Set<String>> names() {
    var names = new EnumMap<Target, Set<String>>(Target.class);
    for (var target : Target.values()) {
      var phrases = new HashSet<>(Phrases.of(target.column()));
      phrases.add((target.stage() > 1 ? "*" : "") + Phrases.plain(target.column()));
      names.put(target, phrases);
    }
    return names;
  }

  private static Set<String> allNames() {
    var all = new HashSet<String>();
    NAMES.values().forEach(phrases -> phrases.forEach(p -> all.add(p.replace("*", ""))));
    return all;
  }

  /// Whether that is what somewhere a column is called.
  static boolean names(String plain) {
    return ALL.contains(plain) || ALL.contains(Stated.of(plain).rest());
  }

  /// A heading and the stage that it says it belongs to; nought when it says none.
  private record Stated(String rest, int stage) {
    static Stated of(String plain) {
      for (int stage = 1; stage <= 3; stage++) {
        var word = List.of("one", "two", "three").get(stage - 1);
        for (var said :
            List.of(
                "stage " + stage,
                "stage" + stage,
                "s" + stage,
                "stage " + word,
                "st" + stage,
                "stg " + stage)) {
          if ((" " + plain + " ").contains(" " + said + " ")) {
            return new Stated((" " + plain + " ").replace(" " + said + " ", " ").strip(), stage);
          }
        }
      }
      return new Stated(plain, 0);
    }
  }

  /// The most likely meaning of every column; no two of one sheet mean the same.
  public static List<Match> propose(List<Column> columns) {
    var all = new ArrayList<Match>();
    for (var column : columns) {
      var said = Stated.of(column.key());
      for (var target : Target.values()) {
        int name = name(said, target);
        // What neither name nor content can tell need not be read.
        if (name != 0 || target.kind() == Kind.LISTED) {
          var match = match(column, target, name);
          if (match.score() >= ENOUGH) {
            all.add(match);
          }
        }
      }
    }
    all.sort(Comparator.comparingInt(Match::score).reversed());
    var taken = new EnumMap<Target, List<Column>>(Target.class);
    var found = new HashMap<Column, Match>();
    for (var match : all) {
      var target = Objects.requireNonNull(match.target());
      var same = taken.computeIfAbsent(target, _ -> new ArrayList<>());
      if (!found.containsKey(match.column()) && same.stream().noneMatch(match.column()::beside)) {
        found.put(match.column(), match);
        same.add(match.column());
      }
    }
    return columns.stream()
        .map(column -> found.getOrDefault(column, new Match(column, null, 0, WORDS.text("own"))))
        .toList();
  }

  private static Match match(Column column, Target target, int name) {
    double fits = fits(column, target);
    if (name == 0) {
      return byContent(column, target, fits);
    }
    int most = target.listed() ? 25 : 60;
    int score = (int) Math.round(fits < 0.3 ? name - most : name - (1 - fits) * 20);
    var reason =
        fits == 1 && target.kind() == Kind.TEXT
            ? WORDS.text("match.name", column.name())
            : WORDS.text("match.both", column.name(), Math.round(fits * 100), content(target));
    return new Match(column, target, score, reason);
  }

  /// A list is told by its values; nothing else comes here.
  private static Match byContent(Column column, Target target, double fits) {
    boolean telling =
        target.stage() == 1
            && column.samples().size() > 1
            && column.samples().size() <= 40
            && fits >= 0.8;
    return new Match(
        column,
        target,
        telling ? (int) (BY_CONTENT * fits) : 0,
        WORDS.text("match.content", Math.round(fits * 100), content(target)));
  }

  private static String content(Target target) {
    return WORDS.text("content." + target.kind().name().toLowerCase(java.util.Locale.ROOT));
  }

  private static int name(Stated said, Target target) {
    int best = 0;
    for (var phrase : Objects.requireNonNull(NAMES.get(target))) {
      boolean own = phrase.startsWith("*");
      var plain = own ? phrase.substring(1) : phrase;
      boolean stage =
          said.stage() == target.stage() || said.stage() == 0 && (target.stage() == 1 || own);
      if (stage) {
        best = Math.max(best, alike(said.rest(), plain));
      }
    }
    return said.stage() == 0 && target.stage() > 1 ? best - 2 : best;
  }

  private static int alike(String name, String phrase) {
    if (name.equals(phrase)) {
      return CERTAIN;
    }
    var has = new HashSet<>(Phrases.words(name));
    var wants = Phrases.words(phrase);
    if (has.containsAll(wants) && phrase.length() > 2) {
      return 88 - 8 * (has.size() - wants.size());
    }
    return phrase.length() >= 6 && name.length() >= 6 && Phrases.near(name, phrase, 1) ? 85 : 0;
  }

  /// How much of what stands in the column is of that kind, from 0 to 1.
  private static double fits(Column column, Target target) {
    return switch (target.kind()) {
      case DAY, WORKED_DAY ->
          column.share(cell -> DayText.read(cell).how() != DayText.How.UNREADABLE);
      case LISTED, YES_NO -> column.share(cell -> ListedValues.knows(target, cell.text()));
      case WORKED_NUMBER ->
          column.share(cell ->
              SMALL_NUMBER.matcher(cell.text()).matches() || cell.kind() == Cell.Kind.ERROR);
      case REFERENCE ->
          column.values().size() / (double) Math.max(1, Math.min(1_000, column.filled()));
      case TEXT -> 1 - column.share(cell -> cell.kind() == Cell.Kind.DATE);
    };
  }
}
