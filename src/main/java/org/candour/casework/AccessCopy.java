package org.candour.casework;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.candour.access.Act;
import org.candour.domain.ComplainantType;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.Listed;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.entry.Keeping;
import org.candour.domain.entry.NewEntry;
import org.candour.procedure.keeping.NamesHeld;

/// Everything held about one complaint, or about one person in all their complaints and beside
/// them, line by line, for whoever may ask for a copy (UK GDPR article 15). Lines that name another
/// private person, by a name they bear or bore, are marked, for somebody to decide whether they are
/// withheld; a professional's name is not.
public record AccessCopy(Desk desk) {
  private static final int LEAST = 3;

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
  /// @param entry the entry that says it; 0 when it is a look into the file
  /// @param step what was recorded
  /// @param field which of its parts; blank when it is said in the entry's own words
  /// @param other whether it names another private person
  public record Line(
      long file,
      String reference,
      long entry,
      LocalDate day,
      String step,
      String field,
      String words,
      boolean other) {
    /// Which step, and which of its parts.
    public String what() {
      return field.isBlank() ? step : step + ": " + field;
    }

    /// Whether it says who looked into the file, and not what is in it.
    public boolean isLook() {
      return entry == 0;
    }

    /// The same with some words blacked out.
    Line without(List<String> words) {
      String left = words();
      for (String word : words) {
        if (!word.isBlank()) {
          left =
              left.replaceAll("(?i)" + java.util.regex.Pattern.quote(word.strip()), "█".repeat(6));
        }
      }
      return new Line(file, reference, entry, day, step, field, left, other);
    }
  }

  /// Who asks for the copy of a complaint; what is their own is not another's.
  public enum Asker implements Listed {
    CHILD,
    COMPLAINANT,
    OTHER;

    @Override
    public String label() {
      return Wording.of("casework").text("access." + name());
    }

    private boolean owns(List<Field> fields) {
      return this == CHILD && fields == AccessCopy.CHILD
          || this == COMPLAINANT && fields == AccessCopy.COMPLAINANT;
    }
  }

  /// What is held about the complaint of that reference, or about the person of that name.
  public List<Line> about(String asked) {
    return about(asked, Asker.OTHER);
  }

  /// The same, when it is known who asks.
  public List<Line> about(String asked, Asker asker) {
    desk.register().members().pass().ask(Act.KEEP);
    List<Line> lines = new ArrayList<>();
    files(asked.strip()).forEach(file -> lines.addAll(lines(file, asked.strip(), asker)));
    return lines;
  }

  private List<Long> files(String asked) {
    var register = desk.register();
    var found = register.chronicle().find(asked);
    if (found.isPresent()) {
      return List.of(found.getAsLong());
    }
    var files = register.retention().about(asked);
    if (files.isEmpty()) {
      throw new Refusal(Wording.of("keeping").text("copy.nobody", asked));
    }
    return files;
  }

  private List<Line> lines(long id, String asked, Asker asker) {
    var file = desk.look(id, Looks.Act.OPENED);
    var reference = desk.register().retention().of(id).reference();
    var others = others(file, asked, asker);
    var held =
        HeldLines.of(file, reference).stream()
            .map(it ->
                new Line(
                    id,
                    reference,
                    it.entry(),
                    it.day(),
                    it.step(),
                    it.field(),
                    it.words(),
                    names(it.words(), others)));
    var looks =
        desk.register().looks().of(id).stream().map(look -> look(id, reference, look)).distinct();
    return Stream.concat(held, looks).toList();
  }

  /// Who looked, and on which day: once, however often it was on that day.
  private static Line look(long file, String reference, Looks.Look look) {
    var act = Wording.of("casework").text("look." + look.act().name());
    var day = LocalDate.ofInstant(look.at(), ZoneId.systemDefault());
    return new Line(file, reference, 0, day, act, "", look.person(), false);
  }

  /// The names of whoever else is private in the file, those they bore before too: the child when
  /// the complainant asks, the complainant when the child does, and both when it is asked for by
  /// its reference and nobody says who asks.
  private static List<String> others(CaseFile file, String asked, Asker asker) {
    if (file.kind() != FileKind.COMPLAINT) {
      return NamesHeld.people(file.entries()).names().stream()
          .filter(name -> name.length() >= LEAST && !name.strip().equalsIgnoreCase(asked))
          .map(name -> name.toLowerCase(Locale.UK))
          .toList();
    }
    if (one(file)) {
      return List.of();
    }
    return Stream.of(COMPLAINANT, CHILD)
        .filter(fields -> !asker.owns(fields) && !bears(file, fields.getFirst(), asked))
        .flatMap(fields -> NamesHeld.of(file.entries(), fields).stream())
        .filter(value -> value.length() >= LEAST)
        .map(value -> value.toLowerCase(Locale.UK))
        .toList();
  }

  /// Whether the child is the one who complained, and nobody else was ever named so.
  private static boolean one(CaseFile file) {
    var child = NamesHeld.of(file.entries(), List.of(Field.CHILD_NAME));
    return ComplainantType.CHILD
            .label()
            .equals(file.state().particulars().get(Field.COMPLAINANT_TYPE))
        && NamesHeld.of(file.entries(), List.of(Field.COMPLAINANT_NAME)).stream()
            .allMatch(name -> child.stream().anyMatch(name::equalsIgnoreCase));
  }

  private static boolean bears(CaseFile file, Field name, String asked) {
    return NamesHeld.of(file.entries(), List.of(name)).stream()
        .anyMatch(each -> each.strip().equalsIgnoreCase(asked));
  }

  private static boolean names(String words, List<String> others) {
    var small = words.toLowerCase(Locale.UK);
    return others.stream().anyMatch(small::contains);
  }

  /// Writes the copy, and puts on record in each file that it was made. A copy that could not be
  /// written is not on record.
  ///
  /// @param withheld lines that are left out
  /// @param blackedOut words that are made unreadable
  /// @param write takes the lines that are in it
  /// @return how many lines are in it
  public int give(
      List<Line> lines, Set<Line> withheld, List<String> blackedOut, Consumer<List<Line>> write) {
    desk.register().members().pass().ask(Act.TAKE_OUT);
    var given =
        lines.stream()
            .filter(line -> !withheld.contains(line))
            .map(line -> line.without(blackedOut))
            .toList();
    desk.together(() -> {
      record(lines, withheld);
      write.accept(given);
      return given;
    });
    return given.size();
  }

  private void record(List<Line> lines, Set<Line> withheld) {
    var files = lines.stream().map(Line::file).distinct().toList();
    new TakingOut(desk).files(Looks.Act.EXPORTED, files);
    for (long id : files) {
      var own = lines.stream().filter(line -> line.file() == id).toList();
      int left = (int) own.stream().filter(withheld::contains).count();
      var given = new Keeping.AccessGiven(own.size(), left);
      desk.takeAll(
          desk.register().chronicle().open(id), List.of(new NewEntry(desk.today(), given)));
    }
  }
}
