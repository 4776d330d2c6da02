package org.candour.casework;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.access.Act;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.entry.Keeping;
import org.candour.domain.entry.NewEntry;

/// Everything held about one complaint, or about one person in all their complaints, line by line,
/// for whoever may ask for a copy (UK GDPR article 15). Lines that name another private person are
/// marked, for somebody to decide whether they are withheld; a professional's name is not.
public record AccessCopy(Desk desk) {
  private static final int MOST = 500;
  private static final int LEAST = 3;
  private static final String PARTICULARS = "particulars, values, ";

  /// Fields that say who somebody is.
  private static final List<Field> COMPLAINANT =
      List.of(
          Field.COMPLAINANT_NAME,
          Field.COMPLAINANT_ADDRESS,
          Field.COMPLAINANT_TELEPHONE,
          Field.COMPLAINANT_EMAIL);

  private static final List<Field> CHILD = List.of(Field.CHILD_NAME, Field.CHILD_REFERENCE);

  /// One line of what is held.
  ///
  /// @param what which step, and which of its parts
  /// @param other whether it names another private person
  public record Line(
      long file, String reference, LocalDate day, String what, String words, boolean other) {
    /// The same with some words blacked out.
    Line without(List<String> words) {
      String left = words();
      for (String word : words) {
        if (!word.isBlank()) {
          left =
              left.replaceAll("(?i)" + java.util.regex.Pattern.quote(word.strip()), "█".repeat(6));
        }
      }
      return new Line(file, reference, day, what, left, other);
    }
  }

  /// What is held about the complaint of that reference, or about the person of that name.
  public List<Line> about(String asked) {
    desk.register().members().pass().ask(Act.KEEP);
    List<Line> lines = new ArrayList<>();
    files(asked.strip()).forEach(file -> lines.addAll(lines(file, asked.strip())));
    return lines;
  }

  private Set<Long> files(String asked) {
    var found = desk.register().chronicle().find(asked);
    if (found.isPresent()) {
      return Set.of(found.getAsLong());
    }
    Set<Long> files = new LinkedHashSet<>();
    for (var column : List.of(Query.Column.CHILD, Query.Column.COMPLAINANT)) {
      var filter = new Query.Filter(column, Query.Comparison.IS, asked);
      var query = new Query("", List.of(filter), Query.Column.RECEIVED, true, 0, MOST);
      desk.register().lists().complaints(query).forEach(line -> files.add(line.file()));
    }
    if (files.isEmpty()) {
      throw new Refusal(Wording.of("keeping").text("copy.nobody", asked));
    }
    return files;
  }

  private List<Line> lines(long id, String asked) {
    var file = desk.look(id, Looks.Act.OPENED);
    var reference = file.state().reference();
    var others = others(file, asked);
    List<Line> lines = new ArrayList<>();
    for (var change : History.of(file.entries())) {
      var words = join(change.after(), change.why().equals(change.after()) ? "" : change.why());
      var what = change.step() + ": " + change.field().replace(PARTICULARS, "");
      lines.add(new Line(id, reference, change.day(), what, words, names(words, others)));
    }
    beside(file, lines, others);
    for (var look : desk.register().looks().of(id)) {
      var act = Wording.of("casework").text("look." + look.act().name());
      var day = LocalDate.ofInstant(look.at(), ZoneId.systemDefault());
      lines.add(new Line(id, reference, day, act, look.person(), false));
    }
    return lines;
  }

  /// What entries say beyond the fields that they change, such as notes, reminders and reasons.
  private static void beside(CaseFile file, List<Line> lines, List<String> others) {
    var told = History.of(file.entries());
    for (var entry : file.entries()) {
      var words = EntryWords.detail(entry.body());
      var said =
          told.stream()
              .filter(change -> Objects.equals(change.entry(), entry.id()))
              .anyMatch(change -> change.after().contains(words) || change.why().contains(words));
      if (!said && !words.isBlank()) {
        lines.add(
            new Line(
                file.id(),
                file.state().reference(),
                entry.day(),
                EntryWords.title(entry.body()),
                words,
                names(words, others)));
      }
    }
  }

  /// The names of whoever else is private in the complaint: the child when the complainant asks,
  /// the complainant when the child does, and both when it is asked for by its reference.
  private static List<String> others(CaseFile file, String asked) {
    var told = file.state().particulars();
    return Stream.of(COMPLAINANT, CHILD)
        .filter(fields -> !asked.equalsIgnoreCase(told.get(fields.getFirst())))
        .flatMap(List::stream)
        .map(told::get)
        .filter(value -> value != null && value.length() >= LEAST)
        .map(value -> value.toLowerCase(Locale.UK))
        .toList();
  }

  private static boolean names(String words, List<String> others) {
    var small = words.toLowerCase(Locale.UK);
    return others.stream().anyMatch(small::contains);
  }

  private static String join(String one, String other) {
    return other.isBlank() ? one : one.isBlank() ? other : one + " (" + other + ")";
  }

  /// Puts on record in each complaint that a copy was made, and gives the lines that are in it.
  ///
  /// @param withheld lines that are left out
  /// @param blackedOut words that are made unreadable
  public List<Line> give(List<Line> lines, Set<Line> withheld, List<String> blackedOut) {
    var files = lines.stream().map(Line::file).distinct().toList();
    return desk.together(() -> {
      desk.takeOut(Looks.Act.EXPORTED, files);
      for (long id : files) {
        var own = lines.stream().filter(line -> line.file() == id).toList();
        int left = (int) own.stream().filter(withheld::contains).count();
        var file = desk.register().chronicle().open(id);
        if (file.kind() == FileKind.COMPLAINT) {
          var given = new Keeping.AccessGiven(own.size(), left);
          desk.takeAll(file, List.of(new NewEntry(desk.today(), given)));
        }
      }
      return lines.stream()
          .filter(line -> !withheld.contains(line))
          .map(line -> line.without(blackedOut))
          .toList();
    });
  }
}
