package org.candour.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.domain.Wording;
import org.candour.domain.time.Period;
import org.candour.figures.Figure;
import org.candour.figures.OpenRegister;
import org.candour.figures.Tallies;
import org.candour.figures.Tallies.CaseBehind;

/// The cases behind a figure that a report prints. Its name may end in a period, such as `@before`.
/// A change from one period to the next opens the cases of both.
public record Behind(OpenRegister register, ReportKind kind, Asked asked, LocalDate today) {
  /// The ending of what changed from the time before.
  public static final String CHANGE = "@change";

  /// What stands before the number of a file where a report names one case.
  public static final String CASE = "case.";

  /// What stands before the name of a theme where a report says how many complaints show it.
  public static final String THEME = "theme.";

  /// What stands before a section of the Children Act where complaints received about it are
  /// counted, and where those upheld are.
  public static final String SECTION = "received.section.";

  public static final String UPHELD_SECTION = "upheld.section.";

  private static final int MOST = 5_000;

  /// What a printed figure counts, and when; empty when no cases stand behind it.
  public Optional<String> meaning(String printed) {
    var bare = bare(printed);
    var ending = printed.substring(bare.length());
    if (bare.startsWith(CASE)) {
      return Optional.of(words("behind.case"));
    }
    if (bare.startsWith(THEME)) {
      return Optional.of(spoken(words("behind.theme", bare.substring(THEME.length())), ending));
    }
    if (bare.startsWith(SECTION)) {
      return Optional.of(spoken(words("behind.section", bare.substring(SECTION.length())), ending));
    }
    if (bare.startsWith(UPHELD_SECTION)) {
      var section = bare.substring(UPHELD_SECTION.length());
      return Optional.of(spoken(words("behind.section.upheld", section), ending));
    }
    return Figure.of(bare)
        .filter(figure -> figure.source().isPresent())
        .map(figure -> spoken(figure.meaning(), ending));
  }

  private String spoken(String meaning, String ending) {
    if (ending.isEmpty()) {
      return meaning;
    }
    if (ending.equals(CHANGE)) {
      return words("behind.change", meaning);
    }
    var period = period(ending);
    return words("behind", meaning, period.first(), period.last());
  }

  private static String words(String key, Object... arguments) {
    return Wording.of("report").text(key, arguments);
  }

  /// The cases that it counts: of a percentage those of its part, of an average those averaged, of
  /// money those with such a cost.
  public List<CaseBehind> cases(String printed) {
    var bare = bare(printed);
    var ending = printed.substring(bare.length());
    if (bare.startsWith(CASE)) {
      return one(Long.parseLong(bare.substring(CASE.length())));
    }
    if (ending.equals(CHANGE)) {
      return Stream.of("", "@before")
          .flatMap(year -> cases(bare + year).stream())
          .distinct()
          .toList();
    }
    var period = period(ending);
    if (bare.startsWith(THEME)) {
      return register.learning().showing(bare.substring(THEME.length()), MOST).stream()
          .filter(line -> period.contains(line.received()))
          .map(line -> new CaseBehind(line.file(), line.reference()))
          .toList();
    }
    if (bare.startsWith(SECTION)) {
      var section = bare.substring(SECTION.length());
      return register.now(today, tallies -> tallies.about(section, period));
    }
    if (bare.startsWith(UPHELD_SECTION)) {
      var section = bare.substring(UPHELD_SECTION.length());
      return register.now(today, tallies -> tallies.upheldAbout(section, period));
    }
    return Figure.of(bare)
        .flatMap(figure -> figure.source().map(source -> cases(figure, source, period)))
        .orElse(List.of());
  }

  private List<CaseBehind> one(long file) {
    var state = register.chronicle().open(file).state();
    return List.of(new CaseBehind(file, state.reference()));
  }

  private List<CaseBehind> cases(Figure figure, Figure.Source source, Period period) {
    var when = figure.previous() ? period.yearEarlier() : period;
    return register.now(today, (Tallies tallies) -> tallies.behind(source, when));
  }

  /// The name without its ending.
  public static String bare(String printed) {
    int at = printed.lastIndexOf('@');
    return at < 0 ? printed : printed.substring(0, at);
  }

  private Period period(String ending) {
    return new Spans(Filed.of(kind, asked, today)).of(ending);
  }
}
