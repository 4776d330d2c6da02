package org.candour.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.candour.casework.OmbudsmanLists.Ask;
import org.candour.casework.OmbudsmanLists.Contact;
import org.candour.casework.OmbudsmanLists.Show;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.TypedDay;
import org.jspecify.annotations.Nullable;

/// The Ombudsman's yearly list of cases, laid beside our contacts. Nothing is written.
public final class YearlyList {
  private YearlyList() {}

  /// One case of the list.
  ///
  /// @param reference as written there
  public record Theirs(String reference, @Nullable LocalDate decided, @Nullable String decision) {}

  /// How a case compares.
  public enum Match {
    SAME,
    /// Both have it, with another label or another day.
    DIFFERS,
    /// We have it and the list does not.
    ONLY_OURS,
    /// The list has it and we do not.
    ONLY_THEIRS
  }

  /// A case of either side.
  public record Line(
      Match match, String reference, @Nullable Contact ours, @Nullable Theirs theirs) {}

  /// The cases in what was pasted or read: rows of cells, with or without a line of headings. A row
  /// without anything like a reference is left away.
  public static List<Theirs> read(List<List<String>> rows) {
    Columns columns = Columns.of(rows);
    return rows.stream()
        .skip(columns.headed() ? 1 : 0)
        .map(columns::read)
        .filter(Objects::nonNull)
        .toList();
  }

  /// Cases beside our contacts that were decided in a financial year: what differs first, what is
  /// the same last.
  public static List<Line> compare(List<Theirs> theirs, String year, OmbudsmanLists ours) {
    List<Line> lines = new ArrayList<>();
    var met = new HashSet<String>();
    for (Theirs it : theirs) {
      List<Contact> known = ours.find(it.reference());
      met.add(key(it.reference()));
      if (known.isEmpty()) {
        lines.add(new Line(Match.ONLY_THEIRS, it.reference(), null, it));
      }
      known.forEach(contact ->
          lines.add(
              new Line(
                  same(contact, it) ? Match.SAME : Match.DIFFERS, it.reference(), contact, it)));
    }
    ours.contacts(new Ask(year, Show.ALL, ""), Integer.MAX_VALUE).stream()
        .filter(contact -> !met.contains(key(contact.ombudsmanReference())))
        .filter(contact -> decidedIn(year, contact))
        .forEach(contact ->
            lines.add(new Line(Match.ONLY_OURS, contact.ombudsmanReference(), contact, null)));
    lines.sort(java.util.Comparator.comparing(line -> order(line.match())));
    return List.copyOf(lines);
  }

  /// Their list of a year holds what they decided in it.
  private static boolean decidedIn(String year, Contact contact) {
    return contact.decided() != null
        && FinancialYear.of(contact.decided()).equals(FinancialYear.parse(year));
  }

  private static int order(Match match) {
    return switch (match) {
      case ONLY_THEIRS -> 0;
      case ONLY_OURS -> 1;
      case DIFFERS -> 2;
      case SAME -> 3;
    };
  }

  private static boolean same(Contact ours, Theirs theirs) {
    boolean day = theirs.decided() == null || theirs.decided().equals(ours.decided());
    boolean label =
        theirs.decision() == null
            || ours.decision() != null && plain(theirs.decision()).equals(plain(ours.decision()));
    return day && label;
  }

  /// Letters and digits only, since blanks and points are set in many ways.
  private static String plain(String text) {
    return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  private static String key(String reference) {
    return plain(reference);
  }

  /// Where in a row the reference, the day and the decision stand; -1 for nowhere.
  private record Columns(boolean headed, int reference, int decided, int decision) {
    static Columns of(List<List<String>> rows) {
      if (rows.isEmpty()) {
        return new Columns(false, 0, -1, -1);
      }
      List<String> first =
          rows.getFirst().stream().map(cell -> cell.toLowerCase(Locale.UK)).toList();
      int reference = find(first, "reference", "case id", "case number", "ref");
      return reference < 0
          ? unheaded(rows)
          : new Columns(
              true,
              reference,
              find(first, "decision date", "decided", "date of decision", "date"),
              label(first));
    }

    /// The decision's own column is never that of its day or its reason.
    private static int label(List<String> heads) {
      for (String sought : List.of("decision", "outcome", "category")) {
        for (int i = 0; i < heads.size(); i++) {
          if (heads.get(i).contains(sought)
              && !heads.get(i).contains("date")
              && !heads.get(i).contains("reason")) {
            return i;
          }
        }
      }
      return -1;
    }

    private static int find(List<String> heads, String... names) {
      for (String name : names) {
        for (int i = 0; i < heads.size(); i++) {
          if (heads.get(i).contains(name)) {
            return i;
          }
        }
      }
      return -1;
    }

    private static Columns unheaded(List<List<String>> rows) {
      int decided = -1;
      int decision = -1;
      List<String> first = rows.getFirst();
      for (int i = 1; i < first.size(); i++) {
        boolean day = TypedDay.read(first.get(i)).isPresent();
        decided = day && decided < 0 ? i : decided;
        decision = !day && !first.get(i).isBlank() ? i : decision;
      }
      return new Columns(false, 0, decided, decision);
    }

    @Nullable Theirs read(List<String> row) {
      String said = cell(row, reference);
      if (said == null || said.chars().noneMatch(Character::isDigit)) {
        return null;
      }
      String date = cell(row, decided);
      return new Theirs(
          said, date == null ? null : TypedDay.read(date).orElse(null), cell(row, decision));
    }

    private static @Nullable String cell(List<String> row, int place) {
      return place < 0 || place >= row.size() || row.get(place).isBlank()
          ? null
          : row.get(place).strip();
    }
  }
}
