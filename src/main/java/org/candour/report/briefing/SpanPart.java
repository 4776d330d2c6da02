package org.candour.report.briefing;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.candour.figures.Breakdown;
import org.candour.figures.FigureSet;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.candour.report.writing.Change;
import org.candour.report.writing.Said;
import org.candour.report.writing.Tables;

/// The span itself: what came and went month by month, which causes are emerging, and which
/// services returned nothing.
final class SpanPart {
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.UK);

  private static final List<String> LINES =
      List.of(
          "stage1.brought.forward",
          "stage1.received",
          "stage1.resolved",
          "stage1.withdrawn",
          "stage1.moved",
          "stage1.carried.forward",
          "stage1.within20",
          "stage1.within10",
          "upheld",
          "stage2.requested",
          "stage3.requested",
          "ombudsman.decided",
          "compliments.received");

  private SpanPart() {}

  static void write(BriefingDraft draft, BriefingFacts facts) {
    draft.part("", "part.span", false);
    draft.add(counts(draft));
    draft.part("", "part.emerging", false);
    draft.paragraph("emerging");
    draft.add(causes(draft));
    draft.part("", "part.nil", false);
    nil(draft, facts.services());
  }

  private static Block.Table counts(BriefingDraft draft) {
    var months = draft.months();
    var heads = new ArrayList<String>();
    for (int i = 0; i < months.each().size(); i++) {
      heads.add(SHORT.format(months.month(i)));
    }
    if (heads.size() > 1) {
      heads.add(draft.text("column.all"));
    }
    heads.add(draft.text("column.before"));
    return new Block.Table(
        draft.caption(months.each().size() > 1 ? "table.counts" : "table.counts.month"),
        Tables.columns(draft.text("column.blank"), heads.toArray(String[]::new)),
        LINES.stream().map(figure -> row(draft, figure)).toList(),
        draft.basis("basis.counts"));
  }

  private static Block.Row row(BriefingDraft draft, String figure) {
    var months = draft.months();
    var cells = new ArrayList<Run.Said>();
    for (int i = 0; i < months.each().size(); i++) {
      var name = months.each().size() == 1 ? figure : figure + "@m" + months.month(i);
      cells.add(new Run.Live(name, Said.as(months.each().get(i).get(figure), "n")));
    }
    if (months.each().size() > 1) {
      cells.add(Tables.live(months.now(), figure, "n"));
    }
    cells.add(new Run.Live(figure + "@before", draft.said(figure + "@before", "n")));
    return Tables.row(draft.text("line." + figure), cells.toArray(Run.Said[]::new));
  }

  private static Block.Table causes(BriefingDraft draft) {
    var recent = draft.months().recent();
    var rows =
        recent.keys("cause").stream()
            .map(label -> cause(draft, label, recent, draft.months().recentBefore()))
            .toList();
    return new Block.Table(
        draft.caption("table.causes"),
        List.of(
            new Block.Column(draft.text("column.cause"), false),
            new Block.Column(draft.text("column.recent"), true),
            new Block.Column(draft.text("column.recent.before"), true),
            new Block.Column(draft.text("column.change.is"), false)),
        rows,
        draft.basis("basis.causes"));
  }

  private static Block.Row cause(
      BriefingDraft draft, String label, FigureSet recent, FigureSet before) {
    var figure = "cause." + label + ".resolved";
    boolean signal = Change.signal(figure, "n", recent, before);
    var change = !held(before) ? "change.unknown" : signal ? "change.signal" : "change.ordinary";
    return Tables.row(
        label,
        new Run.Live(figure + "@recent", count(recent, figure)),
        new Run.Live(figure + "@recent-before", count(before, figure)),
        new Run.Words(draft.text(change)));
  }

  /// What does not occur is nought, provided that the register holds the time.
  private static String count(FigureSet set, String figure) {
    return Said.as(set.get(figure), held(set) ? "n0" : "n");
  }

  private static boolean held(FigureSet set) {
    return set.get("stage1.received").isPresent();
  }

  /// Every service of the council's list, and any other that occurs: what came in about it, or that
  /// nothing did.
  private static void nil(BriefingDraft draft, List<String> listed) {
    var months = draft.months();
    var services = new LinkedHashSet<>(listed);
    services.addAll(months.now().keys("received.service"));
    if (count(months.now(), "received.service." + Breakdown.NOT_RECORDED).equals("0")) {
      services.remove(Breakdown.NOT_RECORDED);
    }
    if (services.isEmpty()) {
      draft.paragraph("nil.unlisted");
      return;
    }
    draft.paragraph("nil.services", months.period().first(), months.period().last());
    draft.add(
        new Block.Table(
            draft.caption("table.nil"),
            List.of(
                new Block.Column(draft.text("column.service"), false),
                new Block.Column(draft.text("line.stage1.received"), true),
                new Block.Column(draft.text("column.before"), true),
                new Block.Column(draft.text("column.return"), false)),
            services.stream().map(service -> nil(draft, service)).toList(),
            draft.basis("basis.nil")));
  }

  private static Block.Row nil(BriefingDraft draft, String service) {
    var figure = "received.service." + service;
    var now = count(draft.months().now(), figure);
    return Tables.row(
        service,
        new Run.Live(figure, now),
        new Run.Live(figure + "@before", count(draft.months().before(), figure)),
        new Run.Words(draft.text(now.equals("0") ? "nil.yes" : "nil.no")));
  }
}
