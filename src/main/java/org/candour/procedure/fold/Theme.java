package org.candour.procedure.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Learning;
import org.candour.domain.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/// A theme across complaints, as it stands. The complaints that show it name it themselves.
///
/// @param years the financial years in whose report it stood, earliest first
/// @param progress the latest word on how it moves on
public record Theme(
    String name,
    @Nullable String description,
    List<String> years,
    List<Talk> talks,
    @Nullable String progress,
    @Nullable String figure,
    @Nullable String figureSource,
    @Nullable LocalDate ended) {

  /// When it was discussed, and with whom.
  public record Talk(LocalDate day, String with, @Nullable String note) {}

  public Theme {
    years = List.copyOf(years);
    talks = List.copyOf(talks);
  }

  /// The theme that these entries of one file add up to; null when none names it.
  public static @Nullable Theme of(Collection<Entry> entries) {
    var sum = new Sum();
    for (var entry : Fold.counting(entries)) {
      if (entry.body() instanceof Learning body) {
        sum.apply(entry.day(), body);
      }
    }
    return sum.theme();
  }

  /// Whether it stood in the report of the year before that one, too (R080).
  public boolean reportedBefore(FinancialYear year) {
    return years.contains(year.previous().label());
  }

  /// What makes two spellings of a theme the same.
  public static String key(String name) {
    return LearningSum.key(name);
  }

  private static final class Sum {
    private final TreeSet<String> years = new TreeSet<>();
    private final List<Talk> talks = new ArrayList<>();
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String progress;
    private @Nullable String figure;
    private @Nullable String source;
    private @Nullable LocalDate ended;

    void apply(LocalDate day, Learning body) {
      switch (body) {
        case Learning.ThemeNamed it -> {
          name = it.name();
          description = it.description();
        }
        case Learning.ThemeReported it -> years.add(it.financialYear());
        case Learning.ThemeDiscussed it -> talks.add(new Talk(day, it.with(), it.note()));
        case Learning.ThemeProgressed it -> progress = it.text();
        case Learning.ThemeFigured it -> {
          figure = it.figure();
          source = it.source();
        }
        case Learning.ThemeEnded _ -> ended = day;
        default -> {}
      }
    }

    @Nullable Theme theme() {
      return name == null
          ? null
          : new Theme(
              name, description, List.copyOf(years), talks, progress, figure, source, ended);
    }
  }
}
