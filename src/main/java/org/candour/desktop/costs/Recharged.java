package org.candour.desktop.costs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.candour.casework.Ledger.CostLine;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Words;

/// The days on which costs were recharged, to choose from.
final class Recharged {
  private Recharged() {}

  /// The latest first.
  static List<LocalDate> days(List<CostLine> lines) {
    return lines.stream()
        .map(CostLine::recharged)
        .filter(Objects::nonNull)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  static FormField question(List<LocalDate> days) {
    List<String> values = new ArrayList<>(days.stream().map(Dates::column).toList());
    values.add(Words.text("costs.export.every"));
    return FormField.choice("day", Words.text("cost.recharged"), values)
        .set(values.getFirst())
        .must();
  }

  static List<CostLine> chosen(List<CostLine> lines, String day) {
    return day.equals(Words.text("costs.export.every"))
        ? lines
        : lines.stream()
            .filter(line -> {
              LocalDate recharged = line.recharged();
              return recharged != null && Dates.column(recharged).equals(day);
            })
            .toList();
  }
}
