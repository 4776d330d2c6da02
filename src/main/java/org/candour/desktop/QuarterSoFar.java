package org.candour.desktop;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.candour.desktop.kit.Words;
import org.candour.desktop.today.TodayNumber;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;
import org.candour.figures.SoFar;

/// The quarter so far in four numbers, as Today shows them.
record QuarterSoFar(Session session) {
  List<TodayNumber> numbers() {
    LocalDate today = session.desk().today();
    FinancialYear year = FinancialYear.of(today);
    Period quarter = year.quarter(FinancialYear.quarterOf(today));
    SoFar now = session.figures().now(today, all -> SoFar.of(quarter, all));
    OptionalLong before = now.before();
    return List.of(
        new TodayNumber(
            "" + now.received(),
            Words.text("today.received", before.isPresent() ? "" + before.getAsLong() : "–")),
        new TodayNumber(
            Words.text("today.of", now.within20(), now.resolved()), Words.text("today.within", 20)),
        new TodayNumber(
            Words.text("today.of", now.within10(), now.resolved()), Words.text("today.within", 10)),
        new TodayNumber("" + now.stage2(), Words.text("today.stage2")));
  }
}
