package org.candour.report.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.OpenRegister;
import org.candour.report.annual.Annual;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.candour.report.writing.Change;
import org.candour.report.writing.Indicator;
import org.candour.report.writing.Narrative;
import org.candour.report.writing.Tables;
import org.candour.report.writing.Years;

/// The year on a page: the main figures beside last year's, what complaints were about, what was
/// changed, and what to watch.
public final class Summary {
  private static final int CAUSES = 3;
  private static final int CHANGES = 3;
  private static final Set<Indicator> MAIN =
      Set.of(
          Indicator.RECEIVED,
          Indicator.WITHIN_10,
          Indicator.WITHIN_20,
          Indicator.AVERAGE_DAYS,
          Indicator.UPHELD,
          Indicator.STAGE_2,
          Indicator.STAGE_3,
          Indicator.CHILDREN,
          Indicator.FAULT,
          Indicator.COMPLIMENTS);

  private Summary() {}

  /// Draws the figures of a year, and writes the page.
  ///
  /// @param today the reader's own today, which the page states as its as-at day
  public static Document report(
      OpenRegister register, FinancialYear year, LocalDate today, Narrative narrative) {
    var draft = new SummaryDraft(Annual.years(register, year, today), narrative);
    figures(draft);
    causes(draft);
    changes(draft, register);
    draft.part("", "part.watch", false);
    draft.bullets(false, "watch", draft.years().end());
    return Sheet.of(register, draft, "summary", draft.years().now().year().slashed());
  }

  private static void figures(SummaryDraft draft) {
    draft.part("", "part.figures", false);
    draft.paragraph("figures");
    var years = draft.years();
    var rows =
        Arrays.stream(Indicator.values())
            .filter(MAIN::contains)
            .map(i -> row(draft, years, Change.of(i, years, years.before())))
            .toList();
    draft.add(
        new Block.Table(
            draft.caption("table.figures"),
            List.of(
                new Block.Column(draft.text("column.blank"), false),
                new Block.Column(years.slashedBefore(), true),
                new Block.Column(years.slashed(), true),
                new Block.Column(draft.text("column.change.is"), false)),
            rows,
            draft.basis("basis.figures")));
    draft.paragraph("flow", years.end());
  }

  private static Block.Row row(SummaryDraft draft, Years years, Change change) {
    var indicator = change.indicator();
    var figure = indicator.figure();
    return Tables.row(
        indicator.said(),
        new Run.Live(figure + "@before", draft.said(figure + "@before", indicator.way())),
        new Run.Live(figure, draft.said(figure, indicator.way())),
        new Run.Words(draft.text(standing(years, change))));
  }

  private static String standing(Years years, Change change) {
    if (change.direction() == Change.Direction.UNKNOWN) {
      return years.partial() ? "change.partial.said" : "change.unknown";
    }
    if (change.indicator() == Indicator.AVERAGE_DAYS) {
      return "change.untested";
    }
    return change.signal() ? "change.signal" : "change.ordinary";
  }

  private static void causes(SummaryDraft draft) {
    draft.part("", "part.causes", false);
    var now = draft.years().now();
    var first =
        Tables.named(now.keys("cause"))
            .sorted(
                Comparator.comparing(
                        (String label) -> now.get(resolved(label)).orElse(BigDecimal.ZERO))
                    .reversed())
            .filter(label -> now.get(resolved(label)).filter(n -> n.signum() > 0).isPresent())
            .limit(CAUSES)
            .toList();
    if (first.isEmpty()) {
      draft.paragraph("causes.none");
      return;
    }
    draft.paragraph("causes");
    draft.bulletsOf(first.stream().map(label -> draft.runs(draft.text("cause", label))).toList());
  }

  private static String resolved(String cause) {
    return "cause." + cause + ".resolved";
  }

  private static void changes(SummaryDraft draft, OpenRegister register) {
    draft.part("", "part.changes", false);
    draft.paragraph("changes");
    var told = Told.changes(register, draft.years().now().year().period(), CHANGES);
    if (!told.isEmpty()) {
      draft.paragraph("changes.among");
      draft.bulletsOf(
          told.stream().map(line -> List.<Run>of(new Run.Words(line.weDid()))).toList());
    }
    draft.paragraph("actions", draft.years().end(), draft.years().during());
  }
}
