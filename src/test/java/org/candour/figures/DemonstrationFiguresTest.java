package org.candour.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.candour.Story;
import org.candour.casework.Authorship;
import org.candour.domain.time.FinancialYear;
import org.candour.exchange.Import;
import org.candour.store.NewRegister;
import org.candour.store.RegisterOpener;
import org.candour.store.StoredRegister;
import org.candour.store.tally.TallySource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The demonstration register gives the figures of the published report of 2015-16.
final class DemonstrationFiguresTest {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 30);
  @TempDir private static Path folder;
  private static StoredRegister register;

  @BeforeAll
  static void open() {
    register =
        RegisterOpener.create(
            folder.resolve("demonstration.candour"),
            null,
            new NewRegister("Demonstration", null, TODAY),
            Story.CALENDAR);
    Authorship importing = Authorship.on("tester", TODAY).importing();
    var reading = Import.read(Path.of("resources/demonstration"), register, TODAY, false);
    Import.bring(reading, "demonstration", register, importing, false);
  }

  @AfterAll
  static void close() {
    register.close();
  }

  private static FigureSet figures(int startYear) {
    return TallySource.of(register)
        .figures(new FinancialYear(startYear), OptionalInt.empty(), TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "stage1.received, 65",
    "stage1.received.previous, 57",
    "stage1.received.change.percent, 14",
    "stage2.requested, 7",
    "stage2.requested.previous, 9",
    "stage3.requested, 3",
    "stage3.requested.previous, 2",
    "escalation.percent, 11",
    "referrals.percent, 1.6",
    "referrals.percent.previous, 1.2",
    "received.children, 6",
    "received.children.percent, 9",
    "received.children.previous, 7",
    "received.children.percent.previous, 12",
    "compliments.received, 25",
    "compliments.received.previous, 31",
    "ombudsman.enquiries, 10",
    "ombudsman.decided, 9",
    "ombudsman.fault, 2",
    "conciliation.held, 8",
    "conciliation.resolved, 6",
    "mediation.held, 1",
    "mediation.resolved, 1",
    "stage1.resolved, 57",
    "stage1.within20, 52",
    "stage1.within20.percent, 91",
    "stage1.within20.percent.previous, 91",
    "stage1.within10.percent, 65",
    "stage1.within10.percent.previous, 49",
    "outcome.fully upheld, 6",
    "outcome.partly upheld, 7",
    "outcome.not upheld, 44",
    "outcome.fully upheld.percent, 11",
    "outcome.partly upheld.percent, 12",
    "outcome.not upheld.percent, 77",
    "upheld.percent, 23",
    "stage2.adjudicated, 3",
    "stage2.within65.from.request, 1",
    "stage2.withdrawn, 2",
    "stage2.open, 3",
    "stage3.mediated, 1",
    "stage3.panels, 2",
    "stage2.offered, 0",
    "upheld.no.preventative, 6",
    "upheld.with.action, 7",
    "upheld.apology, 13",
    "cost.independent person, 3910",
    "cost.investigating officer, 8200",
    "cost.stage 3, 1790",
    "cost.mediation, 930",
    "cost.financial redress, 300",
    "cost.total, 15130",
    "cost.total.previous, 13130",
    "cause.Sensitivity / Empathy of staff.resolved, 11",
    "cause.Sensitivity / Empathy of staff.upheld, 2",
    "cause.Sensitivity / Empathy of staff.upheld.percent, 18",
    "cause.Quality of our work.upheld.percent, 38",
    "cause.Delays in providing services.resolved, 8",
    "cause.Delays in providing services.upheld.percent, 75",
    "cause.Multiple.resolved, 7",
    "cause.Multiple.upheld, 0",
    "context.Children in Care at 31st March.change.percent, -0.4"
  })
  void theYearReproducesThePublishedReport(String id, BigDecimal value) {
    assertThat(figures(2015).get(id))
        .as(id)
        .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(value));
  }

  @Test
  void theCostsOfTheFirstYearArePrinted() {
    assertThat(figures(2013).get("cost.total")).contains(BigDecimal.valueOf(12_100));
  }

  /// The numbers of Today are those of the reports.
  @Test
  void whatIsCountedSoFarIsWhatTheFiguresSay() {
    for (int year = 2013; year <= 2016; year++) {
      for (int quarter = 1; quarter <= 4; quarter++) {
        FinancialYear of = new FinancialYear(year);
        int part = quarter;
        FigureSet whole = TallySource.of(register).figures(of, OptionalInt.of(part), TODAY);
        SoFar some = TallySource.of(register).now(TODAY, all -> SoFar.of(of.quarter(part), all));
        assertThat(some)
            .as(of + " quarter " + part)
            .isEqualTo(
                new SoFar(
                    number(whole, "stage1.received"),
                    whole
                        .get("stage1.received.previous")
                        .map(n -> OptionalLong.of(n.longValueExact()))
                        .orElse(OptionalLong.empty()),
                    number(whole, "stage1.resolved"),
                    number(whole, "stage1.within10"),
                    number(whole, "stage1.within20"),
                    number(whole, "stage2.open")));
      }
    }
  }

  private static long number(FigureSet set, String id) {
    return set.get(id).orElseThrow().longValueExact();
  }

  @Test
  void nothingIsComparedWithAYearBeforeTheFirstComplaint() {
    assertThat(figures(2013).get("stage1.received.previous")).isEmpty();
    assertThat(figures(2014).get("stage1.received")).contains(BigDecimal.valueOf(57));
  }

  @ParameterizedTest
  @ValueSource(ints = {2013, 2014, 2015, 2016})
  void everyIdentityHolds(int startYear) {
    List<Broken> broken =
        TallySource.of(register)
            .now(TODAY, tallies -> Identities.check(new FinancialYear(startYear), tallies));
    assertThat(broken).isEmpty();
  }
}
