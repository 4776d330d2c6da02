package org.candour.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.candour.domain.CostCategory;
import org.candour.domain.Hours;
import org.candour.domain.Money;
import org.candour.domain.time.Period;
import org.candour.procedure.fold.Rate;
import org.jspecify.annotations.Nullable;

/// Compliments and money over the present state of the register.
public interface Ledger {
  /// The compliments of a period, newest first.
  List<ComplimentLine> compliments(Period period);

  /// How many compliments of a period each service has; those of no service under a blank name.
  Map<String, Integer> complimentsByService(Period period);

  /// The costs of a period, newest first.
  List<CostLine> costs(Period period);

  /// What is promised and neither paid nor given up, oldest first.
  List<CommitmentLine> commitments();

  /// Exact sums of a period by category; a category without costs is left away.
  List<CategorySum> sums(Period period);

  /// How many actions of reimbursement were agreed in a period. They are no redress and no cost
  /// (R076).
  int reimbursements(Period period);

  /// Every hourly rate, of people and of roles.
  List<Rate> rates();

  /// Financial years in which a cost or compliment lies, latest first, as `2015-16`.
  List<String> years();

  /// A compliment as a line of a list.
  record ComplimentLine(
      long file,
      LocalDate received,
      String team,
      @Nullable String serviceArea,
      @Nullable String source,
      String words,
      boolean useInReport,
      @Nullable String editedWords) {}

  /// A cost as a line of the ledger.
  ///
  /// @param entry the entry that put it on record
  /// @param reference of its complaint; null when it belongs to none
  record CostLine(
      long file,
      long entry,
      @Nullable String reference,
      LocalDate day,
      CostCategory category,
      Money amount,
      @Nullable String payee,
      @Nullable String note,
      @Nullable Hours hours,
      @Nullable Money rate,
      @Nullable LocalDate recharged,
      @Nullable String rechargedTo) {}

  /// A commitment as a line.
  record CommitmentLine(
      long file,
      int number,
      @Nullable String reference,
      LocalDate day,
      CostCategory category,
      Money amount,
      @Nullable String payee,
      @Nullable String note,
      @Nullable Hours hours,
      @Nullable Money rate) {}

  /// What was spent on a category.
  record CategorySum(CostCategory category, Money amount) {}
}
