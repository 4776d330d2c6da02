package org.candour.report.annual;

import java.math.BigDecimal;
import java.util.List;
import org.candour.report.chart.Chart;
import org.candour.report.writing.Movements;
import org.candour.report.writing.Said;
import org.candour.report.writing.Tables;
import org.candour.report.writing.Tables.Line;

/// Part 2: what was received, on the basis of the day received or requested (Tables 1 to 3).
final class ReceivedPart {
  private ReceivedPart() {}

  static void write(Draft draft, AnnualFacts facts) {
    var tables = new Tables(draft, draft.years());
    draft.part("part.2");
    foreword(draft);
    volumes(draft, facts, tables);
    stages(draft);
    draft.section(4, "section.2.4");
    draft.paragraph("service.basis");
    var services = tables.breakdown("received.service", label -> "received.service." + label);
    draft.add(
        tables.chart(
            "table.3",
            "alt.3",
            Chart.Unit.COUNT,
            "basis.received",
            tables.totalled(services, "stage1.received")));
    Movements.write(draft, draft.years(), "service", services, "n");
    draft.paragraph("service.caution");
    draft.section(5, "section.2.5");
    draft.paragraph("compliments.count");
  }

  private static void foreword(Draft draft) {
    draft.section(1, "section.2.1");
    draft.paragraph("received.foreword");
    draft.bullets(true, "received.test");
    draft.paragraph("received.routes");
    draft.bullets(false, "received.route");
    redirected(draft);
  }

  private static void redirected(Draft draft) {
    var now = draft.years().now();
    var total =
        now.keys("redirected").stream()
            .map(label -> now.get("redirected." + label).orElse(BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var key =
        total.signum() == 0
            ? "received.redirected.none"
            : total.compareTo(BigDecimal.ONE) == 0
                ? "received.redirected.one"
                : "received.redirected";
    draft.drafted("received.redirected", key, Said.as(java.util.Optional.of(total), "w"));
  }

  private static void volumes(Draft draft, AnnualFacts facts, Tables tables) {
    draft.section(2, "section.2.2");
    draft.paragraph("volumes.context");
    draft.add(new ContextTable(draft, facts).table());
    draft.paragraph("volumes.received");
    draft.add(
        tables.chart(
            "table.2",
            "alt.2",
            Chart.Unit.COUNT,
            "basis.received",
            List.of(
                new Line(draft.text("stage.1"), "stage1.received"),
                new Line(draft.text("stage.2"), "stage2.requested"),
                new Line(draft.text("stage.3"), "stage3.requested"))));
    draft.paragraph("volumes.rate");
  }

  private static void stages(Draft draft) {
    draft.section(3, "section.2.3");
    draft.paragraph("stages.requested");
    draft.paragraph("stages.talking");
    draft.paragraph("stages.mediation");
    if (!draft.none("mediation.without.stage2")) {
      draft.paragraph("stages.mediation.prevented");
    }
    draft.paragraph("stages.two", draft.years().lastDay());
    draft.paragraph("stages.three");
    draft.paragraph("stages.all");
  }
}
