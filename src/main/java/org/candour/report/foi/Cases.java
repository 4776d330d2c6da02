package org.candour.report.foi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.candour.casework.Reportable;
import org.candour.domain.Wording;
import org.candour.domain.time.Period;
import org.candour.figures.FigureSet;
import org.candour.figures.OpenRegister;
import org.candour.report.Behind;
import org.candour.report.model.Run;
import org.candour.report.writing.Said;

/// Answers drawn from complaints at Stage 1. No case is named.
final class Cases {
  private static final Wording WORDS = Wording.of("report-foi");

  private final Reportable register;
  private final List<FigureSet> years;
  private final LocalDate today;

  Cases(OpenRegister register, List<FigureSet> years, LocalDate today) {
    this.register = register.reportable();
    this.years = years;
    this.today = today;
  }

  /// How many complaints were about each section of the Children Act.
  Answer sections() {
    return bySection(Answers.SECTIONS, Behind.SECTION, register::sections);
  }

  /// How many of those answered were upheld, by section of the Children Act.
  Answer upheld() {
    return bySection(Answers.UPHELD, Behind.UPHELD_SECTION, register::upheldSections);
  }

  private Answer bySection(
      String key, String figure, Function<Period, SortedMap<String, Long>> count) {
    var counted = years.stream().map(set -> count.apply(set.year().period())).toList();
    var names = new TreeSet<String>();
    counted.forEach(each -> names.addAll(each.keySet()));
    List<List<Run.Said>> rows = new ArrayList<>();
    for (String name : names) {
      List<Run.Said> cells = new ArrayList<>();
      cells.add(new Run.Words(WORDS.text("section", name)));
      for (int i = 0; i < years.size(); i++) {
        var id = figure + name + "@" + years.get(i).year().label();
        cells.add(new Run.Live(id, String.valueOf(counted.get(i).getOrDefault(name, 0L))));
      }
      rows.add(cells);
    }
    return answer(key, rows);
  }

  /// The longest that anybody waited for an answer at Stage 1.
  Answer longest() {
    List<Run.Said> cells = new ArrayList<>();
    cells.add(new Run.Words(WORDS.text("longest.days")));
    years.forEach(set ->
        cells.add(
            new Run.Live(
                "stage1.longest@" + set.year().label(),
                register.longest(set.year().period()).map(String::valueOf).orElse(Said.NONE))));
    return answer(Answers.LONGEST, List.of(cells));
  }

  private Answer answer(String key, List<List<Run.Said>> rows) {
    var basis = WORDS.text("basis", WORDS.text(key + ".basis"), today);
    return Answer.of(Answer.byYear(years), rows, basis);
  }
}
