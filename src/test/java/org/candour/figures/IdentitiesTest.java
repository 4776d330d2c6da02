package org.candour.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.candour.domain.time.FinancialYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IdentitiesTest {
  private static final Map<String, Integer> GOOD =
      Map.ofEntries(
          Map.entry("stage1.received", 65),
          Map.entry("received.service.Fostering", 40),
          Map.entry("received.service.Adoption", 25),
          Map.entry("received.service.Adoption.previous", 99),
          Map.entry("received.complainant.parent", 65),
          Map.entry("stage1.resolved", 57),
          Map.entry("stage1.within20", 52),
          Map.entry("stage1.over20", 5),
          Map.entry("outcome.not upheld", 44),
          Map.entry("outcome.partly upheld", 13),
          Map.entry("outcome.partly upheld.percent", 23),
          Map.entry("upheld", 13),
          Map.entry("cause.Delays.resolved", 50),
          Map.entry("cause.Multiple.resolved", 7),
          Map.entry("cause.Delays.upheld", 13),
          Map.entry("cause.Delays.upheld.percent", 26),
          Map.entry("stage1.brought.forward", 3),
          Map.entry("stage1.withdrawn", 1),
          Map.entry("stage1.moved", 2),
          Map.entry("stage1.carried.forward", 8),
          Map.entry("cost.mediation", 930),
          Map.entry("cost.mediation.pence", 92_155),
          Map.entry("cost.stage 3", 1_790),
          Map.entry("cost.total", 2_720),
          Map.entry("cost.total.pence", 271_055));

  private static FigureSet set(OptionalInt quarter, Map<String, Integer> values) {
    TreeMap<String, BigDecimal> numbers = new TreeMap<>();
    values.forEach((id, number) -> numbers.put(id, BigDecimal.valueOf(number)));
    return new FigureSet(
        new FinancialYear(2015), quarter, LocalDate.of(2016, 3, 31), numbers, ListOrder.NONE);
  }

  private static Map<String, Integer> with(String id, int number) {
    Map<String, Integer> changed = new TreeMap<>(GOOD);
    changed.put(id, number);
    return changed;
  }

  @Test
  void figuresThatAgreeBreakNothing() {
    assertThat(Identities.within(set(OptionalInt.empty(), GOOD))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "received.service.Fostering, service",
    "received.complainant.parent, complainant",
    "stage1.over20, time",
    "outcome.not upheld, outcome",
    "cause.Multiple.resolved, cause",
    "cause.Delays.upheld, cause.upheld",
    "stage1.moved, flow",
    "stage1.brought.forward, flow",
    "cost.stage 3, cost"
  })
  void oneNumberOutOfLineBreaksItsIdentity(String id, String identity) {
    List<Broken> broken = Identities.within(set(OptionalInt.empty(), with(id, GOOD.get(id) + 1)));
    assertThat(broken).extracting(Broken::identity).containsExactly(identity);
    assertThat(broken.getFirst().sentence()).matches(".*\\d.*yet.*\\d.*");
  }

  @Test
  void publishedFiguresAreOnlyHeldAgainstWhatWasPublished() {
    assertThat(Identities.within(set(OptionalInt.empty(), Map.of("stage1.received", 65))))
        .isEmpty();
  }

  @Test
  void quartersAddUpToTheYearAndStandingNumbersAreThoseOfTheEdges() {
    FigureSet year =
        set(
            OptionalInt.empty(),
            Map.of(
                "stage1.received",
                65,
                "stage1.carried.forward",
                8,
                "stage1.brought.forward",
                3,
                "cost.total.pence",
                101,
                "cost.total",
                10,
                "upheld.percent",
                23));
    List<FigureSet> quarters =
        List.of(
            quarter(1, 20, 3, 5, 50),
            quarter(2, 20, 5, 6, 50),
            quarter(3, 20, 6, 7, 1),
            quarter(4, 5, 7, 8, 0));
    assertThat(Identities.across(year, quarters)).isEmpty();
    List<FigureSet> wrong =
        List.of(quarter(1, 21, 4, 5, 51), quarters.get(1), quarters.get(2), quarter(4, 5, 7, 9, 0));
    assertThat(Identities.across(year, wrong))
        .extracting(b -> b.identity() + " " + b.figure())
        .containsExactlyInAnyOrder(
            "quarters stage1.received",
            "quarters cost.total.pence",
            "first.quarter stage1.brought.forward",
            "last.quarter stage1.carried.forward");
  }

  private static FigureSet quarter(int q, int received, int brought, int carried, int pence) {
    return set(
        OptionalInt.of(q),
        Map.of(
            "stage1.received", received,
            "stage1.brought.forward", brought,
            "stage1.carried.forward", carried,
            "cost.total.pence", pence,
            "cost.total", 10,
            "upheld.percent", 50));
  }
}
