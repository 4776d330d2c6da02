package org.candour.procedure.state;

import java.time.LocalDate;
import org.candour.domain.Outcome;
import org.jspecify.annotations.Nullable;

/// Stage 2 as it stands.
///
/// @param extensionTold the day the complainant was told of more time
/// @param extendedTo the date promised; null for 65 working days
/// @param promised the date promised without an extension
/// @param resubmitted the day it was put forward again after a deferral that left it open
public record Stage2(
    @Nullable LocalDate requested,
    @Nullable LocalDate investigatorAppointed,
    @Nullable LocalDate independentPersonAppointed,
    @Nullable LocalDate statementAgreed,
    @Nullable LocalDate extensionTold,
    @Nullable LocalDate extendedTo,
    @Nullable LocalDate promised,
    @Nullable LocalDate updated,
    @Nullable LocalDate investigatorReported,
    @Nullable LocalDate independentPersonReported,
    @Nullable LocalDate adjudicated,
    @Nullable Outcome outcome,
    @Nullable LocalDate withdrawn,
    @Nullable LocalDate resubmitted,
    Investigation investigation) {
  /// The date promised to the complainant, in whichever way.
  public @Nullable LocalDate promisedFor() {
    return extendedTo == null ? promised : extendedTo;
  }

  /// The day from which its limits count: asked for, or put forward again after a deferral.
  public @Nullable LocalDate start() {
    return resubmitted == null ? requested : resubmitted;
  }

  /// Asked for, and neither adjudicated nor withdrawn.
  public boolean open() {
    return requested != null && adjudicated == null && withdrawn == null;
  }
}
