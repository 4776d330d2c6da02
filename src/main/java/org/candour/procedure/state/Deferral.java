package org.candour.procedure.state;

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
  public static final Deferral NONE = new Deferral(null, null, null, null, null);

  public Deferral begin(LocalDate day, @Nullable Proceedings because) {
    return new Deferral(day, because, null, null, resubmitted);
  }

  public Deferral proceedingsEnded(LocalDate day) {
    return new Deferral(from, proceedings, day, invited, resubmitted);
  }

  public Deferral invite(LocalDate day) {
    return new Deferral(from, proceedings, ended, day, resubmitted);
  }

  public Deferral end(LocalDate day, boolean again) {
    return new Deferral(null, proceedings, ended, invited, again ? day : resubmitted);
  }
}
