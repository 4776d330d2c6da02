package org.candour.procedure;

import java.time.LocalDate;
import org.candour.domain.Proceedings;
import org.jspecify.annotations.Nullable;

/// The putting off of a complaint for proceedings (regulation 8), as it stands.
///
/// @param from the day it was deferred; null when it is not, or no longer
/// @param ended the day the proceedings ended
/// @param invited the day the complainant was told that it may be put forward again
/// @param resubmitted the day it was put forward again; Stage 1 counts from then
public record Deferral(
    @Nullable LocalDate from,
    @Nullable Proceedings proceedings,
    @Nullable LocalDate ended,
    @Nullable LocalDate invited,
    @Nullable LocalDate resubmitted) {
  static final Deferral NONE = new Deferral(null, null, null, null, null);

  Deferral begin(LocalDate day, @Nullable Proceedings because) {
    return new Deferral(day, because, null, null, resubmitted);
  }

  Deferral proceedingsEnded(LocalDate day) {
    return new Deferral(from, proceedings, day, invited, resubmitted);
  }

  Deferral invite(LocalDate day) {
    return new Deferral(from, proceedings, ended, day, resubmitted);
  }

  Deferral end(LocalDate day, boolean again) {
    return new Deferral(null, proceedings, ended, invited, again ? day : resubmitted);
  }
}
