package org.candour.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.domain.Wording;
import org.candour.domain.time.Period;
import org.candour.figures.Figure;
import org.candour.figures.OpenRegister;
import org.candour.figures.Tallies;
import org.candour.figures.Tallies.CaseBehind;

/// The cases behind a figure that a report prints. Its name may end in a period, such as `@before`.
public record Behind(OpenRegister register, ReportKind kind, Asked asked, LocalDate today) {
  /// What a printed figure counts, and when; empty when no cases stand behind it.
  public Optional<String> meaning(String printed) {
    return Figure.of(bare(printed))
        .filter(figure -> figure.source().isPresent())
        .map(figure -> said(figure, printed.substring(bare(printed).length())));
  }

  private String said(Figure figure, String ending) {
    var period = period(ending);
    return ending.isEmpty()
        ? figure.meaning()
        : Wording.of("report").text("behind", figure.meaning(), period.first(), period.last());
  }

  /// The cases that it counts, or that its part counts when it is a percentage.
  public List<CaseBehind> cases(String printed) {
    var period = period(printed.substring(bare(printed).length()));
    return Figure.of(bare(printed))
        .flatMap(Figure::source)
        .map(source -> register.now(today, tallies -> cases(source, period, tallies)))
        .orElse(List.of());
  }

  private static List<CaseBehind> cases(Figure.Source source, Period period, Tallies tallies) {
    return switch (source) {
      case Figure.Source.Counted counted -> tallies.behind(counted.count(), period);
      case Figure.Source.Cut cut -> tallies.behind(cut.breakdown(), cut.label(), period);
    };
  }

  private static String bare(String printed) {
    int at = printed.lastIndexOf('@');
    return at < 0 ? printed : printed.substring(0, at);
  }

  private Period period(String ending) {
    return new Spans(Filed.of(kind, asked, today)).of(ending);
  }
}
