package org.candour.domain.entry;

import java.time.LocalDate;
import org.candour.domain.ActionKind;
import org.candour.domain.ActionType;
import org.candour.domain.CostCategory;
import org.candour.domain.Hours;
import org.candour.domain.Money;
import org.jspecify.annotations.Nullable;

/// Actions, learning and money (R070 to R082, R105 to R111).
public sealed interface Remedy extends Body {
  /// An action was agreed; its number tells it apart within the file.
  record ActionAgreed(
      int number,
      @Nullable ActionKind kind,
      ActionType type,
      @Nullable String description,
      @Nullable String owner,
      @Nullable LocalDate due,
      @Nullable String publishText)
      implements Remedy {}

  /// That action was done.
  record ActionCompleted(int number, @Nullable String evidence) implements Remedy {}

  /// The date for that action was changed, with why.
  record ActionRescheduled(int number, LocalDate due, String reason) implements Remedy {}

  /// The complaint was reviewed for learning.
  record LearningReviewed(String text) implements Remedy {}

  /// Money was spent on the procedure.
  ///
  /// @param hours the time paid for, at that hourly rate
  /// @param rechargedTo the department or cost centre it was recharged to
  record CostIncurred(
      CostCategory category,
      Money amount,
      @Nullable String payee,
      @Nullable String note,
      @Nullable LocalDate recharged,
      @Nullable Hours hours,
      @Nullable Money rate,
      @Nullable String rechargedTo)
      implements Remedy {
    /// A cost that is not made of hours.
    public CostIncurred(
        CostCategory category,
        Money amount,
        @Nullable String payee,
        @Nullable String note,
        @Nullable LocalDate recharged) {
      this(category, amount, payee, note, recharged, null, null, null);
    }
  }

  /// The cost of that entry was recharged on the entry's day (R108).
  record CostRecharged(long cost, @Nullable String to) implements Remedy {}

  /// Money was promised and is not spent yet; its number tells it apart within the file.
  ///
  /// @param hours the time promised, at that hourly rate
  record CostCommitted(
      int number,
      CostCategory category,
      Money amount,
      @Nullable String payee,
      @Nullable String note,
      @Nullable Hours hours,
      @Nullable Money rate)
      implements Remedy {
    /// A promise that is not made of hours.
    public CostCommitted(
        int number,
        CostCategory category,
        Money amount,
        @Nullable String payee,
        @Nullable String note) {
      this(number, category, amount, payee, note, null, null);
    }
  }

  /// That promise is over: paid, which is a cost of its own, or given up.
  record CommitmentClosed(int number, boolean paid) implements Remedy {}
}
