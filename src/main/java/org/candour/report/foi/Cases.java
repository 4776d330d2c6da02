package org.candour.report.foi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.candour.casework.Reportable;
import org.candour.casework.Reportable.AppointedLine;
import org.candour.domain.Wording;
import org.candour.figures.FigureSet;
import org.candour.figures.OpenRegister;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.candour.report.writing.Said;
import org.jspecify.annotations.Nullable;

/// Answers drawn from the cases themselves. No case is named.
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

  /// A table under its name.
  record Answer(String name, List<Block.Column> columns, List<Block.Row> rows, String basis) {
    Block.Table table(String caption) {
      return new Block.Table(List.of(new Run.Words(caption)), columns, rows, basis);
    }
  }

  /// How many complaints were about each section of the Children Act.
  Answer sections() {
    SortedMap<String, List<Run.Said>> rows = new TreeMap<>();
    var counted = years.stream().map(set -> register.sections(set.year().period())).toList();
    var names = new TreeSet<String>();
    counted.forEach(each -> names.addAll(each.keySet()));
    for (String name : names) {
      List<Run.Said> cells = new ArrayList<>();
      cells.add(new Run.Words(WORDS.text("section", name)));
      for (int i = 0; i < years.size(); i++) {
        var figure = "received.section." + name + "@" + years.get(i).year().label();
        cells.add(new Run.Live(figure, String.valueOf(counted.get(i).getOrDefault(name, 0L))));
      }
      rows.put(name, cells);
    }
    return new Answer("sections", columns(), lines(rows.values()), basis("sections.basis"));
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
    return new Answer("longest", columns(), lines(List.of(cells)), basis("longest.basis"));
  }

  /// When the people of each Stage 2 were appointed, over all the years.
  Answer appointments() {
    List<List<Run.Said>> rows = new ArrayList<>();
    for (FigureSet set : years) {
      for (AppointedLine line : register.appointed(set.year().period())) {
        rows.add(
            List.of(
                new Run.Words(WORDS.text("investigation", rows.size() + 1)),
                day(line.requested()),
                day(line.officer()),
                day(line.independent()),
                day(line.adjudicated())));
      }
    }
    var columns =
        List.of("investigation", "requested", "officer", "independent", "adjudicated").stream()
            .map(name -> new Block.Column(WORDS.text("column." + name), false))
            .toList();
    return new Answer("appointments", columns, lines(rows), basis("appointments.basis"));
  }

  private static Run.Words day(@Nullable LocalDate day) {
    return new Run.Words(day == null ? Said.NONE : Said.day(day));
  }

  private List<Block.Column> columns() {
    List<Block.Column> columns = new ArrayList<>();
    columns.add(new Block.Column(WORDS.text("column"), false));
    years.forEach(set -> columns.add(new Block.Column(set.year().slashed(), true)));
    return columns;
  }

  private String basis(String key) {
    return WORDS.text("basis", WORDS.text(key), today);
  }

  private static List<Block.Row> lines(Iterable<List<Run.Said>> rows) {
    List<Block.Row> lines = new ArrayList<>();
    rows.forEach(cells -> lines.add(new Block.Row(cells, false)));
    return lines;
  }
}
