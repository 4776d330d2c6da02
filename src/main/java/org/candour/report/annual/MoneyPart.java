package org.candour.report.annual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.candour.domain.CostCategory;
import org.candour.figures.FigureSet;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.candour.report.writing.Movements;
import org.candour.report.writing.Tables;

/// Part 4: what the procedure cost over three years (Table 8; R105 to R111).
final class MoneyPart {
  private MoneyPart() {}

  static void write(Draft draft) {
    draft.follows("part.4");
    draft.paragraph("money.independent");
    draft.paragraph("money.officers");
    draft.paragraph("money.panel");
    draft.paragraph("money.meetings");
    draft.paragraph("money.redress");
    draft.paragraph("money.table");
    draft.add(table(draft));
    draft.paragraph("money.change");
    Movements.write(draft, draft.years(), "money.moved", lines(draft), "£");
    draft.paragraph("money.each.stage2");
    draft.paragraph("money.each.stage3");
  }

  private static List<Tables.Line> lines(Draft draft) {
    return Arrays.stream(CostCategory.values())
        .map(each -> new Tables.Line(draft.text("cost." + each.name()), "cost." + each.label()))
        .filter(line -> draft.years().now().get(line.figure()).isPresent())
        .toList();
  }

  private static Block.Table table(Draft draft) {
    var years = draft.years();
    var three = List.of(years.earlier(), years.before(), years.now());
    var rows = new ArrayList<Block.Row>();
    for (var category : CostCategory.values()) {
      var figure = "cost." + category.label();
      if (three.stream().anyMatch(set -> set.get(figure).isPresent())) {
        rows.add(Tables.row(draft.text("cost." + category.name()), cells(three, figure)));
      }
    }
    rows.add(Tables.row(true, draft.text("column.total"), cells(three, "cost.total")));
    return new Block.Table(
        draft.caption("table.8", draft.note("money.note")),
        Tables.columns(
            draft.text("column.spend"),
            three.stream()
                .map(set -> draft.text("column.total.year", set.year().slashed()))
                .toArray(String[]::new)),
        rows,
        draft.basis("basis.spend"));
  }

  /// The name of a figure says of which year it is.
  private static String ending(List<FigureSet> years, FigureSet set) {
    return set == years.getLast() ? "" : "@" + set.year().label();
  }

  private static Run.Said[] cells(List<FigureSet> years, String figure) {
    return years.stream()
        .map(set -> Tables.live(set, figure, ending(years, set), "£"))
        .toArray(Run.Said[]::new);
  }
}
