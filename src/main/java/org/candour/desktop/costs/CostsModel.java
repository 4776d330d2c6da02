package org.candour.desktop.costs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.candour.casework.CaseFile;
import org.candour.casework.Chronicle;
import org.candour.casework.Costing;
import org.candour.casework.Ledger;
import org.candour.casework.Ledger.CategorySum;
import org.candour.casework.Ledger.CommitmentLine;
import org.candour.casework.Ledger.CostLine;
import org.candour.casework.Looks;
import org.candour.casework.TakingOut;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Office;
import org.candour.domain.CostCategory;
import org.candour.domain.FileKind;
import org.candour.domain.Hours;
import org.candour.domain.Money;
import org.candour.domain.PoolRole;
import org.candour.domain.Refusal;
import org.candour.domain.entry.People;
import org.candour.domain.time.FinancialYear;
import org.candour.exchange.Recharges;
import org.candour.procedure.fold.Rate;
import org.jspecify.annotations.Nullable;

/// What the room of costs shows and does. Called away from the window's thread.
final class CostsModel {
  private static final int YEARS = 3;

  private final Office office;

  CostsModel(Office office) {
    this.office = office;
  }

  /// All that the room shows.
  ///
  /// @param sums a year's sums by category, the year shown first
  /// @param cases what each complaint cost in the year shown, dearest first
  record View(
      List<String> years,
      String year,
      List<CostLine> lines,
      List<CommitmentLine> commitments,
      List<YearSums> sums,
      List<CaseCost> cases,
      int reimbursements,
      List<Rate> rates) {}

  /// A year's sums.
  record YearSums(String year, Map<CostCategory, Money> byCategory) {
    Money of(CostCategory category) {
      return byCategory.getOrDefault(category, Money.ZERO);
    }

    Money total() {
      return byCategory.values().stream().reduce(Money.ZERO, Money::plus);
    }

    /// A sum of its column: with pence when any sum of the year has them.
    String said(Money sum) {
      boolean pence = byCategory.values().stream().anyMatch(one -> one.pence() % 100 != 0);
      return pence ? sum.toString() : sum.brief();
    }
  }

  /// What a complaint cost.
  record CaseCost(long file, String reference, Money amount) {}

  View read(@Nullable String chosen) {
    Ledger ledger = office.register().ledger();
    FinancialYear now = FinancialYear.of(office.today());
    FinancialYear year = chosen == null ? now : FinancialYear.parse(chosen);
    List<String> years =
        Stream.concat(Stream.of(now.label()), ledger.years().stream())
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    List<CostLine> lines = ledger.costs(year.period());
    return new View(
        years,
        year.label(),
        lines,
        ledger.commitments(),
        sums(ledger, year),
        cases(lines),
        ledger.reimbursements(year.period()),
        ledger.rates());
  }

  private static List<YearSums> sums(Ledger ledger, FinancialYear latest) {
    List<YearSums> sums = new ArrayList<>();
    FinancialYear year = latest;
    for (int i = 0; i < YEARS; i++) {
      Map<CostCategory, Money> byCategory = new TreeMap<>();
      for (CategorySum sum : ledger.sums(year.period())) {
        byCategory.put(sum.category(), sum.amount());
      }
      sums.add(new YearSums(year.label(), byCategory));
      year = year.previous();
    }
    return sums;
  }

  private static List<CaseCost> cases(List<CostLine> lines) {
    Map<String, CaseCost> cases = new TreeMap<>();
    for (CostLine line : lines) {
      if (line.reference() != null) {
        cases.merge(
            line.reference(),
            new CaseCost(line.file(), line.reference(), line.amount()),
            (a, b) -> new CaseCost(a.file(), a.reference(), a.amount().plus(b.amount())));
      }
    }
    return cases.values().stream()
        .sorted(Comparator.comparing(CaseCost::amount).reversed())
        .toList();
  }

  CaseFile record(Answers a) {
    return new Costing(
            a.day("day"),
            CostCategory.of(a.text("category")),
            a.maybe("reference"),
            a.maybe("payee"),
            hours(a.maybe("hours")),
            money(a.maybe("rate")),
            money(a.maybe("amount")),
            a.maybe("note"),
            Boolean.TRUE.equals(a.maybeYes("committed")))
        .at(office.desk());
  }

  private static @Nullable Hours hours(@Nullable String text) {
    return text == null ? null : Hours.parse(text);
  }

  private static @Nullable Money money(@Nullable String text) {
    return text == null ? null : Money.parse(text);
  }

  int recharge(List<CostLine> lines, Answers a) {
    Costing.recharge(office.desk(), lines, a.day("day"), a.text("to"));
    return lines.size();
  }

  int pay(CommitmentLine line, Answers a) {
    Costing.pay(
        office.desk(), line, a.day("day"), Money.parse(a.text("amount")), hours(a.maybe("hours")));
    return line.number();
  }

  /// What the hours answered come to; what was promised while they cannot be read.
  String worth(CommitmentLine line, Answers a) {
    Money rate = line.rate();
    try {
      Hours hours = hours(a.maybe("hours"));
      return (hours == null || rate == null ? line.amount() : hours.at(rate)).plain();
    } catch (Refusal unreadable) {
      return line.amount().plain();
    }
  }

  int giveUp(CommitmentLine line) {
    Costing.giveUp(office.desk(), line, office.today());
    return line.number();
  }

  CaseFile agree(Answers a) {
    return office
        .desk()
        .file(
            FileKind.RATE,
            office.today(),
            new People.RateAgreed(
                PoolRole.of(a.text("role")), Money.parse(a.text("hourly")), a.day("from")));
  }

  /// Names to pay, and references of open complaints.
  List<String> offered(String question) {
    return switch (question) {
      case "payee" ->
          office.register().directory().people().stream().map(line -> line.name()).toList();
      case "reference" ->
          office.register().lists().complaints(org.candour.casework.Query.newest(200)).stream()
              .map(line -> line.reference())
              .toList();
      default -> List.of();
    };
  }

  /// Saves what is recharged; of restricted complaints it is written down.
  int export(List<CostLine> lines, Path target) {
    Chronicle chronicle = office.register().chronicle();
    List<Long> files =
        lines.stream()
            .map(CostLine::reference)
            .filter(Objects::nonNull)
            .distinct()
            .flatMap(reference -> chronicle.find(reference).stream().boxed())
            .toList();
    new TakingOut(office.desk()).files(Looks.Act.EXPORTED, files);
    return Recharges.write(lines, target);
  }
}
