package org.candour.procedure.move;

import java.time.LocalDate;
import java.util.Collection;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Learning;
import org.candour.procedure.fold.Fold;
import org.jspecify.annotations.Nullable;

/// What was recommended to the department, apart from any one case, as it stands (R079).
///
/// @param declined why the department declined it; null when it did not
public record Advice(
    LocalDate made,
    String text,
    @Nullable String owner,
    @Nullable LocalDate firstDue,
    @Nullable LocalDate due,
    @Nullable String theme,
    Status status,
    @Nullable LocalDate completed,
    @Nullable String evidence,
    @Nullable String declined) {

  /// How far it is.
  public enum Status {
    MADE,
    ACCEPTED,
    DECLINED,
    DONE
  }

  /// The recommendation that these entries of one file add up to; null when none makes it.
  public static @Nullable Advice of(Collection<Entry> entries) {
    Advice sum = null;
    for (var entry : Fold.counting(entries)) {
      if (entry.body() instanceof Learning.Advised it) {
        sum =
            new Advice(
                entry.day(),
                it.text(),
                it.owner(),
                it.due(),
                it.due(),
                it.theme(),
                Status.MADE,
                null,
                null,
                null);
      } else if (sum != null && entry.body() instanceof Learning body) {
        sum = sum.after(entry.day(), body);
      }
    }
    return sum;
  }

  /// Whether the department still has to answer or to act.
  public boolean open() {
    return status == Status.MADE || status == Status.ACCEPTED;
  }

  private Advice after(LocalDate day, Learning body) {
    return switch (body) {
      case Learning.AdviceAccepted it ->
          with(
              it.owner() == null ? owner : it.owner(),
              it.due() == null ? due : it.due(),
              Status.ACCEPTED);
      case Learning.AdviceRescheduled it -> with(owner, it.due(), status);
      case Learning.AdviceDeclined it -> ended(Status.DECLINED, null, null, it.reason());
      case Learning.AdviceCompleted it -> ended(Status.DONE, day, it.evidence(), null);
      default -> this;
    };
  }

  private Advice with(@Nullable String who, @Nullable LocalDate day, Status now) {
    return new Advice(made, text, who, firstDue, day, theme, now, completed, evidence, declined);
  }

  private Advice ended(
      Status now, @Nullable LocalDate day, @Nullable String shown, @Nullable String reason) {
    return new Advice(made, text, owner, firstDue, due, theme, now, day, shown, reason);
  }
}
