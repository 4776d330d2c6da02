package org.candour.domain.entry;

import java.time.LocalDate;
import org.candour.domain.ActionKind;
import org.candour.domain.ActionType;
import org.candour.domain.CostCategory;
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
  record CostIncurred(
      CostCategory category,
      Money amount,
      @Nullable String payee,
      @Nullable String note,
      @Nullable LocalDate recharged)
      implements Remedy {}
}
