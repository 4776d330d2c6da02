package org.candour.report.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.candour.domain.Wording;
import org.candour.figures.FigureSet;

/// The figures of the year reported on, of the year before, and of the one before that.
public record Years(FigureSet now, FigureSet before, FigureSet earlier) implements Numbers {
  /// The Ombudsman took its present name in June 2017.
  private static final LocalDate RENAMED = LocalDate.of(2017, 6, 19);

  /// A figure as a narrative names it: its identifier, with `@before` for the year before and
  /// `@earlier` for the one before that.
  @Override
  public Optional<BigDecimal> named(String name) {
    return Numbers.named(name, Map.of("", now, "before", before, "earlier", earlier));
  }

  @Override
  public LocalDate asAt() {
    return now.asAt();
  }

  /// Whether the year is still going on as at the day of the report.
  public boolean running() {
    return asAt().isBefore(now.year().last());
  }

  @Override
  public boolean partial() {
    return running();
  }

  /// When it is that something stands at the end: of the year, or so far.
  public String end() {
    var words = Wording.of("report");
    return running() ? words.text("end.running", asAt()) : words.text("end.over");
  }

  /// The day as of which something is open: the last of the year, or that of the report.
  public LocalDate lastDay() {
    return running() ? asAt() : now.year().last();
  }

  /// Over what it is counted: the year, or the year so far.
  public String during() {
    return Wording.of("report").text(running() ? "during.running" : "during.over");
  }

  /// What the Ombudsman is called: the name changed in the summer of 2017.
  public String ombudsman() {
    boolean old = now.year().last().isBefore(RENAMED);
    return Wording.of("report").text(old ? "ombudsman.name.old" : "ombudsman.name");
  }

  public String label() {
    return now.year().label();
  }

  public String labelBefore() {
    return before.year().label();
  }

  /// The year as a table heads it.
  public String slashed() {
    var label = now.year().slashed();
    return running() ? Wording.of("report").text("column.year.running", label) : label;
  }

  public String slashedBefore() {
    return before.year().slashed();
  }
}
