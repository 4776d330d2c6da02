package org.candour.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.candour.domain.LinkKind;
import org.jspecify.annotations.Nullable;

/// A complaint that may belong with one that is being logged, and why it is shown.
public record Alike(ComplaintLine line, Why why) {
  private static final int LOOKED_AT = 12;
  private static final long SAME_WITHIN_DAYS = 42;

  /// Why it is shown, the nearest first.
  public enum Why {
    /// Same child, same complainant and about the same time: it may be this very complaint.
    SAME,
    /// Same child.
    EARLIER,
    /// Another child of the same family name, or of the same complainant.
    SIBLING,
    /// Same complainant, and no child named.
    COMPLAINANT,
    /// Found by the words typed.
    NAMED;

    /// How such a complaint is linked when the user says so.
    public LinkKind link() {
      return switch (this) {
        case SAME -> LinkKind.SAME_MATTER;
        case SIBLING -> LinkKind.SIBLING;
        case EARLIER, COMPLAINANT, NAMED -> LinkKind.EARLIER;
      };
    }
  }

  /// Who is being logged; blank where nothing is typed yet.
  public record Asked(
      String child, String childReference, String complainant, LocalDate received) {}

  /// The complaints that may belong with it, nearest first.
  public static List<Alike> find(Lists lists, Asked asked, int most) {
    Map<Long, Alike> found = new LinkedHashMap<>();
    for (var words : asked(asked)) {
      for (var line : lists.search(words, LOOKED_AT)) {
        found.putIfAbsent(line.file(), new Alike(line, why(line, asked, words)));
      }
    }
    return found.values().stream().sorted(Comparator.comparing(Alike::why)).limit(most).toList();
  }

  private static List<String> asked(Asked asked) {
    List<String> words = new ArrayList<>();
    for (var typed : List.of(asked.childReference(), asked.child(), asked.complainant())) {
      if (typed.strip().length() > 2) {
        words.add(typed.strip());
      }
    }
    var family = family(asked.child());
    if (family.length() > 2) {
      words.add(family);
    }
    return words;
  }

  private static Why why(ComplaintLine line, Asked asked, String words) {
    boolean child =
        same(line.child(), asked.child()) || words.equals(asked.childReference().strip());
    boolean complainant = same(line.complainant(), asked.complainant());
    if (child) {
      return complainant && near(line.received(), asked.received()) ? Why.SAME : Why.EARLIER;
    }
    if (line.child() != null
        && (complainant || family(line.child()).equals(family(asked.child())))) {
      return asked.child().isBlank() ? Why.COMPLAINANT : Why.SIBLING;
    }
    return complainant ? Why.COMPLAINANT : Why.NAMED;
  }

  private static boolean same(@Nullable String one, String other) {
    return one != null && !other.isBlank() && one.strip().equalsIgnoreCase(other.strip());
  }

  private static boolean near(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= SAME_WITHIN_DAYS;
  }

  /// The family name, lower case; empty when there is none to tell.
  private static String family(String name) {
    var words = name.strip().toLowerCase(Locale.UK).split("\\s+");
    return words.length < 2 ? "" : words[words.length - 1];
  }
}
